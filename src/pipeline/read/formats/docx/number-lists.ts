import { countIn } from '../html/list-label.ts';
import { walkXml, WORD } from '../walk-xml.ts';

/** One level of a list: how it counts and how its number is written, '%1.%2' for '2.4'. */
interface Level {
	format: string;
	text: string;
	start: number;
	/** All its numbers in digits, whatever the levels above are written in. */
	legal: boolean;
	/** The style that stands for this level. */
	style?: string;
}

interface List {
	/** The definition that the list counts by; lists of one definition count on from each other. */
	definition: string;
	restarts: Map<number, number>;
	/** Levels that this list writes in its own way. */
	own: Map<number, Level>;
}

/** What Word shows before a paragraph of a list. */
export interface ListLabel {
	/** Empty for a further paragraph of an item, which some programs write as an item without sign. */
	label: string;
	bullet: boolean;
	/** From 1. */
	level: number;
}

/** Gives each paragraph of a list the number that Word shows, in the order of the text. */
export class ListNumbers {
	readonly #levels = new Map<string, Map<number, Level>>();
	readonly #lists = new Map<string, List>();
	readonly #counts = new Map<string, number[]>();
	readonly #begun = new Set<string>();

	/** Takes numbering.xml; an empty text gives a document without lists. */
	constructor(xml: string) {
		let definition: Map<number, Level> | undefined;
		let level: Level | undefined;
		let list: List | undefined;
		let override = 0;
		walkXml(xml, WORD, {
			open: (name, attributes) => {
				const { val = '', ilvl, abstractNumId, numId } = attributes;
				if (name === 'abstractNum') {
					definition = new Map();
					this.#levels.set(abstractNumId ?? '', definition);
				} else if (name === 'num') {
					list = { definition: '', restarts: new Map(), own: new Map() };
					definition = list.own;
					this.#lists.set(numId ?? '', list);
				} else if (name === 'lvl' && definition) {
					level = { format: 'decimal', text: '', start: 1, legal: false };
					definition.set(Number(ilvl), level);
				} else if (name === 'abstractNumId' && list) list.definition = val;
				else if (name === 'lvlOverride') override = Number(ilvl);
				else if (name === 'startOverride') list?.restarts.set(override, Number(val));
				else if (!level) return;
				else if (name === 'start') level.start = Number(val);
				else if (name === 'numFmt') level.format = val;
				else if (name === 'lvlText') level.text = val;
				else if (name === 'isLgl') level.legal = val !== '0';
				else if (name === 'pStyle') level.style = val;
			},
			close: (name) => {
				if (name === 'lvl') level = undefined;
			}
		});
	}

	/**
	 * The label of the next paragraph of a list, or undefined where the list has none to show.
	 * Without a level, the one that the paragraph's style stands for.
	 */
	next(listId: string, levelIndex: number | undefined, style: string): ListLabel | undefined {
		const list = this.#lists.get(listId);
		const defined = list && this.#levels.get(list.definition);
		if (!list || !defined) return undefined;
		const levels = new Map([...defined, ...list.own]);
		const at = levelIndex ?? [...levels].find(([, level]) => level.style === style)?.[0] ?? 0;
		const level = levels.get(at);
		if (!level) return undefined;
		if (level.format === 'bullet') {
			return { label: level.text.trim() ? '•' : '', bullet: true, level: at + 1 };
		}
		const counts = this.#count(listId, list, levels, at);
		if (level.format === 'none') return undefined;
		const label = level.text.replace(/%(\d)/g, (_, digit: string) => {
			const shown = Number(digit) - 1;
			const format = level.legal ? 'decimal' : (levels.get(shown)?.format ?? 'decimal');
			return written(format, counts[shown] ?? 1);
		});
		return label.trim() ? { label: label.trim(), bullet: false, level: at + 1 } : undefined;
	}

	#count(listId: string, list: List, levels: Map<number, Level>, at: number): number[] {
		const counts = this.#counts.get(list.definition) ?? [];
		this.#counts.set(list.definition, counts);
		const restart = this.#begun.has(`${listId}/${at}`) ? undefined : list.restarts.get(at);
		this.#begun.add(`${listId}/${at}`);
		for (let above = 0; above < at; above++) counts[above] ??= levels.get(above)?.start ?? 1;
		const before = counts[at];
		counts[at] = restart ?? (before === undefined ? (levels.get(at)?.start ?? 1) : before + 1);
		counts.length = at + 1;
		return counts;
	}
}

const COUNTS: Record<string, string> = {
	lowerLetter: 'a',
	upperLetter: 'A',
	lowerRoman: 'i',
	upperRoman: 'I'
};

function written(format: string, number: number): string {
	return format === 'decimalZero'
		? String(number).padStart(2, '0')
		: countIn(COUNTS[format] ?? '1', number);
}
