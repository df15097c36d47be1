import { describe, expect, it } from 'vitest';
import { Margin } from './margin.ts';

function marginAround(width: number, height: number) {
	const style: Record<string, string> = {};
	const margin = new Margin();
	const size = margin.fit({ style } as unknown as HTMLElement, width, height);
	return { margin, style, size };
}

describe('Margin', () => {
	it('lies evenly around what is seen', () => {
		const { style, size } = marginAround(1000, 600);
		expect(style['left']).toBe(`${-(size.width - 1000) / 2}px`);
		expect(style['top']).toBe(`${-(size.height - 600) / 2}px`);
		expect(style['width']).toBe(`${size.width}px`);
	});

	it('puts a picture where the camera sees it', () => {
		const { margin } = marginAround(1000, 600);
		const drawn = { x: 500, y: 300, zoom: 1 };
		expect(margin.move(drawn, drawn)).toBe('translate(0px, 0px) scale(1)');
		expect(margin.move(drawn, { ...drawn, x: 540 })).toBe('translate(40px, 0px) scale(1)');
		// The map's middle lies at 500 + margin in the picture, and must come to the same place.
		const nearer = margin.move(drawn, { ...drawn, zoom: 2 });
		const { x } = margin.with(drawn);
		expect(nearer).toMatch(`translate(${x - 2 * x}px`);
	});

	it('takes off what it puts on', () => {
		const { margin } = marginAround(1000, 600);
		const camera = { x: 12, y: -7, zoom: 1.5 };
		expect(margin.without(margin.with(camera), 1.5)).toEqual(camera);
	});

	it('is used up by a long way, and by any change of scale', () => {
		const { margin } = marginAround(1000, 600);
		const drawn = { x: 500, y: 300, zoom: 1 };
		expect(margin.covers(drawn, { ...drawn, x: 700 })).toBe(true);
		expect(margin.covers(drawn, { ...drawn, x: 1100 })).toBe(false);
		expect(margin.covers(drawn, { ...drawn, zoom: 1.1 })).toBe(false);
	});
});
