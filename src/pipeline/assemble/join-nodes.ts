import type { ActorNode, ConceptNode, GraphNode, TensionNode } from '#graph/graph-file.ts';
import { rankSurfaces } from '../annotate/choose-label.ts';
import { labelTension } from '../annotate/tensions/label-tension.ts';
import { FIRST_PERSON, labelOfSpeaker } from '../annotate/coreference/first-person.ts';
import type { Corpus } from './corpus.ts';
import { compare, quoteIn } from './corpus.ts';

type Unweighed<N extends GraphNode> = Omit<N, 'importance' | 'position'>;
/** A node of the graph before it has a weight and a place on the plane. */
export type UnweighedNode = Unweighed<ActorNode> | Unweighed<ConceptNode> | Unweighed<TensionNode>;

/**
 * The nodes of a corpus: actors and concepts with the label and the surface forms that all of their
 * mentions together give them, and one node for each tension.
 *
 * @param shown the label that people gave a node, if they did
 */
export function nodesOf(
	corpus: Corpus,
	shown: (id: string) => string | undefined = () => undefined
): UnweighedNode[] {
	const nodes = namedNodesOf(corpus, shown);
	const labels = new Map(nodes.map((node) => [node.id, node.label]));
	const tensions = new Map<string, Unweighed<TensionNode>>();
	for (const tension of corpus.tensions) {
		if (tensions.has(tension.node)) continue;
		const text = corpus.paragraphs.get(tension.paragraph)?.paragraph.text ?? '';
		const label = labelTension(tension, text, (id) => labels.get(id));
		tensions.set(tension.node, {
			id: tension.node,
			kind: 'tension',
			label,
			relation: tension.relation
		});
	}
	return [...nodes, ...tensions.values()].sort((a, b) => compare(a.id, b.id));
}

/** The actors and concepts alone. */
export function namedNodesOf(
	corpus: Corpus,
	shown: (id: string) => string | undefined = () => undefined
): (Unweighed<ActorNode> | Unweighed<ConceptNode>)[] {
	const surfaces = new Map<string, Map<string, number>>();
	const shortened = new Map<string, Map<string, number>>();
	const speaksIn = new Map<string, string | undefined>();
	const areMany = corpus.documents.length > 1;
	for (const mention of corpus.mentions) {
		if (mention.rule === FIRST_PERSON) {
			const title = corpus.paragraphs.get(mention.paragraph)?.document.title;
			speaksIn.set(mention.node, areMany ? title : undefined);
		}
		const table = mention.inferred ? shortened : surfaces;
		const own = table.get(mention.node) ?? new Map<string, number>();
		table.set(mention.node, own);
		const quote = quoteIn(corpus, mention);
		own.set(quote, (own.get(quote) ?? 0) + 1);
	}
	return corpus.nodes.map((node) => {
		const ranked = rankSurfaces(surfaces.get(node.id) ?? new Map());
		const rest = rankSurfaces(shortened.get(node.id) ?? new Map());
		const isSpeaker = speaksIn.has(node.id) && ranked.length === 0;
		const speaker = isSpeaker ? labelOfSpeaker(node.label, speaksIn.get(node.id)) : undefined;
		const altLabels = [...ranked, ...rest.filter((form) => !ranked.includes(form))];
		// a name that was cut out of its surroundings: "Mary Reid" of "the campaigner Mary Reid"
		const isCutOut =
			!altLabels.includes(node.label) &&
			ranked.some((form) => ` ${form} `.includes(` ${node.label} `));
		// "personal motivation", which stands only where a sentence starts
		const isSmall = node.label === (ranked[0] ?? '').charAt(0).toLowerCase() + ranked[0]?.slice(1);
		const found = isCutOut || isSmall ? node.label : ranked[0];
		return { ...node, label: shown(node.id) ?? speaker ?? found ?? node.label, altLabels };
	});
}
