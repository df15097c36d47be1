/**
 * The reader's choice between light and dark, kept under one key in localStorage; without a choice
 * the system decides. `src/app.html` applies it before the first paint, with the same key.
 */
export type ColorScheme = 'system' | 'light' | 'dark';

const key = 'color-scheme';

/** What was chosen on an earlier visit; 'system' where nothing was, or where storage is closed. */
export function chosenScheme(): ColorScheme {
	try {
		const value = localStorage.getItem(key);
		return value === 'light' || value === 'dark' ? value : 'system';
	} catch {
		return 'system';
	}
}

/** Applies a choice to the page and keeps it for the next visit where storage allows. */
export function chooseScheme(scheme: ColorScheme): void {
	if (scheme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = scheme;
	try {
		if (scheme === 'system') localStorage.removeItem(key);
		else localStorage.setItem(key, scheme);
	} catch {
		// A browser that keeps nothing still shows the choice on this page.
	}
}
