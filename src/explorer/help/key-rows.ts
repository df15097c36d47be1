/** What keys do in one part of the page, as the help says it. */
export interface KeyRows {
	where: string;
	rows: { keys: string[]; does: string }[];
}

const arrows = ['←', '→', '↑', '↓'];

export const keyRows: readonly KeyRows[] = [
	{
		where: 'Everywhere',
		rows: [
			{ keys: ['/'], does: 'go to the search box' },
			{ keys: ['?'], does: 'open this help' },
			{ keys: ['Esc'], does: 'leave the isolated part, then the selection' }
		]
	},
	{
		where: 'On the map',
		rows: [
			{ keys: arrows, does: 'walk along the connections' },
			{ keys: ['Enter'], does: 'open the node with its words' },
			{ keys: ['Shift+Enter'], does: 'choose several, to see what they share' },
			{ keys: ['Space'], does: 'isolate the node' },
			{ keys: ['1', '2', '3'], does: 'show so many steps around it' },
			{ keys: ['+', '−', '0'], does: 'zoom in, zoom out, fit' }
		]
	},
	{
		where: 'On the board of tensions',
		rows: [{ keys: ['↑', '↓'], does: 'go from title to title' }]
	},
	{
		where: 'On the strip beside the text',
		rows: [
			{ keys: ['↑', '↓'], does: 'go from place to place of what is selected' },
			{ keys: ['Home', 'End'], does: 'go to the first and the last' }
		]
	},
	{
		where: 'In the matrix and the table',
		rows: [
			{ keys: arrows, does: 'go from cell to cell' },
			{ keys: ['Home', 'End'], does: 'go to the ends of a row, with Ctrl of the whole' },
			{ keys: ['Page ↑', 'Page ↓'], does: 'go ten rows' },
			{ keys: ['Enter'], does: 'open a cell, follow its link, turn the order' },
			{ keys: ['Space'], does: 'choose several nodes of the table, to see what they share' }
		]
	}
];
