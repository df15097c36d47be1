/**
 * Measures the built site with Lighthouse, as a phone on a slow line sees it, and fails where it falls
 * below what we promise. `npm run lighthouse`, or `npm run lighthouse -- /contents/` for another page;
 * the middle of five runs counts, `--runs=1` makes one.
 * Lighthouse is fetched by npx at one version: it would be half of all that is installed.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../e2e/find-browser.ts';
import { openSite } from '../e2e/site.ts';

const version = '12.8.2'; // the last that runs on Node 20
const promised = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
const promisedScript = 250_000; // bytes of JavaScript, compressed, before anyone has touched anything

interface Report {
	categories: Record<string, { score: number | null }>;
	audits: Record<
		string,
		{
			title: string;
			score: number | null;
			displayValue?: string;
			details?: { items?: { resourceType?: string; transferSize?: number; url?: string }[] };
		}
	>;
}

async function measure(address: string): Promise<Report> {
	const browser = await findBrowser();
	const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
	const file = path.join(folder, 'report.json');
	try {
		const flags = [...browser.args, '--headless=new'].join(' ');
		await promisify(execFile)(
			'npx',
			[
				...['--yes', `lighthouse@${version}`, address, '--quiet', '--form-factor=mobile'],
				...['--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`]
			],
			{ env: { ...browser.env, CHROME_PATH: browser.executablePath }, maxBuffer: 1e8 }
		);
		return JSON.parse(await readFile(file, 'utf8')) as Report;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The report of the middle performance: one run says little on a machine that does other things. */
async function middleOf(count: number, address: string): Promise<Report> {
	const reports: Report[] = [];
	for (let run = 0; run < count; run++) reports.push(await measure(address));
	const scoreOf = ({ categories }: Report) => categories['performance']?.score ?? 0;
	reports.sort((a, b) => scoreOf(a) - scoreOf(b));
	return reports[Math.floor((count - 1) / 2)] as Report;
}

const wanted = process.argv.find((argument) => argument.startsWith('--runs='));
const runs = Math.max(1, Number(wanted?.slice('--runs='.length)) || 5);
const site = await openSite();
try {
	const pages = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
	for (const page of pages.length > 0 ? pages : ['/']) {
		const { categories, audits } = await middleOf(runs, site.baseUrl + page);
		console.log(page);
		for (const [name, least] of Object.entries(promised)) {
			const score = Math.round((categories[name]?.score ?? 0) * 100);
			console.log(`  ${name.padEnd(15)} ${score} (at least ${least})`);
			if (score < least) process.exitCode = 1;
		}
		const requests = audits['network-requests']?.details?.items ?? [];
		const script = requests
			.filter(({ resourceType }) => resourceType === 'Script')
			.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0);
		console.log(
			`  JavaScript      ${Math.round(script / 1000)} kB (at most ${promisedScript / 1000})`
		);
		if (script > promisedScript) process.exitCode = 1;
		const metrics = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
		for (const id of [...metrics, 'cumulative-layout-shift', 'speed-index']) {
			console.log(`  ${audits[id]?.title}: ${audits[id]?.displayValue}`);
		}
		for (const audit of Object.values(audits)) {
			if (audit.score !== null && audit.score < 0.9) console.log(`  below: ${audit.title}`);
		}
	}
} finally {
	await site.close();
}
