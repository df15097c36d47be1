/**
 * npm run bench:build [-- --rounds 9] [--json]: what the whole build of the first document takes beside parsing it,
 * stage by stage. Each round is a process of its own (build-run.ts), since a build is one; the middle round counts.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { home } from '../../src/cli/load-engine.ts';
import { LATER_STAGES, type BuildRun, type StageTimes } from './build-run.ts';

const { values } = parseArgs({
	options: { rounds: { type: 'string', default: '9' }, json: { type: 'boolean' } }
});

const script = fileURLToPath(new URL('./run-bundled.js', import.meta.url));
const runs = Array.from({ length: Number(values.rounds) }, () => {
	const { stdout, stderr, status } = spawnSync(process.execPath, [script, 'build-run'], {
		cwd: home,
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as BuildRun;
});

const middle = (figures: number[]) => figures.sort((a, b) => a - b)[figures.length >> 1] ?? 0;
const after = (run: StageTimes) => LATER_STAGES.reduce((sum, stage) => sum + run[stage], 0);
const untilParsed = (run: BuildRun) => run.start + run.engine + run.read + run.parse;
const figures = {
	milliseconds: Object.fromEntries(
		(['start', 'engine', 'read', 'parse', ...LATER_STAGES] as const).map((stage) => [
			stage,
			middle(runs.map((run) => run[stage]))
		])
	),
	/** The whole command over one that stops once all is parsed. */
	command: middle(runs.map((run) => 1 + after(run) / untilParsed(run))),
	/** Only the stages: all from parsing on over parsing. */
	stages: middle(runs.map((run) => 1 + after(run) / run.parse)),
	/** The same in a process that has built the document before. */
	stagesAgain: middle(runs.map(({ again }) => 1 + after(again) / again.parse))
};

if (values.json) console.log(JSON.stringify(figures));
else {
	for (const [stage, milliseconds] of Object.entries(figures.milliseconds))
		console.log(`${stage.padEnd(12)} ${milliseconds.toFixed(0).padStart(5)} ms`);
	console.log(
		`The whole command takes ${figures.command.toFixed(2)} times what it takes until all is parsed;\n` +
			`without its start ${figures.stages.toFixed(2)} times the parse alone, ` +
			`${figures.stagesAgain.toFixed(2)} times where documents went before.`
	);
}
