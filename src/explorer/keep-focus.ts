/**
 * Keeps the focus on the page when what had it goes away: a filter that was ended, details that were
 * closed, a question that was answered. Without it a keyboard starts again at the top of the page.
 *
 * The focus goes to the nearest part around that is still there and can take it; from closed details
 * back to where they were opened; else to the view. `restore` is to be called whenever the address
 * has changed; it leaves a focus alone that is not lost. `end` stops listening.
 */
export function keepFocus(page: Document): { restore: () => void; end: () => void } {
	let last: { element: Element; around: HTMLElement[] } | undefined;
	let outside: HTMLElement | undefined;

	function remember({ target }: FocusEvent) {
		if (!(target instanceof HTMLElement)) return;
		const around: HTMLElement[] = [];
		for (let at = target.parentElement; at; at = at.parentElement) {
			if (at.tabIndex >= 0 || at.hasAttribute('tabindex')) around.push(at);
		}
		last = { element: target, around };
		if (target.closest('main')) outside = target;
	}

	function restore() {
		const active = page.activeElement;
		if (!last || last.element.isConnected || (active && active !== page.body)) return;
		const { around } = last;
		const closed = around.some(({ id, isConnected }) => id === 'details' && !isConnected);
		// One panel of details may have taken the place of another.
		const to =
			around.find(({ isConnected }) => isConnected) ??
			(closed ? page.getElementById('details') : undefined) ??
			(closed && outside?.isConnected ? outside : page.getElementById('view'));
		to?.focus({ preventScroll: to !== outside });
	}

	page.addEventListener('focusin', remember);
	return { restore, end: () => page.removeEventListener('focusin', remember) };
}
