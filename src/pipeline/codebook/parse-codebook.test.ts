import { describe, expect, it } from 'vitest';
import { BrokenCodebook, joinCodebooks, parseCodebook } from './parse-codebook.ts';

describe('parseCodebook', () => {
	it('reads every part, each of them optional', () => {
		const text = `
themes:
  - name: Governance
    concepts: [modernisation agenda]
merge:
  - into: joined-up working
    from: ['"joined up" working']
actors:
  - label: COSLA
    type: organisation
`;
		expect(parseCodebook(text, 'c.yaml')).toEqual({
			labels: {},
			merge: [{ into: 'joined-up working', from: ['"joined up" working'] }],
			split: [],
			reject: [],
			themes: [{ name: 'Governance', concepts: ['modernisation agenda'] }],
			actors: [{ label: 'COSLA', aliases: [], type: 'organisation' }]
		});
		expect(parseCodebook('', 'c.yaml').themes).toEqual([]);
	});

	it.each<[string, string, string]>([
		['a bracket left open', 'reject: [a,\n', 'The codebook “c.yaml” is broken in line'],
		[
			'an unknown key',
			'reject: []\ntheme: []',
			'in line 2: at theme it has "theme", expected never'
		],
		[
			'a wrong type',
			'merge:\n  - into: a\n    from: b',
			'in line 3: at merge › 0 › from it has "b", expected Array'
		],
		[
			'a wrong kind of actor',
			'actors:\n  - label: a\n    type: body',
			'in line 3: at actors › 0 › type'
		]
	])('names the line of %s', (_, text, message) => {
		expect(() => parseCodebook(text, 'c.yaml')).toThrow(BrokenCodebook);
		expect(() => parseCodebook(text, 'c.yaml')).toThrow(message);
	});

	it('joins the codebooks of several documents', () => {
		const a = parseCodebook('reject: [x]\nlabels: {a: b}', 'a');
		const b = parseCodebook('reject: [y]\nlabels: {a: c}', 'b');
		expect(joinCodebooks([a, b])).toMatchObject({ reject: ['x', 'y'], labels: { a: 'c' } });
	});
});
