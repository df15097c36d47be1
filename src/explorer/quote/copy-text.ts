/**
 * Puts text on the clipboard and says whether that worked. Where the page has no right to the
 * clipboard (a page served without https), a text field that holds the text for a moment does it.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyFromField(text);
	}
}

function copyFromField(text: string): boolean {
	const before = document.activeElement;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.className = 'unseen';
	document.body.append(field);
	field.select();
	try {
		return document.execCommand('copy');
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus();
	}
}
