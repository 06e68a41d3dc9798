import ICAL from 'ical.js';
import ical from 'node-ical';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentLine, LINE_OCTETS, textValue } from './content-lines.ts';
import { icalendar } from './icalendar.ts';
import { EVERY_KIND, sampleEvent, sampleInput } from './sample-story.ts';

/** What a parser that is not ours finds in the calendar. */
function read(text: string) {
	return Object.values(ical.sync.parseICS(text)).flatMap((entry) => (entry?.type === 'VEVENT' ? [entry] : []));
}

function linesOf(when: string): string[] {
	const { text } = icalendar(sampleInput([sampleEvent(when)]));
	return text.split('\r\n').filter((line) => line.startsWith('DT') && !line.startsWith('DTSTAMP'));
}

test.each([
	['2019-08-22', ['DTSTART;VALUE=DATE:20190822', 'DTEND;VALUE=DATE:20190823']],
	['2019-08-22/2019-08-24', ['DTSTART;VALUE=DATE:20190822', 'DTEND;VALUE=DATE:20190825']],
	['2016-11', ['DTSTART;VALUE=DATE:20161101', 'DTEND;VALUE=DATE:20161201']],
	['1965', ['DTSTART;VALUE=DATE:19650101', 'DTEND;VALUE=DATE:19660101']],
	['0321-03-07', ['DTSTART;VALUE=DATE:03210307', 'DTEND;VALUE=DATE:03210308']],
	['2016/..', ['DTSTART;VALUE=DATE:20160101', 'DTEND;VALUE=DATE:20160102']],
	['/1990-05-01', ['DTSTART;VALUE=DATE:19900501', 'DTEND;VALUE=DATE:19900502']],
	['2019-08-22T14:30', ['DTSTART:20190822T143000']],
	['2019-08-22T14:30:05+09:00', ['DTSTART:20190822T053005Z']],
	['2019-08-22T14:30/2019-08-22T16:00', ['DTSTART:20190822T143000', 'DTEND:20190822T160000']],
	['2019-08-22T14:30/2019-08-23', ['DTSTART;VALUE=DATE:20190822', 'DTEND;VALUE=DATE:20190824']],
	['-0043-03-15', []],
	['9999-12-31', []]
])('%s is %j', (when, lines) => {
	expect(linesOf(when)).toEqual(lines);
});

describe('a calendar', () => {
	it('is read by another parser with the days, words, address and countries that it was given', () => {
		const event = sampleEvent('2019-08-22', { title: 'Seoul; Tokyo, and “x” 🇰🇷', countries: ['KR', 'JP'] }, [
			'One, two; three.',
			'Back\\slash: 두 번째 문장입니다. '.repeat(8).trim()
		]);
		const [entry] = read(icalendar(sampleInput([event])).text);
		expect(entry).toMatchObject({
			uid: 'e-2019-08-22@pact.dateline',
			summary: event.title,
			description: event.sources.map(({ exact }) => exact).join('\n\n'),
			categories: ['South Korea', 'Japan'],
			url: 'https://example.org/stories/pact/e/e-2019-08-22/',
			datetype: 'date',
			transparency: 'TRANSPARENT'
		});
		expect([entry?.start.getFullYear(), entry?.start.getMonth(), entry?.start.getDate()]).toEqual([2019, 7, 22]);
		expect([entry?.end?.getMonth(), entry?.end?.getDate()]).toEqual([7, 23]);
		expect(entry?.dtstamp.toISOString()).toBe('2019-08-23T23:59:59.000Z');
	});

	it('holds every kind of date but those outside the years 1 to 9999, and says what it loses', () => {
		const events = EVERY_KIND.map((when) => sampleEvent(when));
		const { text, losses } = icalendar(sampleInput(events));
		expect(read(text)).toHaveLength(EVERY_KIND.length - 2);
		expect(losses).toMatchObject([
			{ what: 'left out, for a calendar holds the years 1 to 9999.', events: ['e-0043-03-15', 'e-y-65999999'] },
			{ what: expect.stringContaining('“about”'), events: ['e-1965-about'] },
			{ what: expect.stringContaining('fills all of its days') },
			{ what: expect.stringContaining('open or unknown end'), events: ['e-2016', 'e-1990-05-01'] },
			{ what: expect.stringContaining('in UTC'), events: ['e-2019-08-22t14-30-05-09-00'] },
			{ what: expect.stringContaining('importance') }
		]);
	});

	it('keeps a backslash before an n, which a second parser reads back', () => {
		const title = 'C:\\new; a, b';
		const component = new ICAL.Component(ICAL.parse(icalendar(sampleInput([sampleEvent('1965', { title })])).text));
		expect(component.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(title);
	});

	it('is the same at every build', () => {
		const input = sampleInput(EVERY_KIND.map((when) => sampleEvent(when)));
		expect(icalendar(input)).toEqual(icalendar(input));
	});

	it('without an origin has no addresses, for they would lead nowhere', () => {
		expect(icalendar(sampleInput([sampleEvent('1965')], '/stories')).text).not.toContain('URL:');
	});
});

test('no line is longer than 75 octets or breaks a character, and unfolded it is what was written', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
			const line = contentLine('SUMMARY', textValue(text));
			const parts = line.split('\r\n');
			expect(parts.pop()).toBe('');
			for (const part of parts) {
				expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(LINE_OCTETS);
				// A character cut in two would leave a replacement character behind.
				expect(new TextDecoder().decode(new TextEncoder().encode(part))).toBe(part);
			}
			expect(parts.join('\r\n').replaceAll('\r\n ', '')).toBe(`SUMMARY:${textValue(text)}`);
		})
	);
});
