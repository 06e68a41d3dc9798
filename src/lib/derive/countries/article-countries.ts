/** The countries of an article, paragraph by paragraph: places and peoples, and the persons who stand for them. */
import { acronymsOf } from './acronyms.ts';
import { type CountryMention, findInText, findPhrases } from './find-countries.ts';
import { buildGazetteer } from './gazetteer.ts';
import { inOffice, type Leader, leaderGazetteer, yearsOf } from './leaders.ts';
import { officesOf } from './offices.ts';
import { personGazetteer, personsOfText } from './persons.ts';
import { besideAll } from './senses.ts';
import { type ReadText, readText } from './words.ts';

const GAP = '\n\n';

/** `year`: of the publication, which says who was in office. */
export function countriesOfArticle(paragraphs: readonly string[], year: number): CountryMention[][] {
	// The article is read as one text, because a place named in one paragraph says what a name in another means.
	const article = readText(paragraphs.join(GAP));
	const places = findInText(article);
	const short = findPhrases(article, buildGazetteer(acronymsOf(places)));
	const actors = besideAll(personsIn(article, places, year), officesOf(article.text, places));
	return byParagraph(paragraphs, besideAll(besideAll(actors, places), short));
}

/** Leaders first: their full names say whom the surnames that follow mean. */
function personsIn(article: ReadText, places: readonly CountryMention[], year: number): CountryMention[] {
	const years = yearsOf(article.text, year);
	const named = new Set<Leader>();
	const leaders = findPhrases(article, leaderGazetteer(), (phrases) => {
		const leader = phrases.find((phrase) => inOffice(phrase, years)) ?? null;
		if (leader !== null) named.add(leader);
		return leader;
	});
	const persons = personsOfText(article.text, places);
	return besideAll(leaders, findPhrases(article, personGazetteer(persons, [...named])));
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
