/** When an article was published: the option, or the surest of what its input says. */
import { tryParseEdtf } from '#lib/model/edtf.ts';
import { DeriveError } from './derive-error.ts';

/** A day that the input names, and where. The surest claim stands first in a list. */
export interface DateClaim {
	/** EDTF, a day mostly. */
	readonly day: string;
	/** “the front matter”, “its JSON-LD”: completes “… says”. */
	readonly source: string;
	/** Another day of the kind is no contradiction: the address, the last change. */
	readonly weak?: boolean;
}

export interface Publication {
	readonly published: string;
	/** What an author should know: which of several days was taken, and from where. */
	readonly notes: readonly string[];
}

/** Throws `DeriveError` where nothing says the day, or `--published` is no date. */
export function choosePublication(option: string | null, claims: readonly DateClaim[], file: string): Publication {
	if (option !== null) checkPublished(option, file);
	const [first] = claims;
	if (first === undefined) {
		if (option === null) throw missingDate(file);
		return { published: option, notes: [] };
	}
	if (option !== null) {
		const notes = sameDay(option, first.day) ? [] : [`${said(first)}; --published ${option} is taken.`];
		return { published: option, notes };
	}
	const other = claims.find(({ day, weak }) => weak !== true && !sameDay(day, first.day));
	if (other !== undefined) {
		return {
			published: first.day,
			notes: [
				`${said(first)}, ${said(other).replace(/^The /, 'the ')}; the first is taken. --published DATE goes before both.`
			]
		};
	}
	return {
		published: first.day,
		notes: first.weak === true ? [`${said(first)}; nothing surer says when it was published.`] : []
	};
}

function said({ source, day }: DateClaim): string {
	return `${source} says ${day}`;
}

/** A month holds its days: that one says less than the other is no contradiction. */
function sameDay(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

export function checkPublished(published: string, file: string): void {
	if (tryParseEdtf(published)?.kind === 'date') return;
	throw new DeriveError(file, {
		place: '--published',
		came: `“${published}”`,
		expected: 'the day of publication such as 2019-08-23',
		mend: 'Write the date as year-month-day.'
	});
}

function missingDate(file: string): DeriveError {
	return new DeriveError(file, {
		place: 'the publication date',
		came: 'none',
		expected: 'the day the article was published, against which “last year” and “Thursday” are resolved',
		mend: 'Add --published 2019-08-23 to the command, or “published: 2019-08-23” to front matter between two lines ---.'
	});
}
