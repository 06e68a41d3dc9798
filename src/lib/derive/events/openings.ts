/** What stands before the first words of a paragraph: a dateline, or who speaks. */
import { MONTH, WEEKDAY } from '../time/words.ts';

export interface Opening {
	/** Where the paragraph's own words begin, in UTF-16 units. */
	readonly end: number;
	/** Who speaks; null where nobody is named. */
	readonly speaker: string | null;
}

/** "LUSAKA, Aug. 16 (Example) - ", "WEST HALSEY, Vt. — ", "COPENHAGEN (Example) — ", "BUENOS AIRES: " */
const DATELINE =
	/^(?:\p{Lu}[\p{Lu}.'’-]+(?:[\s,/]+(?:\p{Lu}[\p{L}.'’-]*|\d{1,2})){0,5}[\s,]*(?:\([^)]{2,30}\)\s*)?(?:--|[–—-](?=\s))\s*|\p{Lu}[\p{Lu}.'’ -]{2,30}:\s+|(?:\p{Lu}[\p{L}.]+[\s,]+){1,3}\([^)]{2,20}\)\s*(?:--|[–—-](?=\s))\s*)/u;

/** "Wells, 14 March 2023 — ", "Port Arden, Somerset, Aug. 16 (Example) - ": a place and a day, then a dash. */
const DAY = `(?:${WEEKDAY},?\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|${MONTH}\\s+\\d{1,2})(?:,?\\s+\\d{4})?`;
const PLACE_AND_DAY = new RegExp(
	`^\\p{Lu}[\\p{L}.'’-]*(?:[\\s,]+\\p{Lu}[\\p{L}.'’-]*){0,4}?,\\s+${DAY}\\s*(?:\\([^)]{2,30}\\)\\s*|/[^/]{2,30}/\\s*)?(?:--|[–—-](?=\\s))\\s*`,
	'u'
);

/** "What you need to know: …", "Summary: …": what a live report heads a paragraph with. */
const HEADING =
	/^(?:What\s(?:you\sneed\sto\sknow|we\sknow(?:\sso\sfar)?|happened|happens\snext)|Key\s(?:points|events|developments)|Summary|At\sa\sglance|In\sbrief|Breaking(?:\snews)?|Update|Latest|The\slatest):\s+/i;

/** "MAEVE ROURKE:", "Q:", "Maeve Rourke:" */
const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?:\s(?:de|van|von|of|\p{Lu}[\p{L}.'’-]*)){0,3}):\s+/u;

/** In how many paragraphs a label must open the text to be a speaker's. */
const SPEAKS_AGAIN = 2;

/** The labels that open several paragraphs of an article. */
export function speakersOf(paragraphs: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const text of paragraphs) {
		const label = LABEL.exec(text.slice(0, LONGEST))?.[1];
		if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= SPEAKS_AGAIN).map(([label]) => label));
}

/** Longest opening, in UTF-16 units. */
const LONGEST = 90;

export function openingOf(text: string, speakers: ReadonlySet<string>): Opening {
	const head = text.slice(0, LONGEST);
	const label = LABEL.exec(head);
	if (label?.[1] !== undefined && speakers.has(label[1])) return { end: label[0].length, speaker: nameOf(label[1]) };
	return {
		end: (DATELINE.exec(head) ?? PLACE_AND_DAY.exec(head) ?? HEADING.exec(head))?.[0].length ?? 0,
		speaker: null
	};
}

/** "MAEVE ROURKE" → "Maeve Rourke"; "Q" and "A" name nobody. */
function nameOf(label: string): string | null {
	if (label.length < 3) return null;
	if (label !== label.toUpperCase()) return label;
	return label.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
