import { expect, test } from 'vitest';
import { loadLibrary } from './load-library.ts';

test('loadLibrary keeps the greeting of the library from the page, and nothing else', async () => {
	const posted: unknown[] = [];
	const scope = { postMessage: (message: unknown) => void posted.push(message) };
	const own = scope.postMessage;
	const loading = loadLibrary(scope);
	scope.postMessage({ sourceName: 'worker', targetName: 'main', action: 'ready', data: null });
	scope.postMessage('page 1 of 3');
	expect((await loading).getDocument).toBeTypeOf('function');
	expect(posted).toEqual(['page 1 of 3']);
	expect(scope.postMessage).toBe(own);
});
