/** "ann@example.org", "https://example.org", "#proposal". */
export function isAddress(word: string): boolean {
	return /@|^#|^https?:|^www\./.test(word);
}

/** "Mhm", "Uh-huh", "Hello": what people say beside their sentences, in a transcript or a quotation. */
export function isSound(word: string): boolean {
	return (
		/^(?:[hm]+(?:-[hm]+)*|u[hm]+|uh-?huh|un?-?huh|hunh|huh|sh+|oh|ah|wow|gosh|yeah|yep|nope|no|okay|ok|hello|hi|hey|bye|cheers|ciao)$/iu.test(
			word
		) && !/^\p{Lu}{2,}$/u.test(word)
	);
}
