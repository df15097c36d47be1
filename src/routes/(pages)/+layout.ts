// These pages read without JavaScript, and bring none. Each is an index.html in a folder of its own,
// so that any static host finds it, also one that knows nothing of endings.
export const csr = false;
export const trailingSlash = 'always';
