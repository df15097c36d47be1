import { Parser } from 'htmlparser2';

/** Attributes of an element by name, without prefix. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of each element of one XML vocabulary; names and attributes come without prefix. */
export interface XmlVisitor {
	open?(name: string, attributes: XmlAttributes): void;
	text?(text: string): void;
	close?(name: string): void;
}

/**
 * Walks through XML and tells of the elements of the vocabulary whose namespace matches, whatever
 * prefix the file gives it; elements of others are passed over, but not what stands inside them.
 * Without a namespace all elements are told of. Takes damaged XML as far as it can be read.
 */
export function walkXml(xml: string, namespace: RegExp | undefined, visitor: XmlVisitor): void {
	const prefix = namespace ? prefixOf(xml, namespace) : '';
	const own = (name: string) => {
		if (!namespace) return name.replace(/^[\w-]+:/, '');
		return name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
	};
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const local = own(name);
				if (local === undefined) return;
				const bare: Record<string, string> = {};
				for (const [key, value] of Object.entries(attributes)) {
					bare[key.replace(/^[\w-]+:/, '')] = value;
				}
				visitor.open?.(local, bare);
			},
			ontext: (text) => visitor.text?.(text),
			onclosetag(name) {
				const local = own(name);
				if (local !== undefined) visitor.close?.(local);
			}
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.write(xml);
	parser.end();
}

function prefixOf(xml: string, namespace: RegExp): string {
	for (const [, prefix, name] of xml
		.slice(0, 8192)
		.matchAll(/xmlns(?::([\w-]+))?\s*=\s*["']([^"']*)["']/g)) {
		if (name && namespace.test(name)) return prefix ? `${prefix}:` : '';
	}
	return '';
}

/** The vocabulary of a Word document, in the spelling of both editions of the standard. */
export const WORD = /\/wordprocessingml\/(2006\/)?main$/;
