import type { SourceDocument } from '#graph/graph-file.ts';

/**
 * Titles that a reader can tell apart: where several documents have one title, each gets the name of its file
 * behind it, "Minutes (march.txt)", and where that is the same too its id. What was added before is
 * taken off first, so that it does not matter in which steps documents came together.
 *
 * @param documents in the order of their ids
 */
export function tellTitlesApart(documents: readonly SourceDocument[]): SourceDocument[] {
	const plain = documents.map(plainTitle);
	const count = new Map<string, number>();
	const more = (key: string) => count.set(key, (count.get(key) ?? 0) + 1);
	documents.forEach(({ source }, at) => {
		more(plain[at] ?? '');
		more(`${plain[at]}\n${source.file}`);
	});
	return documents.map((document, at) => {
		const base = plain[at] ?? '';
		const { file } = document.source;
		const title =
			(count.get(base) ?? 0) < 2
				? base
				: (count.get(`${base}\n${file}`) ?? 0) < 2
					? `${base} (${file})`
					: `${base} (${file}, ${document.id})`;
		return title === document.title ? document : { ...document, title };
	});
}

function plainTitle({ id, title, source: { file } }: SourceDocument): string {
	for (const added of [` (${file})`, ` (${file}, ${id})`])
		if (title.endsWith(added)) return title.slice(0, -added.length);
	return title;
}
