/** Values of somebody else's JSON, as far as they are of the kind that is looked for. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value where it is an object, else an empty one. */
export function asObject(value: unknown): JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The value where it is a list, else an empty one. */
export function asList(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

/** A text, or a number as one; else an empty text. */
export function asText(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
