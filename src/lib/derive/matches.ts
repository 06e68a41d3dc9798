/**
 * The matches of a global pattern, in the order of the text. `String.matchAll` searches with a copy of the pattern made at
 * every call, which an engine may have to compile anew where it no longer keeps the code of the first.
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
