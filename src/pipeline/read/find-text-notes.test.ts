import { describe, expect, it } from 'vitest';
import { findLost } from '#graph/check-graph.ts';
import { readPlainText } from './read-plain-text.ts';

const read = (text: string) => readPlainText({ id: 'd', file: 'd.txt', sha256: '', text });
const shown = (text: string) =>
	read(text).paragraphs.map(({ number, section, text: words }) => [
		number ?? '',
		section === 'd/notes-to-the-text' ? 'Notes' : 'text',
		words
	]);

describe('notes of plain text', () => {
	it.each<[string, string, [number: string, section: string, text: string][]]>([
		[
			'in square brackets, at the end',
			'Most partners agreed.[1] Few knew[2] why.\n\nThe council paid.\n\n[1] See the annual report.\n[2] Interview, May 2004,\nwith an officer.\n',
			[
				['', 'text', 'Most partners agreed. Few knew why.'],
				['', 'text', 'The council paid.'],
				['note 1', 'Notes', 'See the annual report.'],
				['note 2', 'Notes', 'Interview, May 2004, with an officer.']
			]
		],
		[
			'with raised numbers, at the foot of a page that cuts a sentence',
			'Most partners agreed.¹ The council, which had paid for\n\n¹ See the annual report.\n\ntwo years, stopped.² Others paid for 5 km².\n\n2 Interview.\n',
			[
				[
					'',
					'text',
					'Most partners agreed. The council, which had paid for two years, stopped. Others paid for 5 km².'
				],
				['note 1', 'Notes', 'See the annual report.'],
				['note 2', 'Notes', 'Interview.']
			]
		],
		[
			'not the numbered paragraphs of a judgment',
			'[1] The appeal is allowed.\n\n[2] The court held so at [1] before.\n\n[3] Costs follow.\n',
			[
				['[1]', 'text', 'The appeal is allowed.'],
				['[2]', 'text', 'The court held so at [1] before.'],
				['[3]', 'text', 'Costs follow.']
			]
		],
		[
			'not a power, nor a number that no note explains',
			'The site of 5 km² was sold.[4] It cost x³.\n\n1. First the council paid.\n\n2. Then it stopped.\n',
			[
				['', 'text', 'The site of 5 km² was sold.[4] It cost x³.'],
				['1', 'text', 'First the council paid.'],
				['2', 'text', 'Then it stopped.']
			]
		]
	])('are set apart %s', (_, text, expected) => {
		expect(shown(text)).toEqual(expected);
		expect(findLost(read(text), text)).toBeUndefined();
	});
});
