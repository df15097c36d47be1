import type { Subject } from './subject.ts';

/** What was measured of one drawing; null for what did not finish in its time. */
export interface Figures {
	firstFrame: number | null;
	select: Spread | null;
	filter: Spread | null;
	/** Frames a second. */
	pan: number | null;
	/** Megabytes. */
	heap: number | null;
}

export interface Spread {
	/** Half of the tries are quicker, in milliseconds. */
	p50: number;
	/** 95 of 100 tries are quicker. */
	p95: number;
	tries: number;
}

export interface Effort {
	/** How often the drawing is opened for its first frame; the middle one counts. */
	openings: number;
	tries: number;
	/** Tries end after so many milliseconds, with as many as there are by then. */
	enough: number;
}

/** A step that takes longer has failed: the bench never hangs. */
const longestStep = 30_000;

/** Opens a drawing and measures it, telling on the way what it does. */
export async function measureSubject(
	open: () => Promise<Subject>,
	{ openings, tries, enough }: Effort,
	tell: (words: string) => void
): Promise<Figures> {
	const frames: number[] = [];
	const figures: Figures = { firstFrame: null, select: null, filter: null, pan: null, heap: null };
	for (let time = 1; time <= openings; time++) {
		tell(`opening ${time} of ${openings}`);
		const subject = await within('opening', open());
		try {
			frames.push(subject.firstFrame);
			if (time < openings) continue;
			figures.firstFrame = spreadOf(frames).p50;
			figures.heap = subject.heap / 1e6;
			tell('panning');
			figures.pan = await within('panning', subject.pan());
			tell('selecting');
			figures.select = await repeat((at) => subject.select(at), tries, enough, 'selecting');
			tell('filtering');
			figures.filter = await repeat(() => subject.filter(), tries, enough, 'filtering');
		} catch (error) {
			tell(error instanceof Error ? error.message : String(error));
		} finally {
			await subject.close();
		}
	}
	return figures;
}

async function repeat(
	once: (at: number) => Promise<number>,
	tries: number,
	enough: number,
	step: string
): Promise<Spread> {
	const start = performance.now();
	const times: number[] = [];
	for (let at = 0; at < tries && (at < 3 || performance.now() - start < enough); at++) {
		times.push(await within(step, once(at)));
	}
	return spreadOf(times);
}

function spreadOf(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
	return { p50: at(0.5), p95: at(0.95), tries: sorted.length };
}

async function within<T>(step: string, work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`${step} took longer than ${longestStep / 1000} s`)),
			longestStep
		);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
