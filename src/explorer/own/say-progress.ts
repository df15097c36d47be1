import type { OwnProgress } from './build-own.ts';

/** A step in words: “Reading report.pdf, page 3 of 12 (document 2 of 5)”. */
export function sayProgress(progress: OwnProgress): string {
	const { stage, document, number, documents } = progress;
	const place = documents > 1 && document ? ` (document ${number} of ${documents})` : '';
	return `${sayStage(progress, documents)}${stage === 'joining' ? '' : place}`;
}

function sayStage(progress: OwnProgress, documents: number): string {
	const { stage, document, done, total } = progress;
	const of = `${count(done)} of ${count(total)}`;
	switch (stage) {
		case 'loading':
			return 'Getting ready to read English';
		case 'reading':
			return `Reading ${document}${total ? `, page ${of}` : ''}`;
		case 'parsing':
			return `Analysing the grammar of ${document}${total ? `, word ${of}` : ''}`;
		case 'finding':
			return `Finding actors, concepts and tensions in ${document}`;
		case 'joining':
			return documents > 1 ? `Joining ${documents} documents into one map` : 'Drawing up the map';
	}
}

/** Where each stage of one document begins, as a share of the document: parsing takes the longest. */
const BEGINS = { reading: 0, loading: 0.15, parsing: 0.2, finding: 0.85, joining: 1 };
const ENDS = { reading: 0.15, loading: 0.2, parsing: 0.85, finding: 1, joining: 1 };

/** How much of all the work is done, from 0 to 1; the last twentieth is for joining. */
export function shareDone({ stage, number, documents, done, total }: OwnProgress): number {
	const within = total && stage !== 'finding' ? Math.min(1, done / total) : 0;
	const document = BEGINS[stage] + within * (ENDS[stage] - BEGINS[stage]);
	return (0.95 * (number - 1 + document)) / Math.max(1, documents);
}

function count(number: number): string {
	return number.toLocaleString('en');
}
