import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeKinds, nodeKinds, quantifiers, relations } from '#graph/kinds.ts';
import { defaultView, longestTrail, parseView, viewHref, viewNames, type View } from './view.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const ids = fc.uniqueArray(id, { maxLength: 5 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const views: fc.Arbitrary<View> = fc
	.record({
		own: optional(id),
		view: fc.constantFrom(...viewNames),
		mapAsked: fc.boolean(),
		selected: optional(id),
		together: ids,
		mark: optional(id),
		paragraph: optional(id),
		documents: ids,
		sections: ids,
		actors: ids,
		themes: ids,
		hiddenNodes: fc.subarray([...nodeKinds]),
		hiddenEdges: fc.subarray([...edgeKinds]),
		relations: fc.subarray([...relations]),
		heldBy: optional(fc.constantFrom(...quantifiers)),
		rule: optional(id),
		query: fc.string({ unit: 'grapheme' }),
		focus: optional(id),
		depth: fc.constantFrom(1, 2, 3),
		path: optional(fc.tuple(id, id)),
		trail: fc.array(id, { maxLength: longestTrail }),
		sort: optional(id),
		matrix: fc.constantFrom('themes', 'tensions'),
		cell: optional(fc.tuple(id, id)),
		compare: fc.uniqueArray(id, { maxLength: 2 }),
		brief: fc.boolean(),
		loose: fc.boolean(),
		embed: fc.boolean(),
		group: fc.boolean()
	} as const)
	.map((view) => ({ ...view, mapAsked: view.mapAsked && view.view === 'network' }) as View);

describe('viewHref(view), parseView(params)', () => {
	it('gives every view back', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(parseView(new URLSearchParams(viewHref(view)))).toEqual(view);
			})
		);
	});

	it('leaves defaults out', () => {
		expect(viewHref(defaultView)).toBe('?');
		expect(viewHref({ ...defaultView, selected: 'actor/cosla', depth: 2 })).toBe(
			'?depth=2&selected=actor/cosla'
		);
	});

	it('takes any address at all', () => {
		fc.assert(
			fc.property(fc.string(), (address) => {
				const view = parseView(new URLSearchParams(address));
				expect(parseView(new URLSearchParams(viewHref(view)))).toEqual(view);
			})
		);
	});

	it.each(['view=map&depth=7&held-by=nobody&hide=edge&matrix=x', 'from=actor/a', 'actor=&trail='])(
		'reads %s as the default view',
		(address) => {
			expect(parseView(new URLSearchParams(address))).toEqual(defaultView);
		}
	);
});
