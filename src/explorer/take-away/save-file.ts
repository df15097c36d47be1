/** Hands the reader a file under a name, as a link with `download` would. */
export function saveFile(name: string, content: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Browsers fetch what a link names after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
