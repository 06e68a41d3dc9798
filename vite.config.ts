import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// d3-zoom's only use of it is to stop what never runs here: see the file.
	resolve: {
		alias: { 'd3-transition': fileURLToPath(new URL('src/lib/attachments/no-transition.ts', import.meta.url)) }
	},
	build: { assetsInlineLimit: 0 },
	test: {
		// The same tests in two time zones, far apart and on both sides of UTC: nothing may depend on where it runs.
		pool: 'forks',
		projects: ['America/New_York', 'Pacific/Auckland'].map((zone) => ({
			extends: true,
			test: { name: zone, env: { TZ: zone }, include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] }
		}))
	}
});
