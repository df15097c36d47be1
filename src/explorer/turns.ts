/** Lets the browser answer and paint what waits before the next piece of work. */
export function turn(): Promise<void> {
	if ('scheduler' in globalThis && 'yield' in scheduler) return scheduler.yield();
	return task();
}

/** Calls back in a turn of its own; returns the way to call it off. */
export function inTurn(callback: () => void): () => void {
	let wanted = true;
	void turn().then(() => {
		if (wanted) callback();
	});
	return () => (wanted = false);
}

/** A page in the background paints nothing; its work goes on after so many milliseconds. */
const longestFrame = 250;

/** Comes when the next frame has been painted. */
export async function painted(): Promise<void> {
	await new Promise((resolve) => {
		const late = setTimeout(resolve, longestFrame);
		requestAnimationFrame(() => {
			clearTimeout(late);
			resolve(undefined);
		});
	});
	await task();
}

/** A task of its own: a message comes without the delay that timers have. */
function task(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}
