import { describe, expect, it } from 'vitest';
import { hostOrigin, parseShowMessage } from './embed-messages.ts';

describe('a message of the host page', () => {
	it.each([
		[{ dateline: 1, type: 'show', event: 'treaty-settles-claims', search: '?from=1910&to=1945' }],
		[{ dateline: 1, type: 'show', event: null, search: '' }]
	])('is read: %j', ({ event, search, ...rest }) => {
		expect(parseShowMessage({ ...rest, event, search })).toEqual({ event, search });
	});

	it.each([
		['nothing', null],
		['a text', '{"dateline":1}'],
		['another version', { dateline: 2, type: 'show', event: null, search: '' }],
		['another type', { dateline: 1, type: 'size', event: null, search: '' }],
		['no search', { dateline: 1, type: 'show', event: null }],
		['an event that is a path', { dateline: 1, type: 'show', event: '../../x', search: '' }],
		['an event that is no text', { dateline: 1, type: 'show', event: 7, search: '' }],
		['an endless event', { dateline: 1, type: 'show', event: 'a'.repeat(201), search: '' }],
		['a search that is none', { dateline: 1, type: 'show', event: null, search: 'javascript:alert(1)' }],
		['a search with a fragment', { dateline: 1, type: 'show', event: null, search: '?a#b' }],
		['an endless search', { dateline: 1, type: 'show', event: null, search: `?${'a'.repeat(2000)}` }]
	])('is left alone: %s', (_, data) => expect(parseShowMessage(data)).toBeNull());
});

describe('the origin of the host page', () => {
	it.each([
		[['https://news.example'], '', 'https://news.example'],
		[['null'], 'https://news.example/', null],
		[undefined, 'https://news.example/a?b', 'https://news.example'],
		[[], '', null],
		[undefined, '', null]
	])('%j, referrer “%s”: %s', (ancestors, referrer, expected) => {
		expect(hostOrigin(ancestors, referrer)).toBe(expected);
	});
});
