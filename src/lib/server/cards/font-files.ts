/** The fonts that cards are set in: OFL files of @fontsource, read only while the site is built. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file of a font and the characters it is for. */
export interface FontFile {
	readonly path: string;
	readonly covers: (codePoint: number) => boolean;
}

export interface FontStyle {
	readonly family: 'sans' | 'serif';
	readonly italic?: true;
}

/** Scripts that Inter and Source Serif lack, in the order in which they are asked. */
const OTHER_SCRIPTS = ['noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-devanagari', 'noto-sans-thai'];
const EMOJI = 'noto-emoji';
/** Han characters look different in each of them: the language of the story decides which comes first. */
const HAN: Readonly<Record<string, string>> = { ja: 'noto-sans-jp', ko: 'noto-sans-kr', zh: 'noto-sans-sc' };

const require = createRequire(import.meta.url);
const known = new Map<string, readonly FontFile[]>();
const lists = new Map<string, readonly FontFile[]>();

/** Files in which to look for a character, the best first. `language` is a language tag. */
export function fontFiles(style: FontStyle, language: string): readonly FontFile[] {
	const key = `${style.family} ${style.italic ?? false} ${language}`;
	const made = lists.get(key) ?? listFiles(style, language);
	lists.set(key, made);
	return made;
}

function listFiles({ family, italic }: FontStyle, language: string): readonly FontFile[] {
	const own = HAN[language.split('-')[0] ?? ''];
	const han = [...new Set([...(own ? [own] : []), ...Object.values(HAN)])];
	const first = family === 'sans' ? files('inter', 'wght-normal') : files('source-serif-4', serifCut(italic));
	return [...first, ...[...OTHER_SCRIPTS, ...han, EMOJI].flatMap((name) => files(name, 'wght-normal'))];
}

/** The roman serif has its optical sizes; the italic only its weights, as on the page. */
function serifCut(italic: true | undefined): string {
	return italic ? 'wght-italic' : 'opsz-normal';
}

function files(name: string, cut: string): readonly FontFile[] {
	const key = `${name}-${cut}`;
	const made = known.get(key) ?? readFiles(name, cut);
	known.set(key, made);
	return made;
}

function readFiles(name: string, cut: string): readonly FontFile[] {
	const folder = dirname(require.resolve(`@fontsource-variable/${name}/package.json`));
	const ranges: Record<string, string> = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8'));
	// The subsets of large fonts are numbered: “[12]”.
	return Object.entries(ranges).map(([subset, range]) => ({
		path: join(folder, 'files', `${name}-${subset.replace(/[[\]]/g, '')}-${cut}.woff2`),
		covers: parseRange(range)
	}));
}

/** A CSS `unicode-range`: "U+0-FF,U+131". */
function parseRange(range: string): (codePoint: number) => boolean {
	const spans = range.split(',').map((part) => {
		const [from = '', to = from] = part.trim().slice(2).split('-');
		return [parseInt(from, 16), parseInt(to, 16)] as const;
	});
	return (codePoint) => spans.some(([from, to]) => codePoint >= from && codePoint <= to);
}
