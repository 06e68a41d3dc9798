import { readdirSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { UNPLACED } from '#lib/derive/time/refine/chained.ts';
import { englishTimeParsers } from '#lib/derive/time/english.ts';
import { IMPORTED_RULE, parseEventsFile } from '#lib/model/events-file.ts';
import { hasWords, ruleInWords } from './rule-words.ts';

test.each([...new Set([...englishTimeParsers.map(({ rule }) => rule), UNPLACED.rule, 'range'])])(
	'the rule %s can be said in words',
	(rule) => {
		expect(hasWords(rule)).toBe(true);
	}
);

it('has words for the rules of every shipped event', () => {
	const events = new URL('../../../events/', import.meta.url);
	const rules = readdirSync(events).flatMap((slug) =>
		parseEventsFile(readFileSync(new URL(`${slug}/events.json`, events), 'utf8')).events.map(
			({ dating: { expression, rule } }) => (expression === null ? null : rule)
		)
	);
	expect(rules.filter((rule) => rule !== null && rule !== IMPORTED_RULE && !hasWords(rule))).toEqual([]);
});

test.each([
	['weekday', 'a day of the week', 'counted from'],
	['month-day', 'a date in words', 'the rest taken from'],
	['twelve-hour+month-day', 'a time of day with a date in words', 'the rest taken from'],
	['twelve-hour+weekday+month-day', 'a time of day with a day of the week and a date in words', 'counted from'],
	['as-we-see-it', 'an expression of the rule “as-we-see-it”', 'counted from'],
	['constructor', 'an expression of the rule “constructor”', 'counted from']
])('%s: %s', (rule, kind, from) => {
	expect(ruleInWords(rule)).toEqual({ kind, from });
});
