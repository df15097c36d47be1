// "participation existed in name only", "the board paid lip service to co-production" → what is named, against its
// being no more than a name.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { namedSubject, phraseAround, saidOf, withPreposition } from './phrase.ts';
import { poleAround, tension } from './pole.ts';
import type { FoundTension, TensionRule } from './tension-rule.ts';

const TO = new Set(['to']);

export const inNameOnly: TensionRule = {
	id: 'tensions/in-name-only',
	find({ tree }) {
		return [
			...atEachWord(tree, 'name', (name) => onlyNamed(tree, name)),
			...atEachWord(tree, 'lip', (lip) => lipService(tree, lip))
		];
	}
};

function onlyNamed(tree: Tree, name: number): FoundTension[] {
	const only = [name - 2, name + 1].find((i) => wordOf(tree, i) === 'only');
	const verb = headOf(tree, name);
	if (wordOf(tree, name - 1) !== 'in' || only === undefined || uposOf(tree, verb) !== 'VERB')
		return [];
	const subject = namedSubject(tree, verb);
	if (subject === undefined) return [];
	return tension(
		'gap',
		phraseAround(tree, subject),
		saidOf(tree, verb),
		cueOver(tree, Math.min(name - 1, only), Math.max(name, only)),
		0.65
	);
}

function lipService(tree: Tree, lip: number): FoundTension[] {
	const service = lip + 1;
	const verb = headOf(tree, service);
	if (wordOf(tree, service) !== 'service' || !isA(tree, service, 'obj')) return [];
	const named = withPreposition(tree, verb, TO) ?? withPreposition(tree, service, TO);
	if (named === undefined) return [];
	return tension(
		'gap',
		phraseAround(tree, named),
		poleAround(tree, verb, (c) => c === named || isA(tree, c, 'mark', 'advcl', 'conj')),
		cueOver(tree, lip, service),
		0.65
	);
}
