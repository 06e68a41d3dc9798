/** Parts of something else than a year: "the first half of the century", "the last quarter of the race". */

const OF_THING =
	/^\s+of\s+(?:an?|the|his|her|its|their|this|that)\s+(?!(?:\p{L}+\s+)?year\b|fiscal\b|financial\b|calendar\b|\d{4}\b)[\p{L}\d'’]/iu;

/** Whether what follows a half or a quarter says that it is one of a thing, not of a year. */
export function isOfThing(tail: string): boolean {
	return OF_THING.test(tail);
}
