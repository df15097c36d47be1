import { describe, expect, it } from 'vitest';
import { readActorWeights } from './actor-weights.ts';

const table = (...rows: string[]) =>
	['# origin: made up', 'feature\tperson\torganisation', ...rows, ''].join('\n');

describe('readActorWeights(text)', () => {
	it('finds the weights of a feature by its name and value, and again', () => {
		const weights = readActorWeights(
			table('noun=a=b\t1\t-2', 'noun=board\t-30\t120', 'tag=NN\t5\t6')
		);
		expect(weights.get('noun', 'board')).toEqual({ person: -30, organisation: 120 });
		expect(weights.get('noun', 'board')).toEqual({ person: -30, organisation: 120 });
		expect(weights.get('noun', 'a=b')).toEqual({ person: 1, organisation: -2 });
		expect(weights.get('tag', 'NN')).toEqual({ person: 5, organisation: 6 });
		expect(weights.get('tag', 'board')).toBeUndefined();
		expect(weights.get('shape', 'NN')).toBeUndefined();
	});

	it('says what is wrong with a row', () => {
		const weights = readActorWeights(table('noun=board\t-30\tmany', 'noun=a\t1\t2\t3'));
		expect(() => weights.get('noun', 'board')).toThrow(
			'data/lexicon/actor-weights.tsv: expected two numbers after "noun=board", found "-30 many".'
		);
		expect(() => weights.get('noun', 'a')).toThrow('found "1 2 3"');
	});

	it('says what is wrong with the head', () => {
		expect(() => readActorWeights('# origin: made up\nfeature\tperson\n')).toThrow(
			'data/lexicon/actor-weights.tsv:2: expected a column "organisation", found feature, person.'
		);
	});
});
