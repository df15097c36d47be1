/// <reference lib="webworker" />
/**
 * Lets the site open without a connection. The page, the example's graph and all scripts are kept
 * when the site is first opened; the worker, the model and the readers, when they are first used.
 * Another build brings other files: the caches of earlier ones are deleted.
 */
import { base, build, files, version } from '$service-worker';

const scope = self as unknown as ServiceWorkerGlobalScope;
const name = `subtext-${version}`;
/** The page is one, whatever view its query asks for. */
const shell = `${base}/`;
const graph = `${base}/graph.json`;
const fixed = new Set([...build, ...files]);
const kept = [...fixed, shell, graph].filter((path) => !path.endsWith('.bin')); // a model is large

scope.addEventListener('install', (event) => {
	event.waitUntil(
		caches
			.open(name)
			.then((cache) => cache.addAll(kept))
			.then(() => scope.skipWaiting())
	);
});

scope.addEventListener('activate', (event) => {
	event.waitUntil(forgetEarlierBuilds().then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== scope.location.origin) return;
	// The names of these files change with their content, so that a kept one is always the right one.
	const lasting = fixed.has(pathname) || pathname.startsWith(`${base}/_app/immutable/`);
	if (lasting) event.respondWith(keptFirst(request));
	else if (pathname === shell || pathname === graph) event.respondWith(freshFirst(request));
});

async function forgetEarlierBuilds(): Promise<void> {
	const names = await caches.keys();
	const earlier = names.filter((one) => one.startsWith('subtext-') && one !== name);
	await Promise.all(earlier.map((one) => caches.delete(one)));
}

async function keptFirst(request: Request): Promise<Response> {
	const cache = await caches.open(name);
	const found = await cache.match(request);
	if (found) return found;
	const response = await fetch(request);
	if (response.status === 200) await cache.put(request, response.clone());
	return response;
}

/** What is on the server where it can be reached, and what is kept where not. */
async function freshFirst(request: Request): Promise<Response> {
	const cache = await caches.open(name);
	const { pathname } = new URL(request.url);
	try {
		const response = await fetch(request);
		if (response.status === 200) await cache.put(pathname, response.clone());
		return response;
	} catch (error) {
		const found = await cache.match(pathname);
		if (found) return found;
		throw error;
	}
}
