import { spawn } from 'node:child_process';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';

const home = fileURLToPath(new URL('../../', import.meta.url));
const data = join(home, 'data');
/** Milliseconds without a change before a rebuild: editors write a file in several steps. */
const QUIET = 150;

/**
 * Vite knows the data: the graph file is built when a build or the dev server begins, and again when
 * anything below data/ changes, with a reload of the page. What is wrong with the data is shown over
 * the page and in the terminal; the page keeps the last good graph.
 * `SUBTEXT_GRAPH=ready` in the environment takes the graph file as it lies there.
 */
export function graphPlugin(): Plugin {
	let isBuild = false;
	return {
		name: 'subtext-graph',
		config(_config, { command, isPreview }) {
			isBuild = command === 'build' && !isPreview;
		},
		async buildStart() {
			if (!isBuild || process.env['SUBTEXT_GRAPH'] === 'ready') return;
			process.env['SUBTEXT_GRAPH'] = 'ready'; // once, though SvelteKit builds twice
			const problem = await buildGraph();
			if (problem) this.error(problem);
		},
		async configureServer(server) {
			if (process.env['VITEST'] || process.env['SUBTEXT_GRAPH'] === 'ready') return;
			const problem = await buildGraph();
			if (problem) server.config.logger.error(problem);
			watch(server);
		}
	};
}

function watch(server: ViteDevServer): void {
	let timer: NodeJS.Timeout | undefined;
	let building = false;
	const rebuild = async () => {
		if (building) {
			timer = setTimeout(() => void rebuild(), QUIET);
			return;
		}
		building = true;
		const problem = await buildGraph();
		building = false;
		if (problem) {
			server.config.logger.error(problem, { timestamp: true });
			server.ws.send({
				type: 'error',
				err: { message: problem, stack: '', plugin: 'subtext-graph' }
			});
		} else {
			server.config.logger.info('data changed: graph rebuilt', { timestamp: true });
			server.ws.send({ type: 'full-reload' });
		}
	};
	server.watcher.add(data);
	server.watcher.on('all', (_event, path) => {
		if (relative(data, path).startsWith('..')) return;
		clearTimeout(timer);
		timer = setTimeout(() => void rebuild(), QUIET);
	});
}

/** Builds in a process of its own, so that changed code and tables count. Gives the problem, if any. */
function buildGraph(): Promise<string | undefined> {
	const command = [join(home, 'src', 'cli', 'run.js'), 'build-data'];
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, command, {
			cwd: home,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		let problem = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (problem += text));
		child.on('error', reject);
		child.on('close', (code) =>
			resolve(code === 0 ? undefined : problem.trim() || `Exit code ${code}.`)
		);
	});
}
