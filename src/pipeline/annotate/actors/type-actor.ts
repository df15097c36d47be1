import type { ActorType } from '#graph/graph-file.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { lemmaOf, xposOf } from '../tree/tree.ts';
import { actorFeatures } from './actor-features.ts';
import type { Nominal } from './nominal.ts';

/** Evidence that a nominal names a person or an organisation, against neither, as log odds. */
export interface ActorEvidence {
	person: number;
	organisation: number;
}

/** Adds up the learned weights of the nominal's features. */
export function weighActor(tree: Tree, nominal: Nominal, lexicon: Lexicon): ActorEvidence {
	const evidence = { person: 0, organisation: 0 };
	for (const feature of actorFeatures(tree, nominal, lexicon)) {
		const weight = lexicon.actorWeights.get(feature);
		if (!weight) continue;
		evidence.person += weight.person / 100;
		evidence.organisation += weight.organisation / 100;
	}
	return evidence;
}

/** Log odds of "an actor of either kind" against "no actor". */
export function actorOdds({ person, organisation }: ActorEvidence): number {
	const more = Math.max(person, organisation);
	const less = Math.min(person, organisation);
	return more + Math.log(1 + Math.exp(less - more));
}

/**
 * The type a reader would give: what the table says of the noun ("staff" is a group, "councillor" a role); of other nouns
 * for people a plural is a group and a singular a role; a person is who has a name.
 */
export function typeOf(
	tree: Tree,
	nominal: Nominal,
	evidence: ActorEvidence,
	lexicon: Lexicon
): ActorType {
	const isPerson = evidence.person >= evidence.organisation;
	if (nominal.named) return isPerson ? 'person' : 'organisation';
	const listed =
		lexicon.actorNouns.get(nominal.terms.slice(-2).join(' ')) ??
		lexicon.actorNouns.get(spellingKey(lemmaOf(tree, nominal.head)));
	if (listed) return listed;
	if (!isPerson) return 'organisation';
	return /S$/.test(xposOf(tree, nominal.head)) ? 'group' : 'role';
}
