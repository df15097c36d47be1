"""Word features of the parser. Must agree, character for character, with src/pipeline/parse/features.ts."""

import re
import unicodedata

SUFFIX3_BUCKETS = 4096
SUFFIX2_BUCKETS = 1024
PREFIX3_BUCKETS = 2048
SHAPE_BUCKETS = 128

NUMBER = re.compile(r'[0-9][0-9.,:/-]*')
URL = re.compile(r'(https?:|www\.)')
# Penn Treebank spellings of brackets and quotation marks, as in pre-tokenised benchmark sentences.
PENN = {'-lrb-': '(', '-rrb-': ')', '-lsb-': '[', '-rsb-': ']', '-lcb-': '{', '-rcb-': '}', '``': '"', "''": '"'}
QUOTES = str.maketrans('‘’“”', '\'\'""')


def normal_form(word):
    """The key of a word in the word list: lower case, plain quotation marks, one name for all numbers and one for all URLs."""
    if NUMBER.fullmatch(word):
        return '!num'
    if URL.match(word):
        return '!url'
    lower = word.lower()
    return PENN.get(lower, lower).translate(QUOTES)


def shape(word):
    """The first five runs of like characters: 'McCain2' → 'XxXxd'. Letters outside A–Z and a–z are 'o'."""
    out = ''
    last = ''
    for ch in word.translate(QUOTES):
        if 'A' <= ch <= 'Z':
            kind = 'X'
        elif 'a' <= ch <= 'z':
            kind = 'x'
        elif unicodedata.category(ch) == 'Nd':
            kind = 'd'
        elif unicodedata.category(ch)[0] == 'L':
            kind = 'o'
        else:
            kind = ch
        if kind != last:
            out += kind
        last = kind
    return out[:5]


def code_units(text):
    """UTF-16 code units, the characters of a JavaScript string."""
    raw = text.encode('utf-16-le', 'surrogatepass')
    return [raw[i] | raw[i + 1] << 8 for i in range(0, len(raw), 2)]


def bucket(salt, units, buckets):
    """32-bit FNV-1a over code units, the salt first."""
    value = 0x811C9DC5
    for unit in [ord(salt)] + units:
        value = ((value ^ unit) * 0x01000193) & 0xFFFFFFFF
    return value % buckets


def features(word, vocabulary):
    """(word, suffix 3, suffix 2, prefix 3, shape) as row numbers. Row 0 of the word list is the unknown word."""
    key = normal_form(word)
    units = code_units(key)
    return (
        vocabulary.get(key, 0),
        bucket('3', units[-3:], SUFFIX3_BUCKETS),
        bucket('2', units[-2:], SUFFIX2_BUCKETS),
        bucket('p', units[:3], PREFIX3_BUCKETS),
        bucket('s', code_units(shape(word)), SHAPE_BUCKETS),
    )
