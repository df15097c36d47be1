import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { openZip } from './open-zip.ts';

const words = new TextEncoder().encode('Most partners agreed. '.repeat(200));

describe('openZip', () => {
	test('gives back what was packed, stored or deflated', () => {
		const zip = openZip(zipSync({ 'a/deflated.txt': words, 'stored.txt': [words, { level: 0 }] }));
		expect(zip.names).toEqual(['a/deflated.txt', 'stored.txt']);
		expect(zip.read('a/deflated.txt')).toEqual(words);
		expect(zip.read('stored.txt')).toEqual(words);
		expect(zip.read('missing.txt')).toBeUndefined();
	});

	test('stops a part that swells beyond all measure, whatever size it states', () => {
		const bomb = zipSync({ 'word/document.xml': new Uint8Array(8 * 1024 * 1024) }, { level: 9 });
		const view = new DataView(bomb.buffer);
		for (let at = 0; at < bomb.length - 4; at++) {
			if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
		}
		expect(bomb.length).toBeLessThan(10_000);
		expect(() => openZip(bomb).read('word/document.xml')).toThrow(/zip bomb/);
	});

	test('counts all parts together', () => {
		const zip = openZip(zipSync({ 1: words, 2: words, 3: words }), {
			...LIMITS,
			inflatedBytes: 2.5 * words.length
		});
		expect(zip.read('1')).toEqual(words);
		expect(zip.read('2')).toEqual(words);
		expect(() => zip.read('3')).toThrow('a zip that swells to more than 11 kB');
	});

	test.each([
		['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2), /ends too early/],
		['without its end', (bytes: Uint8Array) => bytes.subarray(0, -10), /ends too early/],
		['empty', () => new Uint8Array(), /ends too early/]
	])('refuses a zip that is %s', (_, damage, message) => {
		expect(() => openZip(damage(zipSync({ a: words })))).toThrow(message);
	});

	test('refuses a part whose bytes were damaged, without a crash', () => {
		const bytes = zipSync({ a: words });
		bytes.fill(0xff, 33, 60);
		expect(() => openZip(bytes).read('a')).toThrow(/damaged part/);
		const stored = zipSync({ a: [words, { level: 0 }] });
		stored[100]! ^= 1;
		expect(() => openZip(stored).read('a')).toThrow(/damaged part/);
	});
});
