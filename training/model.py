"""Joint tagger and parser: two BiLSTM layers, a joint UPOS|XPOS tagger after the first, biaffine arcs and a product of
projections for relations after the second.

Dozat & Manning, "Deep Biaffine Attention for Neural Dependency Parsing", ICLR 2017 (arcs, relations after arcs);
Zhang & Weiss, "Stack-propagation", ACL 2016 (the soft embedding of the predicted tag feeds what comes above it).
"""

from dataclasses import dataclass

import torch
from torch import nn
from torch.nn import functional as F

from features import PREFIX3_BUCKETS, SHAPE_BUCKETS, SUFFIX2_BUCKETS, SUFFIX3_BUCKETS

LEAK = 0.125
DISTANCES = 16


@dataclass
class Size:
    hidden: int = 128
    word: int = 64
    suffix3: int = 24
    suffix2: int = 12
    prefix3: int = 16
    shape: int = 12
    tag: int = 32
    arc: int = 96
    relation: int = 128


class Parser(nn.Module):
    """Scores of tags, arcs and relations of a batch of sentences whose first row is the root."""

    def __init__(self, size, inventory, vectors, dropout=0.33, word_dropout=0.15):
        super().__init__()
        words, tags, relations = (len(x) for x in (inventory.words, inventory.tags, inventory.relations))
        self.size, self.word_dropout = size, word_dropout
        # The vector of a word is a projection of its frozen GloVe vector plus what training adds; export folds both into one.
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.project = nn.Linear(vectors.shape[1], size.word, bias=False)
        self.word = nn.Embedding(words, size.word)
        nn.init.zeros_(self.word.weight)
        self.suffix3 = nn.Embedding(SUFFIX3_BUCKETS, size.suffix3)
        self.suffix2 = nn.Embedding(SUFFIX2_BUCKETS, size.suffix2)
        self.prefix3 = nn.Embedding(PREFIX3_BUCKETS, size.prefix3)
        self.shape = nn.Embedding(SHAPE_BUCKETS, size.shape)
        for table in (self.suffix3, self.suffix2, self.prefix3, self.shape):
            nn.init.normal_(table.weight, std=0.1)
        inputs = size.word + size.suffix3 + size.suffix2 + size.prefix3 + size.shape
        context = 2 * size.hidden + size.tag
        self.lower = nn.LSTM(inputs, size.hidden, batch_first=True, bidirectional=True)
        self.upper = nn.LSTM(context, size.hidden, batch_first=True, bidirectional=True)
        self.tagger = nn.Linear(2 * size.hidden, tags)
        self.tag = nn.Linear(tags, size.tag, bias=False)
        self.arc_head = nn.Linear(context, size.arc)
        self.arc_dependent = nn.Linear(context, size.arc)
        self.arc = nn.Parameter(torch.eye(size.arc) * 0.1)
        self.arc_bias = nn.Linear(size.arc, 1)
        # A preference for each signed distance, the last one standing for all that are farther.
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))
        self.relation_head = nn.Linear(context, size.relation)
        self.relation_dependent = nn.Linear(context, size.relation)
        self.relation = nn.Linear(3 * size.relation, relations)
        self.dropout = nn.Dropout(dropout)

    def embed(self, rows):
        word = rows[..., 0]
        if self.training:
            hidden = (torch.rand(word.shape) < self.word_dropout) & (word != 1)
            word = word.masked_fill(hidden, 0)
        vector = self.project(self.vectors(word)) + self.word(word)
        parts = [self.suffix3(rows[..., 1]), self.suffix2(rows[..., 2]), self.prefix3(rows[..., 3]), self.shape(rows[..., 4])]
        return torch.cat([vector, *parts], -1)

    def read(self, layer, x, lengths):
        packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
        out, _ = layer(packed)
        out, _ = nn.utils.rnn.pad_packed_sequence(out, batch_first=True, total_length=x.shape[1])
        return out

    def activate(self, x):
        return self.dropout(F.leaky_relu(x, LEAK))

    def forward(self, rows, lengths):
        """Tag scores [b, n, tags], arc scores [b, dependent, head], and the inputs of relation scores."""
        low = self.dropout(self.read(self.lower, self.dropout(self.embed(rows)), lengths))
        tag_scores = self.tagger(low)
        tag = self.tag(torch.softmax(tag_scores, -1))
        high = self.dropout(self.read(self.upper, torch.cat([low, tag], -1), lengths))
        top = torch.cat([high, tag], -1)
        head, dependent = self.activate(self.arc_head(top)), self.activate(self.arc_dependent(top))
        arcs = (dependent @ self.arc) @ head.transpose(1, 2) + self.arc_bias(head).transpose(1, 2)
        place = torch.arange(rows.shape[1])
        offset = place[None, :] - place[:, None]
        step = offset.abs().clamp(max=DISTANCES - 1)
        arcs = arcs + torch.where(offset > 0, self.distance[0][step], self.distance[1][step])
        return tag_scores, arcs, self.activate(self.relation_head(top)), self.activate(self.relation_dependent(top))

    def relations(self, head, dependent, heads):
        """Relation scores [b, n, relations] given the head of each word."""
        index = heads.clamp(min=0).unsqueeze(-1).expand(-1, -1, self.size.relation)
        chosen = torch.gather(head, 1, index)
        return self.relation(torch.cat([dependent * chosen, dependent, chosen], -1))
