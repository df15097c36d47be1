/** Something the user can put right; the message is one sentence for them, shown as it is. */
export class UserError extends Error {
	override name = 'UserError';
}

const EXPECTED = new Set([
	'UserError',
	'UnreadableFile',
	'BrokenCodebook',
	'BrokenGraph',
	'BrokenGraphFile',
	'DocumentsOfOneId'
]);

/** Whether an error's message is one sentence for the user. */
export function isExpected(error: unknown): boolean {
	return error instanceof Error && EXPECTED.has(error.name);
}

/** One line for the terminal: the sentence of an expected error, the stack of any other. */
export function sentenceOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (isExpected(error)) return error.message;
	return `Subtext met an error of its own, please report it: ${error.stack ?? error.message}`;
}

/** Says in words why the disk refused: 'there is no such file', 'you have no permission to read it'. */
export function diskReason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const reasons: Record<string, string> = {
		ENOENT: 'there is no such file or folder',
		EACCES: 'you have no permission for it',
		EPERM: 'you have no permission for it',
		EISDIR: 'it is a folder, expected a file',
		ENOTDIR: 'a part of its path is a file, expected a folder',
		EEXIST: 'a part of its path is a file, expected a folder',
		ENOSPC: 'the disk is full',
		EROFS: 'the disk cannot be written to'
	};
	return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

/**
 * Runs a command: its return value is the exit code; an error becomes one sentence on stderr and
 * exit code 1. Ctrl-C ends it with code 130; files are written whole or not at all (write-whole.ts).
 */
export async function runCommand(main: () => Promise<number>): Promise<void> {
	process.once('SIGINT', () => process.exit(130));
	process.once('SIGTERM', () => process.exit(143));
	try {
		process.exitCode = await main();
	} catch (error) {
		process.stderr.write(`${sentenceOf(error)}\n`);
		process.exitCode = 1;
	}
}
