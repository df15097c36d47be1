/**
 * What a single file may hold, so that no file, however made, exhausts the memory of the machine.
 * All of them are far above what a report needs: the longest public inquiries stay below 5 million
 * characters a volume.
 */
export const LIMITS = {
	/** Bytes of one file as it lies on the disk. */
	fileBytes: 100 * 1024 * 1024,
	/** UTF-16 units of text in one document: about 3 million words, or 8,000 pages. */
	textLength: 20_000_000,
	/** Bytes of all parts of a zip-based document that are read, after inflation. */
	inflatedBytes: 200 * 1024 * 1024,
	/** Inflated bytes for each packed byte. Real documents stay below 50; a bomb needs hundreds. */
	inflationRatio: 200,
	/** Elements of a web page inside each other; browsers themselves stop at 512. */
	depth: 2000,
	/** Parts of a zip-based document. */
	zipEntries: 20_000
} as const;

/** '104 MB', '1.5 MB' or '12 kB': a size as a reader of a message would say it. */
export function sizeInWords(bytes: number): string {
	const megabytes = bytes / (1024 * 1024);
	if (megabytes >= 10) return `${Math.round(megabytes)} MB`;
	if (megabytes >= 1) return `${megabytes.toFixed(1)} MB`;
	return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`;
}
