import { toJsonSchema } from '@valibot/to-json-schema';
import { eventsFileSchema } from '#lib/model/events-file.ts';

/**
 * The JSON Schema (draft 7) of the events file as text. Checks that JSON Schema cannot say (an EDTF date, a code in use,
 * an end that fits its quote) are left to `parseEventsFile`.
 */
export function eventsJsonSchema(): string {
	const schema = toJsonSchema(eventsFileSchema, { typeMode: 'input', ignoreActions: ['check', 'raw_check', 'trim'] });
	return `${JSON.stringify(schema, null, '\t')}\n`;
}
