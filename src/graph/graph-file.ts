/**
 * The types of the graph file: what the build step found in one or more documents, with the words
 * that everything rests on. This is the project's public contract; the pipeline writes it, the
 * explorer and the exporters read it, and neither knows the other.
 *
 * Offsets are UTF-16 code units, what `String.prototype.slice` takes. Unless said otherwise they
 * are into the paragraph's `text`.
 */

import type {
	actorTypes,
	edgeKinds,
	modalities,
	quantifiers,
	relations,
	stances
} from './kinds.ts';

/** A half-open stretch of text, `text.slice(start, end)`. */
export interface Span {
	start: number;
	end: number;
}

/** What the build found in one or more documents. */
export interface GraphFile {
	format: 'subtext/1';
	documents: SourceDocument[];
	nodes: GraphNode[];
	edges: GraphEdge[];
	annotations: Annotation[];
}

/** A document as it was read. Called `Document` in the file format. */
export interface SourceDocument {
	/** Stable slug, e.g. 'under-the-skin-ch2'. */
	id: string;
	title: string;
	source: { file: string; sha256: string; length: number };
	sections: Section[];
	paragraphs: Paragraph[];
	/**
	 * Parts of the source that stand in no paragraph and no section's heading (navigation, page
	 * stamps, the lines of the title), as offsets into the source: paragraphs, headings and furniture
	 * cover every non-blank character.
	 */
	furniture: Span[];
	/** Where the document comes from and how it may be used, as its document.json says. */
	origin?: string;
	licence?: string;
}

/** A part of a document under one heading. */
export interface Section {
	id: string;
	title: string;
	level: number;
	parent?: string;
	/** Where the heading stands in the source; absent where the document has no heading for it. */
	source?: Span;
}

/** The unit that annotations stand in: their offsets are into its text. */
export interface Paragraph {
	/** Unique in the file, e.g. 'under-the-skin-ch2/2.4'. */
	id: string;
	/** '2.4' where the document numbers its paragraphs. */
	number?: string;
	section: string;
	/** Bullets and quotations that belong to a numbered paragraph are part of its text. */
	text: string;
	blocks: Block[];
	sentences: Span[];
	/** Where it stands in the source, the number included. */
	source: Span;
	/** Where it begins on paper, in a document that has pages. */
	place?: Place;
}

/** A place on a page. */
export interface Place {
	/** From 1. */
	page: number;
	/** Left, top, width and height in points (1/72 inch) from the upper left corner of the page. */
	box: [left: number, top: number, width: number, height: number];
}

/** A stretch of a paragraph: its body, an item of its list, a quotation set apart. No sentence crosses one. */
export interface Block extends Span {
	kind: 'body' | 'item' | 'quote';
	/** What stood before an item in the source, e.g. '•' or '(a)'; it is no part of the text. */
	marker?: string;
}

interface BaseNode {
	id: string;
	label: string;
	/** 0 to 1, from distinct paragraphs and holders. */
	importance: number;
	position: { x: number; y: number };
}

export type ActorType = (typeof actorTypes)[number];

/** Why two surface forms stand on one node, e.g. { alias: 'the Executive', reason: 'shortened name' }. */
export interface AliasReason {
	alias: string;
	reason: string;
}

/** Somebody who acts or holds a view: a body, a group, a role, a person. */
export interface ActorNode extends BaseNode {
	kind: 'actor';
	/** Every surface form, most frequent first. */
	altLabels: string[];
	type: ActorType;
	merged?: AliasReason[];
}

/** Something that is talked about: a term. */
export interface ConceptNode extends BaseNode {
	kind: 'concept';
	altLabels: string[];
	/** Id of the theme node it belongs to. */
	theme?: string;
	merged?: AliasReason[];
}

/** Two sides that pull apart; its annotations name the poles and who holds them. */
export interface TensionNode extends BaseNode {
	kind: 'tension';
	relation: TensionRelation;
}

/** Concepts that belong together, found or named in a codebook. */
export interface ThemeNode extends BaseNode {
	kind: 'theme';
}

/** Called `Node` in the file format. */
export type GraphNode = ActorNode | ConceptNode | TensionNode | ThemeNode;
export type NodeKind = GraphNode['kind'];

export type EdgeKind = (typeof edgeKinds)[number];

/** Called `Edge` in the file format. */
export interface GraphEdge {
	id: string;
	source: string;
	target: string;
	kind: EdgeKind;
	/** The predicate of a 'states' edge, as a reader would say it. */
	label?: string;
	/** Count of distinct paragraphs and holders behind the edge. */
	weight: number;
	/** Ids of annotations; never empty. */
	evidence: string[];
}

interface BaseAnnotation extends Span {
	/** Made from content, never random. */
	id: string;
	paragraph: string;
	/** Which rule made it: the path of its file below annotate/, e.g. 'tensions/rather-than'. */
	rule: string;
}

/** A place where an actor or a concept is named. */
export interface Mention extends BaseAnnotation {
	kind: 'mention';
	node: string;
	/** True for a pronoun or a shortened name. */
	inferred?: true;
}

/** Whether a statement says that something may be, must be, or would be under a condition. */
export type Modality = (typeof modalities)[number];

/** Who does what to what, as one clause says it. */
export interface Statement extends BaseAnnotation {
	kind: 'statement';
	subject: Span & { node?: string };
	predicate: Span & { lemma: string; negated: boolean; modality?: Modality };
	object: Span & { node?: string };
}

/** How many hold a view, in the words of qualitative reports, ordered from all to one. */
export type Quantifier = (typeof quantifiers)[number];

/** The side that a holder takes towards what is held. */
export type Stance = (typeof stances)[number];

/** A view with whoever is said to hold it; what no attribution covers is the voice of the report. */
export interface Attribution extends BaseAnnotation {
	kind: 'attribution';
	holder: Span & { node?: string; quantifier?: Quantifier };
	/** 'said that', 'expressed some concerns'. */
	cue: Span;
	/** What is held. */
	content: Span;
	/** What carries no attribution is in the author's own voice. */
	voice: 'reported' | 'quoted';
	stance: Stance;
}

/**
 * contrast: X, but Y. concession: despite X, Y. concern: a danger or fear that X harms Y.
 * gap: X is said, Y not (yet) done. conflict: X against Y. condition: X only if Y.
 * confusion: X taken for Y, mixed messages. doubt: X called into question by Y.
 */
export type TensionRelation = (typeof relations)[number];

/** Who is said to hold a tension or one side of it. */
export interface TensionHolder extends Span {
	node?: string;
	quantifier?: Quantifier;
	/** The side that this holder takes. */
	pole?: 0 | 1;
}

/** One side of a tension. */
export interface TensionPole extends Span {
	nodes: string[];
	/** The words of the pole that name its side; its label is made of them. */
	gist?: Span;
}

/** A passage in which two things are set against each other. */
export interface Tension extends BaseAnnotation {
	kind: 'tension';
	node: string;
	relation: TensionRelation;
	/** Two spans that do not overlap. */
	poles: [TensionPole, TensionPole];
	/** The words that show the opposition: 'rather than', 'However', 'undermining'. */
	cue: Span;
	holders: TensionHolder[];
	/** 0 to 1. */
	confidence: number;
}

export type Annotation = Mention | Statement | Attribution | Tension;
export type AnnotationKind = Annotation['kind'];
