/**
 * What a regular expression cannot do without, read off its source, so that a text without it need not be searched: for
 * `(?:last|next)\s+(?:week|month)` one of "last " and "next ", and one of " week" and " month".
 */
import { type Grams, runsOf } from './grams.ts';

/**
 * One of several strings that a match or what it looks at holds, with letters as lower case, digits as 0 and white space as
 * a space; or all or any of several such needs.
 */
type Need =
	{ readonly words: readonly string[] } | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** Nothing is needed. */
const NONE: Need = { all: [] };

const isNone = (need: Need) => 'all' in need && need.all.length === 0;

/** A part of a pattern: what it needs, and all that it matches where that is a few strings. */
interface Part {
	readonly need: Need;
	readonly exact: readonly string[] | null;
	/** It matches them more than once as well, however often. */
	readonly again?: boolean;
}

/** So many strings are told apart. */
const MOST = 48;

/** Whether a text may hold a match of a pattern; false is sure. */
export type Gate = (grams: Grams) => boolean;

export function gateOf(pattern: RegExp): Gate {
	return gate(new PatternReader(pattern.source).read());
}

function gate(need: Need): Gate {
	if ('words' in need) return gateOfWords(need.words);
	if ('any' in need) {
		const gates = need.any.map(gate);
		return (grams) => gates.some((passes) => passes(grams));
	}
	// what a look or two tell goes first
	const gates = [...need.all].sort((a, b) => looks(a) - looks(b)).map(gate);
	return (grams) => gates.every((passes) => passes(grams));
}

/** Tests a pattern where a text, or a longer one that it is a part of, may hold what it needs. */
export function sought(pattern: RegExp): (text: string, grams: Grams) => boolean {
	const mayMatch = gateOf(pattern);
	return (text, grams) => mayMatch(grams) && pattern.test(text);
}

/** Gates by their words: many patterns need a month, a number or a unit, and each text is asked for them once. */
const known = new Map<string, Gate>();

function gateOfWords(words: readonly string[]): Gate {
	const key = words.join('|');
	const old = known.get(key);
	if (old !== undefined) return old;
	const runs = runsOf(words);
	let asked: Grams | null = null;
	let answer = false;
	const made: Gate = (grams) => {
		if (grams !== asked) [asked, answer] = [grams, grams.mayHoldAny(runs)];
		return answer;
	};
	known.set(key, made);
	return made;
}

/** How many strings are looked for. */
function looks(need: Need): number {
	if ('words' in need) return need.words.length;
	return ('any' in need ? need.any : need.all).reduce((sum, one) => sum + looks(one), 0);
}

/** One of these strings, as a need: those that hold another of them say no more than it. */
function oneOf(strings: readonly string[]): Need {
	if (strings.includes('')) return NONE;
	return { words: strings.filter((one) => !strings.some((other) => other !== one && one.includes(other))) };
}

function allOf(needs: readonly Need[]): Need {
	const all = needs.filter((need) => !isNone(need));
	return all.length === 1 && all[0] !== undefined ? all[0] : { all };
}

function anyOf(needs: readonly Need[]): Need {
	if (needs.some(isNone)) return NONE;
	if (needs.every((need) => 'words' in need)) return oneOf([...new Set(needs.flatMap(({ words }) => words))]);
	return needs.length === 1 && needs[0] !== undefined ? needs[0] : { any: needs };
}

/** Reads the source of a regular expression without the flag `v`. What it does not know, it takes to need nothing. */
class PatternReader {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	read(): Need {
		return this.#alternatives().need;
	}

	#take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.#at;
		const match = pattern.exec(this.#source);
		this.#at += match?.[0].length ?? 0;
		return match;
	}

	#alternatives(): Part {
		const parts = [this.#sequence()];
		while (this.#take(/\|/y)) parts.push(this.#sequence());
		const exact = parts.every((part) => part.exact !== null)
			? [...new Set(parts.flatMap((part) => part.exact ?? []))]
			: null;
		return { need: anyOf(parts.map(({ need }) => need)), exact: exact !== null && exact.length <= MOST ? exact : null };
	}

	#sequence(): Part {
		const needs: Need[] = [];
		/** What the parts read last match, one behind the other. */
		let run: readonly string[] = [''];
		let whole = true;
		const end = (next: readonly string[]) => {
			needs.push(oneOf(run));
			run = next;
			whole = false;
		};
		while (this.#at < this.#source.length && !/[|)]/.test(this.#source.charAt(this.#at))) {
			const { need, exact, again = false } = this.#repeated();
			if (exact === null) {
				end(['']);
				needs.push(need);
			} else {
				if (run.length * exact.length <= MOST) run = run.flatMap((one) => exact.map((other) => one + other));
				else end(exact);
				// the last of several is followed by what comes next
				if (again) end(exact);
			}
		}
		return { need: allOf([...needs, oneOf(run)]), exact: whole ? run : null };
	}

	/** The next part with how often it stands. */
	#repeated(): Part {
		const part = this.#part();
		const times = this.#take(/(?:[*?+]|\{(?<least>\d+)(?<more>,(?<most>\d*))?\})\??/y);
		if (times === null) return part;
		const {
			least = times[0].startsWith('+') ? '1' : '0',
			more,
			most = more === undefined ? least : ''
		} = times.groups ?? {};
		const counted = times[0].startsWith('?')
			? 1
			: times.groups?.least === undefined || most === ''
				? Infinity
				: Number(most);
		const need = Number(least) > 0 ? part.need : NONE;
		if (part.exact !== null && counted > LONGEST_RUN && least === '1') return { ...part, again: true };
		if (part.exact === null || counted > LONGEST_RUN) return { need, exact: null };
		let exact: readonly string[] = [''];
		const all = new Set<string>(Number(least) === 0 ? exact : []);
		for (let n = 1; n <= counted && all.size <= MOST; n++) {
			exact = exact.flatMap((one) => (part.exact ?? []).map((other) => one + other));
			if (n >= Number(least)) for (const one of exact) all.add(one);
		}
		return { need, exact: all.size <= MOST ? [...all] : null };
	}

	#part(): Part {
		const group = this.#take(/\((?:\?(?:(?<look><?[=!])|:|<\w+>))?/y);
		if (group !== null) {
			const inner = this.#alternatives();
			this.#take(/\)/y);
			const look = group.groups?.look;
			if (look === undefined) return inner;
			// what takes no room parts no words, and what is looked at stands in the text as well
			return look.endsWith('!') ? NOTHING : { need: inner.need, exact: null };
		}
		if (this.#take(/\^|\$|\\b|\\B/y)) return NOTHING;
		const set = this.#take(/\[(?:[^\]\\]|\\.)*\]/sy);
		if (set !== null) return ofSet(set[0].slice(1, -1));
		if (this.#take(/\\d/y)) return exactly(['0']);
		if (this.#take(/\\s/y)) return exactly([' ']);
		if (this.#take(/\.|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u.{4}|\\x..|\\k<\w+>|\\[1-9]\d*|\\c.|\\[0a-zA-Z]/sy))
			return ANYTHING;
		const character = this.#take(/\\?(?<own>.)/sy)?.groups?.own ?? '';
		return isKnown(character) ? exactly([folded(character)]) : ANYTHING;
	}
}

/** More repetitions than these are not told apart. */
const LONGEST_RUN = 5;

const exactly = (exact: readonly string[]): Part => ({ need: oneOf(exact), exact });
const NOTHING = exactly(['']);
const ANYTHING: Part = { need: NONE, exact: null };

/** Letters beyond ASCII may have other cases than their own. */
const isKnown = (character: string) => character < '\u0080' || (character >= '\u2010' && character <= '\u2027');

const folded = (character: string) => character.toLowerCase().replace(/\d/, '0').replace(/\s/, ' ');

/** A set of a few characters, or of digits alone. */
function ofSet(members: string): Part {
	if (/^(?:\\d|\d-\d|\d)+$/.test(members)) return exactly(['0']);
	const characters = [...members.replace(/\\s/g, ' ').replace(/^-|-$|\\-/g, '\u0000')].map((one) =>
		one === '\u0000' ? '-' : one
	);
	if (/^\^|[\\]|.-./s.test(members.replace(/^-|\\s|-$/g, '')) || !characters.every(isKnown)) return ANYTHING;
	return exactly([...new Set(characters.map(folded))]);
}
