import type { Tension, TensionRelation } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { byActor, involves, type Held } from './by-actor.ts';
import { phraseNode } from './phrase-node.ts';
import { board, count, type Question } from './question.ts';

/** "What do councillors fear?" → concerns and doubts that they hold. */
export function whatTheyFear(index: GraphIndex, tensions: Tension[]): Question[] {
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
export function whereTheyDisagree(index: GraphIndex, tensions: Tension[]): Question[] {
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
export function whatInvolves(index: GraphIndex, tensions: Tension[]): Question[] {
	return byActor(index, tensions, involves)
		.map(({ actor, nodes }) => ({ actor, nodes, words: phraseNode(index, actor).words }))
		.filter(({ words }) => /\p{Lu}/u.test(words))
		.map(({ actor, nodes, words }) => ({
			words: `Which ${nodes.size === 1 ? 'tension involves' : 'tensions involve'} ${words}?`,
			change: board({ actors: [actor.id] }),
			answer: count(nodes.size, 'tension')
		}));
}

/** "What do stakeholders talk about?" → all that an actor is connected with, on the map. */
export function whatTheyTalkAbout(index: GraphIndex): Question[] {
	const talks = index.file.nodes.flatMap((actor) => {
		if (actor.kind !== 'actor') return [];
		const edges = index.edgesOf(actor.id);
		const views = edges.filter(({ kind }) => kind === 'about' || kind === 'holds').length;
		return views > 0 ? [{ actor, views, all: edges.length }] : [];
	});
	return talks
		.sort((a, b) => b.views - a.views || (a.actor.id < b.actor.id ? -1 : 1))
		.slice(0, 2) // of one sort no more are asked
		.map(({ actor, all }) => {
			const { words, plural } = phraseNode(index, actor);
			return {
				words: `What ${plural ? 'do' : 'does'} ${words} talk about?`,
				change: { focus: actor.id, selected: actor.id },
				answer: count(all, 'connection')
			};
		});
}

/** The relations of the tensions with these nodes, each once. */
function relationsOf(tensions: Tension[], nodes: ReadonlySet<string>): TensionRelation[] {
	const found = tensions.filter(({ node }) => nodes.has(node)).map(({ relation }) => relation);
	return [...new Set(found)].sort();
}
