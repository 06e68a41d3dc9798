/** Whom each clause is about: pronouns stand for the subject that the text named before them, as far as it says so surely. */
import type { CountryMention } from '../countries/find-countries.ts';
import type { Clause } from './clauses.ts';
import { FocusReader } from './focus.ts';
import { People } from './people.ts';
import type { Reading } from './reading.ts';

/** Whom or what a clause is about. */
export interface Reference {
	readonly words: string;
	/** The country, where it is one. */
	readonly country: CountryMention | null;
	/** The clause names it itself, by the surname alone. */
	readonly optional?: true;
}

/** Who or what stands behind "him", "her" or "it" in a clause. */
export interface ObjectReference {
	readonly pronoun: 'him' | 'her' | 'it';
	readonly words: string;
}

export interface References {
	/** Whom or what a clause is about, where it does not say so in full itself. */
	readonly get: (clause: Clause) => Reference | undefined;
	/** Whom or what the first "him", "her" or "it" behind its verb means. */
	readonly objectOf: (clause: Clause) => ObjectReference | undefined;
}

/** Every clause names whom it is about. */
export const NO_REFERENCES: References = { get: () => undefined, objectOf: () => undefined };

/** Whom the pronouns stand for that are subjects of an article's clauses, or own them ("her survey"). */
export function resolveReferences(reading: Pick<Reading, 'paragraphs' | 'title'>): References {
	const found = new Map<Clause, Reference>();
	const objects = new Map<Clause, ObjectReference>();
	const reader = new FocusReader(new People(reading.paragraphs, reading.title));
	for (const paragraph of reading.paragraphs) {
		for (const sentence of paragraph.sentences) reader.read(paragraph, sentence, found, objects);
	}
	return { get: (clause) => found.get(clause), objectOf: (clause) => objects.get(clause) };
}
