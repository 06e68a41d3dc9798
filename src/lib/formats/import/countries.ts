/** Countries by what other formats call them. */
import { isCountryCode } from '#lib/model/events-file.ts';
import { countryName } from '#lib/model/countries.ts';

let known: ReadonlyMap<string, string> | null = null;

/** ISO 3166-1 alpha-2 code of a country's English name or of its code; null for anything else. */
export function countryCode(text: string): string | null {
	known ??= namesToCodes();
	return known.get(text.trim().toLowerCase()) ?? null;
}

/** All codes of two letters that `Intl` has a name for, and that are countries of their own (see the events file's schema). */
function namesToCodes(): ReadonlyMap<string, string> {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
	const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => isCountryCode(code));
	return new Map(
		codes.flatMap((code) => [
			[(names.of(code) ?? code).toLowerCase(), code],
			[countryName(code).toLowerCase(), code],
			[code.toLowerCase(), code]
		])
	);
}
