/** The text of a saved web page, its blocks parted by blank lines. Nothing of the page is run or fetched. */

const BLOCKS = 'p, li, blockquote, h1, h2, h3, h4, h5, h6, pre, td, figcaption';

export function textOfPage(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	const blocks = [...page.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
	return (blocks.length > 0 ? blocks : [page.body]).map(({ textContent }) => textContent).join('\n\n');
}
