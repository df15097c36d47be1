/** Closed lists of the tokenizer and the sentence splitter, in lower case, from the training treebanks and from reports. */

function list(words: string): ReadonlySet<string> {
	return new Set(words.split(/\s+/));
}

/** Titles and the like: what follows belongs to the same sentence, capital or not. */
export const BEFORE_NAMES = list(
	`mr mrs ms mx messrs dr prof rev fr st mt ft gen gov sen rep reps hon rt capt cmdr col lt maj sgt pres
	supt insp mlle mme fig figs vol vols para paras pp art sec ch eds ed cf vs viz approx ca c nos`
);

/** Abbreviations that may end a sentence as well: a capital after them decides. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
	...BEFORE_NAMES,
	...list(
		`etc al jr sr inc ltd co corp plc bros dept div est no assn attn ext tel
		jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
		ave blvd rd p`
	)
]);

/** Prefixes that a hyphen joins to what follows as one word, as in the treebanks. */
export const PREFIXES = list(
	`non pre re co anti pro semi mid post ex multi sub inter counter pan mini e over cross un bi ultra
	neo quasi pseudo intra extra super trans de micro macro`
);
