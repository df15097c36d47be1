import { wordsIn } from '../letters.ts';
import type { Corpus } from './corpus.ts';
import { compare } from './corpus.ts';
import type { Community } from './find-themes.ts';

/** How much of what is said of a theme stands under the heading, and how much of what stands there is of the theme. */
const LIES_THERE = 0.5;
const FILLS_IT = 0.35;
/** Fewer mentions say nothing of where a theme lies. */
const FEWEST = 4;
const MOST_WORDS = 6;

/** Headings that say which part of a report it is, and not what it is about. */
const PART =
	/\b(?:annex|appendix|background|chapter|conclusions?|context|discussion|feedback|findings?|introduction|issues|methods?|methodology|next steps|objectives?|overview|part|purpose|questions?|recommendations?|references|responses?|results?|scope|section|summary|themes?|views?)\b/i;

/**
 * The headings that name themes, by the place of the theme in the list: where a theme lies under one heading and fills most of
 * what stands under it, the authors have named it already ("Domestic harmonisation"). A heading names one theme only, shares
 * a word with it, and is no part of a report ("Findings").
 */
export function themeHeadings(
	corpus: Corpus,
	communities: readonly Community[],
	labelOf: (concept: string) => string | undefined
): ReadonlyMap<number, string> {
	const groupOf = new Map(communities.flatMap((group, k) => group.map((c) => [c, k] as const)));
	const all = new Map<string, number>();
	const own = new Map<string, number>();
	const sizes = new Map<number, number>();
	const add = <Key>(counts: Map<Key, number>, key: Key) =>
		counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { node, paragraph } of corpus.mentions) {
		const group = groupOf.get(node);
		const place = corpus.paragraphs.get(paragraph);
		if (group === undefined || !place) continue;
		const section = `${place.document.id}\n${place.paragraph.section}`;
		add(all, section);
		add(own, `${group}\n${section}`);
		add(sizes, group);
	}
	const best = new Map<string, { group: number; share: number; title: string }>();
	for (const document of corpus.documents)
		for (const { id, title } of document.sections) {
			const section = `${document.id}\n${id}`;
			for (const [group, community] of communities.entries()) {
				const there = own.get(`${group}\n${section}`) ?? 0;
				const share = there / Math.max(FEWEST, sizes.get(group) ?? 0);
				const fills = there / Math.max(1, all.get(section) ?? 0);
				const known = best.get(section);
				if (share < LIES_THERE || fills < FILLS_IT || (known && known.share >= share)) continue;
				const name = asName(title);
				if (name && sharesWord(name, community, labelOf))
					best.set(section, { group, share, title: name });
			}
		}
	const named = new Map<number, string>();
	for (const [, { group, title }] of [...best].sort(([a], [b]) => compare(a, b)))
		if (!named.has(group)) named.set(group, title);
	return named;
}

/** "3.2 DOMESTIC HARMONISATION" → "Domestic harmonisation"; undefined where a heading is no name of a theme. */
function asName(title: string): string | undefined {
	const bare = title.replace(/^(?:\d[\d.]*|[A-Z][.)])[):]?\s+/, '').trim();
	const words = bare.split(/\s+/);
	if (!bare || words.length > MOST_WORDS || PART.test(bare) || /[?:]/.test(bare)) return undefined;
	const plain = bare === bare.toUpperCase() ? bare.toLowerCase() : bare;
	return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function sharesWord(
	name: string,
	community: Community,
	labelOf: (concept: string) => string | undefined
): boolean {
	const words = new Set(wordsIn(name.toLowerCase()).filter((word) => word.length > 3));
	return community.some((concept) =>
		wordsIn((labelOf(concept) ?? '').toLowerCase()).some((word) => words.has(word))
	);
}
