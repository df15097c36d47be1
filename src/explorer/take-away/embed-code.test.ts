import { describe, expect, it } from 'vitest';
import { defaultView } from '../view.ts';
import { embedCode } from './embed-code.ts';

describe('embedCode(view, title, base)', () => {
	it('leads to the same view, embedded, without what was typed and visited', () => {
		const view = { ...defaultView, selected: 'actor/cosla', query: 'cap', trail: ['actor/cosla'] };
		expect(embedCode(view, 'A report', 'https://example.org/maps/')).toBe(
			'<iframe src="https://example.org/maps/?view=network&amp;embed=yes&amp;selected=actor/cosla" title="A report" width="100%" height="640" loading="lazy"></iframe>'
		);
	});

	it('lets no title end its attribute', () => {
		const code = embedCode(defaultView, '"><img src=x onerror=alert(1)>', 'https://example.org/');
		expect(code).not.toContain('<img');
		expect(code.match(/"/g)).toHaveLength(10);
	});
});
