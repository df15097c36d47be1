const LEADING =
	/^(?:(?:the|a|an|this|that|these|those|its|their|his|her|our|your|my|some|any|all|each|every|no|many|most|several|few|both|other|another|such|own|certain|various|numerous|one|two|three|existing)\s+)+/i;

const COUNTED =
	/^(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+){0,2}(?:number|majority|minority|range|variety|proportion|percentage|handful|couple|dozen|half|third|quarter|rest|most|many|some|all|few|group|team|lot|host|series|set)s?\s+of\s+(?=\p{L})/iu;

/**
 * A surface form as a reader would index it: no article or counter before it, white space
 * folded: "a small minority of stakeholders" is 'stakeholders'. A quotation mark without its partner goes too.
 */
export function bareForm(surface: string): string {
	const folded = surface.replace(/\s+/g, ' ').trim();
	const bare = folded.replace(COUNTED, '').replace(LEADING, '');
	const quotes = bare.match(/["“”]/g)?.length ?? 0;
	const paired = quotes % 2 ? bare.replace(/["“”]/g, '') : bare;
	return paired.length > 1 ? paired : folded;
}

/** How often each surface form stands in the text, as pairs of form and count. */
export type Surfaces = ReadonlyMap<string, number>;

/**
 * The surface forms, most frequent first; of two as frequent the longer one first, so that
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
	return [...folded]
		.sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
		.map(([form]) => form);
}
