import type { PanelProps } from '../panels.ts';
import { viewWords } from '../panels.ts';
import { sayNumber } from '../say-number.ts';
import { filtersOf } from './formats.ts';

/**
 * The caption of a figure that shows this view: what it is of, how much of it is shown under which
 * filters, how to read its lines, and the address at which it can be seen again.
 */
export function sayCaption(
	{ index, view, shown }: Pick<PanelProps, 'index' | 'view' | 'shown'>,
	title: string,
	address: string
): string {
	const filters = filtersOf({ index, view });
	const lines =
		view.view === 'network'
			? ['Solid lines: the text says so; dashed: only together in a sentence.']
			: [];
	return [
		`${viewWords[view.view]} of “${title}”, made with Subtext.`,
		`Showing ${sayNumber(shown.nodes.size)} of ${sayNumber(shown.total.nodes)} nodes and ${sayNumber(shown.edges.size)} of ${sayNumber(shown.total.edges)} connections${filters.length ? ` (${filters.join('; ')})` : ''}.`,
		...lines,
		address
	].join(' ');
}
