import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '#graph/graph-file.ts';
import { tellTitlesApart } from './tell-titles-apart.ts';

const named = (id: string, title: string, file: string): SourceDocument => ({
	id,
	title,
	source: { file, sha256: '', length: 0 },
	sections: [],
	paragraphs: [],
	furniture: []
});
const titles = (documents: readonly SourceDocument[]) => documents.map(({ title }) => title);

describe('tellTitlesApart(documents)', () => {
	it.each<[string, [id: string, title: string, file: string][], string[]]>([
		[
			'leaves titles that differ',
			[
				['a', 'One', 'a.txt'],
				['b', 'Two', 'b.txt']
			],
			['One', 'Two']
		],
		[
			'adds the file',
			[
				['a', 'Minutes', 'a.txt'],
				['b', 'Minutes', 'b.txt']
			],
			['Minutes (a.txt)', 'Minutes (b.txt)']
		],
		[
			'adds the id where the file is the same',
			[
				['a', 'Minutes', 'a.txt'],
				['a-2', 'Minutes', 'a.txt']
			],
			['Minutes (a.txt, a)', 'Minutes (a.txt, a-2)']
		]
	])('%s', (_, documents, expected) => {
		expect(titles(tellTitlesApart(documents.map((each) => named(...each))))).toEqual(expected);
	});

	it('gives the same in whatever steps documents come together', () => {
		const [a, b, c] = ['a', 'b', 'c'].map((id) => named(id, 'Minutes', `${id}.txt`)) as [
			SourceDocument,
			SourceDocument,
			SourceDocument
		];
		const once = titles(tellTitlesApart([a, b, c]));
		expect(titles(tellTitlesApart([...tellTitlesApart([a, b]), c]))).toEqual(once);
		expect(titles(tellTitlesApart(tellTitlesApart([a, b, c]).slice(0, 1)))).toEqual(['Minutes']);
	});
});
