import { expect, it } from 'vitest';
import type { Story } from '#lib/model/story.ts';
import { timeSpan } from '#lib/model/time-span.ts';
import { eventOf } from '#lib/timeline/random-stories.ts';
import { fingerprint } from './fingerprint.ts';
import { openOriginal } from './open-original.ts';

const ORIGINAL = ['The mill burned on 3 May 1901, and nobody was hurt.', 'It rose again two years later, of brick.'];
const RETOLD = ['On 3 May 1901 fire took the mill, and nobody was hurt.', 'Within two years a brick one stood there.'];
const source = (paragraph: number, exact: string) => {
	const start = RETOLD[paragraph - 1]?.indexOf(exact) ?? -1;
	return { paragraph, start, end: start + exact.length, exact, proof: 'exact' as const };
};
const STORY: Story = {
	slug: 'mill',
	meta: {
		title: 'The mill',
		published: '1910',
		language: 'en',
		retells: {
			title: 'Fire',
			publisher: 'Herald',
			published: '1904',
			paragraphs: ORIGINAL.map((text) => fingerprint(text))
		}
	},
	publishedWords: '1910',
	publishedAt: timeSpan('1910').to,
	paragraphs: RETOLD,
	events: [
		eventOf('1901-05-03', { id: 'fire', told: 0, sources: [source(1, 'fire took the mill')] }),
		eventOf('1901-05-03', { id: 'unhurt', told: 1, sources: [source(1, 'nobody was hurt')] }),
		eventOf('1903', { id: 'brick', told: 2, sources: [source(2, 'a brick one stood there')] })
	],
	countries: []
};

it('shows the paragraphs of the original, and where it has the very words of an event', () => {
	const { paragraphs, matched, of, reason } = openOriginal(STORY, `FIRE\n\n${ORIGINAL.join('\n\n')}\n\nAdvertisement`);
	expect([matched, of, reason]).toEqual([2, 2, null]);
	const start = ORIGINAL[0]?.indexOf('nobody was hurt') ?? -1;
	expect(paragraphs).toEqual([
		{ text: ORIGINAL[0], stretches: [{ id: 'unhurt', start, end: start + 15 }], elsewhere: ['fire'] },
		{ text: ORIGINAL[1], stretches: [], elsewhere: ['brick'] }
	]);
});

it('leaves paragraphs that do not match to the retelling, and says why', () => {
	const { paragraphs, matched, reason } = openOriginal(STORY, `${ORIGINAL[0]}\n\nIt rose again in 1903.`);
	expect(paragraphs.map((paragraph) => paragraph !== null)).toEqual([true, false]);
	expect(matched).toBe(1);
	expect(reason).toMatch(/^1 of 2 paragraphs match: /);
});

it('says of another text that it is another', () => {
	const { paragraphs, reason } = openOriginal(STORY, 'Something else.');
	expect(paragraphs).toEqual([null, null]);
	expect(reason).toMatch(/^0 of 2 paragraphs match: this is another text/);
});

it('marks the very words whoever says them', () => {
	const said = 'Fire took it. Nobody was hurt, said the foreman.';
	const retold = 'Flames came. Nobody was hurt, said the foreman.';
	const start = retold.indexOf('Nobody');
	const sources = [{ paragraph: 1, start, end: start + 15, exact: 'Nobody was hurt', proof: 'exact' as const }];
	const story: Story = {
		...STORY,
		meta: {
			...STORY.meta,
			retells: { title: 'Fire', publisher: 'Herald', published: '1904', paragraphs: [fingerprint(said)] }
		},
		paragraphs: [retold],
		events: [eventOf('1901-05-03', { id: 'unhurt', told: 0, sources })]
	};
	const at = said.indexOf('Nobody');
	expect(openOriginal(story, said).paragraphs[0]?.stretches).toEqual([{ id: 'unhurt', start: at, end: at + 15 }]);
});
