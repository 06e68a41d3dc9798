/** What has been read of a sentence so far: its clauses, the one that goes on, and words that wait for their verb. */
import type { Stretch } from '../read/sentences.ts';
import type { Clause, ClauseRole } from './clauses.ts';
import type { Segment } from './segments.ts';
import { withoutAsides, withoutLink } from './subjects.ts';
import { AUXILIARIES, MODALS, PAST_ONLY } from './verb-lexicon.ts';
import { LIGHT, type Verb } from './verbs.ts';

/** A clause that words to come may still continue. */
export interface Open {
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

/** Words that no verb has joined to a clause yet. */
interface Pending {
	readonly start: number;
	end: number;
	inner: Open[];
	/** Where the subject among them begins; null while they are but phrases before it. */
	subject: number | null;
	/** It names several: "France, Germany and Italy". */
	several: boolean;
}

/** "The probe, a project of Norway, Spain and Peru": what follows the comma says what it is. */
const APPOSED = /^(?!an?\s|\p{L}+\sand\s)[^,]+, an?\s\p{Ll}[^,]*\s(?:of|for|by|between|from|with|in|at|on)\s/iu;

export class OpenClauses {
	readonly done: Open[] = [];
	/** The clause that the next words continue. */
	current: Open | null = null;
	/** Words before the first verb: a subject with asides, or what stands in front of it. */
	pending: Pending | null = null;
	/** A participle at the beginning, whose subject is that of the next main clause. */
	fronted: Open | null = null;
	/** Participles before it: "Built in 1871 and burned". */
	#frontedBefore: Open[] = [];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	/** All clauses, in the order in which they begin. */
	clauses(): Clause[] {
		this.closePending();
		return this.done
			.map(({ role, link, start, end, subject, antecedent, verb, inner }) => {
				const gaps = inner.map((open) => ({ start: open.start, end: Math.min(open.end, end) }));
				return { role, link, start, end, subject, antecedent, verb, gaps };
			})
			.sort((a, b) => a.start - b.start || b.end - a.end);
	}

	/** A clause of a segment; the main clause gives its subject to a participle in front of it. */
	make(role: ClauseRole, segment: Segment, subject: Stretch | null, parent: Open | null): Open {
		const { link, start, end, verb } = segment;
		if (role === 'main' && this.fronted !== null) {
			for (const open of [...this.#frontedBefore, this.fronted]) open.subject ??= subject;
			[this.fronted, this.#frontedBefore] = [null, []];
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

	/** One more participle at the beginning. */
	frontFurther(clause: Open): void {
		if (this.fronted !== null) this.#frontedBefore.push(this.fronted);
		this.fronted = clause;
	}

	/** More words of a clause, and of those that it says more of. */
	extend(clause: Open, end: number): void {
		for (let open: Open | null = clause; open !== null; open = open.role === 'relative' ? open.parent : null) {
			open.end = Math.max(open.end, end);
		}
	}

	/** A clause within another leaves a gap in it. */
	hold(clause: Open): void {
		if (this.pending !== null) {
			this.pending.inner.push(clause);
			this.pending.end = Math.max(this.pending.end, clause.end);
		} else this.current?.inner.push(clause);
	}

	/** Words that no verb followed are a clause of their own. */
	closePending(): void {
		const pending = this.pending;
		if (pending === null) return;
		const { start, end, inner } = pending;
		this.done.push({
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
		this.pending = null;
	}

	/** The words before it are those of the verb of a segment. */
	takePending(segment: Segment, subject: Stretch | null): void {
		const pending = this.pending;
		if (pending === null) return;
		const clause = this.make('main', segment, subject, null);
		clause.start = pending.start;
		clause.inner = pending.inner;
		this.done.push(clause);
		this.current = clause;
		this.pending = null;
	}

	/** The verb of a subject that another clause stood behind; `saying`: the clause of which it is said, if any. */
	resume(segment: Segment, subject: Stretch, saying: Open | null, aside: Open): void {
		const clause = this.make(saying === null ? 'main' : 'content', segment, subject, saying);
		if (saying !== null) saying.end = saying.coreEnd;
		clause.start = subject.start;
		clause.inner = [aside];
		this.done.push(clause);
		this.current = clause;
	}

	/** The subject among the words that wait for their verb. */
	subjectPending(): Stretch | null {
		const pending = this.pending;
		if (pending === null || pending.subject === null) return null;
		const { subject: start, end, inner, several } = pending;
		const whole = { start, end: Math.min(end, inner[0]?.start ?? end) };
		const list = several && !APPOSED.test(this.#text.slice(whole.start, whole.end));
		return list ? withoutLink(this.#text, whole) : withoutAsides(this.#text, whole);
	}

	/** ", promoted in October, lost": a participle where the verb of its subject is there already or still to come. */
	isAside(next: readonly Segment[]): boolean {
		return (
			this.subjectPending() === null ||
			next.some(({ bare, link, role }) => bare && link === null && role !== 'relative')
		);
	}

	/**
	 * "was closed, reopened in May and was renovated": one of several things that the subject did. Behind a time a comma may
	 * stand before "and" as well: no noun is there that "returned" could say more of.
	 */
	isListed(behindTime: boolean, rest: readonly Segment[]): boolean {
		// "started in April, stopped when the money ran out, and was finished in May"
		const next = behindTime ? rest.find(({ role }) => role !== 'subordinate') : rest[0];
		return (
			this.current !== null &&
			next !== undefined &&
			next.bare &&
			next.link === 'and' &&
			(!next.comma || behindTime) &&
			(AUXILIARIES.has(next.verb?.word ?? '') || PAST_ONLY.has(next.verb?.word ?? ''))
		);
	}

	/** The clause whose subject a bare verb shares: behind a comma not that of a clause which the comma closed. */
	sharing(segment: Segment): Open | null {
		let clause = this.current;
		const said =
			clause?.role === 'attribution' && segment.comma ? this.done.findLast(({ role }) => role === 'main') : null;
		// "rose in May, scientists reported, and must fall"
		if (said !== undefined && said !== null && segment.link === 'and') return said;
		const closed = ({ role, link, shares, comma, verb, parent }: Open) =>
			// "The man who fled was found", but "Emil Rasp, who fell and was found": no comma has closed that one
			(role === 'relative' && (segment.comma || (shares && !comma))) ||
			(role === 'subordinate' && segment.comma && !(link === 'when' && comma && this.#isToldBy(parent))) ||
			// "ruled that he must leave, and set a deadline"
			(role === 'content' && segment.comma && MODALS.has(verb?.word ?? '') && !MODALS.has(segment.verb?.word ?? ''));
		while (clause !== null && clause.parent !== null && closed(clause)) {
			clause = clause.parent;
		}
		return clause;
	}

	/** "The turning point came in May, when they were down, and won": a clause that leaves what happened to the next. */
	#isToldBy(parent: Open | null): boolean {
		return LIGHT.test(parent?.verb?.word ?? '');
	}

	/** "Abiy Ahmed, the prime minister, who": whom the sentence is about, where an aside stands between. */
	headBefore(segment: Segment): Stretch | null {
		const pending = this.pending;
		if (pending === null || pending.subject === null || pending.several || !segment.comma) return null;
		const aside = /^[^,]+,\s+(?:the|an?|its|his|her|their|\p{Lu}[\p{L} ]*['’]s?)\s/u.test(
			this.#text.slice(pending.subject, pending.end)
		);
		return aside ? this.subjectPending() : null;
	}
}
