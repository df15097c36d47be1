import { strToU8, zipSync } from 'fflate';
import type { EdgeKind, GraphFile } from '#graph/graph-file.ts';
import { codeTree, guidOf, type Code, type PartCode } from './refi-qda/code-tree.ts';
import { codedText, type Selection } from './refi-qda/coded-text.ts';
import { xmlText } from './xml.ts';

/** Zip files know no time before; the same graph must give the same bytes on any day. */
const epoch = new Date(1980, 0, 1);

/** What a link between two codes is called where the edge has no words of its own. */
const linkNames: Partial<Record<EdgeKind, string>> = {
	states: 'states',
	holds: 'takes a side in',
	about: 'holds a view about',
	pole: 'has as a pole'
};

/**
 * A graph file as a REFI-QDA project (.qdpx, version 1.0 of the exchange standard), which NVivo,
 * ATLAS.ti, MAXQDA and QualCoder import: documents as plain text, nodes as codes, annotations as coded
 * selections that name their rule, and what the text states between nodes as links between codes.
 */
export function toRefiQda(file: GraphFile): Uint8Array<ArrayBuffer> {
	const { xml, sources } = refiQdaProject(file);
	const files = Object.fromEntries(
		[...sources].map(([name, text]) => [`Sources/${name}`, strToU8(text)] as const)
	);
	return zipSync({ 'project.qde': strToU8(xml), ...files }, { mtime: epoch });
}

/** The parts of the project: its XML, and the plain texts by the names under which it asks for them. */
export function refiQdaProject(file: GraphFile): { xml: string; sources: Map<string, string> } {
	const user = guidOf('user');
	const texts = file.documents.map((document) => {
		const guid = guidOf(`source/${document.id}`);
		return { document, guid, path: `${guid}.txt`, ...codedText(document, file) };
	});
	const used = new Set<PartCode>(texts.flatMap((text) => [...text.used]));
	const codes = codeTree(file, used);
	const title = file.documents.map((document) => document.title).join('; ');
	const known = new Set(file.nodes.map(({ id }) => id));
	const links = file.edges.filter(
		({ kind, source, target }) => linkNames[kind] && known.has(source) && known.has(target)
	);
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<Project xmlns="urn:QDA-XML:project:1.0"${attributes({ name: title, origin: 'Subtext', creatingUserGUID: user })}>`,
		`<Users><User${attributes({ guid: user, name: 'Subtext' })}/></Users>`,
		// An empty list of codes would be no code book.
		...(codes.length > 0
			? ['<CodeBook><Codes>', ...codes.flatMap(codeLines), '</Codes></CodeBook>']
			: []),
		'<Sources>',
		...texts.flatMap(({ document, guid, path, selections }) => [
			`<TextSource${attributes({ guid, name: document.title, plainTextPath: `internal://${path}`, creatingUser: user })}>`,
			...selections.flatMap((selection) => selectionLines(selection, guid, user)),
			'</TextSource>'
		]),
		'</Sources>',
		...(links.length > 0 ? ['<Links>'] : []),
		...links.map(
			({ id, kind, source, target, label }) =>
				`<Link${attributes({
					guid: guidOf(`link/${id}`),
					name: label ?? linkNames[kind] ?? kind,
					direction: 'OneWay',
					originGUID: guidOf(`code/${source}`),
					targetGUID: guidOf(`code/${target}`)
				})}/>`
		),
		...(links.length > 0 ? ['</Links>'] : []),
		'<Description>Found by the rules of Subtext; each selection names the rule.</Description>',
		'</Project>',
		''
	];
	return { xml: lines.join('\n'), sources: new Map(texts.map(({ path, text }) => [path, text])) };
}

function codeLines({ guid, name, description, codable, codes }: Code): string[] {
	return [
		`<Code${attributes({ guid, name, isCodable: String(codable) })}>`,
		...(description ? [`<Description>${xmlText(description)}</Description>`] : []),
		...codes.flatMap(codeLines),
		'</Code>'
	];
}

function selectionLines(
	{ start, end, codes, description }: Selection,
	source: string,
	user: string
): string[] {
	const key = `${source} ${start} ${end}`;
	return [
		`<PlainTextSelection${attributes({
			guid: guidOf(`selection/${key}`),
			startPosition: String(start),
			endPosition: String(end),
			creatingUser: user
		})}>`,
		`<Description>${xmlText(description.join('; '))}</Description>`,
		...codes.map(
			(code) =>
				`<Coding${attributes({ guid: guidOf(`coding/${key} ${code}`), creatingUser: user })}><CodeRef targetGUID="${code}"/></Coding>`
		),
		'</PlainTextSelection>'
	];
}

function attributes(values: Record<string, string>): string {
	return Object.entries(values)
		.map(([name, value]) => ` ${name}="${xmlText(value)}"`)
		.join('');
}
