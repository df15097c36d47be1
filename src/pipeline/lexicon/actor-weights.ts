import type { ActorWeight } from './lexicon.ts';
import { parseTable } from './parse-table.ts';

/** What each feature of the actor typer weighs, by its name and value (see annotate/actors/actor-features.ts). */
export interface ActorWeights {
	get(name: string, value: string): ActorWeight | undefined;
}

const FILE = 'actor-weights.tsv';

/**
 * Reads the weights, whose rows are named "name=value". A row is only taken apart when it is asked for, as in a long table;
 * names and values are looked up one after the other, since to put them together would take longer than all the rest.
 *
 * @throws Error as parseTable does for the table's head at once, for a row when it is asked for
 */
export function readActorWeights(text: string): ActorWeights {
	const first = startOfLine(text, startOfLine(text, 0));
	parseTable(FILE, text.slice(0, first), ['feature', 'person', 'organisation']);
	/** By name and value the weight, or where its row starts as long as nobody has asked. */
	const names = new Map<string, Map<string, ActorWeight | number>>();
	let name = '';
	let values = new Map<string, ActorWeight | number>();
	for (let at = first; at < text.length; at = startOfLine(text, at)) {
		const [equals, tab] = [text.indexOf('=', at), text.indexOf('\t', at)];
		if (equals < 0 || tab < 0) break;
		if (equals > tab || text.startsWith('# ', at)) continue;
		if (equals - at !== name.length || !text.startsWith(name, at)) {
			name = text.slice(at, equals);
			values = names.get(name) ?? new Map<string, ActorWeight | number>();
			names.set(name, values);
		}
		values.set(text.slice(equals + 1, tab), at);
	}
	return {
		get(name, value) {
			const values = names.get(name);
			const known = values?.get(value);
			if (typeof known !== 'number') return known;
			const weight = weightIn(text.slice(known, startOfLine(text, known)));
			values?.set(value, weight);
			return weight;
		}
	};
}

function weightIn(row: string): ActorWeight {
	const [feature = '', ...cells] = row.split('\t');
	const [person = NaN, organisation = NaN] = cells.map(Number);
	if (cells.length > 2 || !Number.isFinite(person + organisation))
		throw new Error(
			`data/lexicon/${FILE}: expected two numbers after "${feature}", found "${cells.join(' ').trim()}".`
		);
	return { person, organisation };
}

function startOfLine(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end + 1;
}
