/** 12400 → '12,400'. The browser's own formats take longer to load than the page has for its start. */
export function sayNumber(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
