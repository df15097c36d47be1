import type { GraphFile } from '#graph/graph-file.ts';

/**
 * Fetches the site's own graph file, which was checked whole when it was built: here it is only looked
 * at, since reading it through again would hold up the first picture. Throws one sentence that names the address where it cannot be had or is
 * no graph file.
 */
export async function fetchGraph(address: string): Promise<GraphFile> {
	let response: Response;
	try {
		response = await fetch(address);
	} catch {
		throw new Error(`The graph could not be fetched from ${address}. Is the connection there?`);
	}
	if (!response.ok) {
		throw new Error(`The graph could not be fetched from ${address}: status ${response.status}.`);
	}
	let value: unknown;
	try {
		value = await response.json();
	} catch {
		throw new Error(`“${address}” is not a graph file: its JSON does not parse.`);
	}
	if (!isGraphFile(value)) {
		throw new Error(
			`“${address}” is not a graph file: its format is not 'subtext/1', or one of its lists is missing.`
		);
	}
	return value;
}

function isGraphFile(value: unknown): value is GraphFile {
	if (typeof value !== 'object' || value === null) return false;
	const { format, ...parts } = value as Record<string, unknown>;
	const lists = ['documents', 'nodes', 'edges', 'annotations'];
	return format === 'subtext/1' && lists.every((name) => Array.isArray(parts[name]));
}
