/** The reader's single keys: as chosen, kept in the browser from visit to visit. */
import { createContext } from 'svelte';
import {
	type CommandName,
	commandOfKey,
	DEFAULT_CHOICE,
	formatChoice,
	isSingleKey,
	type KeyChoice,
	keysOf,
	parseChoice
} from './keys.ts';

const STORED_AS = 'dateline-keys';

/** The part of a browser's storage that is used. */
type Store = Pick<Storage, 'getItem' | 'setItem'>;

export class KeySettings {
	#choice = $state.raw<KeyChoice>(DEFAULT_CHOICE);
	#store: Store | null = null;

	get on(): boolean {
		return this.#choice.on;
	}
	/** Whether any command has a key of the reader's own. */
	get isChanged(): boolean {
		return Object.keys(this.#choice.own).length > 0;
	}

	keysOf(command: CommandName): readonly string[] {
		return keysOf(this.#choice, command);
	}

	/** What a key asks for, or null. Escape always closes: it is no character that speech could type. */
	commandOf(event: KeyboardEvent): CommandName | 'close' | null {
		if (!isSingleKey(event)) return null;
		return event.key === 'Escape' ? 'close' : commandOfKey(this.#choice, event.key);
	}

	/** Takes over what `store` holds and keeps later choices there. A browser that forbids storing has none: `null`. */
	keepIn(store: Store | null): void {
		this.#store = store;
		if (store) this.#choice = parseChoice(store.getItem(STORED_AS));
	}

	switch(on: boolean): void {
		this.#choose({ ...this.#choice, on });
	}

	/** Gives a command one key, one character long; another command that had chosen it gets its first ones back. */
	rebind(command: CommandName, key: string): void {
		const others = Object.entries(this.#choice.own).filter(([, taken]) => taken !== key);
		this.#choose({ ...this.#choice, own: { ...Object.fromEntries(others), [command]: key } });
	}

	reset(): void {
		this.#choose({ ...this.#choice, own: {} });
	}

	#choose(choice: KeyChoice): void {
		this.#choice = choice;
		this.#store?.setItem(STORED_AS, formatChoice(choice));
	}
}

export const [getKeys, setKeys] = createContext<KeySettings>();
