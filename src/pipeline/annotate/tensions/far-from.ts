// "Far from reducing demand, the helpline increased it" → what was to be, against what came of it.
import { cueOver } from '../tree/span-over.ts';
import { headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const farFrom: TensionRule = {
	id: 'tensions/far-from',
	find({ tree, cues }) {
		const far = tree.words.findIndex((_, i) => uposOf(tree, i) !== 'PUNCT');
		if (wordOf(tree, far) !== 'far' || wordOf(tree, far + 1) !== 'from' || tree.root < 0) return [];
		const meant = headOf(tree, far + 1);
		if (meant <= far || uposOf(tree, meant) !== 'VERB' || tree.root <= meant) return [];
		return tension(
			'contrast',
			poleAround(tree, meant, (c) => isA(tree, c, 'mark') && c <= far + 1),
			clausePole(tree, tree.root, cues, (c) => c === far || c === meant),
			cueOver(tree, far, far + 1),
			0.7
		);
	}
};
