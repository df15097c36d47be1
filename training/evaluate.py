"""Scores of a model on gold words, in per cent. LAS compares relations without their subtypes, as CoNLL shared tasks did."""

import numpy as np
import torch

from data import batches, encode
from decode import decode


def evaluate(model, sentences, inventory):
    encoded = [encode(s, inventory) for s in sentences]
    names = ('upos', 'xpos', 'uas', 'las', 'las_full')
    hits, total = dict.fromkeys(names, 0), 0
    model.eval()
    with torch.no_grad():
        for group, rows, lengths, *_ in batches(encoded, 3000):
            tag_scores, arcs, head, dependent = model(rows, lengths)
            heads = torch.zeros(rows.shape[:2], dtype=torch.long)
            for k, n in enumerate(lengths):
                heads[k, :n] = torch.tensor(np.array(decode(arcs[k, :n, :n].numpy())))
            tags = tag_scores.argmax(-1)
            relations = model.relations(head, dependent, heads).argmax(-1)
            for k, i in enumerate(group):
                gold = sentences[i]
                for q in range(len(gold.form)):
                    upos, xpos = inventory.tags[tags[k, q + 1]].split('|')
                    relation = inventory.relations[relations[k, q + 1]]
                    arc = int(heads[k, q + 1]) == gold.head[q]
                    hits['upos'] += upos == gold.upos[q]
                    hits['xpos'] += xpos == gold.xpos[q]
                    hits['uas'] += arc
                    hits['las'] += arc and relation.split(':')[0] == gold.deprel[q].split(':')[0]
                    hits['las_full'] += arc and relation == gold.deprel[q]
                    total += 1
    return {name: round(100 * hits[name] / total, 2) for name in names}
