/**
 * Whether a key press asks for the search box: "/" by itself, where nobody is writing. A field that
 * takes text keeps its slash.
 */
export function isSearchKey(event: {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	defaultPrevented: boolean;
	target: EventTarget | null;
}): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.defaultPrevented) return false;
	const target = event.target as Partial<Element> | null;
	return !target?.closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]');
}
