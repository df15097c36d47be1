import type { Locator, Page } from 'playwright-core';

/**
 * A reader who has only a mouse, or only a keyboard, and whose actions are counted. An action is what
 * does something: a click or Enter, or a name put into a field and taken from its list. Pointing is
 * none, be it the way of the mouse or of the focus, which by keyboard is really walked: Tab from
 * place to place, arrows between tabs.
 */
export class Reader {
	actions = 0;
	readonly page: Page;
	readonly by: 'mouse' | 'keyboard';

	constructor(page: Page, by: 'mouse' | 'keyboard') {
		this.page = page;
		this.by = by;
	}

	/** Follows a link, presses a button, opens a tab, ticks a box. */
	async press(target: Locator): Promise<void> {
		this.actions++;
		if (this.by === 'mouse') return target.click();
		await this.#reach(target);
		const box = await target.evaluate((element) => element.matches('input[type="checkbox"]'));
		await this.page.keyboard.press(box ? 'Space' : 'Enter');
	}

	/** Types into a field and takes the first of what it offers. */
	async choose(field: Locator, words: string): Promise<void> {
		this.actions++;
		if (this.by === 'mouse') await field.click();
		else await this.#reach(field);
		await this.page.keyboard.type(words);
		// What the list offers answers to all that was typed, and Enter takes what is highlighted.
		const first = this.page.getByRole('listbox').getByRole('option').first();
		await first.and(this.page.locator('[data-highlighted]')).filter({ hasText: words }).waitFor();
		if (this.by === 'mouse') await first.click();
		else await this.page.keyboard.press('Enter');
	}

	async #reach(target: Locator): Promise<void> {
		await target.waitFor();
		const stops = 400;
		for (let stop = 0; stop < stops; stop++) {
			const at = await target.evaluate((element) => {
				const focused = document.activeElement;
				if (focused === element) return 'there';
				const tabs = [element, focused].every((each) => each?.getAttribute('role') === 'tab');
				return tabs ? 'among tabs' : 'elsewhere';
			});
			if (at === 'there') return;
			await this.page.keyboard.press(at === 'among tabs' ? 'ArrowRight' : 'Tab');
		}
		throw new Error(`The focus did not come to ${target} in ${stops} steps.`);
	}
}
