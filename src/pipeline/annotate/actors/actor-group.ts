import { startsCapital } from '../../letters.ts';
import { wordOf, xposOf } from '../tree/tree.ts';
import type { ActorMention } from './actor-mention.ts';
import type { ActorName } from './name-actor.ts';
import { wordAt } from './nominal.ts';

/** Mentions that are called alike, before names that are short for others are joined to them. */
export interface Group {
	name: ActorName;
	mentions: ActorMention[];
	/** Which mention of the document, in reading order, is its first. */
	at: number;
}

/** "Members": more than one of a kind. */
export function isMany({ tree, nominal }: ActorMention): boolean {
	return xposOf(tree, nominal.head).endsWith('S');
}

/** "the Executive": a noun written with a capital after "the". */
export function isDefiniteCapital(mentions: readonly ActorMention[]): boolean {
	return mentions.some(
		({ tree, nominal }) =>
			nominal.first < nominal.head &&
			wordOf(tree, nominal.first) === 'the' &&
			startsCapital(wordAt(tree, nominal.head))
	);
}
