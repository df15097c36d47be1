import type { PanelProps } from '../panels.ts';
import { chooseDrawn } from '../network/choose-drawn.ts';
import { readColours } from '../network/colours.ts';
import { filtersOf } from './formats.ts';
import { sans, type Measure } from './picture-labels.ts';
import { toSvg } from './to-svg.ts';

/** As many nodes as the largest map on a screen draws with its labels. */
const capacity = 220;
/** Pixels of the PNG to a unit of the picture, for print. */
const resolution = 2;

/** The map as it is filtered now, as an SVG in the colours of the page. */
export function takeSvg(
	{ index, view, shown }: Omit<PanelProps, 'href' | 'go'>,
	title: string
): string {
	const drawn = chooseDrawn(index, shown, view, capacity);
	const captions = [
		...filtersOf({ index, view }),
		`Showing ${shown.nodes.size} of ${shown.total.nodes} nodes, ${shown.edges.size} of ${shown.total.edges} connections` +
			(drawn.dots.length > 0 ? `; the ${drawn.dots.length} less important ones as dots` : '')
	];
	return toSvg({
		...{ index, drawn, title, captions, group: view.group },
		...(view.selected !== undefined && { selected: view.selected }),
		colours: readColours(document.body),
		measure: canvasMeasure()
	});
}

/** An SVG drawn into a PNG; throws one sentence where the browser cannot. */
export async function toPng(svg: string): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * resolution;
		canvas.height = image.naturalHeight * resolution;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!png) throw new Error('The browser could not draw the picture. Take the SVG instead.');
		return png;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function canvasMeasure(): Measure {
	const context = document.createElement('canvas').getContext('2d');
	return (text, size, bold) => {
		if (!context) return text.length * size * 0.56;
		context.font = `${bold ? 600 : 400} ${size}px ${sans}`;
		return context.measureText(text).width;
	};
}
