/** Words around a mention that belong to it: "early", "nearly", "the end of", "more than", "or so". */
import type { Mention } from '../meaning.ts';

/** Before a date: which part of it. */
const PART =
	/(?:\b(?:the\s+)?(?:very\s+)?(?:(?:early|late|mid)(?:\s+of(?:\s+the)?|\s+in|\s+on|-)?|(?:middle|beginning|start|end|close|turn|(?:first|second|last|latter|later|early) (?:half|part)|height)\s+of(?:\s+the)?)|\bsometime|\b(?:earlier|later)(?:\s+on)?)\s*$/i;
/** Before a length or a count: how exactly it is meant. */
const ABOUT =
	/(?:(?<![-\w])(?:about|around|roughly|approximately|nearly|almost|some|more than|less than|fewer than|over|under|at least|at most|up to|as (?:many|much|long|little) as|no (?:more|less|fewer|later) than|just over|just under|within|only|just|circa|an estimated|well over|close to|the better part of|as early as|as late as|as recently as))\s+$|(?<![\w.])(?:c|ca)\.\s?$/i;
/** Which of these leave the date blurred, for the timeline. */
const BLURS =
	/\b(?:about|around|roughly|approximately|nearly|almost|some|circa|c|ca|estimated|early|late|mid|middle|sometime|close to)\b/i;
/** "over" is more than after a word that measures: "lasted over a week", not "paid over three years". */
const MEASURED_OVER =
	/\b(?:for|last(?:s|ed|ing)?|takes?|took|taken|spent|after|in|of|within|waited|been|ran)\s+over\s+$/i;
const AFTER = /^\s+(?:or\s+(?:so|later|earlier|more|less)|and\s+beyond|or\s+thereabouts)\b/i;

/** Longest words that `PART` or `ABOUT` look back over, in UTF-16 units. */
const LOOK_BACK = 32;

export function withExtents(mentions: readonly Mention[], text: string): Mention[] {
	return mentions.map((mention, index) => {
		const from = Math.max(mentions[index - 1]?.end ?? 0, mention.start - LOOK_BACK);
		const look = text.slice(from, mention.start);
		const lead = look.slice(look.lastIndexOf('\n\n') + 1);
		const words = (takesPart(mention) ? partBefore(lead) : null) ?? aboutBefore(mention, lead, text);
		const tail = takesAbout(mention)
			? AFTER.exec(text.slice(mention.end, mention.end + LOOK_BACK).split('\n\n')[0] ?? '')
			: null;
		if (words === null && tail === null) return mention;
		const blurred = (words !== null && BLURS.test(words[0])) || tail !== null;
		return {
			...mention,
			start: mention.start - (words?.[0].length ?? 0),
			end: mention.end + (tail?.[0].length ?? 0),
			approximate: mention.approximate || blurred
		};
	});
}

/** "in the early 1990s", but of "the late-November vote" only "late-November": there the article is the noun's. */
function partBefore(lead: string): RegExpExecArray | null {
	const words = PART.exec(lead);
	if (words !== null && words[0].endsWith('-')) words[0] = words[0].replace(/^the\s+/i, '');
	return words;
}

/** Before a length fewer words belong to it than before a date; before "the past year" none. */
const ABOUT_LENGTH = /\b(?:(?:nearly|almost|(?:no )?(?:more|less|fewer) than|at least|up to|over)\s+)$/i;

function aboutBefore(mention: Mention, lead: string, text: string): RegExpExecArray | null {
	if (!takesAbout(mention)) return null;
	if (mention.meaning.kind === 'period') return ABOUT.exec(lead);
	if (/^(?:the|these|last|past|next)\b/i.test(text.slice(mention.start, mention.end))) return null;
	const words = ABOUT_LENGTH.exec(lead);
	const ago = mention.meaning.kind === 'relative' || mention.meaning.kind === 'same-period';
	return words !== null && /^over\b/i.test(words[0]) && !ago && !MEASURED_OVER.test(lead) ? null : words;
}

function takesPart({ meaning }: Mention): boolean {
	return !['duration', 'set', 'reference', 'deadline', 'deep'].includes(meaning.kind);
}

function takesAbout({ meaning, rule }: Mention): boolean {
	if (meaning.kind === 'duration' || meaning.kind === 'deadline' || meaning.kind === 'deep') return true;
	return (meaning.kind === 'period' && meaning.period.unit !== 'day') || /units-away|clock|hour/.test(rule);
}
