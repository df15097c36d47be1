import type { GraphEdge, GraphFile, GraphNode, Mention, ThemeNode } from '#graph/graph-file.ts';
import { slug } from '#graph/ids.ts';
import { QUOTED_PHRASE } from '../annotate/concepts/quoted-phrase.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { emptyCodebook } from '../codebook/codebook.ts';
import { applyCodebook, finder } from './apply-codebook.ts';
import { broaderEntries } from './broader-terms.ts';
import { coOccurrences } from './co-occurrence.ts';
import type { Corpus } from './corpus.ts';
import { compare, joinDocuments } from './corpus.ts';
import type { Entry } from './edge-ledger.ts';
import { edgesOf } from './edge-ledger.ts';
import { findThemes } from './find-themes.ts';
import type { Community } from './find-themes.ts';
import type { UnweighedNode } from './join-nodes.ts';
import { nodesOf } from './join-nodes.ts';
import { layOut } from './layout/lay-out.ts';
import type { Candidate } from './name-theme.ts';
import { themeHeadings } from './theme-headings.ts';
import { nameTheme } from './name-theme.ts';
import { typedEntries } from './typed-edges.ts';
import { weighNodes } from './weigh-nodes.ts';

/**
 * Puts the annotations of documents together into one graph: nodes with their weight and place, typed
 * edges, co-occurrence above chance, themes. The order of the documents does not matter, and the
 * graph of several documents is the graph of their annotations, so that they can be worked on side
 * by side.
 *
 * @param codebook what people know of the corpus; its labels and themes take the place of those found
 */
export function assembleGraph(
	annotated: readonly AnnotatedDocument[],
	codebook: Codebook = emptyCodebook
): GraphFile {
	const corpus = applyCodebook(joinDocuments(annotated), codebook);
	const find = finder(corpus);
	const shown = new Map([
		...codebook.merge.map(({ into }) => [find(into), into] as const),
		...codebook.actors.map(({ label }) => [find(label), label] as const),
		...Object.entries(codebook.labels).map(([from, label]) => [find(from), label] as const)
	]);
	const nodes = nodesOf(corpus, (id) => shown.get(id));
	const typed = edgesOf(inTurn(typedEntries(corpus), broaderEntries(corpus)));
	const weights = weighNodes(corpus, nodes);
	const named = themeNames(corpus, nodes, weights);
	const themes = eachNamedOnce(
		codebook.themes.length
			? codebook.themes.map(({ name, concepts }): Theme => themeOfBook(name, concepts, find))
			: foundThemes(corpus, findThemes(corpus, typed), named)
	);
	const themeOf = new Map(themes.flatMap(([id, , community]) => community.map((c) => [c, id])));
	const edges = [
		...typed,
		...coOccurrences(corpus, typed),
		...edgesOf(inTheme(corpus, themeOf))
	].sort((a, b) => compare(a.id, b.id));
	const themeNodes = themes
		.filter(([, , community]) => community.length > 0)
		.map(([id, label, community]): Omit<ThemeNode, 'position'> => ({
			id,
			kind: 'theme',
			label,
			importance: Math.max(0, ...community.map((c) => weights.get(c) ?? 0))
		}));
	const weighed = [
		...nodes.map((node) => ({
			...node,
			...(node.kind === 'concept' && themeOf.has(node.id) ? { theme: themeOf.get(node.id) } : {}),
			importance: weights.get(node.id) ?? 0
		})),
		...themeNodes
	].sort((a, b) => compare(a.id, b.id));
	return {
		format: 'subtext/1',
		documents: corpus.documents,
		nodes: place(weighed as Omit<GraphNode, 'position'>[], edges),
		edges,
		annotations: [
			...corpus.mentions,
			...corpus.statements,
			...corpus.attributions,
			...corpus.tensions
		]
	};
}

/** What may name a theme, by concept. */
function themeNames(
	corpus: Corpus,
	nodes: readonly UnweighedNode[],
	weights: ReadonlyMap<string, number>
): ReadonlyMap<string, Candidate> {
	const names = new Map<string, Candidate>();
	for (const { id, label, kind } of nodes)
		if (kind === 'concept')
			names.set(id, { label, weight: weights.get(id) ?? 0, mentions: 0, quoted: true });
	for (const { node, rule } of corpus.mentions) {
		const name = names.get(node);
		if (!name) continue;
		name.mentions++;
		name.quoted &&= rule === QUOTED_PHRASE;
	}
	return names;
}

/** Themes as they were found, named by the heading they lie under or by what is central in them. */
function foundThemes(
	corpus: Corpus,
	communities: readonly Community[],
	named: ReadonlyMap<string, Candidate>
): Theme[] {
	const headings = themeHeadings(corpus, communities, (id) => named.get(id)?.label);
	return communities.map((community, k): Theme => {
		const name = headings.get(k) ?? nameTheme(community, (id) => named.get(id));
		return [`theme/${slug(name)}`, name, community];
	});
}

type Theme = [id: string, name: string, concepts: Community];

/** Themes of one name, or of names that differ in signs alone ("Cost & value", "Cost, value"), are one. */
function eachNamedOnce(themes: readonly Theme[]): Theme[] {
	const byId = new Map<string, Theme>();
	for (const [id, name, concepts] of themes) {
		const [, first, before] = byId.get(id) ?? [id, name, []];
		byId.set(id, [id, first, [...new Set([...before, ...concepts])]]);
	}
	return [...byId.values()];
}

/** A theme that people named, with those of its concepts that were found. */
function themeOfBook(
	name: string,
	concepts: readonly string[],
	find: (name: string) => string | undefined
): Theme {
	const found = concepts.map(find).filter((id) => id?.startsWith('concept/'));
	return [`theme/${slug(name)}`, name, [...new Set(found)] as string[]];
}

/** A concept belongs to its theme by its mentions beside other members of the theme; by all where it never stands beside one. */
function* inTheme(
	corpus: Corpus,
	themeOf: ReadonlyMap<string, string>
): Generator<Entry, void, void> {
	const members = new Map<string, Set<string>>();
	const mentions = new Map<string, Mention[]>();
	const besideOthers = (theme: string, { paragraph }: Mention) =>
		(members.get(`${theme} ${paragraph}`)?.size ?? 0) > 1;
	for (const m of corpus.mentions) {
		const theme = themeOf.get(m.node);
		if (!theme) continue;
		const key = `${theme} ${m.paragraph}`;
		const there = members.get(key);
		if (there) there.add(m.node);
		else members.set(key, new Set([m.node]));
		const own = mentions.get(m.node);
		if (own) own.push(m);
		else mentions.set(m.node, [m]);
	}
	for (const [source, target] of themeOf) {
		const own = mentions.get(source) ?? [];
		const beside = own.filter((m) => besideOthers(target, m));
		for (const m of beside.length ? beside : own)
			yield { kind: 'in-theme', source, target, evidence: m.id, witness: m.paragraph };
	}
}

function* inTurn<T>(...parts: Iterable<T>[]): Generator<T, void, void> {
	for (const part of parts) yield* part;
}

function place(
	nodes: readonly Omit<GraphNode, 'position'>[],
	edges: readonly GraphEdge[]
): GraphNode[] {
	const positions = layOut(
		nodes.map((node) => node.id),
		edges
	);
	return nodes.map((node) => ({
		...node,
		position: positions.get(node.id) ?? { x: 0, y: 0 }
	})) as GraphNode[];
}
