/** Whether what is dragged over the page are files, and not a link or words of the page. */
export function hasFiles(transfer: DataTransfer | null): boolean {
	return transfer?.types.includes('Files') ?? false;
}

/**
 * The files that were dropped, with those in dropped folders and the folders in them, by name.
 * Hidden files are passed over. Must be called while the drop is handled: browsers take the list back
 * afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	// Without entries (a file made by a script) the plain list is all there is.
	if (!entries.length) return [...transfer.files];
	return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
	if (entry.isFile) {
		return [
			await new Promise<File>((resolve, reject) =>
				(entry as FileSystemFileEntry).file(resolve, reject)
			)
		];
	}
	const reader = (entry as FileSystemDirectoryEntry).createReader();
	const found: FileSystemEntry[] = [];
	// A reader hands out a folder in portions; an empty one is the end.
	for (;;) {
		const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (!portion.length) break;
		found.push(...portion.filter(({ name }) => !name.startsWith('.')));
	}
	found.sort((a, b) => (a.name < b.name ? -1 : 1));
	return (await Promise.all(found.map(filesOf))).flat();
}
