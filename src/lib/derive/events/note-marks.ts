/** The marks of an encyclopedia's notes: "in 1920.[4] They", "the gate[a]", "was painted[citation needed]". */
const NOTE_MARK =
	/(?<=[\p{L}\p{N}.,;:!?%"”’)\]])\[(?:\d{1,3}|\p{Ll}|(?:note|nb|lower-alpha)\s\d{1,2}|citation needed|clarification needed|better source needed|when\?|who\?|by whom\?)\]/gu;

/** A paragraph with blanks for the marks of its notes, so that its sentences read as they are spoken; every other word keeps its place. */
export function withoutNoteMarks(paragraph: string): string {
	return paragraph.includes('[') ? paragraph.replace(NOTE_MARK, (mark) => ' '.repeat(mark.length)) : paragraph;
}
