/** The part of a keyboard event that decides whether a single key is a command. */
export interface KeyPress {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	defaultPrevented: boolean;
	target: EventTarget | null;
}

/**
 * Whether a key press is the command `key`: by itself, and where nobody is writing. A field that
 * takes text keeps its slash and its question mark.
 */
export function isFreeKey(event: KeyPress, key: string): boolean {
	if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (event.defaultPrevented) return false;
	const target = event.target as Partial<Element> | null;
	return !target?.closest?.('input, textarea, select, [contenteditable="true"], [role="dialog"]');
}
