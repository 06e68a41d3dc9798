/** The tests' own `test`: every page is watched, whatever else is tested on it. */
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Watch {
	/** Addresses that are expected to be missing: what the console says of them is no fault. */
	readonly missing: RegExp | null;
	readonly watched: undefined;
}

/**
 * Fails a test when its page threw, wrote an error or a warning to the console (a breach of the Content-Security-Policy
 * is one), or asked for anything outside the site: another origin, or an address above the base path.
 */
export const test = base.extend<Watch>({
	missing: [null, { option: true }],
	watched: [
		async ({ context, baseURL, missing }, use) => {
			const faults: string[] = [];
			context.on('weberror', (error) => faults.push(`The page threw: ${error.error().message}`));
			context.on('console', (message) => {
				if (message.type() !== 'error' && message.type() !== 'warning') return;
				if (message.text() === 'Service Worker registration blocked by Playwright') return;
				if (missing?.test(`${message.location().url} ${message.text()}`) && /404|Not found/.test(message.text()))
					return;
				faults.push(`The console says: ${message.text()}`);
			});
			context.on('request', (request) => {
				if (baseURL !== undefined && !request.url().startsWith(baseURL) && !request.url().startsWith('data:')) {
					faults.push(`A request left the site: ${request.url()}`);
				}
			});
			await use(undefined);
			base.expect(faults, 'faults of the page').toEqual([]);
		},
		{ auto: true }
	]
});
