import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { GraphFile, Mention } from '#graph/graph-file.ts';
import { smallGraph } from '#graph/small-graph.ts';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { refiQdaProject, toRefiQda } from './to-refi-qda.ts';

/** What the schema of the standard allows inside each element, in this order, and which attributes it demands. */
const model: Record<string, { inside: string[]; demands: string[] }> = {
	Project: {
		inside: ['Users', 'CodeBook', 'Sources', 'Links', 'Description'],
		demands: ['name']
	},
	Users: { inside: ['User'], demands: [] },
	User: { inside: [], demands: ['guid'] },
	CodeBook: { inside: ['Codes'], demands: [] },
	Codes: { inside: ['Code'], demands: [] },
	Code: { inside: ['Description', 'Code'], demands: ['guid', 'name', 'isCodable'] },
	Sources: { inside: ['TextSource'], demands: [] },
	TextSource: { inside: ['PlainTextSelection'], demands: ['guid', 'plainTextPath'] },
	PlainTextSelection: {
		inside: ['Description', 'Coding'],
		demands: ['guid', 'startPosition', 'endPosition']
	},
	Coding: { inside: ['CodeRef'], demands: ['guid'] },
	CodeRef: { inside: [], demands: ['targetGUID'] },
	Links: { inside: ['Link'], demands: [] },
	Link: { inside: [], demands: ['guid'] },
	Description: { inside: [], demands: [] }
};

/** Problems of the XML against the model, which must be well formed, too. */
function problems(xml: string): string[] {
	const found: string[] = [];
	const strict = new SaxesParser({ xmlns: true });
	strict.on('error', (error) => found.push(error.message));
	strict.write(xml).close();
	const open: { name: string; last: number }[] = [];
	for (const [, close, name = '', rest = '', empty] of xml.matchAll(
		/<(\/?)([A-Za-z]+)((?:\s[\w:]+="[^"]*")*)(\/?)>/g
	)) {
		const parent = open.at(-1);
		if (close) {
			if (parent?.name !== name) found.push(`</${name}> closes ${parent?.name}`);
			open.pop();
			continue;
		}
		const rule = model[name];
		for (const attribute of rule?.demands ?? [])
			if (!rest.includes(` ${attribute}="`)) found.push(`${name} has no ${attribute}`);
		if (parent) {
			const place = model[parent.name]?.inside.indexOf(name) ?? -1;
			if (place < parent.last) found.push(`${name} in ${parent.name}, after its place`);
			if (place < 0) found.push(`${name} in ${parent.name}`);
			parent.last = place;
		}
		if (!empty) open.push({ name, last: 0 });
	}
	return found;
}

/** The words of every selection, from the plain text by code points, each with the names of its codes. */
function coded(file: GraphFile): [words: string, ...codes: string[]][] {
	const { xml, sources } = refiQdaProject(file);
	const names = new Map(
		[...xml.matchAll(/<Code guid="([^"]+)" name="([^"]*)"/g)].map((code) => [code[1], code[2]])
	);
	return [
		...xml.matchAll(/<TextSource[^>]*plainTextPath="internal:\/\/([^"]+)".*?<\/TextSource>/gs)
	].flatMap(([source, path = '']) => {
		const text = [...(sources.get(path) ?? '')];
		return [
			...source.matchAll(/startPosition="(\d+)" endPosition="(\d+)".*?<\/PlainTextSelection>/gs)
		].map(([selection, start, end]): [string, ...string[]] => [
			text.slice(Number(start), Number(end)).join(''),
			...[...selection.matchAll(/targetGUID="([^"]+)"/g)].map(([, guid]) => {
				return names.get(guid) ?? 'a code that is not in the book';
			})
		]);
	});
}

describe('toRefiQda(file)', () => {
	const graph = smallGraph();

	it('lets no label break the file', () => {
		const hostile = makeGraph({
			nodes: 60,
			edges: 150,
			label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
		});
		expect(problems(refiQdaProject(hostile).xml)).toEqual([]);
	});

	it('keeps to the order and the attributes that the schema demands', () => {
		expect(problems(refiQdaProject(graph).xml)).toEqual([]);
		expect(
			problems(refiQdaProject({ ...graph, nodes: [], edges: [], annotations: [] }).xml)
		).toEqual([]);
	});

	it('codes the very words of every mention with its node', () => {
		const paragraphs = graph.documents.flatMap((document) => document.paragraphs);
		const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
		const mentions = graph.annotations.filter((each): each is Mention => each.kind === 'mention');
		expect(mentions.length).toBeGreaterThan(0);
		for (const { paragraph, start, end, node } of mentions) {
			const words = paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end);
			const codes = coded(graph).filter(([each]) => each === words);
			expect(codes.flat()).toContain(labels.get(node));
		}
		expect(coded(graph).flat()).not.toContain('a code that is not in the book');
	});

	it('codes poles, cue, stance and how many hold it', () => {
		const codes = new Set(coded(graph).flatMap(([, ...codes]) => codes));
		for (const code of ['First pole', 'Second pole', 'Cue']) expect(codes).toContain(code);
	});

	it('counts in code points, past emoji, line ends and quotes that are curled', () => {
		const [document] = graph.documents;
		const [paragraph] = document?.paragraphs ?? [];
		const node = graph.nodes.find(({ kind }) => kind === 'actor');
		if (!document || !paragraph || !node) throw new Error('The small graph has become too small.');
		const text = '😀 “Crowded” 🏴 \ud800 and\na second line about 𝒽arbours & <quays>';
		const start = text.indexOf('𝒽arbours');
		const file: GraphFile = {
			...graph,
			documents: [{ ...document, paragraphs: [{ ...paragraph, text, blocks: [], sentences: [] }] }],
			annotations: [
				{
					...{ kind: 'mention', id: 'm', rule: 'concepts/term', node: node.id },
					...{ paragraph: paragraph.id, start, end: start + '𝒽arbours & <quays>'.length }
				}
			]
		};
		expect(coded(file)).toEqual([['𝒽arbours & <quays>', node.label]]);
		expect(problems(refiQdaProject(file).xml)).toEqual([]);
	});

	it('gives GUIDs that are well formed and all different', () => {
		const { xml } = refiQdaProject(graph);
		const guids = [...xml.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid);
		expect(new Set(guids).size).toBe(guids.length);
		for (const guid of guids)
			expect(guid).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/);
	});

	it('is a zip with the project and its texts, the same bytes each time', () => {
		const bytes = toRefiQda(graph);
		const files = unzipSync(bytes);
		const { xml, sources } = refiQdaProject(graph);
		expect(strFromU8(files['project.qde'] ?? new Uint8Array())).toBe(xml);
		for (const [name, text] of sources)
			expect(strFromU8(files[`Sources/${name}`] ?? new Uint8Array())).toBe(text);
		expect(toRefiQda(smallGraph())).toEqual(bytes);
	});
});
