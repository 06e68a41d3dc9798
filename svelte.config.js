import adapter from '@sveltejs/adapter-static';
import { linksWithoutFiles } from './src/cli/links-without-files.mjs';

const base = process.env.BASE_PATH ?? '';
const right = linksWithoutFiles({ base });

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		// A class of its own for each component, on nearly every element: as short as it may be.
		cssHash: ({ hash, filename }) => `s${hash(filename).slice(0, 4)}`
	},
	kit: {
		// An address that no prerendered page answers (a mistyped event, say) gets this page: the same site, drawn in the browser.
		adapter: adapter({ pages: process.env.BUILD_DIR ?? 'build', fallback: '404.html', strict: true }),
		paths: { base },
		prerender: {
			handleHttpError({ status, path, referrer, message }) {
				if (status !== 404 || referrer === null || !right.isEvent(path)) throw new Error(message);
			},
			// Stories that name no country need no flags.
			handleUnseenRoutes({ routes, message }) {
				if (routes.some((route) => route !== '/flags/[code].svg')) throw new Error(message);
			},
			handleMissingId({ path, id, message }) {
				if (!right.isParagraph(path, id)) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// Country colours and positions travel as style attributes; no style element or sheet from outside is let in.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:'],
				'font-src': ['self', 'data:'],
				'connect-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['self']
			}
		}
	}
};
