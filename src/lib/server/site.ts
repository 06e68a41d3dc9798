/** Where the site will stand: `SITE_URL`, given when it is built, says its origin. */
import process from 'node:process';
import type { Site } from '#lib/formats/addresses.ts';

/** Says what came in `SITE_URL` and what was expected. */
export class SiteUrlError extends Error {
	override readonly name = 'SiteUrlError';
}

/**
 * Origin and base path, for addresses that must hold outside the site (feeds, cards, exports); the base path alone where
 * `SITE_URL` is not set. `base` is "" or begins with a slash. Throws `SiteUrlError`.
 */
export function siteOf(base: string, siteUrl = process.env.SITE_URL ?? ''): Site {
	if (siteUrl === '') return base;
	const url = URL.canParse(siteUrl) ? new URL(siteUrl) : null;
	const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
	if (!isOrigin) {
		const mend = 'Give the path below it as BASE_PATH.';
		throw new SiteUrlError(`SITE_URL: got “${siteUrl}”, expected an origin such as https://example.org. ${mend}`);
	}
	return url.origin + base;
}
