/** The countries of an article, paragraph by paragraph: places and peoples, and the persons who stand for them. */
import { besideAll, type CountryMention, findCountries, findPhrases } from './find-countries.ts';
import { personGazetteer, personsOfText } from './persons.ts';

const GAP = '\n\n';

/** `year`: of the publication, which says who was in office. */
export function countriesOfArticle(paragraphs: readonly string[], year: number): CountryMention[][] {
	// The article is read as one text, because a place named in one paragraph says what a name in another means.
	const text = paragraphs.join(GAP);
	const places = findCountries(text);
	const persons = findPhrases(text, personGazetteer(year, personsOfText(text, places)));
	return byParagraph(paragraphs, besideAll(places, persons));
}

function byParagraph(paragraphs: readonly string[], mentions: readonly CountryMention[]): CountryMention[][] {
	let offset = 0;
	let next = 0;
	return paragraphs.map((paragraph) => {
		const own: CountryMention[] = [];
		for (; next < mentions.length; next++) {
			const mention = mentions[next];
			if (mention === undefined || mention.start >= offset + paragraph.length) break;
			own.push({ ...mention, start: mention.start - offset, end: mention.end - offset });
		}
		offset += paragraph.length + GAP.length;
		return own;
	});
}
