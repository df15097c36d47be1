import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much the heap may grow beyond what is in use before it is swept, per cent; by itself V8 lets it grow fourfold. */
const GROWTH = 30;

/** Bytes in use from which on it matters; a few documents are put together sooner than swept. */
const MUCH = 64 * 1024 * 1024;

/**
 * From here on memory counts for more than time: what is not needed any longer is given back soon. Putting a corpus
 * together leaves much behind, and the heap would grow to several times the graph; sweeping takes a tenth of the time more.
 */
export function keepHeapTight(): void {
	if (process.memoryUsage().heapUsed < MUCH) return;
	setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
	// how far the heap may grow is decided whenever it is swept, so it is swept once
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
}
