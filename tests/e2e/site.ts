import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveFolder, type StaticServer } from './static-server.ts';

/**
 * The built site, served: for the browser tests, the screenshots and the measurements.
 *
 *   SUBTEXT_SITE=http://localhost:5173   uses a site that already runs
 *   SUBTEXT_BUILT=build                  serves that folder as it is
 *
 * Otherwise the site is built first, in a process of its own: a test runner's environment would
 * make it a development build.
 */
export async function openSite(): Promise<StaticServer> {
	const running = process.env['SUBTEXT_SITE'];
	if (running) return { baseUrl: running.replace(/\/$/, ''), close: async () => undefined };
	const built = process.env['SUBTEXT_BUILT'];
	if (built) return serveFolder(built);
	await buildSite();
	return serveFolder('build');
}

async function buildSite(): Promise<void> {
	const manifest = createRequire(import.meta.url).resolve('vite/package.json');
	const vite = path.join(path.dirname(manifest), 'bin/vite.js');
	const env = Object.fromEntries(
		Object.entries(process.env).filter(
			([name]) => !/^(NODE_ENV|MODE|DEV|PROD|SSR|VITE.*)$/.test(name)
		)
	);
	await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'error'], { env });
}
