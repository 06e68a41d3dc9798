/** What stands on a page around and between an article's paragraphs: found by its role, its element or its name. */
import type { Dropped } from '../boilerplate.ts';
import { blocksOf } from './page-blocks.ts';

/** Told by elements and roles (HTML, WAI-ARIA). */
const BY_ELEMENT: readonly (readonly [reason: string, selector: string])[] = [
	['hidden', '[hidden], [aria-hidden="true"], template, noscript'],
	['dialog', 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'],
	['navigation', 'nav, [role="navigation"], [role="search"], [role="menu"], [role="menubar"]'],
	['aside', 'aside, [role="complementary"]'],
	['page footer', '[role="contentinfo"]']
];

/** Told by words in the element's class and id, as site builders name them. */
const BY_NAME: readonly (readonly [reason: string, words: RegExp])[] = [
	['cookies', /^(?:cookie|cookies|consent|gdpr|ccpa|onetrust|didomi)$/],
	['newsletter', /^(?:newsletter|newsletters|signup|subscribe|subscription|mailchimp|optin)$/],
	[
		'advertisement',
		/^(?:ad|ads|advert|adverts|advertisement|advertising|adslot|adunit|adsense|sponsor|sponsored|dfp|taboola|outbrain)$/
	],
	['share bar', /^(?:share|sharing|sharebar|sharetools|addthis|sharethis|sharedaddy|socialmedia)$/],
	[
		'related links',
		/^(?:related|recommended|recommendations|recirc|recirculation|readmore|mostread|mostpopular|trending|promo|teaser|teasers|morefrom)$/
	],
	['navigation', /^(?:breadcrumb|breadcrumbs|pagination|skiplink|toolbar)$/],
	['comments', /^(?:comments|commentlist|disqus|respond)$/],
	['paywall', /^(?:paywall|regwall|loginwall)$/],
	['references', /^(?:references|reflist|navbox|catlinks|infobox|hatnote)$/],
	['author box', /^(?:authorbox|authorbio)$/]
];

/** More of the page's text than this is no furniture, whatever it is called. */
const MOST = 0.3;
/** Kept for the report of what was left out, in UTF-16 units. */
const SHOWN = 200;

/** Takes the furniture out of the document, which it changes; gives what stood within the article. */
export function removeFurniture(document: Document): Dropped[] {
	const { body } = document;
	const most = (body.textContent ?? '').length * MOST;
	const dropped: Dropped[] = [];
	const remove = (element: Element, reason: string) => {
		const text = element.textContent ?? '';
		if (!body.contains(element) || holdsArticle(element, text.length, most)) return;
		const within =
			(element.parentElement?.closest('article, main, [role="main"], [itemprop~="articleBody"]') ?? null) !== null;
		if (within && text.trim() !== '' && reason !== 'hidden') {
			const lines = blocksOf(element).map((block) => block.text);
			dropped.push({ text: lines.join(' ').slice(0, SHOWN), reason });
		}
		element.remove();
	};
	for (const element of body.querySelectorAll('script, style, link, button, select, textarea, input, iframe'))
		element.remove();
	for (const [reason, selector] of BY_ELEMENT) {
		for (const element of [...body.querySelectorAll(selector)]) remove(element, reason);
	}
	for (const element of [...body.querySelectorAll('[class], [id]')]) {
		const words = namesOf(element);
		const reason = BY_NAME.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0];
		if (reason !== undefined) remove(element, reason);
	}
	return dropped;
}

function holdsArticle(element: Element, length: number, most: number): boolean {
	if (/^(?:BODY|MAIN|ARTICLE|P|H1)$/.test(element.tagName) && length > 0)
		return element.tagName !== 'P' || length > 300;
	if (element.querySelector('h1, [itemprop~="articleBody"]') !== null) return true;
	return length > most && paragraphsIn(element) > 2;
}

function paragraphsIn(element: Element): number {
	return [...element.querySelectorAll('p')].filter((p) => (p.textContent ?? '').length > 80).length;
}

/** "article-share_bar" and "relatedStories" as words, and each two neighbours as one: "share", "bar", "sharebar", … */
function namesOf(element: Element): string[] {
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 500);
	return names.split(/\s+/).flatMap((name) => {
		const words = name
			.replace(/([a-z])([A-Z])/g, '$1-$2')
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word !== '');
		return [...words, ...words.slice(1).map((word, i) => `${words[i] ?? ''}${word}`)];
	});
}
