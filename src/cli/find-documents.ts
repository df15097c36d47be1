import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { slug } from '#graph/ids.ts';
import { diskReason, UserError } from './user-error.ts';

/** A document on the disk that is still to be read. */
export interface DocumentFile {
	path: string;
	/** Name of the file without its folder. */
	name: string;
	/** Unique among the documents found. */
	id: string;
	title?: string;
	origin?: string;
	licence?: string;
}

/** What a search found: documents by id, and what it left out, each with the reason. */
export interface FoundDocuments {
	documents: DocumentFile[];
	skipped: { path: string; reason: string }[];
}

const ENDINGS = new Set('.txt .text .md .markdown .html .htm .xhtml .docx .pdf .epub'.split(' '));
const about = v.object({
	file: v.string(),
	title: v.optional(v.string()),
	origin: v.optional(v.string()),
	licence: v.optional(v.string())
});

/**
 * Finds the documents that the given files and folders stand for. A file is a document; a folder
 * with a document.json is one document, its id the folder's name; of any other folder every file
 * whose ending Subtext knows, and every folder in it. Hidden files are passed over.
 * Throws UserError for a path that is not there and for a folder without documents.
 */
export function findDocuments(paths: readonly string[]): FoundDocuments {
	const found: FoundDocuments = { documents: [], skipped: [] };
	for (const path of paths) {
		const before = found.documents.length;
		const isFolder = statOf(path).isDirectory();
		if (isFolder) searchFolder(path, found);
		else found.documents.push({ path, name: basename(path), id: idOf(path) });
		if (isFolder && found.documents.length === before) {
			const expected = [...ENDINGS].join(', ');
			throw new UserError(
				`“${path}” has no document in it, expected a file ending in ${expected}.`
			);
		}
	}
	return { ...found, documents: withUniqueIds(withoutTwins(found.documents)) };
}

function searchFolder(folder: string, found: FoundDocuments): void {
	const entries = entriesOf(folder).filter((entry) => !entry.startsWith('.'));
	if (entries.includes('document.json')) {
		found.documents.push(describedDocument(folder));
		return;
	}
	for (const entry of entries) {
		const path = join(folder, entry);
		if (statOf(path).isDirectory()) searchFolder(path, found);
		else if (ENDINGS.has(extname(entry).toLowerCase())) {
			found.documents.push({ path, name: entry, id: idOf(path) });
		} else found.skipped.push({ path, reason: 'its ending is none that Subtext reads' });
	}
}

function describedDocument(folder: string): DocumentFile {
	const path = join(folder, 'document.json');
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(path, 'utf8'));
	} catch (error) {
		throw new UserError(`“${path}” cannot be read as JSON: ${diskReason(error)}.`);
	}
	const result = v.safeParse(about, value, { abortEarly: true });
	if (!result.success) {
		const [issue] = result.issues;
		const key = issue.path?.[0] && String(issue.path[0].key);
		throw new UserError(
			`“${path}” has ${issue.received} at ${key ?? 'its top'}, expected ${issue.expected}.`
		);
	}
	const { file, ...rest } = result.output;
	return {
		path: join(folder, file),
		name: basename(file),
		id: slug(basename(resolve(folder))),
		...rest
	};
}

function idOf(path: string): string {
	return slug(basename(path, extname(path)));
}

/** The same file named twice counts once. */
function withoutTwins(documents: readonly DocumentFile[]): DocumentFile[] {
	return [...new Map(documents.map((document) => [resolve(document.path), document])).values()];
}

/** Files of one name are told apart by their folder, and where that is the same by their ending. */
function withUniqueIds(documents: readonly DocumentFile[]): DocumentFile[] {
	const naming: ((document: DocumentFile) => string)[] = [
		({ id }) => id,
		({ id, path }) => slug(`${basename(dirname(resolve(path)))} ${id}`),
		({ path }) => slug(`${basename(dirname(resolve(path)))} ${basename(path)}`),
		({ path }) => slug(resolve(path))
	];
	let named = documents.map((document) => ({ ...document }));
	for (const name of naming) {
		const count = new Map<string, number>();
		for (const { id } of named) count.set(id, (count.get(id) ?? 0) + 1);
		named = named.map((document) =>
			(count.get(document.id) ?? 0) > 1 ? { ...document, id: name(document) } : document
		);
	}
	return named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function statOf(path: string) {
	try {
		return statSync(path);
	} catch (error) {
		throw new UserError(`“${path}” cannot be read: ${diskReason(error)}.`);
	}
}

function entriesOf(folder: string): string[] {
	try {
		return readdirSync(folder).sort();
	} catch (error) {
		throw new UserError(`“${folder}” cannot be read: ${diskReason(error)}.`);
	}
}
