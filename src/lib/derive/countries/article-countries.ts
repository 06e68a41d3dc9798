/** The countries of an article, paragraph by paragraph: places and peoples, and the persons who stand for them. */
import { type CountryMention, findCountries } from './find-countries.ts';
import { personGazetteer, personsOfText } from './persons.ts';

/** `year`: of the publication, which says who was in office. */
export function countriesOfArticle(paragraphs: readonly string[], year: number): CountryMention[][] {
	const places = paragraphs.map((text) => findCountries(text));
	const persons = paragraphs.flatMap((text, index) => personsOfText(text, places[index] ?? []));
	const gazetteer = personGazetteer(year, persons);
	return paragraphs.map((text, index) => merged(places[index] ?? [], findCountries(text, gazetteer)));
}

/** Both lists in the order of the text; where they overlap the place counts. */
function merged(places: readonly CountryMention[], persons: readonly CountryMention[]): CountryMention[] {
	const all = [...places];
	let at = 0;
	for (const person of persons) {
		while ((places[at]?.end ?? Infinity) <= person.start) at++;
		const place = places[at];
		if (place === undefined || place.start >= person.end) all.push(person);
	}
	return all.sort((a, b) => a.start - b.start);
}
