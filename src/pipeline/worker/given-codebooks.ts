import type { Codebook } from '../codebook/codebook.ts';
import { decodeText } from '../read/formats/decode-text.ts';
import type { NamedFile } from './annotate-given-file.ts';

/** Whether a file is meant to be a codebook, by its name. */
export function isCodebook({ name }: { name: string }): boolean {
	return /\.ya?ml$/i.test(name);
}

/** What the codebooks say together, if anything, and a sentence for each that cannot be used. */
export interface GivenCodebooks {
	codebook?: Codebook;
	unread: string[];
}

/** Reads the codebooks that were given with documents. What reads them is fetched only where there are some. */
export async function readCodebooks(files: readonly NamedFile[]): Promise<GivenCodebooks> {
	if (!files.length) return { unread: [] };
	const { joinCodebooks, parseCodebook } = await import('../codebook/parse-codebook.ts');
	const codebooks: Codebook[] = [];
	const unread: string[] = [];
	for (const file of files) {
		try {
			const { text } = decodeText(new Uint8Array(await file.arrayBuffer()));
			codebooks.push(parseCodebook(text, file.name));
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			unread.push(`${reason} The map was made without it.`);
		}
	}
	return { ...(codebooks.length > 0 && { codebook: joinCodebooks(codebooks) }), unread };
}
