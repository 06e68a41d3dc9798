/** Sentence → clauses: which words state one thing, who does it, and how it is tied to the rest. */
import type { Stretch } from '../read/sentences.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { Subjects, withoutAsides, withoutLink } from './subjects.ts';
import { isNominal, tagTokens, type Token } from './tag.ts';
import { AUXILIARIES, MODALS, PAST_ONLY } from './verb-lexicon.ts';
import { TAKES_CLAUSE, type Verb } from './verbs.ts';

export type ClauseRole =
	| 'main'
	| 'content' // what is said: "that it would close", "it would close"
	| 'relative' // "which had signed the treaty"
	| 'subordinate' // "when peace came"
	| 'participle' // "published in 1959"
	| 'attribution'; // ", the bank said"

export interface Clause extends Stretch {
	readonly role: ClauseRole;
	/** The word that ties it to the sentence: "when", "which", "that", "and" …; null where there is none. */
	readonly link: string | null;
	/** Who or what does it, where the sentence names it: its own words, the noun before "which", a shared subject. */
	readonly subject: Stretch | null;
	/** The noun that a relative clause says more of; null elsewhere. */
	readonly antecedent: Stretch | null;
	/** Its finite verb; null for a participle and for words without a verb. */
	readonly verb: Verb | null;
	/** Clauses that stand within it. */
	readonly gaps: readonly Stretch[];
}

/** The clauses of `text[start, end)` in the order in which they begin; of two that hold a place the inner one comes later. */
export function parseClauses(text: string, stretch: Stretch, times: readonly Stretch[] = []): Clause[] {
	const tokens = tagTokens(text, stretch, times);
	return new ClauseBuilder(text, tokens).read(segmentsOf(tokens));
}

interface Open {
	role: ClauseRole;
	link: string | null;
	start: number;
	end: number;
	subject: Stretch | null;
	antecedent: Stretch | null;
	verb: Verb | null;
	/** Clauses within it. */
	inner: Open[];
	parent: Open | null;
	/** It has no subject of its own words: "who said". */
	shares: boolean;
	/** Where its own segment ends, before phrases that continue it. */
	coreEnd: number;
	/** A comma stands before it. */
	comma: boolean;
}

interface Pending {
	readonly start: number;
	end: number;
	inner: Open[];
	/** Where the subject among them begins; null while they are but phrases before it. */
	subject: number | null;
	/** It names several: "France, Germany and Italy". */
	several: boolean;
}

/** Takes segments in order and joins them to clauses: the state of reading a sentence from left to right. */
class ClauseBuilder {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #subjects: Subjects;
	readonly #done: Open[] = [];
	/** The clause that the next words continue. */
	#current: Open | null = null;
	/** Words before the first verb: a subject with asides, or what stands in front of it. */
	#pending: Pending | null = null;
	/** A clause behind whose verb "that" has begun what is said, its own verb still to come. */
	#saying: Open | null = null;
	/** A participle at the beginning, whose subject is that of the next main clause. */
	#fronted: Open | null = null;
	/** A phrase between "and" and the verb that it belongs to. */
	#between: Segment | null = null;

	constructor(text: string, tokens: readonly Token[]) {
		this.#text = text;
		this.#tokens = tokens;
		this.#subjects = new Subjects(text, tokens);
	}

	/** Reads all segments; each sees those that follow. */
	read(segments: readonly Segment[]): Clause[] {
		segments.forEach((segment, index) => this.#add(segment, segments.slice(index + 1)));
		return this.#clauses();
	}

	#clauses(): Clause[] {
		this.#closePending();
		return this.#done
			.map(({ role, link, start, end, subject, antecedent, verb, inner }) => {
				const gaps = inner.map((open) => ({ start: open.start, end: Math.min(open.end, end) }));
				return { role, link, start, end, subject, antecedent, verb, gaps };
			})
			.sort((a, b) => a.start - b.start || b.end - a.end);
	}

	#add(segment: Segment, next: readonly Segment[]): void {
		const { role, verb } = segment;
		if (verb !== null && !segment.bare) this.#between = null;
		if (role === 'participle' && this.#between === null && this.#isAside(next) && !this.#isListed(next))
			this.#addParticiple(segment);
		else if (verb === null) this.#addPhrase(segment, next);
		else if (role === 'relative') this.#addRelative(segment);
		else if (role === 'subordinate' || role === 'content') {
			// "an agreement which Kyiv says expired"
			const antecedent = segment.bare && this.#current?.role === 'relative' ? this.#current.antecedent : null;
			this.#open(role, segment, antecedent ?? this.#own(segment));
		} else if (segment.bare) this.#addBare(segment);
		else this.#addMain(segment, next);
	}

	/** ", promoted in October, lost": a participle where the verb of its subject is there already or still to come. */
	#isAside(next: readonly Segment[]): boolean {
		return (
			this.#subjectPending() === null ||
			next.some(({ bare, link, role }) => bare && link === null && role !== 'relative')
		);
	}

	/** "was closed, reopened in May and was renovated": one of several things that the subject did. */
	#isListed([next]: readonly Segment[]): boolean {
		return (
			this.#current !== null &&
			next !== undefined &&
			next.bare &&
			next.link === 'and' &&
			!next.comma &&
			(AUXILIARIES.has(next.verb?.word ?? '') || PAST_ONLY.has(next.verb?.word ?? ''))
		);
	}

	#closePending(): void {
		const pending = this.#pending;
		if (pending === null) return;
		const { start, end, inner } = pending;
		this.#done.push({
			role: 'main',
			link: null,
			start,
			end,
			subject: null,
			antecedent: null,
			verb: null,
			inner,
			parent: null,
			shares: false,
			coreEnd: end,
			comma: false
		});
		this.#pending = null;
	}

	/** Words without a verb continue what is being said. */
	#addPhrase(segment: Segment, next: readonly Segment[]): void {
		const subject = this.#subjects.startIn(segment);
		const nominal = subject !== null;
		if (this.#fronted !== null && this.#current === null && this.#pending === null && !nominal) {
			// "Born in 1925, in Dakar, she": more of what was done
			this.#fronted.end = segment.end;
			return;
		}
		const mark = this.#tokens[segment.first - 1]?.word;
		if (mark === ';' && next.some(({ verb }) => verb !== null)) this.#current = null;
		if (nominal && (segment.link === 'and' || mark === ':') && this.#current !== null && isInterrupted(next)) {
			// "…, and Philip, who reigned until 336, paved": a clause of its own begins
			this.#current.end = this.#current.coreEnd;
			this.#current = null;
		}
		const current = this.#current;
		if (
			current?.role === 'subordinate' &&
			current.comma &&
			segment.comma &&
			current.parent !== null &&
			this.#isTime(segment)
		) {
			// "from 1968, when the army came, until 1989": the clause before goes on
			this.#current = current.parent;
			this.#extend(this.#current, segment.end);
			return;
		}
		if (segment.link === 'that' && this.#current !== null) this.#saying = this.#current;
		if (nominal && segment.verb === null && this.#current !== null && this.#beginsList(segment, next)) {
			// "…, but Egypt | and Sudan refused"
			this.#current.end = this.#current.coreEnd;
			this.#current = null;
		}
		const pending = this.#pending;
		if (this.#current !== null) {
			// "and, on 18 February, promised": the phrase belongs to the verb behind it
			this.#between = segment.link === 'and' && !nominal ? segment : null;
			this.#extend(this.#current, segment.end);
		} else if (pending !== null) {
			pending.end = segment.end;
			pending.several ||= segment.link === 'and' && pending.subject !== null;
			pending.subject ??= subject;
		} else {
			const { start, end } = segment;
			this.#pending = { start, end, inner: [], subject, several: false };
		}
	}

	#isTime({ first, last }: Segment): boolean {
		const own = this.#tokens.slice(first, last + 1);
		return (
			own.some(({ tag }) => tag === 'time') &&
			own.every(({ tag }) => /^(?:time|preposition|link-or-preposition|mark)$/.test(tag))
		);
	}

	/** Whether a phrase behind "and" or "but" is the first of several subjects of the verb that follows. */
	#beginsList({ link, comma, start, end }: Segment, [next]: readonly Segment[]): boolean {
		if (!/^(?:and|but)$/.test(link ?? '') || next === undefined) return false;
		if (next.link !== 'and' || next.comma || next.verb === null || next.bare || next.role !== 'main') return false;
		return comma || /\bbetween\b/.test(this.#text.slice(start, end));
	}

	#subjectPending(): Stretch | null {
		const pending = this.#pending;
		if (pending === null || pending.subject === null) return null;
		const { subject: start, end, inner, several } = pending;
		const whole = { start, end: Math.min(end, inner[0]?.start ?? end) };
		return several ? withoutLink(this.#text, whole) : withoutAsides(this.#text, whole);
	}

	/** ", promoted in October,": its subject stands before it. */
	#addParticiple(segment: Segment): void {
		const subject = this.#subjectPending() ?? this.#subjects.before(segment);
		const parent = this.#current;
		const clause = { ...this.#make('participle', segment, subject, parent), verb: null };
		this.#done.push(clause);
		if (parent === null && this.#pending === null && this.#done.length === 1) {
			this.#fronted = clause;
			return;
		}
		this.#hold(clause);
		if (parent !== null) this.#extend(parent, segment.end);
	}

	#addRelative(segment: Segment): void {
		const again =
			this.#current?.role === 'relative' && /\band\s+\w+\s*$/.test(this.#text.slice(segment.start - 12, segment.start));
		// "which leads the group and where floods killed": both say more of one noun
		const antecedent = again
			? (this.#current?.antecedent ?? null)
			: (this.#headBefore(segment) ?? this.#subjects.before(segment));
		const subject = segment.bare ? antecedent : this.#own(segment);
		const clause = this.#make('relative', segment, subject, this.#current);
		clause.antecedent = antecedent;
		this.#done.push(clause);
		this.#hold(clause);
		if (this.#current !== null) this.#extend(this.#current, segment.end);
		this.#current = clause;
	}

	/** A verb without a subject of its own: it takes up the one before the asides, or shares the last. */
	#addBare(segment: Segment): void {
		const subject = this.#subjectPending();
		const last = this.#done.at(-1);
		if (subject !== null && segment.link !== null && last?.role === 'participle') {
			// "built in 1871 and rebuilt in 1927"
			this.#addParticiple(segment);
			return;
		}
		if (subject !== null && segment.link === null) {
			this.#takePending(segment, subject);
			return;
		}
		if (
			last?.role === 'relative' &&
			this.#current === last &&
			!segment.comma &&
			segment.link === null &&
			last.subject !== null
		) {
			// "and the countries that drink from it have": the verb of whom the relative clause is about
			const said = this.#saying;
			const clause = this.#make(said === null ? 'main' : 'content', segment, last.subject, said);
			if (said !== null) said.end = said.coreEnd;
			this.#saying = null;
			clause.start = last.subject.start;
			clause.inner = [last];
			this.#done.push(clause);
			this.#current = clause;
			return;
		}
		const current = this.#current;
		const next = this.#tokens[segment.verbAt + 1];
		const inverted = /^sa(?:id|ys)$/.test(segment.verb?.word ?? '') && (isNominal(next) || next?.tag === 'determiner');
		if (
			this.#between === null &&
			current !== null &&
			segment.comma &&
			segment.link === null &&
			(current.role === 'main' || inverted) &&
			this.#isAttribution(segment)
		) {
			// "…, the chairman, Justice Chulu, told a meeting"; "…, said Per Lind, the chairman"
			if (!inverted) current.end = current.coreEnd;
			this.#attribute(
				segment,
				inverted ? this.#subjects.behind(segment.verbAt, segment.last) : this.#subjects.before(segment)
			);
			return;
		}
		const shared = this.#sharing(segment);
		if (shared === null) {
			this.#addMain(segment, []);
			return;
		}
		const clause = this.#make(shared.role, segment, shared.subject, shared.parent);
		clause.antecedent = shared.antecedent;
		if (this.#between !== null) {
			clause.start = this.#between.start;
			shared.end = Math.min(shared.end, shared.coreEnd);
		}
		this.#done.push(clause);
		this.#current = clause;
	}

	/** The clause whose subject a bare verb shares: behind a comma not that of a clause which the comma closed. */
	#sharing(segment: Segment): Open | null {
		let clause = this.#current;
		const said =
			clause?.role === 'attribution' && segment.comma ? this.#done.findLast(({ role }) => role === 'main') : null;
		// "rose in May, scientists reported, and must fall"
		if (said !== undefined && said !== null && segment.link === 'and') return said;
		const closed = ({ role, link, shares, comma, verb }: Open) =>
			(role === 'relative' && (segment.comma || shares)) ||
			(role === 'subordinate' && segment.comma && (link !== 'when' || !comma)) ||
			// "ruled that he must leave, and set a deadline"
			(role === 'content' && segment.comma && MODALS.has(verb?.word ?? '') && !MODALS.has(segment.verb?.word ?? ''));
		while (clause !== null && clause.parent !== null && closed(clause)) {
			clause = clause.parent;
		}
		return clause;
	}

	#addMain(segment: Segment, next: readonly Segment[]): void {
		const pending = this.#pending;
		const own = this.#own(segment);
		const told = next.find(({ verb }) => verb !== null);
		if (
			pending?.subject === null &&
			segment.comma &&
			segment.link === null &&
			this.#isAttribution(segment) &&
			this.#endsAtVerb(segment) &&
			told?.comma === true &&
			told.link === null &&
			!told.bare
		) {
			// "In the end, she said, the house must be ready"
			this.#done.push(this.#make('attribution', segment, own, null));
			return;
		}
		if (pending !== null) {
			// "Ukraine and Turkey agreed", "France, Germany and Italy signed"
			const joined =
				pending.subject !== null && /^(?:and|but)$/.test(segment.link ?? '') && own !== null && !segment.hard;
			this.#takePending(
				joined ? { ...segment, link: null } : segment,
				joined ? { start: pending.subject ?? own.start, end: own.end } : (own ?? this.#subjectPending())
			);
			return;
		}
		const attribution =
			this.#current !== null && segment.comma && segment.link === null && this.#isAttribution(segment);
		if (attribution) {
			this.#attribute(segment, own);
			return;
		}
		this.#open('main', segment, own);
	}

	/** Who said it; what follows behind a comma is part of that no more. */
	#attribute(segment: Segment, subject: Stretch | null): void {
		const clause = this.#make('attribution', segment, subject, null);
		this.#done.push(clause);
		this.#current = clause;
	}

	#endsAtVerb({ verbAt, last }: Segment): boolean {
		return this.#tokens.slice(verbAt + 1, last + 1).every(({ tag }) => /^(?:time|mark|preposition)$/.test(tag));
	}

	/** ", the bank said in May", ", official results showed on Monday" */
	#isAttribution({ verb, last, verbAt }: Segment): boolean {
		if (verb === null || !TAKES_CLAUSE.test(verb.word.toLowerCase())) return false;
		const rest = this.#tokens.slice(verbAt + 1, last + 1);
		return rest[0]?.tag !== 'to' && rest.every(({ tag }) => tag !== 'auxiliary' && tag !== 'pronoun' && tag !== 'that');
	}

	#takePending(segment: Segment, subject: Stretch | null): void {
		const pending = this.#pending;
		if (pending === null) return;
		const clause = this.#make('main', segment, subject, null);
		clause.start = pending.start;
		clause.inner = pending.inner;
		this.#done.push(clause);
		this.#current = clause;
		this.#pending = null;
	}

	#open(role: ClauseRole, segment: Segment, subject: Stretch | null): void {
		const fronted = role === 'subordinate' && this.#current === null;
		const clause = this.#make(role, segment, subject, role === 'main' ? null : this.#current);
		if (role === 'content' && this.#pending !== null) this.#closePending();
		this.#done.push(clause);
		if (fronted) return; // "When peace came, …": its sentence is still to come
		this.#current = clause;
	}

	#own(segment: Segment): Stretch | null {
		return this.#subjects.own(segment, this.#pending === null);
	}

	#make(role: ClauseRole, segment: Segment, subject: Stretch | null, parent: Open | null): Open {
		const { link, start, end, verb } = segment;
		if (role === 'main' && this.#fronted !== null) {
			this.#fronted.subject ??= subject;
			this.#fronted = null;
		}
		return {
			role,
			link,
			start,
			end,
			subject,
			antecedent: null,
			verb,
			inner: [],
			parent,
			shares: segment.bare,
			coreEnd: end,
			comma: segment.comma
		};
	}

	#extend(clause: Open, end: number): void {
		for (let open: Open | null = clause; open !== null; open = open.role === 'relative' ? open.parent : null) {
			open.end = Math.max(open.end, end);
		}
	}

	/** A clause within another leaves a gap in it. */
	#hold(clause: Open): void {
		if (this.#pending !== null) {
			this.#pending.inner.push(clause);
			this.#pending.end = Math.max(this.#pending.end, clause.end);
		} else this.#current?.inner.push(clause);
	}

	/** "Abiy Ahmed, the prime minister, who": whom the sentence is about, where an aside stands between. */
	#headBefore(segment: Segment): Stretch | null {
		const pending = this.#pending;
		if (pending === null || pending.subject === null || pending.several || !segment.comma) return null;
		const aside = /^[^,]+,\s+(?:the|an?|its|his|her|their|\p{Lu}[\p{L} ]*['’]s?)\s/u.test(
			this.#text.slice(pending.subject, pending.end)
		);
		return aside ? this.#subjectPending() : null;
	}
}

/** Whether asides follow and then the verb of what stands before them. */
function isInterrupted([next, ...later]: readonly Segment[]): boolean {
	if (next?.role === 'participle' && later[0]?.bare === true && later[0].link === null && !later[0].comma) return true; // "and images taken in May show"
	if (next?.role === 'relative' && !next.comma) return later[0]?.bare === true && later[0].link === null; // "and the roads he opened carried"
	if (
		next === undefined ||
		!next.comma ||
		(next.role !== 'relative' && next.role !== 'participle' && next.verb !== null)
	)
		return false;
	return later.some(({ bare, link, comma, role }) => bare && link === null && comma && role === 'main');
}
