/** The language of a page: what it declares against what its text reads like. */
import { DeriveError } from '../derive-error.ts';
import { foreignLanguage, isSurelyEnglish, languageName } from '../language.ts';

/** The tag for the article. Throws `DeriveError` for a page that is not in English, naming what it declares and what it reads like. */
export function pageLanguage(
	declared: string | null,
	paragraphs: readonly string[],
	file: string
): { tag: string; notes: string[] } {
	const text = paragraphs.join('\n').slice(0, 20_000);
	const read = foreignLanguage(text);
	const english = declared === null || /^en(?:-|$)/i.test(declared);
	if (read !== null) {
		const name = declared === null ? null : languageName(declared);
		throw notEnglish(file, name === null || name.includes(read) ? read : `${read}, though the page declares ${name}`);
	}
	if (english) return { tag: declared ?? 'en', notes: [] };
	if (!isSurelyEnglish(text)) throw notEnglish(file, languageName(declared));
	return {
		tag: 'en',
		notes: [`The page declares ${languageName(declared)}, but its text is English; it was read as such.`]
	};
}

function notEnglish(file: string, came: string): DeriveError {
	return new DeriveError(file, {
		place: 'the text of the page',
		came,
		expected: 'English, the one language that deriving reads',
		mend: 'Give the article in English, for example a translation.'
	});
}
