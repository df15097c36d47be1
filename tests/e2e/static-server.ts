/**
 * Serves a folder the way static hosts do, for tests, screenshots and measurements: a page is found
 * with and without its ending, text is compressed, what is missing gives 404.html.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm'
};
const compressed = /^text|json|xml|wasm/;

export interface StaticServer {
	/** Without a slash at the end, e.g. 'http://127.0.0.1:40123/reports'. */
	baseUrl: string;
	close: () => Promise<void>;
}

/**
 * @param folder what is served
 * @param below the folder of the address it is served under, e.g. '/reports'; the root by default
 */
export async function serveFolder(folder: string, below = ''): Promise<StaticServer> {
	const root = path.resolve(folder);
	const server = createServer((request, response) => {
		const found = fileFor(root, below, request.url ?? '/');
		const file = found ?? path.join(root, '404.html');
		if (!existsSync(file)) return response.writeHead(404).end('Not found');
		const type = types[path.extname(file)] ?? 'application/octet-stream';
		const gzip =
			compressed.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
		response.writeHead(found ? 200 : 404, {
			'content-type': type,
			'x-content-type-options': 'nosniff',
			'cache-control': file.includes('immutable') ? 'max-age=31536000, immutable' : 'no-cache',
			...(gzip && { 'content-encoding': 'gzip' })
		});
		const ended = () => undefined; // a reader that goes away is no error
		if (gzip) pipeline(createReadStream(file), createGzip(), response, ended);
		else pipeline(createReadStream(file), response, ended);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		baseUrl: `http://127.0.0.1:${port}${below}`,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}

/** '/about' → about.html or about/index.html; undefined where nothing is, or where it leads outside. */
function fileFor(root: string, below: string, address: string): string | undefined {
	const name = decodeURIComponent(new URL(address, 'http://localhost').pathname);
	if (!name.startsWith(below)) return undefined;
	const base = path.join(root, path.normalize(name.slice(below.length) || '/'));
	if (!base.startsWith(root)) return undefined;
	const tries = [base, `${base.replace(/\/$/, '')}.html`, path.join(base, 'index.html')];
	return tries.find((file) => existsSync(file) && statSync(file).isFile());
}
