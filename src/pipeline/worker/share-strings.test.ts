import { expect, it } from 'vitest';
import { smallGraph } from '#graph/small-graph.ts';
import { takeApart } from '../assemble/take-apart.ts';
import { SharedStrings } from './share-strings.ts';

it('changes nothing that can be seen, however often a document is given', () => {
	const strings = new SharedStrings();
	const found = takeApart(smallGraph());
	expect(found.length).toBeGreaterThan(0);
	for (const each of [...found, ...found]) strings.share(each);
	expect(found).toEqual(takeApart(smallGraph()));
});
