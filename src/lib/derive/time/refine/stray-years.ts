/** Years of three digits, and parts of a day without their day: what stands so is mostly something else. */
import type { Mention } from '../meaning.ts';
import { yearOf } from '../period.ts';

/** Three digits are a year only where the text speaks of eras or of several such years: elsewhere they count something. */
export function withoutStrayYears(mentions: readonly Mention[], text: string): readonly Mention[] {
	if (mentions.some(isOfEarlyAge)) return mentions;
	const early = mentions.filter(
		({ rule, start, end }) =>
			rule === 'early-year' &&
			/\bin\s+(?:about\s+|around\s+)?$/i.test(text.slice(Math.max(0, start - 12), start)) &&
			!/(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\s+in\s+$/i.test(
				text.slice(Math.max(0, start - 10), start)
			) &&
			/^[.,;]/.test(text.slice(end, end + 1))
	);
	if (early.length > 1) return mentions;
	return mentions.filter(({ rule }) => rule !== 'early-year');
}

function isOfEarlyAge({ rule, meaning }: Mention): boolean {
	if (rule === 'era-year' || rule === 'century') return true;
	return meaning.kind === 'period' && rule !== 'early-year' && yearOf(meaning.period) < FIRST_PLAIN_YEAR;
}

/** From it on four digits are a year by themselves. */
const FIRST_PLAIN_YEAR = 1000;

/** "night" without its day is a kind of time ("night shift"), not one; "in the morning" is of the day named last. */
export function isLonePart({ meaning, start, end }: Mention, text: string): boolean {
	if (meaning.kind !== 'clock' || meaning.day !== null || meaning.clock.offset !== null) return false;
	if (/^overnight$/i.test(text.slice(start, end))) return true;
	const named = meaning.clock.hour === null || /^[nm]/i.test(text.charAt(start));
	return (
		named && !/\b(?:in|by|until|at|around|after|before|since|from)\s+$/i.test(text.slice(Math.max(0, start - 8), start))
	);
}
