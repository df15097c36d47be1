// Read back with the reference JSON-LD processor, and each selection made again from the text.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { toJsonLd } from './to-json-ld.ts';

const oa = 'http://www.w3.org/ns/oa#';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const count = { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' };

// The terms of the W3C's context for annotations that we use; the tests ask no other host for it.
const annotationContext = {
	id: '@id',
	type: '@type',
	Annotation: `${oa}Annotation`,
	SpecificResource: `${oa}SpecificResource`,
	TextQuoteSelector: `${oa}TextQuoteSelector`,
	TextPositionSelector: `${oa}TextPositionSelector`,
	Text: 'http://purl.org/dc/dcmitype/Text',
	identifying: `${oa}identifying`,
	classifying: `${oa}classifying`,
	motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
	body: { '@id': `${oa}hasBody`, '@type': '@id' },
	target: { '@id': `${oa}hasTarget`, '@type': '@id' },
	source: { '@id': `${oa}hasSource`, '@type': '@id' },
	selector: { '@id': `${oa}hasSelector`, '@type': '@id' },
	exact: `${oa}exact`,
	prefix: `${oa}prefix`,
	suffix: `${oa}suffix`,
	start: { '@id': `${oa}start`, ...count },
	end: { '@id': `${oa}end`, ...count },
	label: 'http://www.w3.org/2000/01/rdf-schema#label'
};

type Values = { '@id'?: string; '@value'?: unknown }[];
type Thing = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

const all = (thing: Thing | undefined, term: string): Thing[] => (thing?.[term] ?? []) as Thing[];
const value = (thing: Thing | undefined, term: string): unknown => {
	const [first] = (thing?.[term] ?? []) as Values;
	return first?.['@id'] ?? first?.['@value'];
};

async function read(text: string): Promise<Thing[]> {
	const options = {
		safe: true, // a term that is not understood is an error, not dropped
		documentLoader: async (url: string) => {
			if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Asked for ${url}`);
			return { documentUrl: url, document: { '@context': annotationContext } };
		}
	};
	const expanded = await jsonld.expand(JSON.parse(text), options);
	return expanded as unknown as Thing[];
}

const hostile = makeGraph({
	nodes: 60,
	edges: 150,
	label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
});
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

describe('toJsonLd(file)', () => {
	it('selects the words of every annotation, by quote and by place in code points', async () => {
		const things = await read(toJsonLd(hostile));
		const texts = new Map(things.map((thing) => [thing['@id'], value(thing, `${rdf}value`)]));
		const annotations = things.filter((thing) => thing['@type']?.includes(`${oa}Annotation`));
		expect(annotations).toHaveLength(hostile.annotations.length);
		annotations.forEach((annotation, place) => {
			const [target] = all(annotation, `${oa}hasTarget`);
			const [quote, position] = all(target, `${oa}hasSelector`);
			const characters = [...String(texts.get(String(value(target, `${oa}hasSource`))))];
			const [start, end] = [value(position, `${oa}start`), value(position, `${oa}end`)].map(Number);
			const exact = value(quote, `${oa}exact`);
			expect(characters.slice(start, end).join('')).toBe(exact);
			expect(
				characters
					.slice(0, start)
					.join('')
					.endsWith(String(value(quote, `${oa}prefix`)))
			).toBe(true);
			expect(
				characters
					.slice(end)
					.join('')
					.startsWith(String(value(quote, `${oa}suffix`)))
			).toBe(true);
			const original = hostile.annotations[place];
			const paragraph = hostile.documents[0]?.paragraphs.find(
				({ id }) => id === original?.paragraph
			);
			expect(exact).toBe(wellFormed(paragraph?.text.slice(original?.start, original?.end) ?? ''));
		});
	});

	it('makes concepts and themes one SKOS scheme', async () => {
		const things = await read(toJsonLd(makeGraph({ nodes: 40, edges: 100 })));
		const concepts = things.filter((thing) => thing['@type']?.includes(`${skos}Concept`));
		const byId = new Map(concepts.map((concept) => [concept['@id'], concept]));
		expect(concepts.length).toBeGreaterThan(20);
		for (const concept of concepts) {
			expect(all(concept, `${skos}prefLabel`)).toHaveLength(1);
			const [broader] = all(concept, `${skos}broader`);
			const top = value(concept, `${skos}topConceptOf`);
			if (top) expect(top).toBe('urn:subtext:concepts');
			else
				expect(value(byId.get(broader?.['@id']), `${skos}topConceptOf`)).toBe(
					'urn:subtext:concepts'
				);
		}
	});

	it('becomes RDF in which every edge names its evidence', async () => {
		const file = makeGraph({ nodes: 40, edges: 100 });
		const things = await read(toJsonLd(file));
		const known = new Set(things.map((thing) => thing['@id']));
		const edges = things.filter((thing) => thing['@type']?.includes(`${rdf}Statement`));
		expect(edges).toHaveLength(file.edges.length);
		for (const edge of edges) {
			const evidence = all(edge, 'urn:subtext:vocabulary/evidence').map((each) => each['@id']);
			expect(evidence.length).toBeGreaterThan(0);
			expect(evidence.filter((id) => !known.has(id))).toEqual([]);
			expect(known.has(String(value(edge, `${rdf}subject`)))).toBe(true);
		}
		const quads = (await jsonld.toRDF(things as object)) as object[];
		expect(quads.length).toBeGreaterThan(1000);
	});
});
