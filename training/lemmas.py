"""Learns lemma rules from the treebank and prunes them to what changes an answer.

A rule says: for this XPOS and this ending, cut so many characters and append these. The longest ending that has a rule wins.
A rule that says what the next shorter ending says anyway is left out, so is one that rests on a single word.
Whole words are endings too: they begin with '^'.
"""

from collections import Counter, defaultdict

from data import read_conllu

LONGEST = 6


def script(form, lemma):
    """How to get from a form to its lemma, both in lower case: '3y' cuts three characters and appends 'y'."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return f'{len(form) - same}{lemma[same:]}'


def learn_lemmas(treebank):
    """Text of lines 'XPOS', then '\\tending\\tscript' for each rule of it."""
    seen = defaultdict(Counter)
    for name in ('ewt-train', 'gum-train'):
        for sentence in read_conllu(treebank / f'{name}.conllu.gz'):
            for form, lemma, xpos in zip(sentence.form, sentence.lemma, sentence.xpos):
                if len(form) > 25 or any(ch.isspace() or ch.isdigit() for ch in form + lemma):
                    continue
                word = form.lower().replace('’', "'")
                seen[xpos, word][script(word, lemma.lower().replace('’', "'"))] += 1
    endings, support = defaultdict(Counter), defaultdict(int)
    for (xpos, word), scripts in seen.items():
        for k in range(min(LONGEST, len(word) - 1) + 1):
            # A word counts once however often it occurs ('are' → 'be' must not teach 'declare'), and never as its own ending.
            endings[xpos, word[len(word) - k :]][best(scripts)] += 1
            support[xpos, word[len(word) - k :]] += 1
    rules = {}
    for (xpos, ending) in sorted(endings, key=lambda key: (key[0], len(key[1]), key[1])):
        answer = best(endings[xpos, ending])
        if ending and (support[xpos, ending] < 2 or lookup(rules, xpos, ending[1:]) == answer):
            continue
        rules[xpos, ending] = answer
    for (xpos, word), scripts in sorted(seen.items()):
        answer = best(scripts)
        if lookup(rules, xpos, word) != answer:
            rules[xpos, '^' + word] = answer
    lines, last = [], None
    for (xpos, ending), answer in sorted(rules.items()):
        if xpos != last:
            lines.append(xpos)
            last = xpos
        lines.append(f'\t{ending}\t{answer}')
    return '\n'.join(lines)


def learn_proper_adjectives(treebank):
    """Adjectives written with a capital wherever they stand ('Scottish'), in lower case, one a line."""
    capital, small = Counter(), Counter()
    for name in ('ewt-train', 'gum-train'):
        for sentence in read_conllu(treebank / f'{name}.conllu.gz'):
            for form, lemma, upos in zip(sentence.form, sentence.lemma, sentence.upos):
                if upos == 'ADJ' and form.isalpha():
                    (capital if lemma[0].isupper() else small)[form.lower()] += 1
    return '\n'.join(sorted(word for word in capital if capital[word] > small[word]))


def best(scripts):
    return max(sorted(scripts), key=lambda answer: scripts[answer])


def lookup(rules, xpos, word):
    for start in range(max(0, len(word) - LONGEST), len(word) + 1):
        if (xpos, word[start:]) in rules:
            return rules[xpos, word[start:]]
    return None
