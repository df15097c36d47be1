import { decodeText } from '../decode-text.ts';
import { walkXml } from '../walk-xml.ts';
import { readHtml } from '../html/read-html.ts';
import type { Zip } from '../open-zip.ts';
import type { ReadBlock, ReadFile } from '../read-block.ts';
import { sourceOfBlocks, type UnplacedBlock } from '../source-of-blocks.ts';
import { folded } from '../text-flow.ts';
import { UnreadableContent } from '../unreadable-file.ts';

/**
 * Reads an EPUB of any version: the chapters in the order of its spine, each as a web page. The
 * source text is the text of all chapters. In: the opened zip. Throws UnreadableContent.
 */
export function readEpub(zip: Zip): ReadFile {
	const text = (name: string) => {
		const bytes = zip.read(name);
		if (!bytes) throw new UnreadableContent(`an EPUB whose part “${name}” is missing`);
		return decodeText(bytes).text;
	};
	if (
		zip.names.includes('META-INF/encryption.xml') &&
		/\.x?html?"/.test(text('META-INF/encryption.xml'))
	) {
		throw new UnreadableContent('an EPUB whose text is encrypted');
	}
	const packagePath = /full-path\s*=\s*["']([^"']+)["']/.exec(text('META-INF/container.xml'))?.[1];
	if (!packagePath) throw new UnreadableContent('an EPUB that does not name its content');
	const { title, chapters } = readPackage(text(packagePath));
	if (!chapters.length) throw new UnreadableContent('an EPUB without chapters');

	const folder = packagePath.includes('/')
		? packagePath.slice(0, packagePath.lastIndexOf('/') + 1)
		: '';
	const blocks = chapters.flatMap((href) => chapterBlocks(text(resolved(folder, href))));
	return { ...sourceOfBlocks(blocks), ...(title ? { title } : {}) };
}

function chapterBlocks(page: string): UnplacedBlock[] {
	return readHtml(page, { xml: true }).blocks.map(unplaced);
}

/** The block without its place in the page, for its place in the book is another. */
function unplaced(block: ReadBlock): UnplacedBlock {
	const { kind, text, level, label, continued, opensRow } = block;
	return {
		kind,
		text,
		...(level ? { level } : {}),
		...(label ? { label } : {}),
		...(continued ? { continued } : {}),
		...(opensRow ? { opensRow } : {})
	};
}

/** The title and the addresses of the chapters in reading order, from the package document. */
function readPackage(xml: string): { title: string; chapters: string[] } {
	const pages = new Map<string, string>();
	const chapters: string[] = [];
	let title: string | undefined;
	let reading = false;
	walkXml(xml, undefined, {
		open(name, attributes) {
			reading = name === 'title' && title === undefined;
			if (reading) title = '';
			if (name === 'item' && /html/.test(attributes['media-type'] ?? '')) {
				pages.set(attributes['id'] ?? '', attributes['href'] ?? '');
			}
			const page = name === 'itemref' ? pages.get(attributes['idref'] ?? '') : undefined;
			if (page) chapters.push(page);
		},
		text(text) {
			if (reading) title += text;
		},
		close() {
			reading = false;
		}
	});
	return { title: folded(title ?? ''), chapters };
}

/** resolved('OEBPS/', '../text/ch%201.xhtml') is 'text/ch 1.xhtml'. */
function resolved(folder: string, href: string): string {
	const path = href.replace(/[#?].*$/, '');
	const steps: string[] = [];
	for (const step of `${folder}${decoded(path)}`.split('/')) {
		if (step === '..') steps.pop();
		else if (step && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
