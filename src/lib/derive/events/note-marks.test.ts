import { expect, test } from 'vitest';
import { deriveStory } from '../derive.ts';
import { withoutNoteMarks } from './note-marks.ts';

test.each([
	['It fell in 1920.[4][a] They', 'It fell in 1920.       They'],
	['the gate[citation needed] fell', 'the gate                  fell'],
	['He said [sic] “it [the gate] fell [1]”.', 'He said [sic] “it [the gate] fell [1]”.'],
	['nothing to blank', 'nothing to blank']
])('%s', (text, expected) => {
	expect(withoutNoteMarks(text)).toBe(expected);
});

test('a quote keeps the marks of its notes, its title has none', () => {
	const paragraphs = [
		'The gate[2] of the old town was painted blue[citation needed] by its citizens in 1920.[4] The roof[b] fell in May 1930.[5]'
	];
	const { file } = deriveStory('gate', {
		meta: { title: 'The gate', published: '2024-11-02', language: 'en' },
		paragraphs
	});
	expect(file.events.map(({ title, sources }) => [title, sources[0]?.selector.exact])).toEqual([
		[
			'The gate of the old town was painted blue by its citizens',
			'The gate[2] of the old town was painted blue[citation needed] by its citizens in 1920'
		],
		['The roof fell', 'The roof[b] fell in May 1930']
	]);
});
