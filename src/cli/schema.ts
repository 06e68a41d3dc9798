/** Writes the JSON Schema of the events file to `static/schema/`, where the site serves it and editors find it. */
import { writeFileSync } from 'node:fs';
import { eventsJsonSchema } from './events-json-schema.ts';

const file = new URL('../../static/schema/events-file.schema.json', import.meta.url);
writeFileSync(file, eventsJsonSchema());
console.log('Wrote static/schema/events-file.schema.json');
