import type { GraphFile } from '#graph/graph-file.ts';
import { parseGraphText } from '#graph/parse-graph-file.ts';

/**
 * Fetches the graph file. Throws one sentence that names the address where it cannot be had or is
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
	return parseGraphText(await response.text(), address);
}
