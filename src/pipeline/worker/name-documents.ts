import { slug } from '#graph/ids.ts';

/**
 * An id for each file, from its name. Files that would get one id are told apart by their ending,
 * and where that is the same, by a number: 'report', 'report-pdf', 'report-pdf-2'.
 */
export function nameDocuments(files: readonly string[]): string[] {
	const taken = new Set<string>();
	return files.map((file) => {
		const plain = slug(file.replace(/\.[a-z0-9]{1,8}$/i, ''));
		const whole = slug(file);
		let id = taken.has(plain) ? whole : plain;
		for (let number = 2; taken.has(id); number++) id = `${whole}-${number}`;
		taken.add(id);
		return id;
	});
}
