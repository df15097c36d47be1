import type { PdfLine } from './lines-of-page.ts';

/** How the running text of a document is set. */
export interface BodySetting {
	size: number;
	font: string;
	/** Distance of two baselines inside a paragraph, for letters of about the given size. */
	pitchFor(size: number): number;
}

/** Distance of baselines in letter sizes where a document has too few lines to measure it. */
const USUAL_PITCH = 1.3;

/** Measures the setting that most letters of the document have. */
export function measureBody(lines: readonly PdfLine[]): BodySetting {
	const size = Number(most(lines, (line) => line.size.toFixed(1))) || 10;
	const ofSize = lines.filter((line) => Math.abs(line.size - size) < 0.3);
	const font = most(ofSize, (line) => line.font);
	const pitches = new Map<number, number[]>();
	for (let at = 1; at < lines.length; at++) {
		const [above, below] = [lines[at - 1]!, lines[at]!];
		const step = below.y - above.y;
		const same = above.page === below.page && Math.abs(above.size - below.size) < 0.3;
		if (!same || step < 0.8 * below.size || step > 2.5 * below.size) continue;
		const key = Math.round(below.size);
		pitches.set(key, [...(pitches.get(key) ?? []), step]);
	}
	// the space between paragraphs is wider than that between lines, so look at the narrow ones
	const narrow = new Map(
		[...pitches].map(([key, steps]) => {
			const sorted = steps.sort((a, b) => a - b);
			return [key, sorted[Math.floor(sorted.length / 4)]!] as const;
		})
	);
	return { size, font, pitchFor: (of) => narrow.get(Math.round(of)) ?? USUAL_PITCH * of };
}

function most(lines: readonly PdfLine[], keyOf: (line: PdfLine) => string): string {
	const letters = new Map<string, number>();
	for (const line of lines) {
		const key = keyOf(line);
		letters.set(key, (letters.get(key) ?? 0) + line.text.length);
	}
	return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
