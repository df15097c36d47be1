import { describe, expect, it } from 'vitest';
import { isFreeKey } from './is-free-key.ts';

/** An element that stands inside those that the selectors name. */
const inside = (selector: string) =>
	({ closest: (list: string) => (list.includes(selector) ? {} : null) }) as unknown as EventTarget;
const press = (change: object) => ({
	key: '/',
	ctrlKey: false,
	metaKey: false,
	altKey: false,
	defaultPrevented: false,
	target: inside('button'),
	...change
});

describe('isFreeKey(event, key)', () => {
	it.each([
		[{}, true],
		[{ target: null }, true],
		[{ key: 'f' }, false],
		[{ ctrlKey: true }, false],
		[{ metaKey: true }, false],
		[{ altKey: true }, false],
		[{ defaultPrevented: true }, false],
		[{ target: inside('input') }, false],
		[{ target: inside('[role="dialog"]') }, false]
	])('with %j is %s', (change, asked) => {
		expect(isFreeKey(press(change), '/')).toBe(asked);
	});
});
