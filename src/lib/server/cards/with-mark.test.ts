import { describe, expect, it } from 'vitest';
import * as dense from '#lib/timeline/dense/parts.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import { markBox } from '#lib/timeline/placing.ts';
import { eventTable } from '#lib/timeline/table.ts';
import { loadStory, storySlugs } from '../stories.ts';
import { SCENE } from './card-svg.ts';
import { withMark } from './with-mark.ts';

describe.each(await storySlugs())('the picture on a card of %s', async (slug) => {
	const story = await loadStory(slug);
	const table = eventTable(story, story.events, storyScale(story, 'even', SCENE.width), dense);

	it.each(story.events.map(({ id }) => id))('marks the event: %s', (id) => {
		const event = story.events.find((one) => one.id === id);
		if (event === undefined) throw new Error(`There is no event ${id}.`);
		const laid = layout(table, null, { orientation: 'across', ...SCENE, selectedId: id });
		const scene = withMark(laid, event, table.scale);
		const [mark, ...others] = scene.marks.filter((one) => one.event.id === id);
		if (mark === undefined) throw new Error('It has no mark.');
		expect(others).toEqual([]);
		const box = markBox(mark);
		expect(box.y0).toBeGreaterThanOrEqual(0);
		expect(box.y1).toBeLessThanOrEqual(scene.axisAt + 1);
		expect(box.x1).toBeGreaterThan(0);
		expect(box.x0).toBeLessThan(SCENE.width);
		// All else stays as it was.
		expect(scene.marks.filter((one) => one !== mark)).toEqual(laid.marks.filter((one) => one !== mark));
	});
});
