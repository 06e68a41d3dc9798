/** A verb said once for several who did it, each with a date: "Peru joined in 2007, Chile in 2011 and Cuba two years later". */
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Clause } from './clauses.ts';
import type { Paragraph, Sentence } from './reading.ts';
import type { Unit } from './units.ts';
import { within } from './within.ts';

/** A verb with nothing between it and its date. */
const ALONE = /^(?<verb>(?:(?:was|were)\s)?[\p{L}’'-]+)\s(?:(?:in|on|by)\s)?(?:the\s)?$/u;

/** "Peru banned nets in 2007, Chile in 2011": what one state did another did, but for what is done to states. */
const WITH_OBJECT =
	/^(?!(?:invaded|occupied|attacked|annexed|recogni[sz]ed|visited|left|conquered|toured|beat|defeated|played|met)\s)(?<verb>\p{L}+(?:\s(?!(?:in|on|by|and|or|to)\s)\p{Ll}[\p{L}-]*){1,5})\s(?:in|on|by)\s(?:the\s)?$/u;

/** Between two dates: an aside of time at most, a name, and what ties it to its date. */
const NEXT_NAME =
	/^(?:,\s(?:shortly|just|right|soon|long|after|before)\s[^,;:.()]{3,50})?(?:,(?:\sand)?|\sand)\s(?<name>(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s(?:of\s)?(?:the\s)?\p{Lu}[\p{L}’'-]*){0,4})\s(?:(?:in|on|by)\s(?:the\s)?)?$/u;

/** The unit of a date in such a clause: the first ends with its date, the others have a subject of their own (`doer`); null elsewhere. */
export function gappedUnit(
	{ text, countries }: Pick<Paragraph, 'text' | 'countries'>,
	sentence: Sentence,
	clause: Clause,
	time: TimeExpression
): Unit | null {
	const { verb, subject } = clause;
	if (verb === null || subject === null || subject.start > verb.start) return null;
	if (sentence.clauses.some(({ start }) => start > verb.end && start < clause.end)) return null;
	const times = sentence.times.filter(
		({ edtf, type, start, end }) => edtf !== null && type === 'DATE' && start >= verb.end && end <= clause.end
	);
	const [first] = times;
	const at = times.indexOf(time);
	if (first === undefined || at === -1 || times.length < 2) return null;
	const words = text.slice(verb.start, first.start);
	const areStates = () => {
		const next = nameBetween(text, times[0], times[1]);
		return within(countries, subject).length > 0 && next !== null && within(countries, next).length > 0;
	};
	if (!ALONE.test(words) && !(WITH_OBJECT.test(words) && areStates())) return null;
	const names = times.slice(1).map((_, i) => nameBetween(text, times[i], times[i + 1]));
	if (names.slice(0, Math.max(1, at)).includes(null)) return null;
	const doer = names[at - 1] ?? null;
	if (doer === null) return { clause, start: clause.start, end: first.end, content: null };
	return { clause, start: doer.start, end: time.end, content: null, doer };
}

/** "South Sudan joined": the title of a unit with a subject of its own. */
export function gappedTitle(text: string, { clause, doer }: Unit, first: number): string | null {
	if (doer === undefined || clause.verb === null) return null;
	const words = text.slice(clause.verb.start, first);
	const verb = (ALONE.exec(words) ?? WITH_OBJECT.exec(words))?.groups?.verb;
	const name = text.slice(doer.start, doer.end);
	return verb === undefined ? null : `${name.charAt(0).toUpperCase()}${name.slice(1)} ${verb}`;
}

function nameBetween(
	text: string,
	before: TimeExpression | undefined,
	time: TimeExpression | undefined
): Stretch | null {
	if (before === undefined || time === undefined) return null;
	const between = text.slice(before.end, time.start);
	const name = NEXT_NAME.exec(between)?.groups?.name;
	if (name === undefined) return null;
	const start = before.end + between.lastIndexOf(name);
	return { start, end: start + name.length };
}
