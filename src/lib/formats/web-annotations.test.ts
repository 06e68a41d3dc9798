import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { sampleEvent, sampleInput } from './export/sample-story.ts';
import { webAnnotations } from './export/web-annotations.ts';

/** The Web Annotation Data Model, https://www.w3.org/TR/annotation-model/, as far as we use it and nothing beside. */
const iri = v.pipe(v.string(), v.url());
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const quote = v.strictObject({
	type: v.literal('TextQuoteSelector'), // §4.2.4
	exact: v.string(),
	prefix: v.optional(v.string()),
	suffix: v.optional(v.string())
});
const position = v.pipe(
	v.strictObject({ type: v.literal('TextPositionSelector'), start: whole, end: whole }), // §4.2.5
	v.check(({ start, end }) => start <= end)
);
const fragment = v.strictObject({
	type: v.literal('FragmentSelector'), // §4.2.1; refinement §4.2.9
	value: v.string(),
	conformsTo: v.optional(iri),
	refinedBy: v.optional(position)
});
const target = v.strictObject({
	type: v.literal('SpecificResource'), // §4.1
	source: iri,
	selector: v.array(v.variant('type', [quote, fragment]))
});
const body = v.strictObject({
	type: v.literal('TextualBody'), // §3.2.4
	value: v.string(),
	format: v.optional(v.string()),
	language: v.optional(v.string()),
	purpose: v.optional(v.picklist(['describing', 'tagging'])) // §3.3.5
});
const annotation = v.strictObject({
	id: iri, // §3.1: exactly one
	type: v.literal('Annotation'),
	motivation: v.literal('describing'),
	body: v.union([body, v.array(body)]),
	target: v.union([target, v.array(target)]) // one or more
});
const collection = v.strictObject({
	'@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
	id: iri, // §5.1
	type: v.literal('AnnotationCollection'),
	label: v.string(),
	total: whole,
	first: v.optional(
		v.strictObject({ id: iri, type: v.literal('AnnotationPage'), startIndex: whole, items: v.array(annotation) }) // §5.2
	)
});

const TEXT = '😀 It happened, they said. Then it ended.';
const source = { paragraph: 1, start: 3, end: 14, exact: 'It happened', proof: 'exact' } as const;
const input = sampleInput([
	sampleEvent('2019-08-22', { sources: [source, { ...source, rest: [{ paragraph: 1, start: 27, end: 40 }] }] }),
	sampleEvent('1965~', { sources: [source] })
]);
const written = webAnnotations({ ...input, story: { ...input.story, paragraphs: [TEXT] } });
const parsed = v.parse(collection, JSON.parse(written.text));

describe('web annotations', () => {
	it('are a collection with an annotation for each source, each of its own address', () => {
		const items = parsed.first?.items ?? [];
		expect([parsed.total, items.length]).toEqual([3, 3]);
		expect(new Set(items.map(({ id }) => id)).size).toBe(3);
		expect(items[0]?.id).toBe('https://example.org/stories/pact/e/e-2019-08-22/#source-1');
	});

	it('say what happened when, of which words; in code points as the model counts', () => {
		expect(parsed.first?.items[0]).toMatchObject({
			body: [{ value: 'Event of 2019-08-22' }, { value: '2019-08-22', purpose: 'tagging' }],
			target: {
				source: 'https://example.org/stories/pact/',
				selector: [
					{ exact: 'It happened', prefix: '😀 ', suffix: ', they said. Then it ended.' },
					{ value: 'p1', refinedBy: { start: 2, end: 13 } }
				]
			}
		});
	});

	it('have several targets where the words of a source were parted', () => {
		expect(parsed.first?.items[1]?.target).toHaveLength(2);
	});

	it('are an empty collection for a story without events', () => {
		const { total, first } = v.parse(collection, JSON.parse(webAnnotations(sampleInput([])).text));
		expect([total, first]).toEqual([0, undefined]);
	});
});
