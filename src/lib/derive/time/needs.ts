/** What a parser cannot do without. Most sentences hold few of these, so that most parsers need not search them. */

/** Wider than the words that parsers read: a word too many costs a search, one too few would lose a date. */
const WORDS = {
	digit: /\d/,
	month: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i,
	weekday: /\b(?:sun|mon|tue|wed|thu|fri|sat)/i,
	unit: /second|minute|hour|night|day|week|month|season|quarter|period|half|year|decade|centur|millenni|\b(?:mon|tue|wed|thu|fri|sat|sun)\b/i,
	quarter: /quarter|half|halves/i,
	season: /spring|summer|autumn|fall|winter/i,
	'part-of-day': /noon|midday|night|morning|evening|dawn|dusk|clock/i,
	every: /\b(?:every|each)\b/i,
	spelled: /teen|twent|thousand|ties\b|aughts/i,
	vague:
		/now|current|present|moment|recent|late|past|future|soon|term|ago|days|years|decades|centuries|time|point|period|other|day/i,
	century: /centur|millenni/i,
	ago: /ago/i,
	million: /million|billion/i,
	'named-day': /\b(?:sun|mon|tue|wed|thu|fri|sat|today|tomorrow|yesterday)/i,
	hyphen: /-|long|multi/i,
	uncounted: /few|several|some|many|number|countless|dozens|hundreds|thousands|scores|couple|recent|coming|numerous/i,
	order: /past|last|previous|preceding|next|coming|first|final|following/i,
	edge: /end|start|beginning|middle|close|rest|remainder/i,
	same: /same|comparable|corresponding|equivalent|like|ago|earlier|last|quarter/i,
	latest: /latest|recent|current|prior|previous/i,
	fiscal: /fiscal|full/i
};

/** `null` marks a parser that every text is searched for. */
export type Need = keyof typeof WORDS | null;

/** Answers whether a text holds what a parser needs; each need is looked for once. */
export function needsOf(text: string): (need: Need) => boolean {
	const known = new Map<Need, boolean>([[null, true]]);
	return (need) => {
		const answer = known.get(need) ?? (need === null || WORDS[need].test(text));
		known.set(need, answer);
		return answer;
	};
}
