/** How the site's script and style are parted into files: few for what a page needs at first sight, the rest on demand. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

interface Graph {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** What runs whatever page is opened, and what the pages of stories run beyond that. */
const BASE =
	/\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$|\/src\/routes\/\+layout\.(?:ts|svelte)$/;
const HOME = /\/src\/routes\/\+page\.(?:ts|svelte)$/;
const STORY = /\/src\/routes\/\[story\]\/\+(?:layout|page)\.(?:ts|svelte)$/;

/**
 * One file for what every page loads, one for what the pages of stories load at first sight, one for what the home page
 * shares with them. Left alone, a module gets into a file with those that the same parts name: some twenty small files,
 * which compress badly.
 */
export const firstSight: Rolldown.CodeSplittingOptions = {
	groups: [group('base', 3, [BASE]), group('shared', 2, [HOME, STORY]), group('story', 1, [STORY])]
};

/** The modules that each of some sets of roots needs. What they import is needed too, so it goes with them. */
function group(name: string, priority: number, roots: readonly RegExp[]): Rolldown.CodeSplittingGroup {
	return {
		debugName: name,
		priority,
		name: (id, graph) => (roots.every((of) => isNeededBy(id, of, graph)) ? name : null)
	};
}

/** Whether one of the roots imports a module, by whatever way but never by `import()`. */
function isNeededBy(id: string, roots: RegExp, graph: Graph): boolean {
	const seen = new Set<string>();
	const open = [id];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (roots.test(next)) return true;
		if (seen.has(next)) continue;
		seen.add(next);
		open.push(...(graph.getModuleInfo(next)?.importers ?? []));
	}
	return false;
}

/**
 * Kit names in each page the style sheets of all that the page may ever load. This takes out of its list what an `import()`
 * brings: those sheets come with their script.
 */
export function sheetsOnDemand(): Plugin {
	return {
		name: 'sheets-on-demand',
		apply: 'build',
		applyToEnvironment: ({ name }) => name === 'client',
		writeBundle({ dir = '' }) {
			const file = join(dir, '.vite/manifest.json');
			const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { dynamicImports?: string[] }>;
			for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
			writeFileSync(file, JSON.stringify(manifest));
		}
	};
}
