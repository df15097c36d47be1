import type { Token } from '../../../parse/token.ts';
import { mendBodies } from './mend-bodies.ts';
import { mendCampaigns } from './mend-campaigns.ts';
import { mendGerunds } from './mend-gerunds.ts';
import { mendLongForms } from './mend-long-forms.ts';
import { mendMainVerb } from './mend-main-verb.ts';
import { mendNames } from './mend-names.ts';
import { mendNations } from './mend-nations.ts';
import { mendOpenings } from './mend-openings.ts';
import { mendPairs } from './mend-pairs.ts';
import { mendParticiples } from './mend-participles.ts';
import { mendTitles } from './mend-titles.ts';
import { mendTwoPlurals } from './mend-two-plurals.ts';
import { mendVerbs } from './mend-verbs.ts';
import { mendYears } from './mend-years.ts';
import { MendedWords } from './mended-words.ts';

/**
 * Puts right what the parser takes wrongly where the words alone leave no doubt: each of the rules says what. In: the tokens
 * of one sentence, and the text that their offsets point into. Out: the same tokens where there was nothing to mend.
 */
export function mendTree(tokens: readonly Token[], text: string): readonly Token[] {
	const words = new MendedWords(tokens, text);
	mendNames(words);
	mendTitles(words);
	mendBodies(words);
	mendCampaigns(words);
	mendNations(words);
	mendOpenings(words);
	mendParticiples(words);
	mendGerunds(words);
	mendLongForms(words);
	mendMainVerb(words);
	mendTwoPlurals(words);
	mendPairs(words);
	mendVerbs(words);
	mendYears(words);
	// what hangs in a circle would never be walked to its end
	return words.isTree() ? words.tokens : tokens;
}
