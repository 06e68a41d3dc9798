/** Who does what a segment says: the words before its verb, the name behind "said", the noun before "which". */
import type { Stretch } from '../read/sentences.ts';
import { HAPPENING } from './modifiers.ts';
import type { Segment } from './segments.ts';
import { isNominal, type Token } from './tag.ts';
import { TAKES_CLAUSE } from './verbs.ts';

/** Finds subjects among the tokens of one sentence. */
export class Subjects {
	readonly #text: string;
	readonly #tokens: readonly Token[];

	constructor(text: string, tokens: readonly Token[]) {
		this.#text = text;
		this.#tokens = tokens;
	}

	/** The subject among a segment's own words; `titles`: a quotation may be one, as the name of a work. */
	own({ first, last, verbAt, verb }: Segment, titles: boolean): Stretch | null {
		let from = this.#skipLead(first, verbAt);
		let to = verbAt - 1;
		while (
			to >= from &&
			(SKIPPED.has(this.#tokens[to]?.tag ?? '') ||
				(this.#tokens[to]?.tag === 'preposition' && !this.#isParticle(to)) ||
				this.#joinsTimes(to))
		)
			to--;
		// "On the night of the 13th we saw"
		if (
			to > from &&
			this.#tokens[from]?.tag !== 'gerund' &&
			/^(?:i|he|she|it|they|we|you)$/.test(this.#tokens[to]?.word ?? '') &&
			// "a plan to cut it up was"
			!(this.#tokens[to]?.word === 'it' && /^(?:past|plain|gerund)/.test(this.#tokens[to - 1]?.tag ?? ''))
		)
			from = to;
		// "January brought": nothing else is its subject
		if (to < from && verbAt - first === 1 && this.#tokens[first]?.tag === 'time') [from, to] = [first, first];
		const [a, b] = [this.#tokens[from], this.#tokens[to]];
		if (a !== undefined && b !== undefined && to >= from) {
			const whole = { start: a.start, end: b.end };
			const words = this.#text.slice(a.start, b.end);
			// "after the referee, a man of few words, consulted"
			return /^[^,]+, [^,]+$/.test(words) && !/\band\b/.test(words) ? withoutAsides(this.#text, whole) : whole;
		}
		const title = this.#tokens.slice(first, verbAt).find(({ tag }) => tag === 'quotation');
		if (title !== undefined && verb !== null && !TAKES_CLAUSE.test(verb.word) && titles) return title;
		return verb !== null && /^sa(?:id|ys)$/.test(verb.word) ? this.behind(verbAt, last) : null;
	}

	/** "a plan to cut it up was": the word is the verb's. */
	#isParticle(at: number): boolean {
		return (
			/^(?:up|off|out|down)$/.test(this.#tokens[at]?.word ?? '') &&
			/^(?:it|him|her|them)$/.test(this.#tokens[at - 1]?.word ?? '')
		);
	}

	/** "the harvests of 1740 and 1741" */
	#joinsTimes(at: number): boolean {
		const [before, token, next] = [this.#tokens[at - 1], this.#tokens[at], this.#tokens[at + 1]];
		return token?.tag === 'and' && before?.tag === 'time' && next?.tag === 'time';
	}

	/** "…,” said Carol Pinney": a speaker named behind the verb. */
	behind(verbAt: number, last: number): Stretch | null {
		let to = verbAt + 1;
		while (
			to <= last &&
			(isNominal(this.#tokens[to]) || /^(?:determiner|preposition)$/.test(this.#tokens[to]?.tag ?? '')) &&
			this.#tokens[to]?.tag !== 'time'
		)
			to++;
		const [a, b] = [this.#tokens[verbAt + 1], this.#tokens[to - 1]];
		return a === undefined || b === undefined || to - 1 <= verbAt ? null : { start: a.start, end: b.end };
	}

	/** Behind times, adverbs and a phrase with its date: "in January 2009 Tashkent cut". */
	#skipLead(first: number, end: number): number {
		let from = first;
		while (from < end && SKIPPED.has(this.#tokens[from]?.tag ?? '') && !this.#owns(from)) from++;
		while (isLead(this.#tokens[from]) && from < end) {
			const time = this.#tokens.slice(from, end).findIndex(({ tag }) => tag === 'time');
			const next = time === -1 ? -1 : from + time + 1;
			if (next <= from || next >= end) break;
			from = next;
			while (from < end && SKIPPED.has(this.#tokens[from]?.tag ?? '')) from++;
		}
		return this.#behindPlace(from, end);
	}

	/** Behind a place in front: "In France the gabelle". */
	#behindPlace(from: number, end: number): number {
		let next = from + 1;
		while (next < end && this.#tokens[next]?.tag === 'name') next++;
		const isPlace =
			next > from + 1 && next - from <= LONGEST_PLACE && /^(?:in|at|near)$/.test(this.#tokens[from]?.word ?? '');
		return isPlace && next < end && this.#tokens[next]?.tag === 'determiner' ? next : from;
	}

	/** "Next year's meeting", "Two years of talks": the time belongs to the noun. */
	#owns(at: number): boolean {
		const token = this.#tokens[at];
		return token?.tag === 'time' && /^(?:['’]s?\s*\p{L}|\sof\s)/u.test(this.#text.slice(token.end, token.end + 6));
	}

	/** Where a noun begins that the words of a segment may be the subject of. */
	startIn({ first, last }: Segment): number | null {
		const head = this.#tokens[first];
		if (head?.tag === 'quotation') return head.start;
		const token = this.#tokens[this.#skipLead(first, last + 1)];
		const opens =
			token !== undefined &&
			!isLead(token) &&
			(UNREST.test(token.word) || !/^(?:time|gerund|adverb|to|past-or-participle|participle|be|mark)$/.test(token.tag));
		return opens ? token.start : null;
	}

	/** The name or noun phrase right before a segment. */
	before(segment: Segment): Stretch | null {
		let i = segment.first - 1;
		while (
			i >= 0 &&
			(this.#tokens[i]?.tag === 'mark' || this.#tokens[i]?.tag === 'relative' || this.#tokens[i]?.tag === 'that')
		)
			i--;
		// "a fee agreement of 2019, which"
		if (this.#tokens[i]?.tag === 'time' && this.#tokens[i - 1]?.tag === 'preposition') i -= 2;
		const last = this.#tokens[i];
		if (last === undefined || !(isNominal(last) || this.#tokens[i - 1]?.tag === 'determiner')) return null;
		let start = i;
		for (let j = i; j >= 0 && i - j < 6; j--) {
			const tag = this.#tokens[j]?.tag;
			if (tag === 'determiner') {
				start = j;
				break;
			}
			if (
				j < i &&
				tag !== 'name' &&
				tag !== 'word' &&
				tag !== 'number' &&
				tag !== 'plain-or-noun' &&
				tag !== 'third-person-or-noun'
			)
				break;
			start = j;
		}
		start = this.#wholeName(start);
		const happening = this.#happeningBefore(segment, start, last.end);
		return happening ?? this.#nameBefore(start) ?? { start: this.#tokens[start]?.start ?? last.start, end: last.end };
	}

	/** "the Court of Justice, which ruled": where the name begins that goes on at a token with "of". */
	#wholeName(at: number): number {
		const [name, of, noun] = [this.#tokens[at], this.#tokens[at - 1], this.#tokens[at - 2]];
		if (name?.tag !== 'name' || of?.word !== 'of' || noun?.tag !== 'name') return at;
		let from = at - 2;
		while (this.#tokens[from - 1]?.tag === 'name') from--;
		return this.#tokens[from - 1]?.tag === 'determiner' ? from - 1 : from;
	}

	/** "Tomasz Wilk, the Pole who soloed": whose apposition the noun at a token is. */
	#nameBefore(at: number): Stretch | null {
		if (this.#tokens[at]?.word !== 'the' || this.#tokens[at - 1]?.word !== ',') return null;
		let from = at - 1;
		while (this.#tokens[from - 1]?.tag === 'name') from--;
		const [first, last] = [this.#tokens[from], this.#tokens[at - 2]];
		return first === undefined || last === undefined || at - 1 - from < 2
			? null
			: { start: first.start, end: last.end };
	}

	/** "the strike at its plant in Ohio that began", "orders from Ohio, which fell": it is not Ohio that does, which stands at a token. */
	#happeningBefore({ verb, link }: Segment, place: number, end: number): Stretch | null {
		// "the house of the builder who completed the dam"
		if (link === 'who') return null;
		const does = CAN_BE_SAID.find(({ verbs }) => verb !== null && verbs.test(verb.word));
		if (does === undefined) return null;
		let found: Stretch | null = null;
		for (let i = place - 1; i > 0 && place - i < LONGEST_CHAIN; i--) {
			const [token, noun] = [this.#tokens[i], this.#tokens[i - 1]];
			if (token === undefined || noun === undefined || /^(?:mark|and|link|relative|that)$/.test(token.tag)) break;
			if (!/^(?:preposition|to)$/.test(token.tag) || !isNominal(noun) || !does.nouns.test(noun.word)) continue;
			let from = i - 1;
			while (from > 0 && /^(?:word|name|number|plain-or-noun)$/.test(this.#tokens[from - 1]?.tag ?? '')) from--;
			if (this.#tokens[from - 1]?.tag === 'determiner') from--;
			// "the new wing of the museum in Grindel": the first of them has the others
			found = { start: this.#tokens[from]?.start ?? noun.start, end };
		}
		return found;
	}
}

/** What goes on by itself: "Fighting over an islet, a rock claimed by two states, ended". */
const UNREST =
	/^(?:fighting|shelling|bombing|looting|rioting|shooting|smuggling|poaching|logging|flooding|infighting)$/;

/** What happenings, amounts and buildings do and places do not. */
const CAN_BE_SAID: readonly { readonly verbs: RegExp; readonly nouns: RegExp }[] = [
	{
		verbs: /^(?:began|begins|lasted|lasts|ended|ends|started|starts|broke|erupted|followed|killed|claimed|left|cost)$/,
		nouns: HAPPENING
	},
	{
		verbs:
			/^(?:fell|falls|rose|rises|grew|grows|declined|dropped|slipped|slid|jumped|climbed|surged|soared|slumped|plunged|tumbled|shrank|halved|doubled|tripled|increased|decreased|totalled|totaled|averaged|peaked|recovered|rebounded)$/,
		nouns:
			/^(?:orders|sales|exports?|imports?|shipments|deliveries|revenues?|profits?|earnings|prices|demand|supply|production|output|traffic|arrivals|bookings|investments?|spending|lending|loans|deposits|wages|rents|births|deaths|cases|emissions|catches|harvests|crops|turnover|trade|tourism|migration|employment|unemployment)$/
	},
	{
		verbs:
			/^(?:opens|opened|reopened|reopens|closes|closed|rebuilt|built|repaired|restored|renovated|designed|completed|finished|inaugurated|demolished|collapsed|burst|burned|burnt|houses|housed)$/,
		nouns:
			/^(?:museum|wing|gallery|hall|theatre|theater|cinema|library|school|hospital|clinic|church|chapel|mosque|temple|cathedral|abbey|tower|bridge|tunnel|dam|dams|dykes?|dikes?|levees?|canal|lock|road|motorway|railway|station|airport|terminal|runway|port|harbour|harbor|pier|lighthouse|plant|factory|mill|mine|refinery|reactor|pipeline|warehouse|depot|shop|store|hotel|restaurant|stadium|pool|prison|barracks|house|building|buildings|villa|palace|castle|fort|monument|memorial|statue|exhibition|show)$/
	}
];

/** Longest place in front of a subject, in tokens with its preposition. */
const LONGEST_PLACE = 4;

/** So far a happening may stand before the noun at the end of its phrase, in tokens. */
const LONGEST_CHAIN = 10;

const SKIPPED: ReadonlySet<string> = new Set(['time', 'adverb', 'mark', 'quotation']);

function isLead(token: Token | undefined): boolean {
	return token?.tag === 'preposition' || token?.tag === 'link-or-preposition';
}

/** Without "which" at its end, which begins an aside. */
export function withoutLink(text: string, { start, end }: Stretch): Stretch {
	return {
		start,
		end: start + text.slice(start, end).replace(/[\s,]*(?:\s(?:which|who|whom|whose|where|that)\s*)?$/, '').length
	};
}

/** The words of a subject up to its first aside. */
export function withoutAsides(text: string, stretch: Stretch): Stretch {
	const { start, end } = withoutLink(text, stretch);
	const words = text.slice(start, end);
	const aside = words.search(/,\s|\s(?:[–—(]|--)/);
	return { start, end: start + (aside === -1 ? words : words.slice(0, aside)).trimEnd().length };
}
