import { FIRST_PERSON } from '../annotate/coreference/first-person.ts';
import type { ActorType, Mention } from '#graph/graph-file.ts';
import type { Corpus } from './corpus.ts';

/** What is known of a node that a pronoun may be about. */
export interface Antecedent {
	/** Of an actor. */
	type: ActorType | undefined;
	mentions: number;
}

const PRONOUN = /\b(?:(he|she|him|his|hers?)|(its?)|(they|them|theirs?))\b/gi;

/** How much of the attention that a node has is left in the next sentence. */
const FADES = 0.5;
/** Attention that a mention gives, where a sentence starts with it, elsewhere, and by a pronoun. */
const STARTS = 2;
const STANDS = 1;
const BY_PRONOUN = 1;
/** "The " may stand between the start of a sentence and what it is about. */
const LONGEST_ARTICLE = 4;
/** Less attention than this is none. */
const LEAST = 0.2;
/** How much it speaks for a node that the document mentions it often. */
const OFTEN = 0.1;
/** A person that was "he" is seldom "she"; a role is "he" less often than a person; an actor is "it" more often than a concept. */
const OTHER_GENDER = 0.05;
const ROLE = 0.5;
const ACTOR = 1.2;

/**
 * Pronouns that are likely to be about a node, by node. Who a pronoun is about is a guess; here it only counts, and is
 * never shown as a mention. Every mention draws attention to its node, which fades with each sentence, and the pronoun is about
 * the node of its number that has most: persons and roles for "he" and "she", all but persons for "it" and "they"
 * (after the focus of attention in Grosz, Joshi and Weinstein 1995, counted instead of ranked).
 */
export function countPronouns(
	corpus: Corpus,
	nodes: ReadonlyMap<string, Antecedent>
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const byParagraph = new Map<string, Mention[]>();
	for (const mention of corpus.mentions) {
		const there = byParagraph.get(mention.paragraph);
		if (there) there.push(mention);
		else byParagraph.set(mention.paragraph, [mention]);
	}
	for (const { paragraphs } of corpus.documents) {
		const attention = new Attention(nodes);
		for (const { id, text, sentences } of paragraphs) {
			const mentions = byParagraph.get(id) ?? [];
			const pronouns = [...text.matchAll(PRONOUN)];
			for (const { start, end } of sentences) {
				attention.fade();
				const events = [
					...mentions
						.filter((m) => m.start >= start && m.end <= end && m.rule !== FIRST_PERSON)
						.map((mention) => ({ at: mention.start, mention })),
					...pronouns
						.filter(({ index }) => index >= start && index < end)
						.map((pronoun) => ({ at: pronoun.index, pronoun }))
				].sort((a, b) => a.at - b.at);
				for (const event of events) {
					if ('mention' in event)
						attention.draw(
							event.mention.node,
							text.slice(event.mention.start, event.mention.end),
							event.at - start <= LONGEST_ARTICLE
						);
					else {
						const meant = attention.of(event.pronoun);
						if (meant !== undefined) counts.set(meant, (counts.get(meant) ?? 0) + 1);
					}
				}
			}
		}
	}
	return counts;
}

/** What a reader has in mind at a place of a document. */
class Attention {
	readonly #nodes: ReadonlyMap<string, Antecedent>;
	readonly #weights = new Map<string, number>();
	readonly #plural = new Set<string>();
	/** Above 0 for who was called "she", below for who was called "he". */
	readonly #genders = new Map<string, number>();

	constructor(nodes: ReadonlyMap<string, Antecedent>) {
		this.#nodes = nodes;
	}

	fade(): void {
		for (const [node, weight] of this.#weights)
			if (weight * FADES < LEAST) this.#weights.delete(node);
			else this.#weights.set(node, weight * FADES);
	}

	draw(node: string, words: string, isFirst: boolean): void {
		const type = this.#nodes.get(node)?.type;
		this.#weights.set(node, (this.#weights.get(node) ?? 0) + (isFirst ? STARTS : STANDS));
		// "Galois" is no plural
		if (type === 'group' || (type !== 'person' && /s$/.test(words))) this.#plural.add(node);
		else this.#plural.delete(node);
	}

	/** What a pronoun is about; it draws attention to it. */
	of([word, he, it]: RegExpExecArray): string | undefined {
		const gender = he === undefined ? 0 : /^(?:s|her)/i.test(word) ? 1 : -1;
		let best: string | undefined;
		let most = 0;
		for (const [node, weight] of this.#weights) {
			const known = this.#nodes.get(node);
			const isSomebody = known?.type === 'person' || known?.type === 'role';
			if (!known || this.#plural.has(node) !== (he === undefined && it === undefined)) continue;
			if (he !== undefined ? !isSomebody : known.type === 'person' || (it && isSomebody)) continue;
			let worth = weight + OFTEN * Math.log2(1 + known.mentions);
			if ((this.#genders.get(node) ?? 0) * gender < 0) worth *= OTHER_GENDER;
			if (known.type === 'role') worth *= ROLE;
			else if (known.type !== undefined && known.type !== 'person') worth *= ACTOR;
			if (worth > most) [best, most] = [node, worth];
		}
		if (best === undefined) return undefined;
		this.#weights.set(best, (this.#weights.get(best) ?? 0) + BY_PRONOUN);
		if (gender !== 0) this.#genders.set(best, (this.#genders.get(best) ?? 0) + gender);
		return best;
	}
}
