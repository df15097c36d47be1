import { walkXml, WORD } from '../walk-xml.ts';

/** What a style says of the paragraphs or letters that carry it. */
export interface ParagraphStyle {
	role: 'title' | 'heading' | 'quote' | 'item' | 'contents' | 'paragraph';
	/** Of a heading, from 1. */
	level?: number;
	numbering?: { list: string; level?: number };
	bold?: boolean;
	/** Of its letters, in half points. */
	size?: number;
}

interface RawStyle {
	name: string;
	basedOn?: string;
	outline?: number;
	list?: string;
	level?: number;
	bold?: boolean;
	size?: number;
}

/** Longest chain of styles that are based on one another; longer ones go round in a circle. */
const CHAIN = 20;

/**
 * Reads styles.xml: the style of each id, what it inherits included; that of paragraphs which name
 * none has the id ''.
 */
export function readStyles(xml: string): Map<string, ParagraphStyle> {
	const raw = new Map<string, RawStyle>();
	const all: RawStyle = { name: '' };
	let unnamed = '';
	let style: RawStyle | undefined;
	walkXml(xml, WORD, {
		open(name, { val, styleId, type, default: usual }) {
			if (name === 'docDefaults') style = all;
			else if (name === 'style' && (type === 'paragraph' || type === 'character') && styleId) {
				style = { name: '' };
				raw.set(styleId, style);
				if (type === 'paragraph' && (usual === '1' || usual === 'true')) unnamed = styleId;
			} else if (name === 'style') style = undefined;
			if (!style) return;
			if (name === 'b') style.bold = val !== '0' && val !== 'false';
			if (val === undefined) return;
			if (name === 'name') style.name = val;
			if (name === 'sz') style.size = Number(val) || undefined;
			if (name === 'basedOn') style.basedOn = val;
			if (name === 'outlineLvl') style.outline = Number(val);
			if (name === 'numId') style.list = val;
			if (name === 'ilvl') style.level = Number(val);
		}
	});
	const styles = new Map([...raw].map(([id]) => [id, inherited(id, raw)]));
	const size = styles.get(unnamed)?.size ?? all.size;
	return styles.set('', { role: 'paragraph', ...styles.get(unnamed), ...(size ? { size } : {}) });
}

function inherited(id: string, raw: ReadonlyMap<string, RawStyle>): ParagraphStyle {
	const chain: RawStyle[] = [];
	for (let at = raw.get(id); at && chain.length < CHAIN; at = raw.get(at.basedOn ?? ''))
		chain.push(at);
	const first = <T>(get: (style: RawStyle) => T | undefined): T | undefined => {
		for (const style of chain) {
			const value = get(style);
			if (value !== undefined) return value;
		}
		return undefined;
	};
	const outline = first((style) => style.outline);
	const named = first((style) => roleOfName(style.name));
	const list = first((style) => style.list);
	const level = first((style) => style.level);
	const bold = first((style) => style.bold);
	const size = first((style) => style.size);
	const role = named ?? { role: 'paragraph' as const };
	return {
		...(outline !== undefined && outline < 9 && role.role === 'paragraph'
			? { role: 'heading' as const, level: outline + 1 }
			: role),
		...(list ? { numbering: { list, ...(level !== undefined ? { level } : {}) } } : {}),
		...(bold !== undefined ? { bold } : {}),
		...(size !== undefined ? { size } : {})
	};
}

/** Word names its own styles in English whatever language it speaks. */
function roleOfName(name: string): Pick<ParagraphStyle, 'role' | 'level'> | undefined {
	const heading = /^heading (\d)$/i.exec(name);
	if (heading) return { role: 'heading', level: Number(heading[1]) };
	if (/^(sub)?title$/i.test(name)) return { role: 'title' };
	if (/^(block text|.*quot(e|ations?)\b.*)$/i.test(name)) return { role: 'quote' };
	if (/^(toc \d|contents \d|table of figures|toc heading|contents heading)/i.test(name)) {
		return { role: 'contents' };
	}
	if (/^list (bullet|number)/i.test(name)) return { role: 'item' };
	return undefined;
}
