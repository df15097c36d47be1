// The page stands at whatever address was asked for, at any depth, in whatever folder of a host the
// site lies in: only the address itself can tell where the site begins. Without this script, and
// where the address tells nothing, the links lead to the top of the host.
try {
	const scheme = localStorage.getItem('color-scheme');
	if (scheme === 'light' || scheme === 'dark') document.documentElement.dataset.theme = scheme;
} catch {
	// Storage is closed: the system decides.
}

const { hostname, pathname } = location;
// the site's own folders, below whatever it lies in
const below = /^.*?(?=\/(?:node|tension|paragraph|contents|about|_app)(?:\/|$))/.exec(pathname);
// hosts that give each project the first folder of its owner's address
const project = /\.(?:github|gitlab)\.io$/.test(hostname) ? /^\/[^/]+(?=\/)/.exec(pathname) : null;
const site = (below ?? project)?.[0] ?? '';

addEventListener('DOMContentLoaded', () => {
	for (const name of ['href', 'action'])
		for (const element of document.querySelectorAll(`[${name}^="/"]`))
			element.setAttribute(name, site + element.getAttribute(name));
});
