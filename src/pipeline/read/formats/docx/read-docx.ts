import { decodeText } from '../decode-text.ts';
import type { ReadFile } from '../read-block.ts';
import type { Zip } from '../open-zip.ts';
import { sourceOfBlocks, type UnplacedBlock } from '../source-of-blocks.ts';
import { folded } from '../text-flow.ts';
import { ListNumbers } from './number-lists.ts';
import { readBody, type NoteReference } from './read-body.ts';
import { readStyles } from './read-styles.ts';

/**
 * Reads a Word document: its body, then its notes, then its running heads and feet, which are
 * furniture. The source text is what Word shows, the numbers of lists included; insertions are
 * read as accepted and deletions as gone, comments and hidden text are left out.
 * In: the opened zip. Throws UnreadableContent.
 */
export function readDocx(zip: Zip): ReadFile {
	const textOf = (name: string) => decodeText(zip.read(name) ?? new Uint8Array()).text;
	const part = (name: string) => textOf(`word/${name}`);
	const styles = readStyles(part('styles.xml'));
	const numbers = new ListNumbers(part('numbering.xml'));
	const main = zip.names.find((name) => /^word\/document\d*\.xml$/.test(name)) ?? '';
	const body = readBody(part(main.slice('word/'.length)), styles, numbers);

	const blocks: UnplacedBlock[] = [...body.blocks];
	for (const kind of ['footnote', 'endnote'] as const) {
		const read = readBody(part(`${kind}s.xml`), styles, numbers);
		for (const { id, label } of body.references.filter((found) => found.kind === kind)) {
			blocks.push(...notesOf(read.notes.get(id) ?? [], label));
		}
	}
	const running = zip.names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).sort();
	for (const name of running) {
		const { blocks: lines } = readBody(part(name.slice('word/'.length)), styles, numbers);
		blocks.push(...lines.map(({ text }): UnplacedBlock => ({ kind: 'furniture', text })));
	}
	const title = titleOf(textOf('docProps/core.xml'));
	return { ...sourceOfBlocks(blocks), ...(title ? { title } : {}) };
}

function notesOf(blocks: readonly UnplacedBlock[], label: NoteReference['label']): UnplacedBlock[] {
	return blocks.map(({ text }, at) => ({ kind: 'note', text, ...(at === 0 ? { label } : {}) }));
}

/** The title among the properties of the file, unless it is a name that the program gave. */
function titleOf(properties: string): string | undefined {
	const title = folded(/<dc:title>([^<]*)<\/dc:title>/.exec(properties)?.[1] ?? '');
	const entities: Record<string, string> = {
		'&amp;': '&',
		'&lt;': '<',
		'&gt;': '>',
		'&quot;': '"'
	};
	const plain = title.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
	return plain && !/^(microsoft word|untitled|document\d*$)/i.test(plain) ? plain : undefined;
}
