/** The sitemap of a site (https://www.sitemaps.org/protocol.html): its stories and the events that have a page. */
import { eventAddress, type Site, storyAddress } from '../addresses.ts';
import { element, XML_HEAD, xmlText } from './xml.ts';

/** The protocol takes no more addresses in one file. */
export const MOST_ADDRESSES = 50_000;

/** `events` are the ids whose address is the canonical one of a page. Stories go before events, where not all have room. */
export function sitemap(stories: readonly { slug: string; events: readonly string[] }[], site: Site): string {
	const addresses = [
		`${site}/`,
		...stories.map(({ slug }) => storyAddress(site, slug)),
		...stories.flatMap(({ slug, events }) => events.map((id) => eventAddress(site, slug, id)))
	].slice(0, MOST_ADDRESSES);
	const urls = addresses.map((address) => element('url', {}, element('loc', {}, xmlText(address))));
	const attributes = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
	return `${XML_HEAD}${element('urlset', attributes, `\n${urls.join('\n')}\n`)}\n`;
}
