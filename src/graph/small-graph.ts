import type { GraphFile } from './graph-file.ts';

/** The smallest graph that has one of everything, for tests: "Some partners, but not the council, agreed." */
export function smallGraph(): GraphFile {
	const text = 'Some partners, but not the council, agreed.';
	const at = (quote: string) => {
		const start = text.indexOf(quote);
		return { start, end: start + quote.length };
	};
	const position = { x: 0, y: 0 };
	const base = { paragraph: 'd/1', rule: 'tensions/but' };
	return {
		format: 'subtext/1',
		documents: [
			{
				id: 'd',
				title: 'D',
				source: { file: 'd.txt', sha256: '', length: 60 },
				sections: [{ id: 'd/start', title: 'D', level: 1 }],
				paragraphs: [
					{
						id: 'd/1',
						number: '1',
						section: 'd/start',
						text,
						blocks: [{ start: 0, end: text.length, kind: 'body' }],
						sentences: [{ start: 0, end: text.length }],
						source: { start: 0, end: 46 }
					}
				],
				furniture: []
			}
		],
		nodes: [
			{
				id: 'actor/council',
				kind: 'actor',
				label: 'council',
				altLabels: ['the council'],
				type: 'organisation',
				importance: 0.5,
				position
			},
			{
				id: 'actor/partners',
				kind: 'actor',
				label: 'partners',
				altLabels: ['partners'],
				type: 'group',
				importance: 1,
				position
			},
			{
				id: 'tension/t',
				kind: 'tension',
				label: 'partners ↔ council',
				relation: 'contrast',
				importance: 1,
				position
			}
		],
		edges: [
			{
				id: 'pole/tension/t/actor/council',
				source: 'tension/t',
				target: 'actor/council',
				kind: 'pole',
				weight: 1,
				evidence: ['t-1']
			}
		],
		annotations: [
			{ ...base, id: 'm-1', kind: 'mention', node: 'actor/partners', ...at('partners') },
			{ ...base, id: 'm-2', kind: 'mention', node: 'actor/council', ...at('the council') },
			{
				...base,
				id: 't-1',
				kind: 'tension',
				node: 'tension/t',
				relation: 'contrast',
				...at(text),
				poles: [
					{ ...at('Some partners'), nodes: ['actor/partners'] },
					{ ...at('the council'), nodes: ['actor/council'] }
				],
				cue: at('but'),
				holders: [],
				confidence: 0.8
			}
		]
	};
}
