import {
	hasLetters,
	isCapitalAt,
	isPlain,
	isWordAt,
	startsCapital,
	startsSmall
} from '../letters.ts';

const words = (list: string) => new Set(list.split(' '));
/** Never part of what something is called. */
const DETERMINERS = words(
	'the a an this that these those its their his her our your my whose which what whatever whichever'
);
/** Not part of it either, unless a name starts with them: "First Minister". */
const COUNTERS = words(
	'some any all each every no many most least several few fewer more much both other another such own certain various ' +
		'numerous countless further additional existing main different first second third next last only same ca. circa ' +
		'one two three four five six seven eight nine ten dozen hundred thousand million'
);
/** What tells some of a kind from others, and is no part of what they are called: "good landlords", "average 94 patients". */
const GRADED =
	/^(?:(?:new|newer|newest|old|older|good|better|best|bad|worse|worst|large|larger|largest|small|smaller|smallest|big|bigger|biggest|recent|average|typical|\d[\d.,]*)\s+)+(?=[a-z])/;
const BEFORE_NAME = words(
	'new good large larger largest small smaller smallest big recent relevant respective appropriate proposed existing current'
);
/** "a small minority of", "hundreds of", in small letters. */
const counted = (letters: string, flags?: string) =>
	new RegExp(
		`^(?:an?\\s+|the\\s+)?(?:[${letters}-]+\\s+){0,2}(?:` +
			'number|majority|minority|range|variety|proportion|percentage|handful|couple|dozen|half|third|quarter|rest|most|' +
			'many|some|all|few|group|team|lot|host|series|set|type|kind|sort|generation|part|hundred|thousand|million' +
			`)s?\\s+of\\s+(?=[${letters}])`,
		flags
	);
const COUNTED = counted('\\p{L}', 'u');
const PLAIN_COUNTED = counted('a-z');

/**
 * A surface form as a reader would index it: no article or counter before it, white space
 * folded: "a small minority of stakeholders" is 'stakeholders'. A quotation mark without its partner goes too.
 */
export function bareForm(surface: string): string {
	const folded = surface
		.replace(/\s+/g, ' ')
		.replace(/^[-–—\s]+/, '')
		.trim();
	const bare = withoutLead(withoutCount(withoutLead(folded)));
	const quotes = bare.match(/["“”]/g)?.length ?? 0;
	const paired = quotes % 2 ? bare.replace(/["“”]/g, '') : bare;
	const clean = /^['‘]/.test(paired) ? paired.replace(/^.(?=\p{L})(?!.*['’]$)/u, '') : paired;
	return clean.length > 1 ? clean : folded;
}

/** "Group of Seven" is a name. */
function withoutCount(form: string): string {
	const small = form.toLowerCase();
	if (!small.includes(' of ')) return form;
	const lead = (isPlain(small) ? PLAIN_COUNTED : COUNTED).exec(small)?.[0].length ?? 0;
	const isName = startsCapital(form) && isCapitalAt(form, lead);
	return isName ? form : form.slice(lead);
}

function withoutLead(form: string): string {
	let rest = form;
	for (;;) {
		const [lead, word = ''] = /^(\S+)(?:\s+and\s+more)?\s+(?=\S)/.exec(rest) ?? [''];
		if (!lead || !isOfWords(word)) return rest;
		const after = rest.slice(lead.length);
		const small = word.toLowerCase();
		const isName = startsCapital(word) && startsCapital(after);
		// "5 Group Leaders"
		const isCount = /^\d{1,3}$/.test(word) && /[a-z]s$/.test(after);
		if ((BEFORE_NAME.has(word) || isCount) && startsCapital(after)) {
			rest = after;
			continue;
		}
		const counts =
			COUNTERS.has(small) || (!hasLetters(word) && isWordAt(word, 0) && startsSmall(after));
		if (!DETERMINERS.has(small) && (isName || !counts)) return rest;
		rest = after;
	}
}

/** Whether a word is of letters, digits, full stops and commas only. */
function isOfWords(word: string): boolean {
	return isPlain(word) ? /^[a-z\d.,]+$/i.test(word) : /^[\p{L}\p{N}.,]+$/u.test(word);
}

/** How often each surface form stands in the text, as pairs of form and count. */
export type Surfaces = ReadonlyMap<string, number>;

/**
 * The surface forms, most frequent first, those that only grade another last; of two as frequent the longer one first, so that
 * "Scottish Executive" stands before "Executive". Forms that differ only in a capital at the start
 * of a sentence are one.
 */
export function rankSurfaces(surfaces: Surfaces): string[] {
	const folded = new Map<string, number>();
	for (const [surface, count] of surfaces) {
		const form = bareForm(surface);
		folded.set(form, (folded.get(form) ?? 0) + count);
	}
	for (const [form, count] of [...folded]) {
		const lower = form.charAt(0).toLowerCase() + form.slice(1);
		if (lower !== form && folded.has(lower)) {
			folded.set(lower, (folded.get(lower) ?? 0) + count);
			folded.delete(form);
		}
	}
	const isGraded = (form: string) => {
		const rest = (form.charAt(0).toLowerCase() + form.slice(1)).replace(GRADED, '');
		return Number(rest.length < form.length && folded.has(rest));
	};
	return [...folded]
		.sort(
			([a, m], [b, n]) =>
				isGraded(a) - isGraded(b) || n - m || b.length - a.length || (a < b ? -1 : 1)
		)
		.map(([form]) => form);
}
