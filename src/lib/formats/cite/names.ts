/** Names of authors as a byline writes them, taken apart for styles that turn them round or shorten them. */

/** A person, or (`literal`) an organisation and what could not be told apart. */
export type Name = { readonly given: string; readonly family: string } | { readonly literal: string };

/** Words that end the name of an organisation, not of a person. */
const ORGANISATION =
	/\b(Agency|Archives?|Association|Board|Bureau|Cent(er|re)|Commission|Committee|Company|Council|Department|Desk|Editors?|Foundation|Government|Group|Inc|Institute|Library|Ltd|Ministry|Museum|Network|News|Office|Organi[sz]ation|Post|Press|Reporters?|Service|Society|Staff|Team|The|Times|University|Writers?)\b/;
const PARTICLES = /^(?:da|de|del|della|den|der|di|dos|du|la|le|ten|ter|van|von|zu|al|el|bin|ibn)$/i;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** A name as people write it in Latin letters: every word but a particle begins with a capital. */
const PERSONAL = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** "Jane Doe and John van Dyk", "Doe, Jane; Dyk, John", "The Associated Press". */
export function namesOf(byline: string): Name[] {
	const whole = byline.replace(/^by\s+/i, '').trim();
	const turned = /^([^\s,;]+), ([^,;]+)$/.exec(whole);
	if (turned && !/ and | & /.test(whole) && !ORGANISATION.test(whole)) return [nameOf(whole)];
	const parts = whole.includes(';') ? whole.split(';') : whole.split(/,? and | & |, /);
	const isList = parts.every((part) => !ORGANISATION.test(part));
	return (isList ? parts : [whole])
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map(nameOf);
}

function nameOf(text: string): Name {
	const [family, given] = text.split(/\s*,\s*/);
	if (family && given) return { given, family };
	const words = text.split(/\s+/);
	const fits = words.every((word, i) => PERSONAL.test(word) || (i > 0 && PARTICLES.test(word)));
	if (words.length < 2 || words.length > 6 || !fits || ORGANISATION.test(text)) return { literal: text };
	const tail = SUFFIX.test(words.at(-1) ?? '') && words.length > 2 ? 2 : 1;
	let first = words.length - tail;
	while (first > 1 && PARTICLES.test(words[first - 1] ?? '')) first--;
	return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

/** "Jane Doe" */
export function fullName(name: Name): string {
	return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** "Jean-Paul" → "J.-P." */
export function initials(given: string): string {
	return given
		.split(/\s+/)
		.map((word) =>
			word
				.split('-')
				.map((part) => (/^(?:\p{Lu}\.)+$/u.test(part) ? part.replaceAll('.', '. ').trim() : `${[...part][0] ?? ''}.`))
				.join('-')
		)
		.join(' ');
}

/** "A", "A and B", "A, B, and C". */
export function listed(names: readonly string[], and: string): string {
	if (names.length <= 2) return names.join(` ${and} `);
	return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
}
