import { untrack } from 'svelte';
import { painted } from './turns.ts';

/**
 * Follows a value some painted frames later: what hangs on it does not hold up what must answer first.
 * Values that are followed by others meanwhile are passed over.
 */
export class FrameLater<T> {
	current = $state.raw() as T;

	/** To be called while a component is made. */
	constructor(value: () => T, frames: number) {
		this.current = untrack(value);
		$effect(() => {
			const next = value();
			let wanted = true;
			void (async () => {
				for (let frame = 0; frame < frames && wanted; frame++) await painted();
				if (wanted) this.current = next;
			})();
			return () => (wanted = false);
		});
	}
}

/** Frames in which what comes first is drawn whole: it takes its size, then its pictures are made. */
const framesForFirst = 3;

/**
 * Opens the parts of a page one after another, each after the one before has been painted: from the
 * one after `from`, which is there from the beginning, to `last`. `first` is what must come before
 * all of them.
 */
export class PartsInTurn {
	reached = $state(0);

	/** To be called while a component is made. */
	constructor(from: number, last: number, first: () => Promise<unknown> | undefined) {
		this.reached = from;
		$effect(() => {
			let wanted = true;
			const before = untrack(first);
			void (async () => {
				await before?.catch(() => undefined); // whoever shows it says so
				for (let frame = 1; before && frame < framesForFirst && wanted; frame++) await painted();
				for (let next = from + 1; next <= last; next++) {
					await painted();
					if (!wanted) return;
					this.reached = next;
				}
			})();
			return () => (wanted = false);
		});
	}
}
