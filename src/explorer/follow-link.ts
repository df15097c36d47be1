/**
 * The address that a click asks for within this page, from its question mark on; undefined where the
 * browser has its own answer: another page, a new tab, a download, or something that is no link.
 */
export function addressAsked(event: MouseEvent): string | undefined {
	const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
	if (event.defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?"]');
	return link && !link.target && !link.hasAttribute('download') ? link.search : undefined;
}
