/**
 * Runs every test, unit and browser, and closes with one line: "N passed, N failed", and
 * ", N skipped" where some were. Browser tests that passed only when run once more are named above
 * it, so that none of them goes unseen. Arguments go to Vitest. Exit code 1 when one failed or none ran.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Results {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	success: boolean;
	testResults: {
		status: string;
		assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
	}[];
}

const folder = mkdtempSync(join(tmpdir(), 'subtext-tests-'));
const file = join(folder, 'results.json');
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
	process.execPath,
	[
		vitest,
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
		...process.argv.slice(2)
	],
	{ stdio: 'inherit' }
);

let results: Results | undefined;
try {
	results = JSON.parse(readFileSync(file, 'utf8')) as Results;
} catch {
	console.error('Vitest ended without results.');
}
rmSync(folder, { recursive: true, force: true });

// A file that does not even load has no tests to count as failed: it counts as one.
const unloaded =
	results?.testResults.filter((test) => test.status === 'failed' && !test.assertionResults.length)
		.length ?? 1;
for (const test of results?.testResults.flatMap((file) => file.assertionResults) ?? []) {
	if (test.status === 'passed' && test.failureMessages.length > 0) {
		console.log(`Passed only when run once more: ${test.fullName}`);
	}
}
const passed = results?.numPassedTests ?? 0;
const failed = (results?.numFailedTests ?? 0) + unloaded;
const skipped = (results?.numPendingTests ?? 0) + (results?.numTodoTests ?? 0);
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !passed || status !== 0 ? 1 : 0;
