/** What two careful readers marked in a document; quotes are looked up in the paragraph with that number. */
export interface Gold {
	document: string;
	paragraphs: string[];
	actors: { label: string; type: string; core: boolean; mentions: Record<string, string[]> }[];
	concepts: { paragraph: string; variants: string[] }[];
	tensions: { paragraph: string; core: boolean; label: string; poles: [string[], string[]] }[];
	attributions: { paragraph: string; core?: boolean; holder: string; content: string }[];
}

/** One capability against the gold: shares from 0 to 1. */
export interface Measure {
	name: string;
	precision?: number;
	recall: number;
	f1?: number;
	/** Counts behind the figures, in words. */
	counts: string;
}

/** What was not found, or found without standing in the gold. */
export interface Miss {
	measure: string;
	kind: 'missed' | 'not in the gold';
	paragraph: string;
	text: string;
}

export interface Result {
	measures: Measure[];
	misses: Miss[];
}

/** Precision, recall and their harmonic mean. */
export function rates(hits: number, found: number, goldHits: number, gold: number) {
	const precision = found ? hits / found : 0;
	const recall = gold ? goldHits / gold : 0;
	const sum = precision + recall;
	return { precision, recall, f1: sum ? (2 * precision * recall) / sum : 0 };
}
