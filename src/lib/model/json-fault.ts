/** Where a text stops being JSON. Engines word it differently, and V8 often leaves the place out. */

/** The next token of a JSON text, with the white space before it. */
const TOKEN =
	// eslint-disable-next-line no-control-regex -- JSON allows no control character in a string
	/[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'nothing';

/** Offset in UTF-16 units of the first token that JSON does not allow there; the length of the text where it stops short. */
export function jsonFaultAt(json: string): number {
	const open: string[] = [];
	let expected: Expected = 'value';
	let at = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(json);
		const start = at + (/^[ \t\n\r]*/.exec(json.slice(at))?.[0].length ?? 0);
		if (match === null) return start;
		const [, sign, text] = match;
		const next = after(expected, sign ?? (text === undefined ? 'literal' : 'text'), open);
		if (next === null) return start;
		expected = next;
		at = TOKEN.lastIndex;
	}
}

/** What may follow the token, or null where the token itself may not stand. `open` holds the brackets that are open. */
function after(expected: Expected, token: string, open: string[]): Expected | null {
	const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma or end');
	if (token === '}' || token === ']') {
		const fits = expected === 'comma or end' || expected === (token === '}' ? 'key or end' : 'value or end');
		if (!fits || open.pop() !== (token === '}' ? '{' : '[')) return null;
		return closed();
	}
	if (expected === 'value' || expected === 'value or end') {
		if (token === '{' || token === '[') {
			open.push(token);
			return token === '{' ? 'key or end' : 'value or end';
		}
		return token === 'literal' || token === 'text' ? closed() : null;
	}
	if (expected === 'key' || expected === 'key or end') return token === 'text' ? 'colon' : null;
	if (expected === 'colon') return token === ':' ? 'value' : null;
	if (expected === 'comma or end' && token === ',') return open.at(-1) === '{' ? 'key' : 'value';
	return null;
}
