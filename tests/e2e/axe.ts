import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with one line a finding: rule, what it is about, and the elements. Animations are brought
 * to their end first, since axe would measure the contrast of half-faded text.
 */
export async function expectAccessible(page: Page): Promise<void> {
	// What the browser leaves out of layout while it is off screen has no size that could be measured.
	await page.addStyleTag({ content: '* { content-visibility: visible !important }' });
	await page.evaluate(() => {
		for (const animation of document.getAnimations()) {
			if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
		}
	});
	const { violations } = await new AxeBuilder({ page })
		.withTags(standards)
		.setLegacyMode() // we have no frames, and it spares a second page for each run
		.analyze();
	const findings = violations.map(
		({ id, help, nodes }) =>
			`${id}: ${help}\n${nodes.map((node) => `  ${node.target.join(' ')}: ${node.html}`).join('\n')}`
	);
	expect(findings.join('\n')).toBe('');
}
