import type { ActorType, Span } from '#graph/graph-file.ts';
import type { Tree } from '../tree/tree.ts';
import type { Named } from './described.ts';
import type { Nominal } from './nominal.ts';

/** A nominal that was found to be an actor, before it is known which node it belongs to. */
export interface ActorMention {
	paragraph: string;
	tree: Tree;
	nominal: Nominal;
	span: Span;
	rule: string;
	type: ActorType;
	/** The name that the nominal stands for, where it is another's. */
	name?: Named;
	inferred?: true;
}
