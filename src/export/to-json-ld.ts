import type {
	Annotation,
	GraphEdge,
	GraphFile,
	GraphNode,
	Paragraph,
	Span
} from '#graph/graph-file.ts';
import { nodesNamed } from './take-part.ts';

/** A node of the linked data; its keys are the terms of the context. */
interface Thing {
	[term: string]: unknown;
}

// Of the two contexts the first is the W3C's own for annotations; ours adds SKOS and the rest.
const context = [
	'http://www.w3.org/ns/anno.jsonld',
	{
		subtext: 'urn:subtext:vocabulary/',
		skos: 'http://www.w3.org/2004/02/skos/core#',
		foaf: 'http://xmlns.com/foaf/0.1/',
		dcterms: 'http://purl.org/dc/terms/',
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		prefLabel: 'skos:prefLabel',
		altLabel: 'skos:altLabel',
		broader: { '@id': 'skos:broader', '@type': '@id' },
		related: { '@id': 'skos:related', '@type': '@id' },
		inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
		topConceptOf: { '@id': 'skos:topConceptOf', '@type': '@id' },
		isPartOf: { '@id': 'dcterms:isPartOf', '@type': '@id' },
		subject: { '@id': 'rdf:subject', '@type': '@id' },
		predicate: { '@id': 'rdf:predicate', '@type': '@id' },
		object: { '@id': 'rdf:object', '@type': '@id' },
		evidence: { '@id': 'subtext:evidence', '@type': '@id' },
		node: { '@id': 'subtext:node', '@type': '@id' }
	}
];

const scheme = 'urn:subtext:concepts';
const iri = (id: string): string => `urn:subtext:${encodeURI(wellFormed(id))}`;
const paragraphIri = (id: string): string => iri(`paragraph/${id}`);

const actorTypes = {
	organisation: 'foaf:Organization',
	group: 'foaf:Group',
	person: 'foaf:Person',
	role: 'foaf:Agent'
} as const;

/**
 * A graph file as linked data. Each annotation is a W3C Web Annotation whose target is a paragraph,
 * selected by its words (TextQuoteSelector, with 32 characters on either side) and by its place
 * (TextPositionSelector). The standard counts places in Unicode code points, the graph file in
 * UTF-16 code units; they are converted. Concepts and themes are a SKOS concept scheme, actors FOAF
 * agents, edges reified statements that name their evidence. Paragraphs come with their text.
 */
export function toJsonLd(file: GraphFile): string {
	const paragraphs = new Map(
		file.documents.flatMap((document) =>
			document.paragraphs.map((each) => [each.id, each] as const)
		)
	);
	const known = new Set(file.nodes.map((node) => node.id));
	const graph: Thing[] = [
		{ id: scheme, type: 'skos:ConceptScheme', prefLabel: 'Concepts and themes' },
		...file.documents.flatMap(documentThings),
		...file.nodes.map((node) => nodeThing(node, file.edges, known)),
		...file.edges.map(edgeThing),
		...file.annotations.flatMap((annotation) => {
			const paragraph = paragraphs.get(annotation.paragraph);
			return paragraph ? [annotationThing(annotation, paragraph, known)] : [];
		})
	];
	return `${JSON.stringify({ '@context': context, '@graph': graph }, null, '\t')}\n`;
}

function documentThings(document: GraphFile['documents'][number]): Thing[] {
	const id = iri(`document/${document.id}`);
	return [
		{
			id,
			type: 'Text',
			'dcterms:title': wellFormed(document.title),
			'dcterms:identifier': wellFormed(document.source.file),
			'subtext:sha256': document.source.sha256,
			...(document.licence && { 'dcterms:rights': wellFormed(document.licence) })
		},
		...document.paragraphs.map((paragraph) => ({
			id: paragraphIri(paragraph.id),
			type: 'Text',
			isPartOf: id,
			...(paragraph.number && { 'dcterms:identifier': wellFormed(paragraph.number) }),
			'rdf:value': wellFormed(paragraph.text)
		}))
	];
}

function nodeThing(
	node: GraphNode,
	edges: readonly GraphEdge[],
	known: ReadonlySet<string>
): Thing {
	const base = { id: iri(node.id), 'subtext:importance': node.importance };
	const label = wellFormed(node.label);
	switch (node.kind) {
		case 'actor':
			return {
				...base,
				type: actorTypes[node.type],
				'foaf:name': label,
				altLabel: node.altLabels.map(wellFormed)
			};
		case 'concept': {
			const broader = edges
				.filter(({ kind, source }) => source === node.id && /^(broader|in-theme)$/.test(kind))
				.map(({ target }) => target);
			if (node.theme && known.has(node.theme)) broader.push(node.theme);
			return {
				...base,
				type: 'skos:Concept',
				inScheme: scheme,
				prefLabel: label,
				// SKOS forbids an alternative label that is the preferred one.
				altLabel: node.altLabels.map(wellFormed).filter((alternative) => alternative !== label),
				broader: [...new Set(broader)].map(iri)
			};
		}
		case 'theme':
			return { ...base, type: 'skos:Concept', topConceptOf: scheme, prefLabel: label };
		case 'tension':
			return {
				...base,
				type: 'subtext:Tension',
				label,
				'subtext:relation': node.relation
			};
	}
}

function edgeThing(edge: GraphEdge): Thing {
	return {
		id: iri(`edge/${edge.id}`),
		type: 'rdf:Statement',
		subject: iri(edge.source),
		predicate: `subtext:${edge.kind}`,
		object: iri(edge.target),
		...(edge.label && { label: wellFormed(edge.label) }),
		'subtext:weight': edge.weight,
		evidence: edge.evidence.map((id) => iri(`annotation/${id}`))
	};
}

function annotationThing(
	annotation: Annotation,
	paragraph: Paragraph,
	known: ReadonlySet<string>
): Thing {
	const select = (span: Span): Thing => selection(paragraph, span);
	const named = nodesNamed(annotation).filter((id) => known.has(id));
	return {
		id: iri(`annotation/${annotation.id}`),
		type: 'Annotation',
		motivation: annotation.kind === 'mention' ? 'identifying' : 'classifying',
		body: {
			type: `subtext:${titleCase(annotation.kind)}`,
			node: named.map(iri),
			...body(annotation, select)
		},
		target: select(annotation),
		'subtext:rule': annotation.rule
	};
}

function body(annotation: Annotation, select: (span: Span) => Thing): Thing {
	switch (annotation.kind) {
		case 'mention':
			return annotation.inferred ? { 'subtext:inferred': true } : {};
		case 'statement':
			return {
				'subtext:subject': select(annotation.subject),
				'subtext:predicate': select(annotation.predicate),
				'subtext:object': select(annotation.object),
				'subtext:lemma': annotation.predicate.lemma,
				'subtext:negated': annotation.predicate.negated,
				...(annotation.predicate.modality && { 'subtext:modality': annotation.predicate.modality })
			};
		case 'attribution':
			return {
				'subtext:holder': holder(annotation.holder, select),
				'subtext:cue': select(annotation.cue),
				'subtext:content': select(annotation.content),
				'subtext:voice': annotation.voice,
				'subtext:stance': annotation.stance
			};
		case 'tension':
			return {
				'subtext:relation': annotation.relation,
				'subtext:poles': { '@list': annotation.poles.map(select) },
				'subtext:cue': select(annotation.cue),
				'subtext:holder': annotation.holders.map((each) => holder(each, select))
			};
	}
}

function holder(
	each: Span & { node?: string; quantifier?: string; pole?: number },
	select: (span: Span) => Thing
): Thing {
	return {
		...select(each),
		...(each.node && { node: iri(each.node) }),
		...(each.quantifier && { 'subtext:quantifier': each.quantifier }),
		...(each.pole !== undefined && { 'subtext:pole': each.pole })
	};
}

const AROUND = 32; // characters of prefix and suffix, as other tools of the standard take

function selection(paragraph: Paragraph, span: Span): Thing {
	const { text } = paragraph;
	const start = codePoints(text.slice(0, span.start));
	return {
		type: 'SpecificResource',
		source: paragraphIri(paragraph.id),
		selector: [
			{
				type: 'TextQuoteSelector',
				exact: wellFormed(text.slice(span.start, span.end)),
				prefix: wellFormed([...text.slice(0, span.start)].slice(-AROUND).join('')),
				suffix: wellFormed(
					[...text.slice(span.end, span.end + 2 * AROUND)].slice(0, AROUND).join('')
				)
			},
			{
				type: 'TextPositionSelector',
				start,
				end: start + codePoints(text.slice(span.start, span.end))
			}
		]
	};
}

function codePoints(text: string): number {
	let count = 0;
	for (const character of text) if (character) count++;
	return count;
}

/** RDF knows no lone surrogates: each becomes U+FFFD, which keeps every place where it is. */
function wellFormed(text: string): string {
	return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

function titleCase(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
