import type { GraphNode, Tension, TensionRelation } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { phraseNode } from './phrase-node.ts';
import { board, count, type Question } from './question.ts';

/** What is asked of all tensions of one relation. */
const ofRelation: Partial<Record<TensionRelation, string>> = {
	concern: 'Which concerns are raised?',
	doubt: 'What is called into question?',
	gap: 'What is said but not yet done?',
	conflict: 'What is in conflict with what?',
	confusion: 'What is mistaken for something else?',
	concession: 'What is said to hold despite something else?'
};

/** "What is said but not yet done?" → all tensions of that relation; none where there are none. */
export function ofKind(tensions: Tension[], relation: TensionRelation): Question[] {
	const nodes = new Set(tensions.filter((t) => t.relation === relation).map(({ node }) => node));
	const words = ofRelation[relation];
	if (nodes.size === 0 || !words) return [];
	return [{ words, change: board({ relations: [relation] }), answer: count(nodes.size, relation) }];
}

/** "Who takes which side on community consultation?" → a tension with holders on both sides. */
export function whoTakesWhichSide(index: GraphIndex, tensions: Tension[]): Question[] {
	return tensions
		.filter(({ holders }) => {
			const on = (pole: 0 | 1) => holders.filter((holder) => holder.pole === pole);
			const same = on(0).some(({ node }) => node && on(1).some((other) => other.node === node));
			return on(0).length > 0 && on(1).length > 0 && !same;
		})
		.flatMap((tension) => {
			const concept = conceptOf(index, tension);
			if (!concept) return [];
			return {
				words: `Who takes which side on ${phraseNode(index, concept).words}?`,
				change: board({ focus: tension.node, selected: tension.node }),
				answer: count(tension.holders.length, 'holder')
			};
		});
}

/** "What are the tensions around commitment?" → of a theme that people named, or of a concept. */
export function tensionsAround(index: GraphIndex, tensions: Tension[]): Question[] {
	const found = new Map<string, Set<string>>();
	for (const { node, poles } of tensions) {
		for (const id of new Set(poles.flatMap((pole) => pole.nodes))) {
			const concept = index.nodeById.get(id);
			if (concept?.kind !== 'concept') continue;
			for (const at of [id, concept.theme]) {
				if (at) found.set(at, (found.get(at) ?? new Set()).add(node));
			}
		}
	}
	const labels = new Set(
		index.file.nodes.filter(({ kind }) => kind === 'concept').map(({ label }) => small(label))
	);
	return [...found]
		.flatMap(([id, nodes]) => {
			const node = index.nodeById.get(id);
			const asked = node?.kind === 'concept' || (node && isNamed(node, labels));
			return asked ? [{ node, nodes }] : [];
		})
		.sort(
			(a, b) =>
				b.nodes.size - a.nodes.size ||
				themeFirst(a.node) - themeFirst(b.node) ||
				(a.node.id < b.node.id ? -1 : 1)
		)
		.slice(0, 2) // of one sort no more are asked
		.filter(({ nodes }, at) => at === 0 || nodes.size > 1) // one lonely tension is enough
		.map(({ node, nodes }) => ({
			words: `What ${nodes.size === 1 ? 'is the tension' : 'are the tensions'} around ${phraseNode(index, node).words}?`,
			change: board(node.kind === 'theme' ? { themes: [node.id] } : { focus: node.id }),
			answer: count(nodes.size, 'tension')
		}));
}

/**
 * Whether people gave a theme its name. One that is put together from its two most central concepts,
 * 'Care and hospital', names nothing that anybody would ask about.
 */
function isNamed(theme: GraphNode, concepts: ReadonlySet<string>): boolean {
	return !theme.label.split(' and ').every((part) => concepts.has(small(part)));
}

const themeFirst = ({ kind }: GraphNode) => (kind === 'theme' ? 0 : 1);
const small = (label: string) => label.toLowerCase();

/** "What does commitment depend on?" → a condition whose first pole names it. */
export function whatDepends(index: GraphIndex, tensions: Tension[]): Question[] {
	return tensions
		.filter(({ relation }) => relation === 'condition')
		.flatMap((tension) => {
			const concept = conceptOf(index, tension, [tension.poles[0]]);
			if (!concept) return [];
			const { words, plural } = phraseNode(index, concept);
			return {
				words: `What ${plural ? 'do' : 'does'} ${words} depend on?`,
				change: board({ relations: ['condition'], selected: tension.node }),
				answer: '1 condition'
			};
		});
}

/** The most important concept at the poles of a tension. */
function conceptOf(
	index: GraphIndex,
	tension: Tension,
	poles: readonly Tension['poles'][0][] = tension.poles
): GraphNode | undefined {
	return poles
		.flatMap(({ nodes }) => nodes)
		.flatMap((id) => index.nodeById.get(id) ?? [])
		.filter(({ kind }) => kind === 'concept')
		.sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))[0];
}
