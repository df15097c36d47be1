import { FIRST_PERSON } from '../annotate/coreference/first-person.ts';
import type { Corpus } from './corpus.ts';

/**
 * How much of the speaking each speaker does: 1 who alone speaks in all documents, less who is one voice among several, of a
 * transcript or of many letters. Of a document's speakers the one who says "I" most has its whole length, the others a share by
 * how often they say it; the square root lets a voice among many still count.
 *
 * @param isGroup whether a node is a "we", which takes nothing from those who say "I"
 */
export function countVoices(
	corpus: Corpus,
	isGroup: (node: string) => boolean
): ReadonlyMap<string, number> {
	const byDocument = new Map<string, Map<string, number>>();
	for (const { rule, node, paragraph } of corpus.mentions) {
		const id = corpus.paragraphs.get(paragraph)?.document.id;
		if (rule !== FIRST_PERSON || id === undefined) continue;
		const there = byDocument.get(id) ?? new Map<string, number>();
		byDocument.set(id, there.set(node, (there.get(node) ?? 0) + 1));
	}
	const voices = new Map<string, number>();
	let all = 0;
	for (const { id, paragraphs } of corpus.documents) {
		const length = paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
		all += length;
		const there = [...(byDocument.get(id) ?? [])];
		const most = Math.max(1, ...there.map(([node, times]) => (isGroup(node) ? 0 : times)));
		for (const [node, times] of there) {
			const share = Math.min(1, times / most);
			voices.set(node, (voices.get(node) ?? 0) + share * length);
		}
	}
	return new Map([...voices].map(([node, length]) => [node, Math.sqrt(length / Math.max(1, all))]));
}
