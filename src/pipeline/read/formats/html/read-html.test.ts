import { describe, expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

const kinds = (html: string) =>
	readHtml(html).blocks.map(({ kind, text, label }) => [kind, ...(label ? [label] : []), text]);

describe('readHtml', () => {
	test('tells headings, paragraphs, items, quotations and cells apart', () => {
		expect(
			kinds(
				'<h2>One</h2><p>Two<br>three<br><br>four<ul><li>four<li>five</ul><blockquote><p>six</blockquote>' +
					'<table><tr><th>seven<td>eight<tr><td><p>nine<td>ten</table>eleven'
			)
		).toEqual([
			['heading', 'One'],
			['paragraph', 'Two three'],
			['paragraph', 'four'],
			['item', '•', 'four'],
			['item', '•', 'five'],
			['quote', 'six'],
			['cell', 'seven'],
			['cell', 'eight'],
			['cell', 'nine'],
			['cell', 'ten'],
			['paragraph', 'eleven']
		]);
	});

	test('marks the first cell of each row', () => {
		const { blocks } = readHtml(
			'<table><tr><td></td><td><p>a</p><p>b</p></td></tr><tr><td>c</td></tr></table>'
		);
		expect(blocks.map(({ opensRow }) => opensRow ?? false)).toEqual([true, false, true]);
	});

	test('gives offsets into the page, references to characters included', () => {
		const html = '<p>The <b>R&amp;D</b> board</p>';
		const [block] = readHtml(html).blocks;
		expect(block?.text).toBe('The R&D board');
		expect(html.slice(block?.source.start, block?.source.end)).toBe('The <b>R&amp;D</b> board');
	});

	test('sets aside what is there for the site, and leaves out what is no text', () => {
		expect(
			kinds(
				'<header><a href="/">Glenmore Council</a></header><nav><ul><li>Home</ul></nav>' +
					'<script>var a = "<p>no</p>"</script><style>p {}</style><del>old</del>' +
					'<main><header><h1>Review</h1></header><p>Text<div hidden>old</div></main>' +
					'<div class="cookie-banner">Cookies?</div><footer>© 2024</footer>'
			)
		).toEqual([
			['furniture', 'Glenmore Council'],
			['furniture', 'Home'],
			['title', 'Review'],
			['paragraph', 'Text'],
			['furniture', 'old'],
			['furniture', 'Cookies?'],
			['furniture', '© 2024']
		]);
	});

	test('sets notes and their references apart, but not the power of a unit', () => {
		expect(
			kinds(
				'<p>Most agreed.<sup>3</sup> Few knew<sup id="fnref:9"><a href="#fn:9">[footnote 9]</a></sup>. Some<a href="#fn1" role="doc-noteref"><sup>1</sup></a> did' +
					' on 5 km<sup>2</sup>.</p><section role="doc-endnotes"><ol><li id="fn1"><p>Interview.' +
					'<a role="doc-backlink" href="#fnref1">↩</a></p></li></ol></section>'
			)
		).toEqual([
			['paragraph', 'Most agreed. Few knew. Some did on 5 km2.'],
			['note', '1', 'Interview.']
		]);
	});

	test('sets the contents of a page aside: items that are but links to its parts', () => {
		expect(kinds('<ol><li><a href="#a">One</a><li>See <a href="#b">two</a></ol>')).toEqual([
			['furniture', '1.', 'One'],
			['item', '2.', 'See two']
		]);
	});

	test('takes a short paragraph that is all bold for a heading', () => {
		expect(kinds('<p><b>What comes next</b><p><b>Not</b> this<p><b>Nor this one.</b>')).toEqual([
			['heading', 'What comes next'],
			['paragraph', 'Not this'],
			['paragraph', 'Nor this one.']
		]);
	});

	test('refuses a page made to take for ever', () => {
		expect(() => readHtml('<h2><div>a'.repeat(50_000))).toThrow('elements stand 2000 deep');
	});

	test('counts ordered lists as a browser does', () => {
		expect(
			kinds('<ol start="24"><li>a<li>b<ol type="a"><li>c</ol><p>d</p><li value="30">e</ol>')
		).toEqual([
			['item', '24.', 'a'],
			['item', '25.', 'b'],
			['item', 'a.', 'c'],
			['item', 'd'],
			['item', '30.', 'e']
		]);
	});

	test('takes broken pages and unfinished tags', () => {
		expect(kinds('<p>One <b>two</p></div><p>three</b> <a href="')).toEqual([
			['paragraph', 'One two'],
			['paragraph', 'three']
		]);
	});

	test('reads the title', () => {
		expect(readHtml('<title>A &amp;\n B</title><svg><title>icon</title></svg>').title).toBe(
			'A & B'
		);
	});

	test('reads empty elements of a chapter of an EPUB as empty', () => {
		const { blocks } = readHtml('<html><title/><script src="a"/><p>One&nbsp;two</p></html>', {
			xml: true
		});
		expect(blocks.map(({ text }) => text)).toEqual(['One two']);
	});
});
