import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname } from 'node:path';
import { diskReason, UserError } from './user-error.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. Nothing
 * interrupts it, Ctrl-C included; a text in parts is never held whole. Makes the folder where there is
 * none. Throws UserError.
 */
export function writeWhole(path: string, text: string | Iterable<string>): void {
	const beside = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		const file = openSync(beside, 'w');
		try {
			for (const part of typeof text === 'string' ? [text] : inChunks(text))
				writeFileSync(file, part);
		} finally {
			closeSync(file);
		}
		renameSync(beside, path);
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
