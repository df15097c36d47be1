import type { StylesheetJson } from 'cytoscape';
import type { Colours } from './colours.ts';

/**
 * How nodes and edges look. A kind has a shape and a colour; what is stated is solid, what only stands
 * together is dashed. `near` is what the lit node or edge is connected with, `far` the rest while
 * something is lit. Labels are not drawn here, see label-layer.ts. The picture that can be taken away
 * draws the same, see take-away/picture-shapes.ts.
 */
export function figureStyle(colours: Colours): StylesheetJson {
	return [
		{ selector: 'core', style: { 'active-bg-opacity': 0 } as never },
		...nodeStyle(colours),
		...edgeStyle(colours),
		...holdStyle(colours)
	];
}

function nodeStyle(colours: Colours): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				'background-color': colours.actor,
				'border-width': 0,
				'overlay-opacity': 0,
				'underlay-shape': 'ellipse'
			}
		},
		{
			selector: 'node[kind="concept"]',
			style: {
				shape: 'round-rectangle',
				'background-color': colours['concept-soft'],
				'border-color': colours.concept,
				'border-width': 2
			}
		},
		{
			selector: 'node[kind="tension"]',
			style: {
				shape: 'polygon',
				'shape-polygon-points': 'data(points)',
				'background-color': colours.tension
			}
		},
		{
			selector: 'node[kind="theme"]',
			style: { 'background-opacity': 0, 'border-color': colours.theme, 'border-width': 1.5 }
		},
		// The ground under a theme shows where it is; its ring would be one thing more to read.
		{ selector: 'node.grounded', style: { 'border-opacity': 0 } }
	];
}

function edgeStyle(colours: Colours): StylesheetJson {
	return [
		{
			selector: 'edge',
			style: {
				'curve-style': 'straight',
				width: 'data(width)',
				'line-color': colours['line-strong'],
				'line-opacity': 0.5,
				'overlay-opacity': 0
			}
		},
		{ selector: 'edge[from]', style: { 'source-endpoint': 'data(from)' } },
		{ selector: 'edge[to]', style: { 'target-endpoint': 'data(to)' } },
		{
			selector: 'edge[kind="states"]',
			style: {
				'line-color': colours['ink-soft'],
				'line-opacity': 0.65,
				'target-arrow-shape': 'triangle',
				'target-arrow-color': colours['ink-soft'],
				'arrow-scale': 0.7
			}
		},
		{ selector: 'edge[kind="pole"]', style: { 'line-color': colours.tension } },
		{
			selector: 'edge[kind="holds"], edge[kind="about"]',
			style: { 'line-color': colours.actor }
		},
		{ selector: 'edge[kind="in-theme"]', style: { 'line-color': colours.theme } },
		{
			selector: 'edge[kind="co-occurs"]',
			style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4], 'line-opacity': 0.32 }
		}
	];
}

/** What the reader has a hold of: a soft disc under nodes, a strong line for an edge. */
function holdStyle(colours: Colours): StylesheetJson {
	const disc = (colour: string, opacity: number, padding: number) => ({
		'underlay-color': colour,
		'underlay-opacity': opacity,
		'underlay-padding': padding
	});
	return [
		{ selector: 'node.far', style: { opacity: 0.28 } },
		{ selector: 'edge.far', style: { 'line-opacity': 0.06 } },
		{ selector: 'edge.near', style: { 'line-opacity': 0.95, 'z-index': 5 } },
		{ selector: 'node.near', style: { 'z-index': 6 } },
		{ selector: 'node.visited', style: disc(colours.accent, 0.14, 5) },
		{ selector: 'node.cursor', style: disc(colours.ink, 0.22, 8) },
		{ selector: 'node.selected', style: { ...disc(colours.accent, 0.38, 8), 'z-index': 9 } },
		// The frame of a tension is wider than its shape.
		{ selector: 'node[kind="tension"]', style: { 'underlay-padding': 0 } },
		{
			selector: 'edge.selected',
			style: {
				'line-color': colours.accent,
				'target-arrow-color': colours.accent,
				'line-opacity': 1,
				width: 4,
				'z-index': 9
			}
		}
	];
}
