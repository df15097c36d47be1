// What must be known before the first paint; a file of its own, because the policy allows no inline
// script. The reader's choice of light or dark is applied here: the rest of it is in
// src/explorer/theme/color-scheme.ts. And where the address asks for a map of one's own, the example
// that stands in the page is not shown while that map is opened.
try {
	const scheme = localStorage.getItem('color-scheme');
	if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
} catch {
	// Storage is closed: the system decides.
}
if (new URLSearchParams(location.search).has('own')) document.documentElement.dataset.own = '';
