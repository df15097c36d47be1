import type { Annotation } from './graph-file.ts';

/** Ids of every node that an annotation names. */
export function nodesOf(annotation: Annotation): string[] {
	const given = (node: string | undefined) => (node === undefined ? [] : [node]);
	switch (annotation.kind) {
		case 'mention':
			return [annotation.node];
		case 'statement':
			return [...given(annotation.subject.node), ...given(annotation.object.node)];
		case 'attribution':
			return given(annotation.holder.node);
		case 'tension':
			return [
				annotation.node,
				...annotation.poles.flatMap(({ nodes }) => nodes),
				...annotation.holders.flatMap(({ node }) => given(node))
			];
	}
}
