import type { GraphIndex } from '../graph-index.ts';
import {
	whatInvolves,
	whatTheyFear,
	whatTheyTalkAbout,
	whereTheyDisagree
} from './ask-of-actors.ts';
import { howConnected } from './ask-of-paths.ts';
import { ofKind, tensionsAround, whatDepends, whoTakesWhichSide } from './ask-of-tensions.ts';
import { count, type Question } from './question.ts';

/** As many as are read at a glance. */
const most = 6;

/**
 * A few questions made from what the graph holds, one of each sort while there are enough, the more
 * telling first. Every one leads to a view with something in it.
 */
export function askQuestions(index: GraphIndex): Question[] {
	const tensions = index.file.annotations.filter((annotation) => annotation.kind === 'tension');
	const fears = whatTheyFear(index, tensions);
	const disagreements = whereTheyDisagree(index, tensions);
	const sorts = [
		howDocumentsDiffer(index),
		// Nobody in particular fears it: then the concerns themselves.
		fears.length ? fears : ofKind(tensions, 'concern'),
		disagreements.length ? disagreements : whoTakesWhichSide(index, tensions),
		whatInvolves(index, tensions),
		ofKind(tensions, 'gap'),
		tensionsAround(index, tensions),
		howConnected(index),
		ofKind(tensions, 'conflict'),
		whatTheyTalkAbout(index),
		whatDepends(index, tensions),
		ofKind(tensions, 'confusion'),
		ofKind(tensions, 'doubt'),
		ofKind(tensions, 'concession')
	];
	const first = sorts.flatMap((questions) => questions.slice(0, 1));
	const second = sorts.flatMap((questions) => questions.slice(1, 2));
	return [...first, ...second].slice(0, most);
}

/** "How do the 3 documents differ?" → the comparison of two documents. */
function howDocumentsDiffer({ file: { documents } }: GraphIndex): Question[] {
	if (documents.length < 2) return [];
	return [
		{
			words: `How do the ${documents.length === 2 ? 'two' : documents.length} documents differ?`,
			change: { view: 'compare' },
			answer: count(documents.length, 'document')
		}
	];
}
