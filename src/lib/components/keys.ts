/** Single keys of a story page: what they do, which ones they are, and how a reader's own choice is kept. */

/** Keys of a command before a reader chose others. Character keys only: arrows, Enter and Escape are no shortcuts. */
export const DEFAULT_KEYS = {
	next: ['n', 'j'],
	previous: ['p', 'k'],
	'zoom-in': ['+', '='],
	'zoom-out': ['-'],
	fit: ['0', 'f'],
	selection: ['z'],
	earlier: ['['],
	later: [']'],
	burst: ['g'],
	gap: ['G'],
	scale: ['s'],
	lanes: ['l'],
	source: ['.'],
	follow: ['w'],
	quote: ['c'],
	search: ['/'],
	help: ['?']
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type CommandName = keyof typeof DEFAULT_KEYS;

export const COMMAND_NAMES = Object.keys(DEFAULT_KEYS) as CommandName[];

/** A reader's choice: single keys switched off, or one of their own for some commands. */
export interface KeyChoice {
	readonly on: boolean;
	readonly own: Readonly<Partial<Record<CommandName, string>>>;
}

export const DEFAULT_CHOICE: KeyChoice = { on: true, own: {} };

/** The keys of a command as chosen. */
export function keysOf(choice: KeyChoice, command: CommandName): readonly string[] {
	const own = choice.own[command];
	return own === undefined ? DEFAULT_KEYS[command] : [own];
}

/** The command of a key as chosen, or null. A key that a reader gave to one command is taken from any other. */
export function commandOfKey(choice: KeyChoice, key: string): CommandName | null {
	if (!choice.on) return null;
	const chosen = COMMAND_NAMES.find((name) => choice.own[name] === key);
	return chosen ?? COMMAND_NAMES.find((name) => keysOf(choice, name).includes(key)) ?? null;
}

/** Whether a key is ours to answer: not while typing or in a dialog, with a modifier, or where somebody has answered it. */
export function isSingleKey(event: KeyboardEvent): boolean {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
	const { target } = event;
	if (!(target instanceof Element)) return true;
	const typing = target instanceof HTMLElement && target.isContentEditable;
	return !typing && target.closest('input, textarea, select, dialog') === null;
}

/** What was stored, as far as it can be used; the inverse of `formatChoice`. */
export function parseChoice(stored: string | null): KeyChoice {
	const known = new Set<string>(COMMAND_NAMES);
	const own: Partial<Record<CommandName, string>> = {};
	let on = DEFAULT_CHOICE.on;
	for (const part of (stored ?? '').split(' ')) {
		const [name = '', key = ''] = part.split(/:(.*)/s);
		if (name === 'off') on = false;
		else if (known.has(name) && [...key].length === 1) own[name as CommandName] = key;
	}
	return { on, own };
}

/** A choice as it is stored: `off next:. fit:h`. */
export function formatChoice({ on, own }: KeyChoice): string {
	return [...(on ? [] : ['off']), ...Object.entries(own).map(([name, key]) => `${name}:${key}`)].join(' ');
}
