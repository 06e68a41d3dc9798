import { describe, expect, it } from 'vitest';
import * as dense from '#lib/timeline/dense/parts.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import { eventTable } from '#lib/timeline/table.ts';
import { loadStory } from '../stories.ts';
import { breakLines } from './break-lines.ts';
import { CARD, type CardContent, cardSvg, SCENE } from './card-svg.ts';
import { eventCard } from './cards.ts';
import { drawPng } from './draw-card.ts';
import { setText } from './set-text.ts';

const story = await loadStory('gsomia-2019');
const scene = layout(eventTable(story, story.events, storyScale(story, 'even', SCENE.width), dense), null, {
	orientation: 'across',
	...SCENE,
	selectedId: null
});
const CONTENT: CardContent = {
	above: 'A story',
	date: '22 August 2019',
	title: 'Seoul ends the pact',
	quote: 'the pact would end',
	language: 'en',
	countries: ['KR'],
	rankOf: () => 1,
	selectedId: null,
	scene
};
const SERIF = { family: 'serif', weight: 600, size: 60 } as const;

/** Width and height as the header of a PNG has them. */
function sizeOf(png: Buffer): { width: number; height: number } {
	expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
	return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

describe('cards', () => {
	it('are PNG of 1200×630, the same for the same event, other for another', async () => {
		const [first, second] = story.events;
		if (!first || !second) throw new Error('The story has no two events.');
		const [a, again, b] = [
			await eventCard(story, first),
			await eventCard(story, first),
			await eventCard(story, second)
		];
		expect(sizeOf(a)).toEqual(CARD);
		expect(again.equals(a)).toBe(true);
		expect(b.equals(a)).toBe(false);
	});

	const TITLES = [
		['ja', '日韓両国は軍事情報包括保護協定を終了すると発表した'],
		['ko', '한국 정부는 군사정보보호협정을 종료하기로 결정했다'],
		['zh', '韩国政府决定终止与日本的军事情报保护协定'],
		['ar', 'سيول تنهي اتفاقية تبادل المعلومات مع طوكيو (GSOMIA) في 2019'],
		['he', 'סיאול מסיימת את הסכם המודיעין עם טוקיו'],
		['hi', 'सियोल ने टोक्यो के साथ समझौता समाप्त किया'],
		['th', 'โซลยุติข้อตกลงข่าวกรองกับโตเกียว'],
		['ru', 'Сеул разорвал соглашение с Токио'],
		['el', 'Η Σεούλ τερματίζει τη συμφωνία'],
		['vi', 'Hàn Quốc chấm dứt thỏa thuận tình báo'],
		['en', 'Fireworks 🎉 over the palace 🏯, said NHK日本放送協会 and الجزيرة'],
		['en', `${'Ministers of both countries meet again without an agreement in sight '.repeat(6)}at last`],
		['en', `A word ${'of'.repeat(90)} without a place to break`]
	] as const;

	it.each(TITLES)(
		'%s: %s',
		async (language, title) => {
			const { svg, missing } = await cardSvg({ ...CONTENT, language, title, quote: title });
			expect(missing).toEqual([]);
			expect(svg).not.toContain('<text');
			expect(sizeOf(await drawPng(svg))).toEqual(CARD);
		},
		30_000
	);

	it('put the date where no font has the letters of a title, and name them', async () => {
		const { svg, missing } = await cardSvg({ ...CONTENT, title: '𒀭𒂗𒆤', quote: null });
		expect(missing).toEqual(['𒀭', '𒂗', '𒆤']);
		expect(svg.length).toBeGreaterThan((await cardSvg({ ...CONTENT, title: '', quote: null })).svg.length);
	});
});

describe('setting text', () => {
	it('joins Arabic letters and runs them to the left', async () => {
		const [joined, apart] = [await setText('سيول', SERIF, 'ar'), await setText('س ي و ل', SERIF, 'ar')];
		expect(joined.isRightToLeft).toBe(true);
		expect(joined.outlines).not.toBe(apart.outlines);
		expect(joined.width).toBeLessThan(apart.width);
	});

	it('keeps a Latin word within Arabic in one piece', async () => {
		const words = await setText('اتفاقية GSOMIA', SERIF, 'ar');
		const alone = await setText('GSOMIA', SERIF, 'ar');
		expect(words.outlines).toContain(alone.outlines.slice(alone.outlines.indexOf('<g transform="scale'), -4));
	});

	it.each([
		['two words', 10, 4, ['two', 'words'], 6],
		['日本語の題名', 10, 3, ['日本語', 'の題名'], 4],
		['“Quoted” words stay', 20, 9, ['“Quoted”', 'words', 'stay'], 8]
	])('breaks %s where a line may end', async (text, _most, lines, expected, width) => {
		const measure = async (piece: string) => [...piece].length;
		expect(await breakLines(text, width, lines, measure, 'en')).toEqual(expected);
	});

	it('says where the lines do not suffice', async () => {
		expect(await breakLines('one two three', 5, 2, async (piece) => piece.length, 'en')).toBeNull();
	});
});
