/** The faults of a value held against its schema, all of them at once. */
import * as v from 'valibot';
import { type Fault, faultInWords } from './fault.ts';

export type { Fault };

/** An error that carries every fault of one file. */
export class FaultsError extends Error {
	constructor(
		readonly file: string,
		readonly faults: readonly Fault[]
	) {
		super(
			`${file} has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${faultInWords(fault)}`).join('\n')}`
		);
	}
}

/**
 * `v.safeParse` with faults for issues. A list in place of the whole object is one fault; valibot takes it for an object
 * and would name every field. Of one field only the first fault counts.
 */
export function safeParse<const S extends v.GenericSchema>(
	schema: S,
	raw: unknown,
	root: string
): { output: v.InferOutput<S>; faults: [] } | { output: null; faults: Fault[] } {
	if (Array.isArray(raw)) {
		const fault = { place: root, came: 'a list', expected: 'an object', mend: 'Write names with their values.' };
		return { output: null, faults: [fault] };
	}
	const result = v.safeParse(schema, raw, { abortPipeEarly: true });
	return result.success
		? { output: result.output, faults: [] }
		: { output: null, faults: faultsOf(result.issues, root) };
}

/** Valibot's issues as faults; `root` names the place of an issue that has no path. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[], root: string): Fault[] {
	return issues.map((issue) => {
		const place = pathOf(issue) || root;
		const expected = expectedOf(issue);
		return { place, came: cameOf(issue), expected, mend: mendOf(issue, place, expected) };
	});
}

function pathOf(issue: v.BaseIssue<unknown>): string {
	let path = '';
	for (const item of issue.path ?? []) {
		const key: unknown = item.key;
		path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
	}
	return path;
}

const NAMES: Readonly<Record<string, string>> = {
	Array: 'a list',
	Object: 'an object',
	string: 'a text',
	number: 'a number',
	boolean: 'true or false',
	undefined: 'nothing'
};

/** Our own messages on checks say what was expected; valibot's own do not. */
function expectedOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object' && issue.expected === 'never') return 'no such field';
	if (issue.type === 'strict_object' && issue.received === 'undefined') return 'a value';
	if (issue.type === 'non_empty') return 'a text that is not empty';
	if (issue.kind === 'validation' && !issue.message.startsWith('Invalid')) return issue.message;
	if (issue.expected === null) return issue.message;
	return (
		NAMES[issue.expected] ??
		issue.expected
			.replace(/^\(|\)$/g, '')
			.replaceAll('"', '')
			.replaceAll(' | ', ' or ')
	);
}

const LONGEST_SHOWN = 60;

function cameOf(issue: v.BaseIssue<unknown>): string {
	const { input } = issue;
	if (input === undefined || issue.received === 'undefined') return 'nothing';
	if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : 'a list';
	if (typeof input === 'object' && input !== null) return NAMES[issue.received] ?? issue.received;
	const shown = JSON.stringify(input) ?? issue.received;
	return shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
}

function mendOf(issue: v.BaseIssue<unknown>, place: string, expected: string): string {
	const name = place.split('.').at(-1) ?? place;
	if (issue.received === 'undefined') return `Add “${name}”.`;
	if (expected === 'no such field') return `Remove “${name}” or correct its spelling.`;
	return `Replace the value of “${name}”.`;
}
