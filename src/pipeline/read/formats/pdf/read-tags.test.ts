import { expect, test } from 'vitest';
import { readTags } from './read-tags.ts';

type Tree = NonNullable<Parameters<typeof readTags>[0]>;
const content = (id: string) => ({ type: 'content', id });
const node = (role: string, ...children: unknown[]) => ({ role, children }) as unknown as Tree;

test('readTags says of each content what block it belongs to', () => {
	const tags = readTags(
		node(
			'Root',
			node('H2', node('Span', content('heading'))),
			node(
				'L',
				node(
					'LI',
					node('Lbl', content('bullet')),
					node('LBody', node('P', content('item')), node('P', content('more')))
				)
			),
			node('Table', node('TR', node('TH', content('a')), node('TD', node('P', content('b'))))),
			node('BlockQuote', node('P', content('quote'))),
			node('TOC', node('TOCI', node('Link', content('entry'))))
		),
		1
	);
	const said = (id: string) => {
		const { key, ...rest } = tags.get(id)!;
		expect(key).toMatch(/^1\.\d+$/);
		return rest;
	};
	expect(said('heading')).toEqual({ kind: 'heading', level: 2 });
	expect(tags.get('bullet')).toBe(tags.get('item'));
	expect(said('item')).toEqual({ kind: 'item' });
	expect(said('more')).toEqual({ kind: 'item', continued: true });
	expect(said('a')).toEqual({ kind: 'cell', opensRow: true });
	expect(said('b')).toEqual({ kind: 'cell' });
	expect(said('quote')).toEqual({ kind: 'quote' });
	expect(said('entry')).toEqual({ kind: 'furniture' });
});

test('readTags takes a PDF without tags', () => {
	expect(readTags(null, 1).size).toBe(0);
});
