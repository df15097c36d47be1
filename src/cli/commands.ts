import { runCommand, UserError } from './user-error.ts';

/** Each is loaded only where it is asked for. */
const COMMANDS: Record<string, () => Promise<{ main: () => Promise<number> | number }>> = {
	graph: () => import('./graph.ts'),
	start: () => import('./start.ts'),
	'build-data': () => import('./build-data.ts')
};

/** Runs a command with the words after its name; what goes wrong is said and becomes the exit code. */
export async function run(name = ''): Promise<void> {
	// a thread is none: it ends with the command that started it
	if (name === 'annotate-worker') return void (await import('./annotate-worker.ts'));
	await runCommand(async () => {
		const command = COMMANDS[name];
		if (command) return (await command()).main();
		const names = Object.keys(COMMANDS).join(', ');
		throw new UserError(`Found “${name}” for a command, expected one of ${names}.`);
	});
}
