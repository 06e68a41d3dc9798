/** The page built as a site would build it; nothing is written to the disk. */
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

export interface BuiltFile {
	/** Path below the page. */
	readonly path: string;
	readonly content: string | Uint8Array;
	/** Modules of the file → length of their code in it, before it is packed. */
	readonly modules: ReadonlyMap<string, number>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The page and its worker. */
export function buildPage(): Promise<BuiltFile[]> {
	return built({ root: fileURLToPath(new URL('.', import.meta.url)), base: './' });
}

/** One module and all that it loads at once, as a page would load it. */
export async function buildModule(path: string): Promise<BuiltFile> {
	const files = await built({
		root: ROOT,
		build: { rolldownOptions: { input: `${ROOT}${path}`, preserveEntrySignatures: 'strict' } }
	});
	const entry = files.find((file) => file.path.endsWith('.js'));
	if (entry === undefined) throw new Error(`Building ${path} gave no script.`);
	return entry;
}

async function built(config: InlineConfig): Promise<BuiltFile[]> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		worker: { format: 'es' },
		...config,
		build: { write: false, target: 'es2023', minify: true, modulePreload: false, ...config.build }
	});
	if ('close' in result) throw new Error('Vite watches instead of building.');
	return [result].flat().flatMap(({ output }) =>
		output.map((file): BuiltFile => {
			if (file.type === 'asset') return { path: file.fileName, content: file.source, modules: new Map() };
			const modules = Object.entries(file.modules).map(([id, { renderedLength }]) => [id, renderedLength] as const);
			return { path: file.fileName, content: file.code, modules: new Map(modules) };
		})
	);
}
