import type * as Library from 'unpdf/pdfjs';

/** What a worker can be reached by, and the page cannot. */
interface WorkerScope {
	postMessage?: (message: unknown, ...more: unknown[]) => void;
}

/**
 * Loads PDF.js when the first PDF comes. Inside a worker of ours it takes itself for the worker of a
 * page of its own, and tells that page that it is ready; this one message is kept from our page.
 */
export async function loadLibrary(
	scope: WorkerScope = globalThis as unknown as WorkerScope
): Promise<typeof Library> {
	const post = scope.postMessage;
	if (typeof window !== 'undefined' || !post) return import('unpdf/pdfjs');
	scope.postMessage = (message, ...more) => {
		if (!isGreeting(message)) post.call(scope, message, ...more);
	};
	try {
		return await import('unpdf/pdfjs');
	} finally {
		scope.postMessage = post;
	}
}

function isGreeting(message: unknown): boolean {
	const { sourceName, action } = (message ?? {}) as Record<string, unknown>;
	return sourceName === 'worker' && action === 'ready';
}
