import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenCodebook, joinCodebooks, parseCodebook } from './parse-codebook.ts';

/** Each line ten times the one before: 10^6 names. */
const bomb = [...'abcdef']
	.map(
		(name, at, all) =>
			`${name}: &${name} [${Array(10)
				.fill(at ? `*${all[at - 1]}` : 'x')
				.join()}]`
	)
	.join('\n');

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
		[
			'a bracket left open',
			'reject: [a,\nmerge: b',
			'in line 2: a bracket is not closed, or a line'
		],
		[
			'a name with a colon',
			'reject:\n  - a\n  - b: c: d',
			'in line 3: a second colon stands in one line; a name with a colon needs quotation marks.'
		],
		[
			'a name with a star',
			'reject:\n  - *a',
			'in line 2: “*a” stands for nothing; a name with a star'
		],
		['aliases of aliases', bomb, 'in line 2: its names with a star stand for too much'],
		['a second document', 'reject: [a]\n---\n', 'in line 2: a second codebook begins with “---”'],
		[
			'brackets in brackets',
			`reject: ${'['.repeat(20_000)}`,
			'in line 1: its brackets stand too deep'
		],
		[
			'a part that stands twice',
			'reject: [a]\nreject: [b]',
			'in line 2: the same part stands twice'
		],
		[
			'an unknown part',
			'reject: []\ntheme: []',
			'in line 2: theme is no part of a codebook, expected labels, merge, split, reject, themes, actors.'
		],
		[
			'an unknown part of a part',
			'merge:\n  - into: a\n    from: []\n    form: [b]',
			'in line 4: merge › entry 1 › form is no part of a codebook.'
		],
		['a part left out', 'merge:\n  - into: a', 'in line 2: merge › entry 1 › from is missing.'],
		['no codebook at all', 'x'.repeat(9999), 'in line 1: it is "xxx'],
		['a list in place of parts', '- a', 'in line 1: 0 is no part of a codebook, expected labels,'],
		[
			'a name of nothing',
			'reject: [""]',
			'in line 1: reject › entry 1 is 0, not at least one letter.'
		],
		['a number for a name', 'reject: [2024]', 'in line 1: reject › entry 1 is 2024, not text.'],
		['a list as a name', '? [a, b]\n: c', 'in line 1: [ a, b ] is no part of a codebook'],
		[
			'a wrong type',
			'merge:\n  - into: a\n    from: b',
			'in line 3: merge › entry 1 › from is "b", not a list.'
		],
		[
			'a wrong kind of actor',
			'actors:\n  - label: a\n    type: body',
			'in line 3: actors › entry 1 › type is "body", not "organisation" or "group" or "role" or "person".'
		],
		['what JavaScript keeps for itself', '__proto__: {a: b}', 'in line 1: __proto__ is no part of']
	])('names the line of %s', (_, text, message) => {
		expect(() => parseCodebook(text, 'c.yaml')).toThrow(BrokenCodebook);
		expect(() => parseCodebook(text, 'c.yaml')).toThrow(message);
		expect(() => parseCodebook(text, 'c.yaml')).toThrow(/^The codebook “c\.yaml” is .{20,180}\.$/);
	});

	it('takes names that JavaScript keeps for itself', () => {
		const { labels } = parseCodebook(
			'labels: {toLocaleString: a, toString: b, council: c}',
			'c.yaml'
		);
		expect(labels).toEqual({ toLocaleString: 'a', toString: 'b', council: 'c' });
	});

	it('says it in one line where a key goes over several', () => {
		expect(() => parseCodebook('? ? #', 'c')).toThrow(/^[^\n]+$/);
	});
	it('takes any text for a codebook or says in one sentence why not', () => {
		const piece = fc.constantFrom(
			...[
				'labels',
				'merge',
				'reject',
				'themes',
				'actors',
				'from',
				'into',
				': ',
				'- ',
				'\n',
				'  ',
				'\t'
			],
			...[
				'[',
				']',
				'{',
				'}',
				'"',
				"'",
				'&a ',
				'*a',
				'!!x ',
				'? ',
				'| ',
				'> ',
				'---\n',
				'%',
				'#',
				'x',
				'1'
			]
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
				try {
					expect(Object.keys(parseCodebook(pieces.join(''), 'c'))).toHaveLength(6);
				} catch (error) {
					expect(error).toBeInstanceOf(BrokenCodebook);
					expect(String(error)).toMatch(
						/^BrokenCodebook: The codebook “c” is broken in line \d+: .+\.$/
					);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('joins the codebooks of several documents', () => {
		const a = parseCodebook('reject: [x]\nlabels: {a: b}', 'a');
		const b = parseCodebook('reject: [y]\nlabels: {a: c}', 'b');
		expect(joinCodebooks([a, b])).toMatchObject({ reject: ['x', 'y'], labels: { a: 'c' } });
	});
});
