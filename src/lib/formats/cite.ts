/** How to cite a story, or one of its events: as a footnote, in APA style, for BibTeX, reference managers and annotation tools. */
import { apa } from './cite/apa.ts';
import { bibtex } from './cite/bibtex.ts';
import { chicago } from './cite/chicago.ts';
import type { Cited } from './cite/cited.ts';
import { cslJson } from './cite/csl.ts';
import { webAnnotation } from './cite/web-annotation.ts';

export type { Cited } from './cite/cited.ts';

/** The styles, with their names on screen, in the order in which they are offered. */
export const CITATION_STYLES = [
	{ style: 'chicago', name: 'Footnote (Chicago)' },
	{ style: 'apa', name: 'APA' },
	{ style: 'bibtex', name: 'BibTeX' },
	{ style: 'csl-json', name: 'CSL-JSON' },
	{ style: 'web-annotation', name: 'Web Annotation' }
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number]['style'];

const WRITERS: Readonly<Record<CitationStyle, (cited: Cited) => string>> = {
	chicago,
	apa,
	bibtex,
	'csl-json': cslJson,
	'web-annotation': webAnnotation
};

/**
 * The citation as plain text: one line for Chicago and APA, several for the others. Throws `EdtfError` where
 * `accessed` is no EDTF date.
 */
export function citation(style: CitationStyle, cited: Cited): string {
	return WRITERS[style](cited);
}
