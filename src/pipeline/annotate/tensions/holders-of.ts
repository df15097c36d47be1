import type { Attribution, Span, TensionHolder } from '#graph/graph-file.ts';
import { sharedLength } from '#graph/span.ts';

/**
 * Who holds a tension: the holders of attributions whose content covers it, and where the content
 * covers one pole only, the side that they take. In reading order, each holder once.
 */
export function holdersOf(
	poles: readonly [Span, Span],
	attributions: readonly Attribution[]
): TensionHolder[] {
	const holders = new Map<string, TensionHolder>();
	for (const { holder, content } of attributions) {
		const [first, second] = [covers(content, poles[0]), covers(content, poles[1])];
		if (!first && !second) continue;
		const key = `${holder.start} ${holder.end}`;
		const known = holders.get(key);
		const side: { pole?: 0 | 1 } = first && second ? {} : { pole: first ? 0 : 1 };
		if (known && known.pole !== side.pole) delete known.pole;
		else if (!known) holders.set(key, { ...holder, ...side });
	}
	return [...holders.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether the content holds most of the pole, or the pole most of the content. */
function covers(content: Span, pole: Span): boolean {
	const shared = sharedLength(content, pole);
	return shared > 0.6 * (pole.end - pole.start) || shared > 0.8 * (content.end - content.start);
}
