import type { ActorType, Mention, Span } from '#graph/graph-file.ts';
import { hash, slug } from '#graph/ids.ts';
import { contains, quoteOf } from '#graph/span.ts';
import { countCapitals } from '../letters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { describedNames } from './actors/described.ts';
import type { Sentence } from './actors/find-actors.ts';
import { findActors } from './actors/find-actors.ts';
import type { LinkedActor } from './actors/link-actors.ts';
import { linkActors } from './actors/link-actors.ts';
import { nominalsOf, nounKey, smallStart, wordAt } from './actors/nominal.ts';
import { withoutNumber } from './coreference/turns.ts';
import { rankSurfaces } from './choose-label.ts';
import { acronymsOf } from './concepts/acronym.ts';
import { chooseConcepts } from './concepts/choose-concepts.ts';
import { completeTerms } from './concepts/known-term.ts';
import { findConcepts } from './concepts/find-concepts.ts';
import type { Speaker } from './coreference/first-person.ts';
import { findSpeakers, FIRST_PERSON } from './coreference/first-person.ts';
import type { NamedPerson } from './coreference/name-speaker.ts';
import { nameGroup, nameSpeaker, personCalled } from './coreference/name-speaker.ts';
import type { DocumentMentions, FoundNode } from './document-mentions.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { plantTree } from './tree/tree.ts';

/**
 * The actors and concepts of one document with every place where they are mentioned. In: the parsed document and
 * the lexicon. Out: nodes sorted by id, mentions in reading order. Nothing is carried from one document to another.
 */
export function findMentions(parsed: ParsedDocument, lexicon: Lexicon): DocumentMentions {
	const texts = new Map(parsed.paragraphs.map(({ paragraph }) => [paragraph.id, paragraph.text]));
	const sentences = parsed.paragraphs.flatMap(({ paragraph, sentences: own }) =>
		own.map((sentence): Sentence => {
			const tree = plantTree(sentence, paragraph.text);
			return { paragraph: paragraph.id, tree, nominals: nominalsOf(tree) };
		})
	);
	const found = new Ledger(texts, smallStarts(sentences));
	const described = describedNames(sentences, lexicon);
	const acronyms = acronymsOf(sentences, lexicon);
	const actors = findActors(sentences, described, acronyms, lexicon).map((mention) =>
		mention.type === 'person'
			? { ...mention, span: withoutNumber(mention.tree.text, mention.span) }
			: mention
	);
	const taken = new Map<string, { span: Span; named: boolean }[]>();
	for (const { paragraph, span, nominal } of actors) {
		const there = taken.get(paragraph) ?? [];
		taken.set(paragraph, there);
		there.push({ span, named: nominal.named });
	}
	const people: NamedPerson[] = [];
	const bodies: NamedPerson[] = [];
	for (const linked of linkActors(actors, lexicon)) {
		if (standsInNames(linked, taken) || isOnlyMark(linked, lexicon)) continue;
		found.addActor(linked);
		const surfaces = namesOf(linked);
		const isPerson = linked.mentions.filter(({ type }) => type === 'person').length * 2;
		if (surfaces.length)
			(isPerson > linked.mentions.length ? people : bodies).push({ key: linked.key, surfaces });
	}

	const seen = findConcepts(texts, sentences, taken, { described, acronyms }, lexicon);
	const concepts = completeTerms(seen, sentences, taken);
	const words = sentences.reduce((sum, { tree }) => sum + tree.tokens.length, 0);
	const { title, sections } = parsed.document;
	const headings = [title, ...sections.map((section) => section.title)].join('\n').toLowerCase();
	for (const candidate of chooseConcepts(concepts, words, headings, lexicon))
		found.addConcept(candidate.key, candidate.mentions);
	for (const speaker of findSpeakers(parsed)) {
		const { turn, word } = speaker;
		const byText = word === 'I' ? nameSpeaker(parsed, people) : nameGroup(parsed, bodies);
		found.addSpeaker(speaker, turn === undefined ? byText : personCalled(turn, people));
	}
	return found.close();
}

/** How somebody is named where it is by name. */
function namesOf({ mentions }: LinkedActor): string[] {
	const named = mentions.filter(({ nominal, name }) => nominal.named && !name);
	return [
		...new Set(named.map(({ tree, span }) => quoteOf(tree.text, span).replace(/^the /iu, '')))
	];
}

/** Where sentences start with a word that is written small elsewhere, as "paragraph offset". */
function smallStarts(sentences: readonly Sentence[]): Set<string> {
	const starts = new Set<string>();
	for (const { paragraph, tree } of sentences) {
		const i = smallStart(tree);
		if (i !== undefined) starts.add(`${paragraph} ${tree.tokens[i]?.start}`);
	}
	return starts;
}

/** "Teachers" of the "Teachers' Pension Agency": what stands nowhere but in the names of others is no actor. */
function standsInNames(
	{ mentions }: LinkedActor,
	taken: ReadonlyMap<string, readonly { span: Span; named: boolean }[]>
): boolean {
	return mentions.every(({ paragraph, span }) =>
		(taken.get(paragraph) ?? []).some(
			(other) =>
				other.named &&
				contains(other.span, span) &&
				other.span.end - other.span.start > span.end - span.start
		)
	);
}

/** "GM" in "GM schools": letters that never stand alone tell what kind of thing it is, and name nobody. */
function isOnlyMark({ mentions }: LinkedActor, lexicon: Lexicon): boolean {
	return mentions.every(
		({ tree, nominal }) =>
			nominal.modifier &&
			isFewCapitals(wordAt(tree, nominal.head)) &&
			nominal.termTokens.length === 1 &&
			lexicon.actorNouns.get(nounKey(tree, nominal.head)) === undefined
	);
}

function isFewCapitals(word: string): boolean {
	return (word.length === 2 || word.length === 3) && countCapitals(word) === word.length;
}

interface Place {
	paragraph: string;
	span: Span;
	rule: string;
	inferred?: true;
}

/** Collects nodes with their mentions; one place gives one mention a node. */
class Ledger {
	readonly #nodes = new Map<string, FoundNode>();
	readonly #mentions = new Map<string, Mention>();
	readonly #order: Map<string, number>;
	readonly #texts: ReadonlyMap<string, string>;

	readonly #smallStarts: ReadonlySet<string>;

	constructor(texts: ReadonlyMap<string, string>, smallStarts: ReadonlySet<string>) {
		this.#texts = texts;
		this.#smallStarts = smallStarts;
		this.#order = new Map([...texts.keys()].map((id, k) => [id, k]));
	}

	addActor({ key, name, mentions, merged }: LinkedActor): void {
		const id = `actor/${slug(key)}`;
		const { label, altLabels } = this.#place(id, mentions);
		const known = this.#nodes.get(id);
		const free = mentions.filter((mention) => !mention.nominal.modifier);
		const type = mostFrequent((free.length ? free : mentions).map((mention) => mention.type));
		if (known?.kind === 'actor') return;
		this.#nodes.set(id, {
			id,
			kind: 'actor',
			label: name ?? label,
			type,
			altLabels,
			...(merged.length ? { merged } : {})
		});
	}

	/** @param named the key of the actor who the speaker is */
	addSpeaker({ word, turn, key, places }: Speaker, named: string | undefined): void {
		const id = `actor/${slug(named ?? key)}`;
		this.#place(
			id,
			places.map((place) => ({ ...place, rule: FIRST_PERSON, inferred: true as const }))
		);
		const known = this.#nodes.get(id);
		if (known) {
			known.merged = [
				...(known.merged ?? []),
				{ alias: word, reason: 'who speaks in the document' }
			];
			return;
		}
		const type = word === 'I' ? 'person' : 'group';
		this.#nodes.set(id, { id, kind: 'actor', label: turn ?? word, type, altLabels: [] });
	}

	addConcept(key: string, mentions: readonly Place[]): void {
		const id = `concept/${slug(key)}`;
		const { label, altLabels } = this.#place(id, mentions);
		if (!this.#nodes.has(id)) this.#nodes.set(id, { id, kind: 'concept', label, altLabels });
	}

	close(): DocumentMentions {
		const place = (mention: Mention) => this.#order.get(mention.paragraph) ?? 0;
		return {
			nodes: [...this.#nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
			mentions: [...this.#mentions.values()].sort(
				(a, b) =>
					place(a) - place(b) || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1)
			)
		};
	}

	#place(node: string, places: readonly Place[]): { label: string; altLabels: string[] } {
		const surfaces = new Map<string, number>();
		for (const { paragraph, span, rule, inferred } of places) {
			const id = `m-${hash([paragraph, rule, span.start, span.end, node].join(' '))}`;
			this.#mentions.set(id, {
				kind: 'mention',
				id,
				paragraph,
				rule,
				...span,
				node,
				...(inferred ? { inferred } : {})
			});
			const text = quoteOf(this.#texts.get(paragraph) ?? '', span);
			const isSmall =
				this.#smallStarts.has(`${paragraph} ${span.start}`) && countCapitals(text.slice(1)) === 0;
			const quote = isSmall ? text.charAt(0).toLowerCase() + text.slice(1) : text;
			if (!inferred) surfaces.set(quote, (surfaces.get(quote) ?? 0) + 1);
		}
		const altLabels = rankSurfaces(surfaces);
		return { label: altLabels[0] ?? node, altLabels };
	}
}

/** Of types that are as frequent, the first of the alphabet. */
function mostFrequent(types: readonly ActorType[]): ActorType {
	const count = new Map<ActorType, number>();
	for (const type of types) count.set(type, (count.get(type) ?? 0) + 1);
	const ranked = [...count].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	return ranked[0]?.[0] ?? 'group';
}
