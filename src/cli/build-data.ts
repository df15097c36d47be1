/** Builds .subtext/graph.json from data/, for Vite. */
import { buildGraphFile, describeBuild } from './build-graph-file.ts';
import { graphPath, ownData } from './own-data.ts';
import { UserError } from './user-error.ts';

/** Gives the exit code. */
export async function main(): Promise<number> {
	const summary = await buildGraphFile({ ...ownData(), out: graphPath });
	if (summary.failed.length) {
		throw new UserError(summary.failed.map(({ reason }) => reason).join('\n'));
	}
	console.log(describeBuild(summary));
	return 0;
}
