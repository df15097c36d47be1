/** Stands in a view for an end of a path that is not chosen yet; no node has this id. */
export const noEnd = '-';

/** The change to a view that opens the search for a path, from a node where one is given. */
export function openPaths(from = noEnd): { path: [string, string] } {
	return { path: [from, noEnd] };
}
