import { describe, expect, test } from 'vitest';
import { usualPlaces } from './find-browser.ts';

describe('usualPlaces(platform, env)', () => {
	test('Linux: every folder of PATH, Chrome before Chromium before Edge', () => {
		const places = usualPlaces('linux', { PATH: '/opt/bin:/usr/local/bin' });
		expect(places[0]).toBe('/opt/bin/google-chrome');
		expect(places.indexOf('/usr/local/bin/google-chrome')).toBeLessThan(
			places.indexOf('/opt/bin/chromium')
		);
		expect(places).toContain('/snap/bin/chromium');
	});

	test('macOS: the application folders', () => {
		expect(usualPlaces('darwin', {})).toContain(
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
		);
	});

	test('Windows: the program folders that the environment names', () => {
		const places = usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' });
		expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
		expect(places).toHaveLength(3);
	});

	test('a Linux without PATH still has its usual folders', () => {
		expect(usualPlaces('linux', {})).toContain('/usr/bin/chromium');
	});
});
