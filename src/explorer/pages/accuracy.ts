/** What `npm run accuracy` measured. Nothing in it is typed by hand. */
export interface Accuracy {
	/** First digits of the hash of the language engine's weights. */
	model: string;
	firstDocument: {
		title: string;
		measures: Measure[];
		misses: Miss[];
	};
	benchmarks: { name: string; about: string; figures: Figure[] }[];
	/** Benchmarks that were not on the machine that measured. */
	leftOut: string[];
}

/** One layer on the first document; shares from 0 to 1. */
export interface Measure {
	name: string;
	precision?: number;
	recall: number;
	f1?: number;
	/** The counts behind the shares, in words. */
	counts: string;
	/** How well two careful readers agree with each other, f1. */
	readers: number | null;
}

export interface Miss {
	measure: string;
	kind: 'missed' | 'not in the gold';
	paragraph: string;
	text: string;
}

/** One figure of a benchmark, in per cent, with what a trivial rule reaches and what was aimed at. */
export interface Figure {
	name: string;
	value: number;
	trivial: number;
	atLeast: number;
	aim: number;
}
