/** Which language a text is in, where it is surely not English. */
import type { Article } from '#lib/model/article.ts';
import { HYPHENED_WORD } from '../plain-words.ts';
import { DeriveError } from './derive-error.ts';
import { ENGLISH_WORDS, LANGUAGE_WORDS, SCRIPTS } from './language-words.ts';

/** So much of a text tells its language, in UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer letters of another script may be a name. */
const FEWEST_LETTERS = 30;
/** Fewer words may be a list of names. */
const FEWEST_WORDS = 20;
/** A text with this share of English words is English, whatever names and quotations it holds: prose has some 25 %. */
const ENGLISH_SHARE = 0.08;
/** No other language comes near this share of them. */
const SURE_SHARE = 0.16;
/** A text in a language has at least this share of its words … */
const FOREIGN_SHARE = 0.15;
/** … and so many different ones of two letters or more: "de" alone is in many names, "a" and "i" in many languages. */
const FOREIGN_KINDS = 4;

const ENGLISH = new Set(ENGLISH_WORDS);
const PROFILES = Object.entries(LANGUAGE_WORDS).map(([language, words]) => ({
	language,
	words: new Set(words.split(' '))
}));

/** The English name of the language of a text that is surely not English; null for English and where nothing is sure. */
export function foreignLanguage(text: string): string | null {
	const sample = text.slice(0, SAMPLE);
	return languageOfScript(sample) ?? languageOfWords(sample);
}

/** Whether a text has so many of English's small words that it can be nothing else. */
export function isSurelyEnglish(text: string): boolean {
	const words = wordsOf(text.slice(0, SAMPLE));
	return words.length >= FEWEST_WORDS && englishShare(words) >= SURE_SHARE;
}

/** "German (de)"; a tag without a name in English stands in quotes. */
export function languageName(tag: string): string {
	const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
	return name === tag ? `“${name}”` : `${name} (${tag})`;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(HYPHENED_WORD) ?? [];
}

function englishShare(words: readonly string[]): number {
	return words.filter((word) => ENGLISH.has(word)).length / words.length;
}

/** Beyond Latin letters, their accents and the marks of printed texts. */
const BEYOND_LATIN = /[^\0-\u02FF\u2000-\u206F]/;

function languageOfScript(text: string): string | null {
	if (!BEYOND_LATIN.test(text)) return null;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	for (const { script, languages, weight = 1 } of SCRIPTS) {
		const own = text.match(script)?.length ?? 0;
		if (own < FEWEST_LETTERS || own * weight < letters - own) continue;
		return languages.find(([sign]) => sign.test(text))?.[1] ?? null;
	}
	return null;
}

function languageOfWords(text: string): string | null {
	const words = wordsOf(text);
	if (words.length < FEWEST_WORDS || englishShare(words) >= ENGLISH_SHARE) return null;
	const scored = PROFILES.map((profile) => {
		const own = words.filter((word) => profile.words.has(word));
		return {
			language: profile.language,
			share: own.length / words.length,
			kinds: new Set(own.filter((word) => word.length > 1)).size
		};
	});
	const best = scored.reduce((a, b) => (b.share > a.share ? b : a));
	return best.share >= FOREIGN_SHARE && best.kinds >= FOREIGN_KINDS ? best.language : null;
}

/** Throws `DeriveError` for an article that says or shows that it is in another language than English. */
export function checkLanguage({ meta, paragraphs }: Article, file: string): void {
	const found = foreignLanguage(sampleOf(paragraphs));
	if (!/^en(?:-|$)/i.test(meta.language)) {
		const name = languageName(meta.language);
		const english = isSurelyEnglish(sampleOf(paragraphs));
		throw new DeriveError(file, {
			place: 'the language in the front matter',
			came: english ? `${name}, though the text reads as English` : name,
			expected: 'English, the one language that deriving reads',
			mend: english ? 'Write “language: en”.' : 'Give an English text; if this is one, write “language: en”.'
		});
	}
	if (found === null) return;
	throw new DeriveError(file, {
		place: 'the text',
		came: found,
		expected: 'English, the one language that deriving reads',
		mend: 'Give the article in English, for example a translation.'
	});
}

function sampleOf(paragraphs: readonly string[]): string {
	let sample = '';
	for (const paragraph of paragraphs) {
		sample += `${paragraph.slice(0, SAMPLE)}\n`;
		if (sample.length >= SAMPLE) break;
	}
	return sample;
}
