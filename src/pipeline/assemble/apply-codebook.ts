import type { Mention, Span } from '#graph/graph-file.ts';
import { slug } from '#graph/ids.ts';
import { contains } from '#graph/span.ts';
import { bareForm } from '../annotate/choose-label.ts';
import type { FoundNode } from '../annotate/document-mentions.ts';
import type { Codebook } from '../codebook/codebook.ts';
import type { Corpus } from './corpus.ts';
import { compare, quoteIn } from './corpus.ts';
import { namedNodesOf } from './join-nodes.ts';

/**
 * Applies what people know of a corpus to what was found in it: forms split off, nodes that are one
 * merged, nodes that are none taken away. A name in the codebook finds a node by its label or any of
 * its surface forms; a name that finds none changes nothing. Labels and themes are put in later
 * (`shownLabel`, `themesOf`), when the graph is assembled.
 */
export function applyCodebook(corpus: Corpus, codebook: Codebook): Corpus {
	const { split: splits, merge, actors, reject } = codebook;
	if (![splits, merge, actors, reject].some((list) => list.length)) return corpus;
	const split = splitForms(corpus, codebook);
	const find = finder(split);
	const into = new Map<string, string>();
	const reason = new Map<string, string[]>();
	const types = new Map<string, Codebook['actors'][number]['type']>();
	const endOf = (id: string) => {
		let at = id;
		for (let next = into.get(at); next !== undefined; next = into.get(at)) at = next;
		return at;
	};
	// what was merged before counts, so that merges into each other make no circle
	const merged = (name: string) => {
		const id = find(name);
		return id === undefined ? undefined : endOf(id);
	};
	const join = (label: string, names: readonly string[]) => {
		const target = merged(label) ?? names.map(merged).find((id) => id !== undefined);
		if (target === undefined) return undefined;
		for (const name of names) {
			const id = merged(name);
			if (id === undefined || id === target) continue;
			into.set(id, target);
			reason.set(target, [...(reason.get(target) ?? []), name]);
		}
		return target;
	};
	for (const { into: label, from } of merge) join(label, from);
	for (const { label, aliases, type } of actors) {
		const id = join(label, aliases);
		if (id !== undefined && type) types.set(id, type);
	}
	const gone = new Set(reject.map(find).filter((id) => id !== undefined));
	const end = (id: string): string | undefined => {
		const at = endOf(id);
		return gone.has(at) ? undefined : at;
	};
	const nodes = split.nodes
		.filter((node) => end(node.id) === node.id)
		.map((node): FoundNode => {
			const told = (reason.get(node.id) ?? []).map((alias) => ({ alias, reason: 'codebook' }));
			const merged = [...(node.merged ?? []), ...told];
			const type = types.get(node.id);
			return {
				...node,
				...(node.kind === 'actor' && type ? { type } : {}),
				...(merged.length ? { merged } : {})
			};
		});
	return rename({ ...split, nodes }, (id) => end(id));
}

/**
 * Finds the node that a name of the codebook means: by label first, then by any surface form. The names of
 * the corpus are gathered when the first one is asked for.
 */
export function finder(corpus: Corpus): (name: string) => string | undefined {
	let byForm: Map<string, string> | undefined;
	return (name) => (byForm ??= nodesByForm(corpus)).get(keyOf(name));
}

function nodesByForm(corpus: Corpus): Map<string, string> {
	const byForm = new Map<string, string>();
	const nodes = namedNodesOf(corpus);
	for (const node of nodes)
		for (const form of [...node.altLabels].reverse()) byForm.set(keyOf(form), node.id);
	for (const node of nodes) byForm.set(keyOf(node.label), node.id);
	return byForm;
}

function keyOf(form: string): string {
	return bareForm(form).toLowerCase().replace(/["“”]/g, '');
}

/** Forms that the codebook takes off a node get a node of their own, with their mentions. */
function splitForms(corpus: Corpus, codebook: Codebook): Corpus {
	let { mentions } = corpus;
	const added: FoundNode[] = [];
	const find = finder(corpus);
	for (const { from, take, as } of codebook.split) {
		const old = corpus.nodes.find((node) => node.id === find(from));
		const forms = new Set(take.map(keyOf));
		if (!old || !mentions.some((m) => m.node === old.id && forms.has(keyOf(quoteIn(corpus, m)))))
			continue;
		const id = `${old.kind}/${slug(as)}`;
		if (!corpus.nodes.some((node) => node.id === id)) {
			const bare = { ...old, id, label: as, altLabels: [] };
			delete bare.merged;
			added.push(bare);
		}
		mentions = mentions.map((m) =>
			m.node === old.id && forms.has(keyOf(quoteIn(corpus, m))) ? { ...m, node: id } : m
		);
	}
	if (mentions === corpus.mentions) return corpus;
	const nodes = [...corpus.nodes, ...added]
		.filter((node) => mentions.some((m) => m.node === node.id))
		.sort((a, b) => compare(a.id, b.id));
	return follow({ ...corpus, nodes, mentions }, corpus.mentions);
}

/** Lets statements, attributions and tensions name the nodes that the mentions in their spans name now. */
function follow(corpus: Corpus, before: readonly Mention[]): Corpus {
	const now = new Map(corpus.mentions.map((m) => [m.id, m.node]));
	const moved = before.filter((m) => now.get(m.id) !== m.node);
	const at = (paragraph: string, span: Span, node: string) => {
		const mention = moved.find(
			(m) => m.paragraph === paragraph && m.node === node && contains(span, m)
		);
		return mention ? now.get(mention.id) : node;
	};
	return renameIn(corpus, at);
}

/** Gives every reference to a node its new id; references without one are dropped. */
function rename(corpus: Corpus, to: (id: string) => string | undefined): Corpus {
	const mentions = corpus.mentions.flatMap((m) => {
		const node = to(m.node);
		return node === undefined ? [] : [{ ...m, node }];
	});
	return renameIn({ ...corpus, mentions }, (_paragraph, _span, node) => to(node));
}

type Rename = (paragraph: string, span: Span, node: string) => string | undefined;

function renameIn(corpus: Corpus, to: Rename): Corpus {
	const named = <S extends Span & { node?: string }>(paragraph: string, span: S): S => {
		if (span.node === undefined) return span;
		const { node, ...rest } = span;
		const next = to(paragraph, span, node);
		return (next === undefined ? rest : { ...rest, node: next }) as S;
	};
	return {
		...corpus,
		statements: corpus.statements.map((s) => ({
			...s,
			subject: named(s.paragraph, s.subject),
			object: named(s.paragraph, s.object)
		})),
		attributions: corpus.attributions.map((a) => ({ ...a, holder: named(a.paragraph, a.holder) })),
		tensions: corpus.tensions.map((t) => {
			const pole = (p: (typeof t.poles)[0]) => ({
				...p,
				nodes: [...new Set(p.nodes.flatMap((node) => to(t.paragraph, p, node) ?? []))]
			});
			return {
				...t,
				poles: [pole(t.poles[0]), pole(t.poles[1])],
				holders: t.holders.map((holder) => named(t.paragraph, holder))
			};
		})
	};
}
