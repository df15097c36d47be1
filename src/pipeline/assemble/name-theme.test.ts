import { describe, expect, it } from 'vitest';
import type { Candidate } from './name-theme.ts';
import { nameTheme } from './name-theme.ts';

const concept = (label: string, weight: number, more: Partial<Candidate> = {}) => ({
	label,
	weight,
	mentions: 3,
	quoted: false,
	...more
});
const name = (...concepts: Candidate[]) =>
	nameTheme(
		concepts.map(({ label }) => label),
		(label) => concepts.find((each) => each.label === label)
	);

describe('nameTheme(community, candidateOf)', () => {
	it('takes the weightiest concept, and the next one that weighs nearly as much', () => {
		expect(name(concept('commitment', 9), concept('capacity', 8))).toBe('Commitment and capacity');
		expect(name(concept('commitment', 9), concept('capacity', 3))).toBe('Commitment');
	});

	it('does not say a word twice', () => {
		const named = name(concept('planning', 9), concept('planning process', 8), concept('needs', 9));
		expect(named).toBe('Planning and needs');
	});

	it('leaves catchwords and what is named once to the others', () => {
		const catchword = concept('old wine', 7, { quoted: true });
		const once = concept('universal acceptance', 6, { mentions: 1 });
		expect(name(catchword, once, concept('principles', 9))).toBe('Principles');
	});

	it('takes no clause for a name, and nothing that is said once beside another', () => {
		const clause = concept('they had experienced difficulties', 9);
		const once = concept('negative aspects', 8, { mentions: 1 });
		expect(name(clause, concept('evaluation', 6), once)).toBe('Evaluation');
	});

	it('prefers a term to a common word that weighs little more', () => {
		expect(name(concept('cost recovery', 8), concept('cost', 9))).toBe('Cost recovery');
		expect(name(concept('iOS', 9))).toBe('iOS');
	});

	it('gives a community of unknown concepts no name', () => {
		expect(nameTheme(['concept/gone'], () => undefined)).toBe('');
	});
});
