import { graphFile } from '../graph-file.server.ts';

export const prerender = true;

/** The graph file, for the explorer and for anyone who wants the whole of it. */
export function GET(): Response {
	return new Response(graphFile().text, { headers: { 'content-type': 'application/json' } });
}
