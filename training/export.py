"""Writes a checkpoint as english.bin, the file that src/pipeline/parse/model.ts reads.

Layout: 'SUBTEXT1', length of the header (uint32, little endian), header (JSON), then the sections, each on a multiple of 8:
text sections (UTF-8), float32 arrays, and int8 matrices with one factor per row. A factor is int16 where rows are looked up
(value = factor · q / 2048, exact in the fixed point of the kernel) and float32 where they are multiplied.
"""

import argparse
import json
import struct
from pathlib import Path

import numpy as np
import torch

from lemmas import learn_lemmas, learn_proper_adjectives

ONE = 2048


class File:
    def __init__(self):
        self.sections, self.body = {}, b''

    def add(self, name, data, **facts):
        self.sections[name] = {'offset': len(self.body), 'bytes': len(data), **facts}
        self.body += data + b'\0' * (-len(data) % 8)

    def text(self, name, text):
        self.add(name, text.encode('utf8'))

    def floats(self, name, values):
        self.add(name, np.ascontiguousarray(values, dtype='<f4').tobytes())

    def table(self, name, values):
        """Rows to look up, as int8 with an int16 factor."""
        factor = np.maximum(1, np.ceil(np.abs(values).max(1) * ONE / 127)).astype('<i2')
        whole = np.clip(np.rint(values * ONE / factor[:, None]), -127, 127).astype(np.int8)
        self.add(name + '.factor', factor.tobytes())
        self.add(name, whole.tobytes(), rows=values.shape[0], columns=values.shape[1])

    def affine(self, name, weights, bias, absent=0.0):
        """A matrix to multiply with. Columns are filled up to 8 and rows to 4, as the kernel wants them."""
        outputs, inputs = weights.shape
        rows, columns = -(-outputs // 4) * 4, -(-inputs // 8) * 8
        assert columns <= 512, 'the kernel adds up to 512 products in an int32'
        scale = np.zeros(rows)
        scale[:outputs] = np.maximum(np.abs(weights).max(1), 1e-8) / 127
        whole = np.zeros((rows, columns), dtype=np.int8)
        whole[:outputs, :inputs] = np.clip(np.rint(weights / scale[:outputs, None]), -127, 127)
        shift = np.full(rows, absent)
        shift[:outputs] = bias
        self.add(name, whole.tobytes(), rows=rows, columns=columns)
        self.floats(name + '.scale', scale / ONE)
        self.floats(name + '.bias', shift)

    def write(self, path, header):
        head = json.dumps({**header, 'sections': self.sections}, ensure_ascii=True, separators=(',', ':')).encode()
        head += b' ' * (-(len(head) + 12) % 8)
        path.write_bytes(b'SUBTEXT1' + struct.pack('<I', len(head)) + head + self.body)


def export(checkpoint, treebank, path):
    weights = {name: value.numpy().astype(np.float64) for name, value in checkpoint['weights'].items()}
    size = checkpoint['size']
    file = File()
    file.text('words', '\n'.join(checkpoint['words']))
    file.text('lemmas', learn_lemmas(treebank))
    file.text('proper_adjectives', learn_proper_adjectives(treebank))
    words = weights['vectors.weight'] @ weights['project.weight'].T + weights['word.weight']
    file.table('word', words)
    for name in ('suffix3', 'suffix2', 'prefix3', 'shape'):
        file.table(name, weights[f'{name}.weight'])
    for layer in ('lower', 'upper'):
        for direction, suffix in (('forward', ''), ('backward', '_reverse')):
            both = [weights[f'{layer}.weight_{part}_l0{suffix}'] for part in ('ih', 'hh')]
            bias = weights[f'{layer}.bias_ih_l0{suffix}'] + weights[f'{layer}.bias_hh_l0{suffix}']
            file.affine(f'{layer}.{direction}', np.concatenate(both, 1), bias)
    file.affine('tagger', weights['tagger.weight'], weights['tagger.bias'], absent=-1e9)
    tag = weights['tag.weight'].T
    file.floats('tag', np.concatenate([tag, np.zeros((-len(tag) % 4, tag.shape[1]))]))
    for name in ('arc_head', 'arc_dependent', 'relation_head', 'relation_dependent'):
        file.affine(name, weights[f'{name}.weight'], weights[f'{name}.bias'])
    # A head's own bias is one more term of the product with the head: (d·A + b)·h. Its constant is the same for all heads.
    file.affine('arc', weights['arc'].T, weights['arc_bias.weight'][0])
    file.floats('distance', weights['distance'])
    file.affine('relation', weights['relation.weight'], weights['relation.bias'], absent=-1e9)
    header = {'language': 'en', 'size': size, 'tags': checkpoint['tags'], 'relations': checkpoint['relations']}
    file.write(path, header)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--checkpoint', type=Path, required=True)
    parser.add_argument('--treebank', type=Path, required=True)
    parser.add_argument('--out', type=Path, required=True)
    options = parser.parse_args()
    export(torch.load(options.checkpoint), options.treebank, options.out)


if __name__ == '__main__':
    main()
