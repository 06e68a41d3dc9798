/**
 * The matches of a global pattern, in the order of the text. `String.matchAll` works on a copy of the pattern, which the
 * engine may compile anew at every call: for the longest patterns that takes longer than the search.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return matches;
}
