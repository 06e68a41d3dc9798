/** Joins the segments of a sentence to clauses, from left to right: what each continues, shares or interrupts. */
import type { Stretch } from '../read/sentences.ts';
import type { Clause, ClauseRole } from './clauses.ts';
import { type Open, OpenClauses } from './open-clauses.ts';
import { beginsList, endsAtVerb, isAttribution, isInterrupted, isTime } from './segment-signs.ts';
import type { Segment } from './segments.ts';
import { Subjects } from './subjects.ts';
import { isNominal, type Token } from './tag.ts';

/** Takes segments in order and joins them to clauses: the state of reading a sentence from left to right. */
export class ClauseBuilder {
	readonly #text: string;
	readonly #tokens: readonly Token[];
	readonly #subjects: Subjects;
	readonly #state: OpenClauses;
	/** A clause behind whose verb "that" has begun what is said, its own verb still to come. */
	#saying: Open | null = null;
	/** Of whom it is said. */
	#said: Stretch | null = null;
	/** A phrase between "and" and the verb that it belongs to. */
	#between: Segment | null = null;

	constructor(text: string, tokens: readonly Token[]) {
		this.#text = text;
		this.#tokens = tokens;
		this.#subjects = new Subjects(text, tokens);
		this.#state = new OpenClauses(text);
	}

	/** Reads all segments; each sees those that follow. */
	read(segments: readonly Segment[]): Clause[] {
		segments.forEach((segment, index) => this.#add(segment, segments.slice(index + 1)));
		return this.#state.clauses();
	}

	#add(segment: Segment, next: readonly Segment[]): void {
		const { role, verb } = segment;
		if (verb !== null && !segment.bare) this.#between = null;
		const behindTime = this.#tokens[segment.first - 2]?.tag === 'time';
		if (
			role === 'participle' &&
			this.#between === null &&
			this.#state.isAside(next) &&
			!this.#state.isListed(behindTime, next)
		)
			this.#addParticiple(segment);
		else if (verb === null) this.#addPhrase(segment, next);
		else if (role === 'relative') this.#addRelative(segment);
		else if (role === 'subordinate' || role === 'content') {
			// "an agreement which Kyiv says expired"
			const antecedent =
				segment.bare && this.#state.current?.role === 'relative' ? this.#state.current.antecedent : null;
			this.#open(role, segment, antecedent ?? this.#own(segment));
		} else if (segment.bare) this.#addBare(segment);
		else this.#addMain(segment, next);
	}

	/** Words without a verb continue what is being said. */
	#addPhrase(segment: Segment, next: readonly Segment[]): void {
		const subject = this.#subjects.startIn(segment);
		const nominal = subject !== null;
		if (this.#state.fronted !== null && this.#state.current === null && this.#state.pending === null && !nominal) {
			// "Born in 1925, in Dakar, she": more of what was done
			this.#state.fronted.end = segment.end;
			return;
		}
		const mark = this.#tokens[segment.first - 1]?.word;
		if (mark === ';' && next.some(({ verb }) => verb !== null)) this.#state.current = null;
		if (nominal && (segment.link === 'and' || mark === ':') && this.#state.current !== null && isInterrupted(next)) {
			// "…, and Philip, who reigned until 336, paved": a clause of its own begins
			this.#state.current.end = this.#state.current.coreEnd;
			this.#state.current = null;
		}
		const current = this.#state.current;
		if (
			current?.role === 'subordinate' &&
			current.comma &&
			segment.comma &&
			current.parent !== null &&
			isTime(this.#tokens, segment)
		) {
			// "from 1968, when the army came, until 1989": the clause before goes on
			this.#state.current = current.parent;
			this.#state.extend(this.#state.current, segment.end);
			return;
		}
		if (segment.link === 'that' && this.#state.current !== null) {
			this.#saying = this.#state.current;
			this.#said = subject === null ? null : { start: subject, end: segment.end };
		}
		if (nominal && segment.verb === null && this.#state.current !== null && beginsList(this.#text, segment, next)) {
			// "…, but Egypt | and Sudan refused"
			this.#state.current.end = this.#state.current.coreEnd;
			this.#state.current = null;
		}
		const pending = this.#state.pending;
		if (this.#state.current !== null) {
			// "and, on 18 February, promised": the phrase belongs to the verb behind it
			this.#between = segment.link === 'and' && !nominal ? segment : null;
			this.#state.extend(this.#state.current, segment.end);
		} else if (pending !== null) {
			pending.end = segment.end;
			pending.several ||= segment.link === 'and' && pending.subject !== null;
			pending.subject ??= subject;
		} else {
			const { start, end } = segment;
			this.#state.pending = { start, end, inner: [], subject, several: false };
		}
	}

	/** ", promoted in October,": its subject stands before it. */
	#addParticiple(segment: Segment): void {
		const subject = this.#state.subjectPending() ?? this.#subjects.before(segment);
		const parent = this.#state.current;
		if (segment.link === 'and' && this.#state.fronted !== null && parent === null) {
			// "Built in 1871 and burned in 1905, it"
			const again = { ...this.#state.make('participle', segment, null, null), verb: null };
			this.#state.done.push(again);
			this.#state.frontFurther(again);
			return;
		}
		const clause = { ...this.#state.make('participle', segment, subject, parent), verb: null };
		this.#state.done.push(clause);
		if (parent === null && this.#state.pending === null && this.#state.done.length === 1) {
			this.#state.fronted = clause;
			return;
		}
		this.#state.hold(clause);
		if (parent !== null) this.#state.extend(parent, segment.end);
	}

	#addRelative(segment: Segment): void {
		const again =
			this.#state.current?.role === 'relative' &&
			/\band\s+\w+\s*$/.test(this.#text.slice(segment.start - 12, segment.start));
		// "which leads the group and where floods killed": both say more of one noun
		const antecedent = again
			? (this.#state.current?.antecedent ?? null)
			: (this.#state.headBefore(segment) ?? this.#subjects.before(segment));
		const subject = segment.bare ? antecedent : this.#own(segment);
		const clause = this.#state.make('relative', segment, subject, this.#state.current);
		clause.antecedent = antecedent;
		this.#state.done.push(clause);
		this.#state.hold(clause);
		if (this.#state.current !== null) this.#state.extend(this.#state.current, segment.end);
		this.#state.current = clause;
	}

	/** A verb without a subject of its own: it takes up the one before the asides, or shares the last. */
	#addBare(segment: Segment): void {
		const subject = this.#state.subjectPending();
		const last = this.#state.done.at(-1);
		if (subject !== null && segment.link !== null && last?.role === 'participle') {
			// "built in 1871 and rebuilt in 1927"
			this.#addParticiple(segment);
			return;
		}
		if (subject !== null && segment.link === null) {
			this.#state.takePending(segment, subject);
			return;
		}
		if (
			last?.role === 'relative' &&
			this.#state.current === last &&
			!segment.comma &&
			segment.link === null &&
			last.subject !== null
		) {
			// "and the countries that drink from it have": the verb of whom the relative clause is about
			this.#state.resume(segment, last.subject, this.#saying, last);
			this.#saying = null;
			return;
		}
		if (
			this.#saying !== null &&
			this.#said !== null &&
			last?.role === 'participle' &&
			last.start > this.#said.end &&
			segment.comma &&
			segment.link === null
		) {
			// "warned that the dykes, rebuilt in 2015, were leaking"
			this.#state.resume(segment, this.#said, this.#saying, last);
			[this.#saying, this.#said] = [null, null];
			return;
		}
		const current = this.#state.current;
		const next = this.#tokens[segment.verbAt + 1];
		const inverted = /^sa(?:id|ys)$/.test(segment.verb?.word ?? '') && (isNominal(next) || next?.tag === 'determiner');
		if (
			this.#between === null &&
			current !== null &&
			segment.comma &&
			segment.link === null &&
			(current.role === 'main' || inverted) &&
			isAttribution(this.#tokens, segment)
		) {
			// "…, the chairman, Justice Chulu, told a meeting"; "…, said Per Lind, the chairman"
			if (!inverted) current.end = current.coreEnd;
			this.#attribute(
				segment,
				inverted ? this.#subjects.behind(segment.verbAt, segment.last) : this.#subjects.before(segment)
			);
			return;
		}
		if (
			current?.role === 'main' &&
			current.subject !== null &&
			segment.comma &&
			segment.link === null &&
			this.#between === null &&
			this.#isDoneBy(current, segment)
		) {
			// "a report commissioned by the president, Emil Rasp, urged"
			const clause = this.#state.make('main', segment, current.subject, null);
			current.role = 'participle';
			current.verb = null;
			clause.start = current.start;
			clause.inner = [current];
			current.start = current.subject.end;
			this.#state.done.push(clause);
			this.#state.current = clause;
			return;
		}
		const shared = this.#state.sharing(segment);
		if (shared === null) {
			this.#addMain(segment, []);
			return;
		}
		const clause = this.#state.make(shared.role, segment, shared.subject, shared.parent);
		clause.antecedent = shared.antecedent;
		if (this.#between !== null) {
			clause.start = this.#between.start;
			shared.end = Math.min(shared.end, shared.coreEnd);
		}
		this.#state.done.push(clause);
		this.#state.current = clause;
	}

	#addMain(segment: Segment, next: readonly Segment[]): void {
		const pending = this.#state.pending;
		const own = this.#own(segment);
		const told = next.find(({ verb }) => verb !== null);
		if (
			pending?.subject === null &&
			segment.comma &&
			segment.link === null &&
			isAttribution(this.#tokens, segment) &&
			endsAtVerb(this.#tokens, segment) &&
			told?.comma === true &&
			told.link === null &&
			!told.bare
		) {
			// "In the end, she said, the house must be ready"
			this.#state.done.push(this.#state.make('attribution', segment, own, null));
			return;
		}
		if (pending !== null) {
			// "Ukraine and Turkey agreed", "France, Germany and Italy signed"
			const joined =
				pending.subject !== null && /^(?:and|but)$/.test(segment.link ?? '') && own !== null && !segment.hard;
			this.#state.takePending(
				joined ? { ...segment, link: null } : segment,
				joined ? { start: pending.subject ?? own.start, end: own.end } : (own ?? this.#state.subjectPending())
			);
			return;
		}
		const attribution =
			this.#state.current !== null && segment.comma && segment.link === null && isAttribution(this.#tokens, segment);
		if (attribution) {
			this.#attribute(segment, own);
			return;
		}
		this.#open('main', segment, own);
	}

	/** Who said it; what follows behind a comma is part of that no more. */
	#attribute(segment: Segment, subject: Stretch | null): void {
		const clause = this.#state.make('attribution', segment, subject, null);
		this.#state.done.push(clause);
		this.#state.current = clause;
	}

	#open(role: ClauseRole, segment: Segment, subject: Stretch | null): void {
		const fronted = role === 'subordinate' && this.#state.current === null;
		const clause = this.#state.make(role, segment, subject, role === 'main' ? null : this.#state.current);
		if (role === 'content' && this.#state.pending !== null) this.#state.closePending();
		this.#state.done.push(clause);
		if (fronted) return; // "When peace came, …": its sentence is still to come
		this.#state.current = clause;
	}

	/** "commissioned by": what may be a participle as well. */
	#isDoneBy({ verb }: Open, segment: Segment): boolean {
		// "marched by the palace" is no participle
		if (
			verb === null ||
			!/ed$/.test(verb.word) ||
			/^(?:marched|passed|walked|lived|stopped|stayed|filed|rushed|sailed|camped)$/.test(verb.word)
		)
			return false;
		return /^\s+by\s[^,]+,\s\p{Lu}[^,]+,\s$/u.test(this.#text.slice(verb.end, segment.start));
	}

	#own(segment: Segment): Stretch | null {
		return this.#subjects.own(segment, this.#state.pending === null);
	}
}
