/** A draft: an event as one place of the article gives it, before mentions of one happening are merged. */
import type { Dating, Dismissed } from '#lib/model/events-file.ts';
import type { CountryMention } from '../countries/find-countries.ts';
import type { Stretch } from '../read/sentences.ts';
import type { TimeExpression } from '../time/expression.ts';
import type { Act } from './acts.ts';
import type { Paragraph } from './reading.ts';

/** What a sentence reports: something done, something said, or a thing that is named with its date. */
export type DraftKind = 'happening' | 'statement' | 'thing';

export interface Draft {
	/** EDTF */
	readonly when: string;
	readonly kind: DraftKind;
	readonly paragraph: Paragraph;
	/** The words that state it, as offsets into the paragraph. */
	readonly quote: Stretch;
	readonly title: string;
	readonly dating: Dating;
	/** Who does it, where the sentence names it, as offsets into the paragraph. */
	readonly actor: Stretch | null;
	/** Who does what, to tell mentions of one happening by; null where no clause says it. */
	readonly act: Act | null;
	/** The country that a pronoun of the quote stands for. */
	readonly subject: CountryMention | null;
}

export interface Found {
	readonly drafts: readonly Draft[];
	readonly dismissed: readonly Dismissed[];
}

/** Why a date: the expression and what it was resolved against. */
export function datingOf(time: TimeExpression, paragraph: number, certainty: Dating['certainty'] = 'stated'): Dating {
	return {
		expression: time.text,
		paragraph,
		start: time.start,
		end: time.end,
		rule: time.rule,
		reference: time.reference,
		certainty
	};
}

/** The dating of what the article tells as news of its own day. */
export function publicationDating(published: string, paragraph: number, at: number): Dating {
	return {
		expression: null,
		paragraph,
		start: at,
		end: at,
		rule: 'publication',
		reference: published,
		certainty: 'implied'
	};
}

export function dismiss(
	time: TimeExpression,
	paragraph: number,
	reason: Dismissed['reason'],
	note?: string
): Dismissed {
	return {
		expression: time.text,
		paragraph,
		start: time.start,
		end: time.end,
		when: time.edtf,
		reason,
		...(note === undefined ? {} : { note })
	};
}

/** A stretch without the white space and the closing marks around it. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
	let [from, to] = [start, end];
	while (from < to && /[\s,;:–—-]/.test(text.charAt(from))) from++;
	while (
		to > from &&
		/[\s,;:.–—-]/.test(text.charAt(to - 1)) &&
		!/\b(?:(?:\p{Lu}\.)+|[ap]\.m\.)$/u.test(text.slice(from, to))
	)
		to--;
	// a quote mark belongs to its partner
	const words = text.slice(from, to);
	if (words.startsWith('“') && !words.includes('”')) from++;
	if (words.endsWith('”') && !words.includes('“')) to--;
	return { start: from, end: to };
}
