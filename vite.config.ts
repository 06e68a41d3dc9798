import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { firstSight, sheetsOnDemand } from './src/cli/site-bundle.ts';

const NO_TRANSITION = fileURLToPath(new URL('src/lib/attachments/no-transition.ts', import.meta.url));

export default defineConfig({
	plugins: [sveltekit(), sheetsOnDemand()],
	// What d3-zoom names of these two is never reached: see the file.
	resolve: { alias: { 'd3-transition': NO_TRANSITION, 'd3-interpolate': NO_TRANSITION } },
	build: { assetsInlineLimit: 0 },
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: firstSight } } } } },
	test: {
		// The same tests in two time zones, far apart and on both sides of UTC: nothing may depend on where it runs.
		pool: 'forks',
		// One process for many files: starting one for each took longer than most of them.
		isolate: false,
		// Left alone it keeps one of two processors free.
		maxWorkers: '100%',
		projects: ['America/New_York', 'Pacific/Auckland'].map((zone, i) => ({
			extends: true,
			test: {
				name: zone,
				env: { TZ: zone },
				// That a text is read at all, in linear time, and what the command says, is asked of one zone only: these take
				// the longest. What is derived is asked of both.
				exclude: i === 0 ? [] : ['src/lib/derive/**/*properties.test.ts', 'src/cli/derive*.test.ts'],
				setupFiles: ['tests/steady.ts'],
				// A shared machine may be slow: only a hang takes so long.
				testTimeout: 60_000,
				include: ['src/**/*.test.ts', 'tests/**/*.test.ts']
			}
		}))
	}
});
