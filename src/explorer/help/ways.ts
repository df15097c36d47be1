/** What readers ask how to do, and what a figure means, each in a sentence. */
export const ways: readonly { name: string; how: string }[] = [
	{
		name: 'Undo',
		how: 'the browser’s Back takes each step back, filters as well, and Forward does it again'
	},
	{
		name: 'Several at once',
		how: 'hold Shift and press nodes on the map or in the table, or draw a box on the map: what they share stands beside it'
	},
	{
		name: 'Send this view',
		how: 'its address is all of it; Take away copies that, with a caption for a figure'
	},
	{
		name: 'Print',
		how: 'under Take away: the tensions as an overview fit a few sheets, the quotations come with their paragraphs'
	},
	{
		name: 'Importance',
		how: 'from 0 to 1, out of the distinct paragraphs and holders behind a node'
	}
];
