import { citation, quoted } from '#export/citation.ts';
import { csvOf } from '#export/to-csv.ts';
import { nodesOf, type GraphIndex } from '../graph-index.ts';
import { citeSentence } from '../quote/cite.ts';
import { holdersIn, type QuotationGroup, type SentenceQuoted } from './collect-quotations.ts';

/** The address where a quotation can be read in its place. */
export type AddressOf = (quotation: SentenceQuoted) => string;

/** Quotations with their citations as plain text for a report, under their headings. */
export function writeText(
	index: GraphIndex,
	groups: readonly QuotationGroup[],
	address: AddressOf
): string {
	return groups
		.map(({ heading, quotations }) =>
			[
				heading.replace(/\s+/gu, ' ').trim(),
				...quotations.map((quotation) =>
					citeSentence(index, quotation.claims[0], address(quotation))
				)
			].join('\n\n')
		)
		.join('\n\n\n')
		.concat('\n');
}

/** The same as a table for a spreadsheet, one row a quotation under each heading it stands under. */
export function writeCsv(
	index: GraphIndex,
	groups: readonly QuotationGroup[],
	address: AddressOf
): string {
	const names = (ids: string[]) =>
		[...new Set(ids)].flatMap((id) => index.nodeById.get(id)?.label ?? []).join('; ');
	const rows = groups.flatMap(({ heading, quotations }) =>
		quotations.map((quotation) => {
			const [first] = quotation.claims;
			const paragraph = index.paragraphById.get(quotation.paragraph);
			return [
				heading,
				quoted(index.quote(first, quotation.sentence)),
				paragraph ? citation(index.documentOf(quotation.paragraph), paragraph) : '',
				[...new Set(quotation.claims.map(({ kind }) => kind))].join('; '),
				names(holdersIn(quotation)),
				names(quotation.claims.flatMap(nodesOf)),
				address(quotation)
			];
		})
	);
	const head = ['heading', 'quotation', 'citation', 'found', 'held by', 'names', 'address'];
	return csvOf([head, ...rows]);
}
