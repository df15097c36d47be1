import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { hash, slug } from '#graph/ids.ts';
import { problemInWords } from '#graph/issue-in-words.ts';
import { diskReason, UserError } from './user-error.ts';

/** A document on the disk that is still to be read. */
export interface DocumentFile {
	path: string;
	/** Name of the file; with its folder where another one has the same name. */
	name: string;
	/** Unique among the documents found. */
	id: string;
	title?: string;
	origin?: string;
	licence?: string;
}

/** What a search found. */
export interface FoundDocuments {
	/** By id. */
	documents: DocumentFile[];
	/** Graph files, in the order they were named. */
	graphs: string[];
	/** Files in a folder that are no documents, each with the reason. */
	skipped: { path: string; reason: string }[];
	/** What was asked for and is not there, or is there twice; the reason is a whole sentence. */
	failed: { path: string; reason: string }[];
}

const ENDINGS = new Set('.txt .text .md .markdown .html .htm .xhtml .docx .pdf .epub'.split(' '));
const about = v.object({
	file: v.string(),
	title: v.optional(v.string()),
	origin: v.optional(v.string()),
	licence: v.optional(v.string())
});

/**
 * Finds the documents that the given files and folders stand for. A file is a document, one ending in .json
 * a graph file; a folder with a document.json is one document, its id the folder's name; of any
 * other folder every file whose ending Subtext knows, and every folder in it. Hidden files are passed over,
 * and so is a link back to a folder that the search has been in. A path that is not there, a folder without documents and a file named twice do not keep the others from being found.
 */
export function findDocuments(paths: readonly string[]): FoundDocuments {
	const found: FoundDocuments = { documents: [], graphs: [], skipped: [], failed: [] };
	for (const path of paths) orFail(path, found, () => findIn(path, found));
	return { ...found, documents: withUniqueIds(eachOnce(found)) };
}

/** Notes why a path cannot be searched, and lets the search go on. */
function orFail(path: string, { failed }: FoundDocuments, search: () => void): void {
	try {
		search();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		failed.push({ path, reason: error.message });
	}
}

function findIn(path: string, found: FoundDocuments): void {
	const stat = statOf(path);
	if (!stat.isDirectory()) {
		// a pipe or a device may never end
		if (!stat.isFile())
			throw new UserError(`“${path}” is a pipe or a device, expected a file or a folder.`);
		if (extname(path).toLowerCase() === '.json') found.graphs.push(path);
		else found.documents.push({ path, name: basename(path), id: idOf(path) });
		return;
	}
	const before = found.documents.length;
	searchFolder(path, found, new Set());
	if (found.documents.length > before) return;
	const expected = [...ENDINGS].join(', ');
	throw new UserError(`“${path}” has no document in it, expected a file ending in ${expected}.`);
}

function searchFolder(folder: string, found: FoundDocuments, searched: Set<string>): void {
	const place = placeOf(folder);
	if (searched.has(place)) {
		found.skipped.push({ path: folder, reason: 'it leads to a folder that is read already' });
		return;
	}
	searched.add(place);
	const entries = entriesOf(folder).filter((entry) => !entry.startsWith('.'));
	if (entries.includes('document.json')) {
		found.documents.push(describedDocument(folder));
		return;
	}
	for (const entry of entries) {
		const path = join(folder, entry);
		orFail(path, found, () => {
			const stat = statOf(path);
			if (stat.isDirectory()) searchFolder(path, found, searched);
			else if (!stat.isFile()) found.skipped.push({ path, reason: 'it is a pipe or a device' });
			else if (ENDINGS.has(extname(entry).toLowerCase()))
				found.documents.push({ path, name: entry, id: idOf(path) });
			else found.skipped.push({ path, reason: 'its ending is none that Subtext reads' });
		});
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
		const key = issue.path?.[0]?.key;
		const part = key === undefined ? 'its content' : `“${String(key)}”`;
		throw new UserError(`“${path}” cannot be read: ${part} ${problemInWords(issue)}.`);
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

/** The same file named twice counts once, and is told. */
function eachOnce({ documents, failed }: FoundDocuments): DocumentFile[] {
	const seen = new Set<string>();
	return documents.filter(({ path }) => {
		const place = placeOf(path);
		if (!seen.has(place)) return Boolean(seen.add(place));
		failed.push({ path, reason: `“${path}” is named twice, expected once; it is read once.` });
		return false;
	});
}

/** Name of the folder that a file lies in. */
function folderOf(path: string): string {
	return basename(dirname(resolve(path)));
}

/** Where a file really lies, whatever links lead to it. */
function placeOf(path: string): string {
	try {
		return realpathSync(path);
	} catch {
		return resolve(path);
	}
}

/**
 * Files of one name are told apart by their folder, where that is the same by their ending, and where only
 * signs differ that an id has not ("a b.txt", "a-b.txt") by a hash of the name.
 */
function withUniqueIds(documents: readonly DocumentFile[]): DocumentFile[] {
	const naming: ((document: DocumentFile) => string)[] = [
		({ id }) => id,
		({ id, path }) => slug(`${folderOf(path)} ${id}`),
		({ path }) => slug(`${folderOf(path)} ${basename(path)}`),
		({ id, path }) => `${id}-${hash(`${folderOf(path)}/${basename(path)}`)}`,
		({ path }) => slug(resolve(path)),
		({ path }) => `${slug(basename(path))}-${hash(resolve(path))}`
	];
	const sharing = new Map<string, number>();
	for (const { name } of documents) sharing.set(name, (sharing.get(name) ?? 0) + 1);
	let named = documents.map((document) => ({
		...document,
		name:
			(sharing.get(document.name) ?? 0) > 1
				? `${folderOf(document.path)}/${document.name}`
				: document.name
	}));
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
