/** The library in its own minified form, which is smaller than what the bundler makes of the other. */
declare module 'cytoscape/dist/cytoscape.esm.min.mjs' {
	import cytoscape from 'cytoscape';
	export default cytoscape;
}
