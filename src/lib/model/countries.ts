/** Countries as the page names and colours them. */

/** English name of an ISO 3166-1 alpha-2 code, in the short form people use. */
export function countryName(code: string): string {
	const name = SHORT_NAMES[code] ?? new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
	return name.replace(' & ', ' and ');
}

/** Where CLDR's name is not what English newspapers print. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
	BA: 'Bosnia',
	CD: 'DR Congo',
	CG: 'Congo',
	CI: 'Ivory Coast',
	CZ: 'Czech Republic',
	HK: 'Hong Kong',
	MM: 'Myanmar',
	MO: 'Macau',
	PS: 'Palestine',
	TR: 'Turkey'
};

/** Countries by rank in the story: most events first, then first named. The rank hands out the colours. */
export function rankCountries(
	events: readonly { readonly countries: readonly string[] }[]
): { code: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const event of events) {
		for (const code of event.countries) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return [...counts].map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count);
}
