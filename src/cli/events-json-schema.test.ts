import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventsJsonSchema } from './events-json-schema.ts';

it('static/schema/events-file.schema.json is what `npm run schema` writes', () => {
	const file = new URL('../../static/schema/events-file.schema.json', import.meta.url);
	expect(readFileSync(file, 'utf8')).toBe(eventsJsonSchema());
});
