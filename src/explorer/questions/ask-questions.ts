import type { ActorNode, GraphNode, Tension, TensionRelation } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { findPaths } from '../path/find-paths.ts';
import type { View } from '../view.ts';
import { phraseNode } from './phrase-node.ts';

/** A question that this graph can answer, and the view that does. */
export interface Question {
	words: string;
	change: Partial<View>;
	/** What the answer is made of, e.g. '3 tensions'. */
	answer: string;
}

/** As many as are read at a glance. */
const most = 6;

/**
 * A few questions made from what the graph holds, one of each sort while there are enough, the more
 * telling first. Every one leads to a view with something in it.
 */
export function askQuestions(index: GraphIndex): Question[] {
	const tensions = index.file.annotations.filter((annotation) => annotation.kind === 'tension');
	const sorts = [
		whatDiffers(index),
		whatTheyFear(index, tensions),
		whereTheyDisagree(index, tensions),
		whatInvolves(index, tensions),
		saidNotDone(tensions),
		overTheme(index, tensions),
		whatStandsBetween(index),
		whatDepends(index, tensions),
		whatIsConfused(tensions)
	];
	const first = sorts.flatMap((questions) => questions.slice(0, 1));
	const second = sorts.flatMap((questions) => questions.slice(1, 2));
	return [...first, ...second].slice(0, most);
}

/** "What stands in one document and not in the other?" → the comparison of two documents. */
function whatDiffers({ file: { documents } }: GraphIndex): Question[] {
	if (documents.length < 2) return [];
	return [
		{
			words: `What stands in one document and not in the ${documents.length > 2 ? 'others' : 'other'}?`,
			change: { view: 'compare' },
			answer: count(documents.length, 'document')
		}
	];
}

/** "What do councillors fear?" → concerns and doubts that they hold. */
function whatTheyFear(index: GraphIndex, tensions: Tension[]): Question[] {
	const fears = byActor(
		index,
		tensions.filter(({ relation }) => relation === 'concern')
	);
	const doubts = byActor(
		index,
		tensions.filter(({ relation }) => relation === 'doubt')
	);
	const ask = (held: Held[], verb: string, relation: TensionRelation) =>
		held.map(({ actor }) => {
			const { words, plural } = phraseNode(index, actor);
			const found = tensions.filter(
				(tension) => tension.relation === relation && involves(tension, actor.id)
			);
			return {
				words: `What ${plural ? 'do' : 'does'} ${words} ${verb}?`,
				change: board({ actors: [actor.id], relations: [relation] }),
				answer: count(new Set(found.map(({ node }) => node)).size, relation)
			};
		});
	return [...ask(fears, 'fear', 'concern'), ...ask(doubts, 'doubt', 'doubt')];
}

/** "Where do councillors disagree?" → tensions in which some of them take the one pole, some the other. */
function whereTheyDisagree(index: GraphIndex, tensions: Tension[]): Question[] {
	const divided = tensions.filter((tension) => {
		const on = (pole: 0 | 1) => tension.holders.filter((holder) => holder.pole === pole);
		return on(0).some(({ node }) => node && on(1).some((other) => other.node === node));
	});
	return byActor(
		index,
		divided,
		(tension, actor) =>
			tension.holders.filter(({ node, pole }) => node === actor && pole !== undefined).length > 1
	).map(({ actor, nodes }) => {
		const { words, plural } = phraseNode(index, actor);
		return {
			words: `Where ${plural ? 'do' : 'does'} ${words} disagree?`,
			change: board({
				actors: [actor.id],
				relations: relationsOf(divided, nodes),
				selected: [...nodes][0]
			}),
			answer: count(nodes.size, 'tension')
		};
	});
}

/** "Which tensions involve the Scottish Executive?" Only of names: of 'organisations' nobody asks. */
function whatInvolves(index: GraphIndex, tensions: Tension[]): Question[] {
	return byActor(index, tensions, involves)
		.map(({ actor, nodes }) => ({ actor, nodes, words: phraseNode(index, actor).words }))
		.filter(({ words }) => /\p{Lu}/u.test(words))
		.map(({ actor, nodes, words }) => ({
			words: `Which tensions involve ${words}?`,
			change: board({ actors: [actor.id] }),
			answer: count(nodes.size, 'tension')
		}));
}

/** "What is said but not yet done?" */
function saidNotDone(tensions: Tension[]): Question[] {
	return relationQuestion(tensions, 'gap', 'What is said but not yet done?');
}

/** "What is taken for something else?" */
function whatIsConfused(tensions: Tension[]): Question[] {
	return relationQuestion(tensions, 'confusion', 'What is mistaken for something else?');
}

function relationQuestion(
	tensions: Tension[],
	relation: TensionRelation,
	words: string
): Question[] {
	const nodes = new Set(tensions.filter((t) => t.relation === relation).map(({ node }) => node));
	if (nodes.size === 0) return [];
	return [{ words, change: board({ relations: [relation] }), answer: count(nodes.size, relation) }];
}

/** "Where does the text pull two ways on commitment and capacity?" */
function overTheme(index: GraphIndex, tensions: Tension[]): Question[] {
	const themes = new Map<string, Set<string>>();
	for (const { node, poles } of tensions) {
		for (const id of poles.flatMap((pole) => pole.nodes)) {
			const named = index.nodeById.get(id);
			if (named?.kind !== 'concept' || !named.theme) continue;
			themes.set(named.theme, (themes.get(named.theme) ?? new Set()).add(node));
		}
	}
	return [...themes]
		.sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
		.flatMap(([id, nodes]) => {
			const theme = index.nodeById.get(id);
			if (!theme) return [];
			return {
				words: `Where does the text pull two ways on ${phraseNode(index, theme).words}?`,
				change: board({ themes: [id] }),
				answer: count(nodes.size, 'tension')
			};
		});
}

/** "What does commitment depend on?" → a condition whose first pole names it. */
function whatDepends(index: GraphIndex, tensions: Tension[]): Question[] {
	return tensions
		.filter(({ relation }) => relation === 'condition')
		.flatMap((tension) => {
			const concept = tension.poles[0].nodes
				.flatMap((id) => index.nodeById.get(id) ?? [])
				.find(({ kind }) => kind === 'concept');
			if (!concept) return [];
			const { words, plural } = phraseNode(index, concept);
			return {
				words: `What ${plural ? 'do' : 'does'} ${words} depend on?`,
				change: board({ relations: ['condition'], selected: tension.node }),
				answer: '1 condition'
			};
		});
}

/** Pairs tried before giving up: each costs a search of paths. */
const pairsTried = 24;

/** "What stands between COSLA and capacity?" → a path of two steps or more that hangs together. */
function whatStandsBetween(index: GraphIndex): Question[] {
	const byImportance = (a: GraphNode, b: GraphNode) =>
		b.importance - a.importance || (a.id < b.id ? -1 : 1);
	const actors = index.file.nodes
		.filter((node) => node.kind === 'actor' && node.type === 'organisation')
		.sort(byImportance)
		.slice(0, 4);
	const concepts = index.file.nodes.filter(({ kind }) => kind === 'concept').sort(byImportance);
	const everything = {
		edges: new Set(index.edgeById.keys()),
		annotations: new Set(index.annotationById.keys())
	};
	const pairs = actors.flatMap((actor) =>
		concepts.slice(0, pairsTried / 4).map((concept) => ({ actor, concept }))
	);
	for (const { actor, concept } of pairs) {
		const { paths, loose } = findPaths(index, everything, actor.id, concept.id, false);
		const [best] = paths;
		if (!best || loose || best.hops.length < 2 || best.coherence === 'mixed') continue;
		const [from, to] = [phraseNode(index, actor), phraseNode(index, concept)];
		return [
			{
				words: `What stands between ${from.words} and ${to.words}?`,
				change: { path: [actor.id, concept.id] },
				answer: count(paths.length, 'path')
			}
		];
	}
	return [];
}

/** The relations of the tensions with these nodes, each once. */
function relationsOf(tensions: Tension[], nodes: ReadonlySet<string>): TensionRelation[] {
	const found = tensions.filter(({ node }) => nodes.has(node)).map(({ relation }) => relation);
	return [...new Set(found)].sort();
}

function involves({ holders, poles }: Tension, actor: string): boolean {
	return (
		holders.some(({ node }) => node === actor) || poles.some(({ nodes }) => nodes.includes(actor))
	);
}

interface Held {
	actor: ActorNode;
	/** The tension nodes that count for it. */
	nodes: Set<string>;
}

/**
 * Actors with the tensions they hold, or whatever `counts` lets count. Those with most first; of
 * equal ones named organisations and roles before groups, which may be anybody.
 */
function byActor(
	index: GraphIndex,
	tensions: Tension[],
	counts: (tension: Tension, actor: string) => boolean = (tension, actor) =>
		tension.holders.some(({ node }) => node === actor)
): Held[] {
	const held = new Map<string, Held>();
	for (const tension of tensions) {
		const named = [
			...tension.holders.map(({ node }) => node),
			...tension.poles.flatMap((pole) => pole.nodes)
		];
		for (const id of new Set(named)) {
			const actor = id === undefined ? undefined : index.nodeById.get(id);
			if (actor?.kind !== 'actor' || !counts(tension, actor.id)) continue;
			const found = held.get(actor.id) ?? { actor, nodes: new Set() };
			held.set(actor.id, found);
			found.nodes.add(tension.node);
		}
	}
	const group = ({ actor }: Held) => Number(actor.type === 'group');
	return [...held.values()].sort(
		(a, b) =>
			group(a) - group(b) ||
			b.nodes.size - a.nodes.size ||
			b.actor.importance - a.actor.importance ||
			(a.actor.id < b.actor.id ? -1 : 1)
	);
}

function board(change: Partial<View>): Partial<View> {
	return { view: 'tensions', ...change };
}

function count(n: number, one: string): string {
	return `${n} ${one}${n === 1 ? '' : 's'}`;
}
