import type {
	ActorType,
	Annotation,
	Attribution,
	GraphEdge,
	GraphFile,
	GraphNode,
	Mention,
	Paragraph,
	Quantifier,
	Span,
	Statement,
	Tension,
	TensionRelation
} from '#graph/graph-file.ts';

/**
 * A small graph for tests: an invented review of a harbour in three paragraphs, with three actors,
 * five concepts, two themes and three tensions. All spans are found in the text, none is counted.
 */
const texts: Record<string, string> = {
	'1.1':
		'Most fishers welcomed the new harbour. However, a small number of fishers and some harbour ' +
		'officers feared that the new harbour could undermine local control.',
	'1.2':
		'The Harbour Trust supports shared quays. There is a danger that ambition becomes confused with money.',
	'2.1': 'Some fishers said that shared quays need money rather than ambition.'
};

const id = (number: string) => `harbour/${number}`;

/** Where words stand in a paragraph; throws where they do not. */
function at(number: string, words: string, from = 0): Span {
	const start = (texts[number] ?? '').indexOf(words, from);
	if (start < 0) throw new Error(`'${words}' does not stand in ${number}.`);
	return { start, end: start + words.length };
}

const paragraph = (number: string, section: string): Paragraph => {
	const text = texts[number] ?? '';
	const sentences = [...text.matchAll(/[^.]+\./gu)].map((found) => ({
		start: found.index + (found[0].length - found[0].trimStart().length),
		end: found.index + found[0].length
	}));
	const whole = { start: 0, end: text.length };
	return {
		id: id(number),
		number,
		section,
		text,
		blocks: [{ ...whole, kind: 'body' }],
		sentences,
		source: whole
	};
};

const base = { importance: 0.5, position: { x: 0, y: 0 } };
const actor = (id: string, label: string, type: ActorType, ...altLabels: string[]): GraphNode => ({
	...base,
	id: `actor/${id}`,
	label,
	kind: 'actor',
	type,
	altLabels
});
const concept = (id: string, label: string, theme: string): GraphNode => ({
	...base,
	id: `concept/${id}`,
	label,
	kind: 'concept',
	altLabels: [label],
	theme
});
const tensionNode = (
	id: string,
	label: string,
	relation: TensionRelation,
	importance: number
): GraphNode => ({ ...base, id: `tension/${id}`, label, kind: 'tension', relation, importance });

const nodes: GraphNode[] = [
	actor('fishers', 'Fishers', 'role', 'fishers'),
	actor('harbour-officers', 'Harbour officers', 'role', 'harbour officers'),
	actor('harbour-trust', 'Harbour Trust', 'organisation', 'Harbour Trust', 'the Trust'),
	concept('new-harbour', 'new harbour', 'theme/control'),
	concept('local-control', 'local control', 'theme/control'),
	concept('shared-quays', 'shared quays', 'theme/means'),
	concept('ambition', 'ambition', 'theme/means'),
	concept('money', 'money', 'theme/means'),
	{ ...base, id: 'theme/control', label: 'Control', kind: 'theme' },
	{ ...base, id: 'theme/means', label: 'Means', kind: 'theme' },
	tensionNode('harbour-control', 'new harbour ↔ local control', 'concern', 0.9),
	tensionNode('ambition-money', 'ambition ↔ money', 'confusion', 0.2),
	tensionNode('money-ambition', 'money ↔ ambition', 'contrast', 0.4)
];

const mention = (number: string, words: string, node: string, from = 0): Mention => {
	const span = at(number, words, from);
	return {
		...span,
		id: `m-${number}-${span.start}`,
		kind: 'mention',
		paragraph: id(number),
		rule: 'actors/name',
		node
	};
};

const tension = (
	number: string,
	node: string,
	relation: TensionRelation,
	poles: [string, string],
	poleNodes: [string[], string[]],
	cue: string,
	holders: { words: string; node: string; quantifier?: Quantifier; pole?: 0 | 1 }[]
): Tension => {
	const [first, second] = [at(number, poles[0]), at(number, poles[1])];
	const around = [first, second, at(number, cue)];
	return {
		start: Math.min(...around.map((span) => span.start)),
		end: Math.max(...around.map((span) => span.end)),
		id: `t-${number}`,
		kind: 'tension',
		paragraph: id(number),
		rule: `tensions/${relation}`,
		node,
		relation,
		poles: [
			{ ...first, nodes: poleNodes[0] },
			{ ...second, nodes: poleNodes[1] }
		],
		cue: at(number, cue),
		holders: holders.map(({ words, ...holder }) => ({ ...at(number, words), ...holder })),
		confidence: 0.8
	};
};

const statement: Statement = {
	...at('1.2', 'Harbour Trust supports shared quays'),
	id: 's-1.2',
	kind: 'statement',
	paragraph: id('1.2'),
	rule: 'statements/verb',
	subject: { ...at('1.2', 'Harbour Trust'), node: 'actor/harbour-trust' },
	predicate: { ...at('1.2', 'supports'), lemma: 'support', negated: false },
	object: { ...at('1.2', 'shared quays'), node: 'concept/shared-quays' }
};

const attributions: Attribution[] = [
	{
		...at('1.1', 'Most fishers welcomed the new harbour'),
		id: 'a-1.1',
		kind: 'attribution',
		paragraph: id('1.1'),
		rule: 'attributions/verb',
		holder: { ...at('1.1', 'Most fishers'), node: 'actor/fishers', quantifier: 'most' },
		cue: at('1.1', 'welcomed'),
		content: at('1.1', 'the new harbour'),
		voice: 'reported',
		stance: 'support'
	},
	{
		...at('2.1', 'Some fishers said that shared quays need money rather than ambition'),
		id: 'a-2.1',
		kind: 'attribution',
		paragraph: id('2.1'),
		rule: 'attributions/verb',
		holder: { ...at('2.1', 'Some fishers'), node: 'actor/fishers', quantifier: 'some' },
		cue: at('2.1', 'said that'),
		content: at('2.1', 'shared quays need money rather than ambition'),
		voice: 'reported',
		stance: 'neutral'
	}
];

const annotations: Annotation[] = [
	mention('1.1', 'fishers', 'actor/fishers'),
	mention('1.1', 'new harbour', 'concept/new-harbour'),
	mention('1.1', 'fishers', 'actor/fishers', 20),
	mention('1.1', 'harbour officers', 'actor/harbour-officers'),
	mention('1.1', 'new harbour', 'concept/new-harbour', 60),
	mention('1.1', 'local control', 'concept/local-control'),
	mention('1.2', 'Harbour Trust', 'actor/harbour-trust'),
	mention('1.2', 'shared quays', 'concept/shared-quays'),
	mention('1.2', 'ambition', 'concept/ambition'),
	mention('1.2', 'money', 'concept/money'),
	mention('2.1', 'fishers', 'actor/fishers'),
	mention('2.1', 'shared quays', 'concept/shared-quays'),
	mention('2.1', 'money', 'concept/money'),
	mention('2.1', 'ambition', 'concept/ambition'),
	statement,
	...attributions,
	tension(
		'1.1',
		'tension/harbour-control',
		'concern',
		['Most fishers welcomed the new harbour', 'local control'],
		[['concept/new-harbour'], ['concept/local-control']],
		'undermine',
		[
			{ words: 'Most fishers', node: 'actor/fishers', quantifier: 'most', pole: 0 },
			{ words: 'small number of fishers', node: 'actor/fishers', quantifier: 'few', pole: 1 },
			{
				words: 'some harbour officers',
				node: 'actor/harbour-officers',
				quantifier: 'some',
				pole: 1
			}
		]
	),
	tension(
		'1.2',
		'tension/ambition-money',
		'confusion',
		['ambition', 'money'],
		[['concept/ambition'], ['concept/money']],
		'confused with',
		[]
	),
	tension(
		'2.1',
		'tension/money-ambition',
		'contrast',
		['money', 'ambition'],
		[['concept/money'], ['concept/ambition']],
		'rather than',
		[{ words: 'Some fishers', node: 'actor/fishers', quantifier: 'some' }]
	)
];

const edge = (
	kind: GraphEdge['kind'],
	source: string,
	target: string,
	evidence: string[],
	label?: string
): GraphEdge => ({
	id: `${kind}:${source}>${target}`,
	source,
	target,
	kind,
	...(label ? { label } : {}),
	weight: evidence.length,
	evidence
});

const edges: GraphEdge[] = [
	edge('states', 'actor/harbour-trust', 'concept/shared-quays', ['s-1.2'], 'supports'),
	edge('about', 'actor/fishers', 'concept/new-harbour', ['a-1.1']),
	edge('about', 'actor/fishers', 'concept/shared-quays', ['a-2.1']),
	edge('holds', 'actor/fishers', 'tension/harbour-control', ['t-1.1']),
	edge('holds', 'actor/harbour-officers', 'tension/harbour-control', ['t-1.1']),
	edge('holds', 'actor/fishers', 'tension/money-ambition', ['t-2.1']),
	edge('pole', 'tension/harbour-control', 'concept/new-harbour', ['t-1.1']),
	edge('pole', 'tension/harbour-control', 'concept/local-control', ['t-1.1']),
	edge('pole', 'tension/ambition-money', 'concept/ambition', ['t-1.2']),
	edge('pole', 'tension/ambition-money', 'concept/money', ['t-1.2']),
	edge('pole', 'tension/money-ambition', 'concept/money', ['t-2.1']),
	edge('pole', 'tension/money-ambition', 'concept/ambition', ['t-2.1']),
	edge('in-theme', 'concept/money', 'theme/means', ['m-1.2-95']),
	edge('co-occurs', 'concept/shared-quays', 'concept/money', ['m-2.1-23', 'm-2.1-41'])
];

export const exampleGraph: GraphFile = {
	format: 'subtext/1',
	documents: [
		{
			id: 'harbour',
			title: 'Harbour review',
			source: { file: 'harbour.txt', sha256: '', length: 0 },
			sections: [
				{ id: 'harbour/purpose', title: 'Purpose', level: 1 },
				{ id: 'harbour/means', title: 'Means', level: 1 }
			],
			paragraphs: [
				paragraph('1.1', 'harbour/purpose'),
				paragraph('1.2', 'harbour/purpose'),
				paragraph('2.1', 'harbour/means')
			],
			furniture: []
		}
	],
	nodes,
	edges,
	annotations
};
