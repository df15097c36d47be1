import { describe, expect, it } from 'vitest';
import { parseCues } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { treeOf } from '../tree/tree-of-words.ts';
import { gistsOf } from './gist.ts';

const tables = {
	'tension-words.tsv': 'word\tclass\n',
	'modality.tsv': 'word\tmodality\n',
	'reporting-verbs.tsv': 'verb\tframes\tstance\nexpress\tobject\tneutral\n',
	'attitude-nouns.tsv': 'noun\tkind\tstance\treach\nneed\tview\tsupport\twide\n',
	'attitude-adjectives.tsv': 'adjective\tstance\n',
	'document-nouns.tsv': 'noun\n',
	'quantifiers.tsv': 'words\tquantifier\n',
	'connectives.tsv': 'words\tkind\trelation\n'
};
const withOrigin = Object.fromEntries(
	Object.entries(tables).map(([name, text]) => [name, `# origin: for this test\n${text}`])
);
const cues = parseCues(withOrigin);
const lexicon = {
	contentlessHeads: new Map([
		['number', 'always'],
		['time', 'always'],
		['place', 'always'],
		['means', 'always'],
		['lack', 'alone']
	]),
	partNouns: new Set(['number'])
} as unknown as Lexicon;

/** The phrases that may name a whole sentence written by hand. */
function gists(written: string): string[] {
	const tree = treeOf(written);
	return gistsOf(tree, { start: 0, end: tree.text.length }, cues, lexicon).map(({ start, end }) =>
		tree.text.slice(start, end)
	);
}

describe('gistsOf(tree, pole, cues, lexicon)', () => {
	it('takes the verb with its negation and its object', () => {
		expect(
			gists(`It/it/PRON/PRP/5/nsubj has/have/AUX/VBZ/5/aux not/not/PART/RB/5/advmod
				yet/yet/ADV/RB/5/advmod realised/realise/VERB/VBN/0/root this/this/DET/DT/7/det
				potential/potential/NOUN/NN/5/obj`)[0]
		).toBe('not yet realised this potential');
	});
	it('takes what is said with "be", with its degree', () => {
		expect(
			gists(`Plans/plan/NOUN/NNS/4/nsubj are/be/AUX/VBP/4/cop generally/generally/ADV/RB/4/advmod
				undisputed/undisputed/ADJ/JJ/0/root`)[0]
		).toBe('generally undisputed');
	});
	it('keeps "not" before a noun with its article', () => {
		expect(
			gists(`This/this/PRON/DT/5/nsubj is/be/AUX/VBZ/5/cop not/not/PART/RB/5/advmod a/a/DET/DT/5/det
				person/person/NOUN/NN/0/root`)[0]
		).toBe('not a person');
	});
	it('keeps a noun that says nothing alone where another word makes it say something', () => {
		expect(
			gists(`waiting/wait/VERB/VBG/2/amod times/time/NOUN/NNS/4/nsubj would/would/AUX/MD/4/aux
				rise/rise/VERB/VB/0/root`)[0]
		).toBe('waiting times would rise');
		expect(
			gists(`They/they/PRON/PRP/2/nsubj start/start/VERB/VBP/0/root from/from/ADP/IN/5/case
				different/different/ADJ/JJ/5/amod places/place/NOUN/NNS/2/obl`)[0]
		).toBe('start from different places');
	});
	it('goes on to what a need is of', () => {
		expect(
			gists(`There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root a/a/DET/DT/4/det
				need/need/NOUN/NN/2/nsubj to/to/PART/TO/6/mark broaden/broaden/VERB/VB/4/acl
				involvement/involvement/NOUN/NN/6/obj`)[0]
		).toBe('broaden involvement');
	});
	it('keeps "no" and "few", without which it would say the opposite', () => {
		expect(
			gists(`There/there/PRON/EX/2/expl is/be/VERB/VBZ/0/root no/no/DET/DT/5/det
				central/central/ADJ/JJ/5/amod list/list/NOUN/NN/2/nsubj`)[0]
		).toBe('no central list');
		expect(
			gists(`few/few/ADJ/JJ/2/amod people/people/NOUN/NNS/4/nsubj could/could/AUX/MD/4/aux
				argue/argue/VERB/VB/0/root`)[0]
		).toBe('few people could argue');
	});
	it('takes what follows a noun that says little alone, and what a number counts', () => {
		expect(
			gists(`a/a/DET/DT/2/det lack/lack/NOUN/NN/0/root of/of/ADP/IN/4/case
				commitment/commitment/NOUN/NN/2/nmod`)[0]
		).toBe('lack of commitment');
		expect(
			gists(`a/a/DET/DT/2/det number/number/NOUN/NN/0/root of/of/ADP/IN/5/case
				good/good/ADJ/JJ/5/amod examples/example/NOUN/NNS/2/nmod`)[0]
		).toBe('good examples');
	});
	it('leaves out a verb that only says that something goes on', () => {
		expect(
			gists(`Trust/trust/NOUN/NN/2/nsubj remains/remain/VERB/VBZ/0/root a/a/DET/DT/4/det
				challenge/challenge/NOUN/NN/2/obj`)[0]
		).toBe('challenge');
	});
	it('keeps the negation where the verb has only a reflexive', () => {
		expect(
			gists(`They/they/PRON/PRP/4/nsubj did/do/AUX/VBD/4/aux not/not/PART/RB/4/advmod
				restrain/restrain/VERB/VB/0/root themselves/themselves/PRON/PRP/4/obj from/from/ADP/IN/8/case
				violent/violent/ADJ/JJ/8/amod bouts/bout/NOUN/NNS/4/obl`)[0]
		).toBe('not restrain themselves');
	});
	it('keeps a sign of money together with its number', () => {
		expect(
			gists(`It/it/PRON/PRP/2/nsubj saves/save/VERB/VBZ/0/root £/£/SYM/$/2/obj 9.2/9.2/NUM/CD/3/nummod
				million/million/NUM/CD/4/nummod`)[0]
		).toBe('saves £ 9.2 million');
	});
	it('goes on to what somebody has, and what a means is for', () => {
		expect(
			gists(`They/they/PRON/PRP/2/nsubj expressed/express/VERB/VBD/0/root a/a/DET/DT/4/det
				need/need/NOUN/NN/2/obj to/to/PART/TO/6/mark share/share/VERB/VB/4/acl
				data/data/NOUN/NNS/6/obj`)[0]
		).toBe('share data');
		expect(
			gists(`Managers/manager/NOUN/NNS/2/nsubj saw/see/VERB/VBD/0/root it/it/PRON/PRP/2/obj
				as/as/ADP/IN/6/case a/a/DET/DT/6/det means/means/NOUN/NN/2/obl of/of/SCONJ/IN/8/mark
				reducing/reduce/VERB/VBG/6/acl delay/delay/NOUN/NN/8/obj`)[0]
		).toBe('reducing delay');
	});
	it('goes on to what is said of those who are only there', () => {
		expect(
			gists(`There/there/PRON/EX/2/expl were/be/VERB/VBD/0/root a/a/DET/DT/4/det
				number/number/NOUN/NN/2/nsubj of/of/ADP/IN/6/case people/people/NOUN/NNS/4/nmod
				who/who/PRON/WP/8/nsubj left/leave/VERB/VBD/6/acl:relcl the/the/DET/DT/10/det
				trade/trade/NOUN/NN/8/obj`)[0]
		).toBe('left the trade');
	});
	it('keeps what becomes of the object', () => {
		expect(
			gists(`It/it/PRON/PRP/2/nsubj makes/make/VERB/VBZ/0/root sites/site/NOUN/NNS/2/obj
				unviable/unviable/ADJ/JJ/2/xcomp`)[0]
		).toBe('makes sites unviable');
	});
});
