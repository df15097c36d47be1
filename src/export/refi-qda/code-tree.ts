import { hash } from '#graph/ids.ts';
import type { GraphFile, GraphNode } from '#graph/graph-file.ts';

/** A code of the code book, as the standard nests them. */
export interface Code {
	guid: string;
	name: string;
	description?: string;
	/** Whether words can be coded with it; a heading only holds other codes. */
	codable: boolean;
	codes: Code[];
}

/**
 * A GUID made from content, so that the same graph gives the same file: version 8 of RFC 9562, whose
 * bits are the maker's own. `key` names the thing in all of the project.
 */
export function guidOf(key: string): string {
	const digits = ['a', 'b', 'c']
		.map((lane) =>
			parseInt(hash(`${lane} ${key}`), 36)
				.toString(16)
				.padStart(14, '0')
		)
		.join('');
	const [a, b, c, d, e] = [8, 12, 15, 18, 30].map((end, at, ends) =>
		digits.slice(ends[at - 1] ?? 0, end)
	);
	return `${a}-${b}-8${c}-a${d}-${e}`;
}

/** What parts of annotations are coded with, beside the nodes. */
const partCodes = {
	'first pole': 'First pole',
	'second pole': 'Second pole',
	cue: 'Cue',
	support: 'Support',
	doubt: 'Doubt',
	neutral: 'Neutral',
	all: 'All',
	most: 'Most',
	many: 'Many',
	some: 'Some',
	few: 'Few',
	one: 'One',
	statement: 'Statement'
} as const;
export type PartCode = keyof typeof partCodes;

/**
 * The code book of a graph file: actors; concepts below their themes; tensions below their relations,
 * with codes for their poles and cues; views by their stance; and how many hold what is held. Codes of
 * parts that are not in `used` are left out.
 */
export function codeTree({ nodes }: GraphFile, used: ReadonlySet<PartCode>): Code[] {
	const nodeCodes = (list: readonly GraphNode[]) => list.map(codeOf).sort(byName);
	const parts = (...names: PartCode[]): Code[] =>
		names
			.filter((name) => used.has(name))
			.map((name) => ({ ...heading(`part/${name}`, partCodes[name]), codable: true }));
	const themes = nodes.filter(({ kind }) => kind === 'theme');
	const ids = new Set(themes.map(({ id }) => id));
	const concepts = nodes.filter((node) => node.kind === 'concept');
	const tensions = nodes.filter((node) => node.kind === 'tension');
	const relations = [...new Set(tensions.map(({ relation }) => relation))].sort();
	const tree = [
		heading('Actors', 'Actors', nodeCodes(nodes.filter(({ kind }) => kind === 'actor'))),
		heading('Concepts', 'Concepts', [
			...themes
				.map((theme) => ({
					...codeOf(theme),
					codable: false,
					codes: nodeCodes(concepts.filter((concept) => concept.theme === theme.id))
				}))
				.sort(byName),
			...nodeCodes(concepts.filter(({ theme }) => !theme || !ids.has(theme)))
		]),
		heading('Tensions', 'Tensions', [
			...relations.map((relation) =>
				heading(
					`relation/${relation}`,
					relation,
					nodeCodes(tensions.filter((tension) => tension.relation === relation))
				)
			),
			...parts('first pole', 'second pole', 'cue')
		]),
		heading('Views', 'Views', parts('support', 'doubt', 'neutral')),
		heading('How many', 'How many hold it', parts('all', 'most', 'many', 'some', 'few', 'one')),
		...parts('statement')
	];
	return tree.filter(({ codable, codes }) => codable || codes.length > 0);
}

function heading(key: string, name: string, codes: Code[] = []): Code {
	return { guid: guidOf(`code/${key}`), name, codable: false, codes };
}

function codeOf(node: GraphNode): Code {
	const others = 'altLabels' in node ? node.altLabels.filter((label) => label !== node.label) : [];
	return {
		guid: guidOf(`code/${node.id}`),
		name: node.label,
		...(others.length > 0 && { description: `Also: ${others.join('; ')}` }),
		codable: true,
		codes: []
	};
}

function byName(a: Code, b: Code): number {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : a.guid < b.guid ? -1 : 1;
}
