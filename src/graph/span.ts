import type { Span } from './graph-file.ts';

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers `inner` wholly; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** Number of code units that two spans share; 0 where they do not meet. */
export function sharedLength(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether the span is not empty and lies inside a text of `length` code units. */
export function isInside(span: Span, length: number): boolean {
	return (
		Number.isInteger(span.start) &&
		Number.isInteger(span.end) &&
		0 <= span.start &&
		span.start < span.end &&
		span.end <= length
	);
}

/** The quote that a span stands for. */
export function quoteOf(text: string, span: Span): string {
	return text.slice(span.start, span.end);
}

/** Reading order: by start, and of two that start together the longer one first. */
export function byPlace(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}
