/** Elements whose content no reader of the page sees as text of the page; `del` is text taken back. */
export const UNREAD = new Set(
	'script style template noscript svg iframe object canvas audio video select textarea del'.split(
		' '
	)
);

/** Elements that begin and end a block; all others stand inside a line. */
export const BLOCK = new Set(
	(
		'address article aside blockquote body caption center dd details dialog div dl dt ' +
		'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ' +
		'ol p pre search section summary table tbody td tfoot th thead tr ul'
	).split(' ')
);

const BOILERPLATE = new Set(['nav', 'form', 'button', 'dialog', 'search', 'menu']);
const BOILERPLATE_ROLES = new Set([
	'navigation', 'banner', 'contentinfo', 'search', 'complementary', 'dialog', 'alertdialog', 'menu',
	'menubar', 'toolbar', 'doc-toc', 'doc-pagelist', 'doc-backlink', 'doc-pagebreak'
]); // prettier-ignore
const BOILERPLATE_NAMES =
	/(^|[\s_-])(breadcrumbs?|cookies?|cookie-(banner|consent|notice)|pagination|skip-?link|site-(header|footer)|share-?links?|sidebar)([\s_-]|$)/i;

/** Whether an element is there for the site, not for the text: menus, banners, forms, notices. */
export function isBoilerplate(
	name: string,
	attributes: Readonly<Record<string, string>>,
	insideArticle: boolean
): boolean {
	if (BOILERPLATE.has(name)) return true;
	if (/^(header|footer|aside)$/.test(name) && !insideArticle) return true;
	if (BOILERPLATE_ROLES.has(attributes['role'] ?? '')) return true;
	if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
	const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
	return name !== 'body' && name !== 'html' && BOILERPLATE_NAMES.test(names);
}

/** Whether an element names the document: the title page of a book, or a heading of that class. */
export function isTitlePage(name: string, attributes: Readonly<Record<string, string>>): boolean {
	if (attributes['epub:type'] === 'titlepage') return true;
	return name === 'h1' && /(^|\s)title(\s|$)/.test(attributes['class'] ?? '');
}

/** Whether an element holds the notes of the page, each in an item of its own. */
export function holdsNotes(attributes: Readonly<Record<string, string>>): boolean {
	const role = attributes['role'] ?? '';
	if (role === 'doc-endnotes' || role === 'doc-footnote') return true;
	if (/\b(footnotes?|endnotes?|rearnotes?)\b/.test(attributes['epub:type'] ?? '')) return true;
	return /(^|\s)(footnotes?|endnotes?)(\s|$)/i.test(attributes['class'] ?? '');
}

/** Whether a link or a raised text leads to a note and is no word of the sentence. */
export function refersToNote(attributes: Readonly<Record<string, string>>): boolean {
	if (attributes['role'] === 'doc-noteref' || attributes['epub:type'] === 'noteref') return true;
	const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['href'] ?? ''}`;
	return /(^|[\s#_-])(fn|fnref|ftn|_ftn|ftnref|sdfootnote|footnote|endnote|noteref|note-?ref)/i.test(
		names
	);
}
