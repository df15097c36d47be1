import * as v from 'valibot';
import type { Annotation, GraphFile, GraphNode, SourceDocument } from './graph-file.ts';
import { actorTypes, edgeKinds, modalities, quantifiers, relations, stances } from './kinds.ts';

/**
 * The shape of the graph file, for files that come from outside. Objects may carry keys that are
 * not named here: they are kept. What holds between the parts is checked by check-graph.ts.
 */
const text = v.string();
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** JSON has numbers too large to be any, such as 1e999. */
const coordinate = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const span = { start: count, end: count };
const spanOf = v.looseObject(span);
const quantifier = v.optional(v.picklist(quantifiers));
const relation = v.picklist(relations);
const merged = v.optional(v.array(v.looseObject({ alias: text, reason: text })));

const sourceDocument = v.looseObject({
	id: text,
	title: text,
	source: v.looseObject({ file: text, sha256: text, length: count }),
	sections: v.array(
		v.looseObject({
			id: text,
			title: text,
			level: v.pipe(v.number(), v.integer(), v.minValue(1)),
			parent: v.optional(text),
			source: v.optional(spanOf)
		})
	),
	paragraphs: v.array(
		v.looseObject({
			id: text,
			number: v.optional(text),
			section: text,
			text,
			blocks: v.array(
				v.looseObject({
					...span,
					kind: v.picklist(['body', 'item', 'quote']),
					marker: v.optional(text)
				})
			),
			sentences: v.array(spanOf),
			source: spanOf
		})
	),
	furniture: v.array(spanOf),
	origin: v.optional(text),
	licence: v.optional(text)
});

const baseNode = {
	id: text,
	label: text,
	importance: share,
	position: v.looseObject({ x: coordinate, y: coordinate })
};
const node = v.variant('kind', [
	v.looseObject({
		...baseNode,
		kind: v.literal('actor'),
		altLabels: v.array(text),
		type: v.picklist(actorTypes),
		merged
	}),
	v.looseObject({
		...baseNode,
		kind: v.literal('concept'),
		altLabels: v.array(text),
		theme: v.optional(text),
		merged
	}),
	v.looseObject({ ...baseNode, kind: v.literal('tension'), relation }),
	v.looseObject({ ...baseNode, kind: v.literal('theme') })
]);

const edge = v.looseObject({
	id: text,
	source: text,
	target: text,
	kind: v.picklist(edgeKinds),
	label: v.optional(text),
	weight: v.pipe(v.number(), v.finite(), v.minValue(0)),
	evidence: v.array(text)
});

const baseAnnotation = { ...span, id: text, paragraph: text, rule: text };
const named = v.looseObject({ ...span, node: v.optional(text) });
const pole = v.looseObject({ ...span, nodes: v.array(text), gist: v.optional(spanOf) });
const annotation = v.variant('kind', [
	v.looseObject({
		...baseAnnotation,
		kind: v.literal('mention'),
		node: text,
		inferred: v.optional(v.literal(true))
	}),
	v.looseObject({
		...baseAnnotation,
		kind: v.literal('statement'),
		subject: named,
		predicate: v.looseObject({
			...span,
			lemma: text,
			negated: v.boolean(),
			modality: v.optional(v.picklist(modalities))
		}),
		object: named
	}),
	v.looseObject({
		...baseAnnotation,
		kind: v.literal('attribution'),
		holder: v.looseObject({ ...span, node: v.optional(text), quantifier }),
		cue: spanOf,
		content: spanOf,
		voice: v.picklist(['reported', 'quoted']),
		stance: v.picklist(stances)
	}),
	v.looseObject({
		...baseAnnotation,
		kind: v.literal('tension'),
		node: text,
		relation,
		poles: v.tuple([pole, pole]),
		cue: spanOf,
		holders: v.array(
			v.looseObject({
				...span,
				node: v.optional(text),
				quantifier,
				pole: v.optional(v.picklist([0, 1]))
			})
		),
		confidence: share
	})
]);

export const graphSchema = v.looseObject({
	format: v.literal('subtext/1'),
	documents: v.array(sourceDocument as v.GenericSchema<unknown, SourceDocument>),
	nodes: v.array(node as v.GenericSchema<unknown, GraphNode>),
	edges: v.array(edge),
	annotations: v.array(annotation as v.GenericSchema<unknown, Annotation>)
}) as v.GenericSchema<unknown, GraphFile>;
