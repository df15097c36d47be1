// "By Cory Doctorow", "My name is Amy Sells", "Interview with Hugh McGuire", "Yours sincerely, George Chriss" → "I" is that person.
import type { Paragraph } from '#graph/graph-file.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { isQuotedAt, quotedStretches } from './quoted-stretches.ts';

/** Somebody whom the document names, a person or a body. */
export interface NamedPerson {
	key: string;
	/** The name as it is written in places, without an article. */
	surfaces: readonly string[];
}

interface Name {
	key: string;
	name: string;
}

/** What is looked at: where a document says who wrote it. */
interface Place {
	/** The title, the first lines of the text, the first headings. */
	opening: readonly string[];
	closing: readonly string[];
	paragraphs: readonly Paragraph[];
	/** Longer names first. */
	names: readonly Name[];
}

const OPENING_LINES = 5;
const OPENING_SENTENCES = 3;
const OPENING_HEADINGS = 3;
const BYLINE_LINES = 3;
const CLOSING_LINES = 6;
/** Lines at the end of a letter without a farewell that may be its signature. */
const SIGNATURE_LINES = 3;
/** Words of a title, and of a line that signs a letter. */
const LONGEST_TITLE = 20;
const LONGEST_SIGNATURE = 6;

const BYLINE = /^(?:written )?by:? /iu;
const INTRODUCES = /\b(?:my name(?: is|['’]s)|i am|i['’]m) /giu;
const DEAR = /^dear\b/iu;
const CLOSES =
	/^(?:yours|sincerely|faithfully|truly|respectfully|cordially|love|with (?:love|best|kind)|(?:very )?best|(?:kind(?:est)? |warm(?:est)? )?regards|in solidarity)\b/iu;
const INTERVIEW =
	/\binterview(?:s|ed)?\b(?: with\b)?|\b(?:spoke|speaks|spoken|talks|talked|sat down) (?:with|to)\b/iu;
const TELLS = /\btells\b/iu;
const ADDRESS =
	/\b(?:speech|remarks|address|lecture|testimony|keynote|oral evidence|statement)\b( (?:given |delivered )?(?:by|from|of)\b)?/iu;
const HONORIFIC = /^(?:(?:mr|mrs|ms|miss|dr|sir|lord|lady|prof(?:essor)?)\.? )?/iu;

const BEHALF =
	/\b(?:on behalf of|(?:submitted|submission|response|evidence|prepared|statement) (?:by|from|of)) (?:the )?/giu;

/** The ways in which a document names its speaker, the surest first. */
const WAYS: readonly ((place: Place) => string | undefined)[] = [
	byByline,
	byIntroduction,
	bySignature,
	byInterview,
	byAddress
];

/**
 * Who speaks in a document written in the first person, where it says so itself: in a byline, by "my name is", in the
 * signature of a letter, in the title or the first lines of an interview or a speech.
 *
 * @param people the persons with names in this document
 * @returns the key of one of them
 */
export function nameSpeaker(
	parsed: ParsedDocument,
	people: readonly NamedPerson[]
): string | undefined {
	const place = placeOf(parsed, people);
	for (const way of place.names.length ? WAYS : []) {
		const key = way(place);
		if (key !== undefined) return key;
	}
	return undefined;
}

/**
 * The body for which somebody says "we": "I write on behalf of the Tenants' Association", "Evidence submitted by the
 * Tenants' Association".
 *
 * @param bodies the organisations and groups with names in this document
 */
export function nameGroup(
	parsed: ParsedDocument,
	bodies: readonly NamedPerson[]
): string | undefined {
	const { opening, names } = placeOf(parsed, bodies);
	const found = opening.flatMap((line) =>
		[...line.matchAll(BEHALF)].flatMap(
			({ index, 0: cue }) => nameAt(line, index + cue.length, names) ?? []
		)
	);
	return found[0];
}

function placeOf(
	{ document, paragraphs: parsed }: ParsedDocument,
	people: readonly NamedPerson[]
): Place {
	const paragraphs = parsed.map(({ paragraph }) => paragraph);
	const linesOf = (some: readonly Paragraph[]) =>
		some.flatMap(({ text, blocks }) =>
			blocks.map(({ start, end }) => text.slice(start, end).trim())
		);
	return {
		opening: [
			document.title,
			...linesOf(paragraphs.slice(0, OPENING_LINES)).slice(0, OPENING_LINES),
			...document.sections.slice(0, OPENING_HEADINGS).map(({ title }) => title)
		],
		closing: linesOf(paragraphs.slice(-CLOSING_LINES)).slice(-CLOSING_LINES),
		paragraphs,
		names: namesOf(people)
	};
}

/** The one person whom a whole name or a name after a title stands for: "Dr Jones" at the start of a turn. */
export function personCalled(name: string, people: readonly NamedPerson[]): string | undefined {
	const bare = name.replace(HONORIFIC, '');
	return namesOf(people).find((each) =>
		[each.name, each.name.replace(HONORIFIC, '')].includes(bare)
	)?.key;
}

function namesOf(people: readonly NamedPerson[]): Name[] {
	return people
		.flatMap(({ key, surfaces }) => surfaces.map((name) => ({ key, name })))
		.sort((a, b) => b.name.length - a.name.length || (a.key < b.key ? -1 : 1));
}

/** "By Nicco Pandolfi", or the name alone in the line below the title; not above a letter, where the reader's may stand. */
function byByline({ opening, names }: Place): string | undefined {
	const isLetter = opening.some((line) => DEAR.test(line));
	const writers = opening.flatMap((line, k) => {
		const by = BYLINE.exec(line);
		if (by) return nameAt(line, by[0].length, names) ?? [];
		const isBelowTitle = k > 0 && k <= BYLINE_LINES && !isLetter && / /.test(line);
		return (isBelowTitle && names.find(({ name }) => name === line)?.key) || [];
	});
	return writers[0];
}

function byIntroduction({ paragraphs, names }: Place): string | undefined {
	for (const paragraph of paragraphs.slice(0, OPENING_LINES)) {
		const quoted = quotedStretches(paragraph);
		for (const { index, 0: words } of paragraph.text.matchAll(INTRODUCES)) {
			const end = index + words.length;
			// "I am Dutch" tells no name
			const full = /name/iu.test(words) ? names : names.filter(({ name }) => / /.test(name));
			const self = nameAt(paragraph.text, end, full);
			if (self !== undefined && !isQuotedAt(quoted, { start: index, end })) return self;
		}
	}
	return undefined;
}

function bySignature({ opening, closing, names }: Place): string | undefined {
	const farewell = closing.findLastIndex((line) => CLOSES.test(line));
	if (farewell < 0 && !opening.some((line) => DEAR.test(line))) return undefined;
	const signed = closing.slice(farewell < 0 ? -SIGNATURE_LINES : farewell);
	return signed.flatMap((line) => {
		if (line.split(/\s+/).length > LONGEST_SIGNATURE || DEAR.test(line)) return [];
		return (CLOSES.test(line) ? namesIn(line, names)[0]?.key : nameAt(line, 0, names)) ?? [];
	})[0];
}

/** Whom "interview with" or "interviewed" leads to; else who stands first in the line: "Nick Bos tells Wikinews …". */
function byInterview({ opening, names }: Place): string | undefined {
	const sentences = opening.flatMap((line) =>
		line.split(/(?<=[.!?]) /).slice(0, OPENING_SENTENCES)
	);
	for (const line of sentences) {
		const cue = INTERVIEW.exec(line);
		if (!cue) continue;
		const there = namesIn(line, names);
		const told = there.find(({ start }) => start >= cue.index + cue[0].length) ?? there[0];
		if (told) return told.key;
	}
	const headline = opening
		.filter((line) => line !== '')
		.slice(0, 2)
		.find((line) => TELLS.test(line) && isTitle(line));
	return headline === undefined ? undefined : namesIn(headline, names)[0]?.key;
}

/** "Remarks by President Biden and …", "Prime Minister Jawaharlal Nehru's Inaugural Address". */
function byAddress({ opening, names }: Place): string | undefined {
	for (const line of opening) {
		const cue = ADDRESS.exec(line);
		if (!cue || !isTitle(line)) continue;
		const from = cue[1] === undefined ? 0 : cue.index;
		const whose = namesIn(line, names).find(({ start }) => start >= from);
		if (whose) return whose.key;
	}
	return undefined;
}

function isTitle(line: string): boolean {
	return line.split(/\s+/).length <= LONGEST_TITLE;
}

/** Whose name stands at a place of a line, or after a "Mr" there. */
function nameAt(line: string, from: number, names: readonly Name[]): string | undefined {
	const rest = line.slice(from);
	const bare = rest.replace(HONORIFIC, '');
	return names.find(({ name }) =>
		[rest, bare].some(
			(own) => own.startsWith(name) && !/^[\p{L}\p{N}]/u.test(own.slice(name.length))
		)
	)?.key;
}

/** The names in a line, in reading order; of names inside one another the longest. */
function namesIn(line: string, names: readonly Name[]): { key: string; start: number }[] {
	const found: { key: string; start: number; end: number }[] = [];
	for (const { key, name } of names) {
		const start = line.indexOf(name);
		const end = start + name.length;
		const isPart =
			/[\p{L}\p{N}]$/u.test(line.slice(0, Math.max(0, start))) ||
			/^[\p{L}\p{N}]/u.test(line.slice(end));
		if (start < 0 || isPart) continue;
		if (!found.some((other) => other.start < end && start < other.end))
			found.push({ key, start, end });
	}
	return found.sort((a, b) => a.start - b.start);
}
