import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { diskReason, UserError } from './user-error.ts';

/**
 * Writes a file whole or not at all: beside its place first, then moved there in one step. Nothing
 * interrupts it, Ctrl-C included. Makes the folder where there is none. Throws UserError.
 */
export function writeWhole(path: string, text: string): void {
	const beside = `${path}.${process.pid}.part`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(beside, text);
		renameSync(beside, path);
	} catch (error) {
		if (existsSync(beside)) rmSync(beside);
		throw new UserError(`“${path}” cannot be written: ${diskReason(error)}.`);
	}
}
