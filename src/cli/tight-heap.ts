import { setFlagsFromString } from 'node:v8';

/** How much the heap may grow beyond what is in use before it is swept, per cent; by itself V8 lets it grow fourfold. */
const GROWTH = 30;

/**
 * From here on memory counts for more than time: what is not needed any longer is given back soon. Putting a corpus
 * together leaves much behind, and the heap would grow to several times the graph; sweeping takes a tenth of the time more.
 */
export function keepHeapTight(): void {
	setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
