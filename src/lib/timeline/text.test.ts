import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { labelStyle } from './labels.ts';
import { textWidth, wrapAnywhere, wrapText } from './text.ts';

const STYLE = labelStyle('across', false);
const words = fc
	.array(fc.stringMatching(/^[A-Za-zäöüß’“”0-9.-]{1,14}$/), { minLength: 1, maxLength: 14 })
	.map((list) => list.join(' '));

describe('the width of a line', () => {
	it('is that of its characters together', () => {
		fc.assert(
			fc.property(words, words, (a, b) => {
				expect(textWidth(a + b, STYLE)).toBeCloseTo(textWidth(a, STYLE) + textWidth(b, STYLE), 6);
			})
		);
	});

	test.each([
		['', 0],
		// Outside the table: a full square.
		['韓', 13 * 0.997],
		['😀', 13 * 0.997]
	])('of “%s” is %d px', (text, px) => {
		expect(textWidth(text, STYLE)).toBeCloseTo(px, 6);
	});

	it('grows with weight and with size', () => {
		const text = 'South Korea decides to leave the pact';
		expect(textWidth(text, labelStyle('across', true))).toBeGreaterThan(textWidth(text, STYLE));
		expect(textWidth(text, labelStyle('down', false))).toBeGreaterThan(textWidth(text, STYLE));
	});
});

describe('breaking into lines', () => {
	it('keeps every word, cuts none, and makes no line too wide and not too many', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 5 }), (text, width, most) => {
				const lines = wrapText(text, width, most, STYLE);
				if (lines === null) return;
				expect(lines.join(' ')).toBe(text);
				expect(lines.length).toBeLessThanOrEqual(most);
				for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width + 1e-6);
			})
		);
	});

	it('says no only where a word or the whole has no room', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 20, max: 400 }), (text, width) => {
				const widest = Math.max(...text.split(' ').map((word) => textWidth(word, STYLE)));
				expect(wrapText(text, width, Infinity, STYLE) === null).toBe(widest > width);
			})
		);
	});

	test.each([
		['Japan rules Korea', 150, 1, ['Japan rules Korea']],
		['Treaty settles claims, says Japan', 165, 2, ['Treaty settles', 'claims, says Japan']],
		['Kim Hyun-chong: almost no chance of going back', 165, 2, ['Kim Hyun-chong: almost', 'no chance of going back']],
		['Treaty settles claims, says Japan', 150, 1, null],
		['telecommunications', 60, 4, null]
	])('“%s” in %d px and at most %d lines', (text, width, most, lines) => {
		expect(wrapText(text, width, most, STYLE)).toEqual(lines);
	});

	it('breaks a word that no line holds where it has to, and only such a word', () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 30, max: 400 }), (text, width) => {
				const lines = wrapAnywhere(text, width, STYLE);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) expect(textWidth(line, STYLE)).toBeLessThanOrEqual(width + 1e-6);
				if (wrapText(text, width, Infinity, STYLE)) expect(lines.join(' ')).toBe(text);
			})
		);
	});

	test.each([
		['Überwachungsaufgabenübertragungsgesetz', 100],
		['韓国政府が軍事情報包括保護協定の終了を決定', 100],
		['👩‍👩‍👧‍👧👩‍👩‍👧‍👧👩‍👩‍👧‍👧', 110]
	])('“%s” breaks between its characters', (text, width) => {
		const lines = wrapAnywhere(text, width, STYLE);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe(text);
		expect(lines.every((line) => !line.startsWith('\u200d') && !line.endsWith('\u200d'))).toBe(true);
	});
});
