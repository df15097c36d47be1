import { createHash } from 'node:crypto';
import tokens from '#explorer/theme/tokens.css?inline';
import base from '#explorer/theme/base.css?inline';
import script from './find-site.js?raw';
import page from './page.html?raw';
import style from './page.css?inline';

export const prerender = true;

const policy = [
	"default-src 'none'",
	`script-src '${hashOf(script)}'`,
	"style-src 'unsafe-inline'",
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'self'"
].join('; ');

/**
 * What static hosts answer where nothing is. It is whole in itself: shown at an address of any
 * depth, it could find neither scripts nor styles by an address relative to its own.
 */
export function GET(): Response {
	const parts: Record<string, string> = { policy, script, style: tokens + base + style };
	const html = page.replace(/\s*%(\w+)%\s*/g, (_, name: string) => parts[name] ?? '');
	return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/** As a content security policy names an inline script. */
function hashOf(text: string): string {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
