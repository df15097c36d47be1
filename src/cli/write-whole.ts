import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';
import { diskReason, UserError } from './user-error.ts';

/**
 * Makes sure that a graph file may go to `path`: nothing is there yet, or a graph file that it replaces. So a
 * report named by mistake is not written over. Throws UserError.
 */
export function checkTarget(path: string): void {
	let start: string;
	try {
		const stat = statSync(path, { throwIfNoEntry: false });
		if (!stat || (stat.isFile() && stat.size === 0)) return;
		if (stat.isDirectory())
			throw new UserError(`“${path}” cannot be written: it is a folder, expected a file.`);
		if (!stat.isFile())
			throw new UserError(
				`“${path}” cannot be written: it is a pipe or a device, expected a file.`
			);
		start = startOf(path);
	} catch (error) {
		if (error instanceof UserError) throw error;
		throw new UserError(`“${path}” cannot be written: ${diskReason(error)}.`);
	}
	if (/^\uFEFF?\s*\{/.test(start)) return;
	throw new UserError(
		`“${path}” would be written over: found a file that is no graph file, expected a new name or an older graph file.`
	);
}

function startOf(path: string): string {
	const start = new Uint8Array(64);
	const file = openSync(path, 'r');
	try {
		return new TextDecoder().decode(start.subarray(0, readSync(file, start)));
	} finally {
		closeSync(file);
	}
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. Nothing
 * interrupts it, Ctrl-C included; a text in parts is never held whole. Makes the folder where there is
 * none; a link stays one, and what it leads to is replaced. Throws UserError.
 */
export function writeWhole(path: string, text: string | Iterable<string>): void {
	const place = existsSync(path) ? realpathSync(path) : path;
	const beside = `${place}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(beside, 'w');
		try {
			for (const part of typeof text === 'string' ? [text] : inChunks(text))
				writeFileSync(file, part);
		} finally {
			closeSync(file);
		}
		renameSync(beside, place);
	} catch (error) {
		if (existsSync(beside)) rmSync(beside);
		throw new UserError(`“${path}” cannot be written: ${diskReason(error)}.`);
	}
}

/** As many parts together as are worth one call to the disk. */
function* inChunks(parts: Iterable<string>): Generator<string> {
	let chunk: string[] = [];
	let length = 0;
	for (const part of parts) {
		chunk.push(part);
		length += part.length;
		if (length < 1 << 20) continue;
		yield chunk.join('');
		chunk = [];
		length = 0;
	}
	yield chunk.join('');
}
