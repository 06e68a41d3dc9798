import { expect, it, test } from 'vitest';
import { siteOf } from './site.ts';

test.each([
	['', '', ''],
	['/stories', '', '/stories'],
	['', 'https://example.org', 'https://example.org'],
	['/stories', 'https://example.org/', 'https://example.org/stories'],
	['/stories', 'http://localhost:8080', 'http://localhost:8080/stories']
])('base path “%s” at “%s” is “%s”', (base, siteUrl, site) => {
	expect(siteOf(base, siteUrl)).toBe(site);
});

it.each(['example.org', 'https://example.org/stories', 'ftp://example.org', 'https://example.org?a'])(
	'%s is no origin',
	(siteUrl) => {
		expect(() => siteOf('', siteUrl)).toThrow(
			`SITE_URL: got “${siteUrl}”, expected an origin such as https://example.org. Give the path below it as BASE_PATH.`
		);
	}
);
