import type { GraphIndex } from '../graph-index.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';
import type { Paths } from './find-paths.ts';

/** What was found between two nodes, in words, for those who see it and those who hear it. */
export function sayResult(index: GraphIndex, from: string, to: string, found: Paths): string {
	const label = (id: string) => nameInSentence(index.nodeById.get(id)?.label ?? id, 80);
	const { paths, weighed, loose, none } = found;
	const count = (n: number) => (n === 1 ? 'One path' : `${n} paths`);
	if (none?.why === 'unchosen') return 'Choose two nodes to find the paths between them.';
	if (none?.why === 'same') return 'A path needs two different ends.';

	const reason =
		none?.why === 'alone'
			? `Nothing is stated of ${label(none.node)}: no statement, view or tension names it.`
			: none?.why === 'apart'
				? `The text states no path from ${label(from)} to ${label(to)}: what it says of the one never touches what it says of the other.`
				: none?.why === 'filtered'
					? 'The filters leave no stated path; without them there is one.'
					: '';
	if (paths.length === 0) return reason;
	const chosen = weighed > paths.length ? `, chosen from ${weighed}` : '';
	const over = loose ? ' Dashed steps only stand together in a sentence.' : '';
	return `${reason ? `${reason} ` : ''}${count(paths.length)} from ${label(from)} to ${label(to)}${chosen}, those of one paragraph or holder first.${over}`;
}
