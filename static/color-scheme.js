// Applies the reader's choice of light or dark before the first paint. The rest of it is in
// src/explorer/theme/color-scheme.ts; a file of its own, because the policy allows no inline script.
try {
	const scheme = localStorage.getItem('color-scheme');
	if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
} catch {
	// Storage is closed: the system decides.
}
