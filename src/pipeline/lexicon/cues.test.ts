import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCues } from './cues.ts';

const folder = 'data/lexicon';
const tables = Object.fromEntries(
	readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
);

describe('parseCues(tables)', () => {
	it('reads the tables of the repository', () => {
		const cues = parseCues(tables);
		expect(cues.reportingVerbs.get('welcome')?.stance).toBe('support');
		expect(cues.attitudeNouns.get('danger')?.kind).toBe('harm');
		expect(cues.quantifiers.in(['the', 'vast', 'majority'])[0]?.value).toBe('most');
		expect(cues.connectives.in(['rather', 'than'])[0]?.value.kind).toBe('against');
		expect(cues.tensionWords('harm').has('undermine')).toBe(true);
		expect(cues.modality.get('must')).toBe('necessary');
	});
	it('names a table that is missing', () => {
		expect(() => parseCues({})).toThrow('data/lexicon/tension-words.tsv');
	});
	it('names the table and what was expected of a wrong cell', () => {
		const wrong = '# origin: a test\nwords\tquantifier\nmost\tplenty\n';
		expect(() => parseCues({ ...tables, 'quantifiers.tsv': wrong })).toThrow(
			'data/lexicon/quantifiers.tsv: expected all or most or many or some or few or one, found "plenty".'
		);
	});
});
