import type { StylesheetJson } from 'cytoscape';
import type { Colours } from './colours.ts';

/**
 * How the network looks. A kind has a shape and a colour; what is stated is solid, what only stands
 * together is dashed. `near` is what the hovered or selected node is connected with, `far` the rest
 * while something is. Labels are not drawn here, see label-layer.ts.
 */
export function networkStyle(colours: Colours): StylesheetJson {
	return [
		{
			selector: 'node',
			style: {
				width: 'data(size)',
				height: 'data(size)',
				'background-color': colours.concept,
				'border-width': 0,
				'overlay-opacity': 0,
				'underlay-shape': 'ellipse'
			}
		},
		{
			selector: 'node[kind="actor"]',
			style: { shape: 'ellipse', 'background-color': colours.actor }
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
			style: {
				shape: 'ellipse',
				'background-opacity': 0,
				'border-color': colours.theme,
				'border-width': 1.5
			}
		},
		{ selector: 'node.grounded', style: { 'border-opacity': 0 } },
		{
			selector: 'edge',
			style: {
				'curve-style': 'straight',
				width: 'data(width)',
				'line-color': colours['line-strong'],
				'line-opacity': 0.5,
				'source-endpoint': 'data(start)',
				'target-endpoint': 'data(end)',
				'overlay-opacity': 0
			}
		},
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
		{ selector: 'edge[kind="in-theme"]', style: { 'line-color': colours.theme, width: 0.8 } },
		{
			selector: 'edge[kind="co-occurs"]',
			style: { 'line-style': 'dashed', 'line-dash-pattern': [4, 4], width: 1, 'line-opacity': 0.32 }
		},
		{ selector: 'node.far', style: { opacity: 0.28 } },
		{ selector: 'edge.far', style: { 'line-opacity': 0.06, 'target-arrow-shape': 'none' } },
		{ selector: 'edge.near', style: { 'line-opacity': 0.95, 'z-index': 5 } },
		{ selector: 'node.near', style: { 'z-index': 6 } },
		{
			selector: 'node.visited',
			style: { 'underlay-color': colours.accent, 'underlay-opacity': 0.14, 'underlay-padding': 5 }
		},
		{
			selector: 'node.cursor',
			style: { 'underlay-color': colours.ink, 'underlay-opacity': 0.22, 'underlay-padding': 8 }
		},
		{
			selector: 'node.selected',
			style: {
				'underlay-color': colours.accent,
				'underlay-opacity': 0.38,
				'underlay-padding': 8,
				'z-index': 9
			}
		},
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
