/**
 * The closed vocabularies of the graph file, each in the order in which readers meet it. What the words
 * mean stands beside the types of graph-file.ts, which are made of them.
 */
export const nodeKinds = ['actor', 'concept', 'tension', 'theme'] as const;

export const edgeKinds = [
	'states',
	'holds',
	'pole',
	'about',
	'in-theme',
	'broader',
	'co-occurs'
] as const;

export const actorTypes = ['organisation', 'group', 'role', 'person'] as const;

/** From all to one. */
export const quantifiers = ['all', 'most', 'many', 'some', 'few', 'one'] as const;

export const stances = ['support', 'doubt', 'neutral'] as const;

export const modalities = ['possible', 'necessary', 'conditional'] as const;

export const relations = [
	'contrast',
	'concession',
	'concern',
	'gap',
	'conflict',
	'condition',
	'confusion',
	'doubt'
] as const;
