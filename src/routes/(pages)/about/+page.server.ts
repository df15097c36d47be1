import type { Accuracy } from '#explorer/pages/accuracy.ts';
import { sources } from '../page-source.server.ts';

// Written by `npm run accuracy`; a glob, because the site is built before it was ever measured, too.
const measured = import.meta.glob<Accuracy>('./accuracy.json', { eager: true, import: 'default' });

export function load() {
	return { accuracy: measured['./accuracy.json'], sources: sources() };
}
