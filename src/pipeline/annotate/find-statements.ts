import type { Mention, Statement } from '#graph/graph-file.ts';
import { hash } from '#graph/ids.ts';
import { overlaps } from '#graph/span.ts';
import { cuesOf } from '../lexicon/cues.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { DocumentMentions } from './document-mentions.ts';
import { MentionIndex } from './mention-index.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { copula } from './statements/copula.ts';
import type { FoundStatement, StatementRule } from './statements/statement-rule.ts';
import { verbClause } from './statements/verb-clause.ts';
import type { Tree } from './tree/tree.ts';
import { plantTree } from './tree/tree.ts';

const RULES: readonly StatementRule[] = [verbClause, copula];

/**
 * What a document says of what: subject, predicate and object of its clauses, in reading order,
 * with the actors and concepts that subject and object name.
 */
export function findStatements(
	parsed: ParsedDocument,
	mentions: DocumentMentions,
	lexicon: Lexicon
): Statement[] {
	const cues = cuesOf(lexicon);
	const index = new MentionIndex(mentions.mentions);
	return parsed.paragraphs.flatMap(({ paragraph, sentences }) =>
		sentences.flatMap((sentence) => {
			const tree = plantTree(sentence, paragraph.text);
			return RULES.flatMap((rule) =>
				rule.find(tree, cues).map((found) => toStatement(paragraph.id, rule.id, tree, found, index))
			)
				.filter((s) => !overlaps(s.subject, s.object))
				.sort((a, b) => a.predicate.start - b.predicate.start);
		})
	);
}

function toStatement(
	paragraph: string,
	rule: string,
	tree: Tree,
	found: FoundStatement,
	index: MentionIndex
): Statement {
	const { subject, predicate, object } = found;
	const key = [paragraph, rule, ...[subject, predicate, object].flatMap((s) => [s.start, s.end])];
	const nodeOf = (head: number): { node?: string } => {
		const token = tree.tokens[head];
		const mention: Mention | undefined = token && index.at(paragraph, token);
		return mention ? { node: mention.node } : {};
	};
	return {
		kind: 'statement',
		id: `s-${hash(key.join(' '))}`,
		paragraph,
		rule,
		start: Math.min(subject.start, predicate.start, object.start),
		end: Math.max(subject.end, predicate.end, object.end),
		subject: { ...subject, ...nodeOf(found.subjectHead) },
		predicate,
		object: { ...object, ...nodeOf(found.objectHead) }
	};
}
