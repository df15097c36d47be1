import type { ActorNode, GraphFile } from '#graph/graph-file.ts';

/**
 * A codebook to begin with, as YAML: the themes and the types of actors as they were found, and how to
 * say that names are one, are not, or are none. Given back unchanged with the same documents it changes
 * nothing. Names stand as JSON strings, which YAML reads alike.
 */
export function toCodebook({ documents, nodes }: GraphFile): string {
	const themes = nodes.filter((node) => node.kind === 'theme');
	const concepts = nodes.filter((node) => node.kind === 'concept');
	const actors = nodes.filter((node) => node.kind === 'actor');
	const titles = documents.map(({ title }) => say(title)).join(', ');
	const lines = [
		`# A codebook for ${titles}:`,
		'# what you know about its names better than any program.',
		'#',
		'# Change what is wrong, save the file with the ending .yaml, and give it together with the',
		'# document: drop both on the page, or run npm run graph -- report.pdf --codebook this.yaml.',
		'# A line that begins with # says nothing. To use one of the examples, take its # away.',
		'',
		'# Names that are one: those in "from" go to the one in "into".',
		'# merge:',
		'#   - into: "council"',
		'#     from: ["local authority", "the authority"]',
		'',
		'# Names that stand together and should not: those in "take" become a node of their own.',
		'# split:',
		'#   - from: "partnerships"',
		'#     take: ["the health partnership"]',
		'#     as: "health partnership"',
		'',
		'# What is neither an actor nor a concept.',
		'# reject: ["minutes", "page"]',
		'',
		'# What the map should say in place of what was found.',
		'# labels:',
		'#   "thier responsibility": "responsibility"'
	];
	if (themes.length > 0) {
		lines.push(
			'',
			'# The themes, with the concepts in each. Call them what you call them and move what stands',
			'# in the wrong one; a concept in none of them has no theme.',
			'themes:'
		);
		for (const theme of themes) {
			const own = concepts.filter((concept) => concept.theme === theme.id);
			lines.push(`  - name: ${say(theme.label)}`);
			lines.push(own.length > 0 ? '    concepts:' : '    concepts: []');
			for (const { label } of own) lines.push(`      - ${say(label)}`);
		}
	}
	if (actors.length > 0) {
		lines.push(
			'',
			'# The actors; each is an organisation, a group, a role or a person. To join another name to',
			'# one, add a line under it, in line with its type:   aliases: ["the other name"]',
			'actors:'
		);
		for (const actor of actors) lines.push(...actorLines(actor));
	}
	return `${lines.join('\n')}\n`;
}

function actorLines({ label, type, altLabels }: ActorNode): string[] {
	const others = altLabels.filter((name) => name !== label).map(say);
	return [
		...(others.length > 0 ? [`  # also called ${others.join(', ')}`] : []),
		`  - label: ${say(label)}`,
		`    type: ${type}`
	];
}

/** A name in quotation marks and in one line, whatever is in it. */
function say(name: string): string {
	return JSON.stringify(name.trim()).replace(
		/[\u0085\u2028\u2029\ufeff\ufffe\uffff]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
