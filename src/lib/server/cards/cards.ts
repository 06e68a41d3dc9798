/** The cards of a story and of its events, as PNG. */
import type { Story, TimelineEvent } from '#lib/model/story.ts';
import * as dense from '#lib/timeline/dense/parts.ts';
import { layout, storyScale } from '#lib/timeline/layout.ts';
import { type EventTable, eventTable } from '#lib/timeline/table.ts';
import { type CardContent, cardSvg, SCENE } from './card-svg.ts';
import { drawPng } from './draw-card.ts';
import { withMark } from './with-mark.ts';

/** The card of an event: its date, title and words, and where it stands in the story. */
export async function eventCard(story: Story, event: TimelineEvent): Promise<Buffer> {
	return draw(`${story.slug}, event “${event.id}”`, {
		...shared(story, event),
		above: story.meta.title,
		date: event.longWords,
		title: event.title,
		quote: event.sources[0]?.exact ?? null,
		countries: event.countries
	});
}

/** The card of a story: its title, figures and whole timeline. */
export async function storyCard(story: Story): Promise<Buffer> {
	const { meta, events, countries } = story;
	const importedFrom = meta.imported === undefined ? null : `Imported from ${meta.imported}`;
	const origin = meta.retells
		? `Retold from ${meta.retells.publisher}`
		: (meta.publisher ?? meta.author ?? importedFrom);
	const named = countries.slice(0, 4).map(({ name }) => name);
	const figures = [`${events.length.toLocaleString('en')} ${events.length === 1 ? 'event' : 'events'}`, ...named];
	return draw(story.slug, {
		...shared(story, null),
		above: [origin, story.publishedWords].filter((part) => part !== null).join(', '),
		date: figures.join(' · '),
		title: meta.title,
		quote: null,
		countries: []
	});
}

/** What the cards of a story and of its events have in common; the picture shows where the event stands. */
function shared(story: Story, event: TimelineEvent | null) {
	const selectedId = event?.id ?? null;
	const ranks = new Map(story.countries.map(({ code, rank }) => [code, rank]));
	const table = tableOf(story);
	const laid = layout(table, null, { orientation: 'across', ...SCENE, selectedId });
	const scene = event === null ? laid : withMark(laid, event, table.scale);
	const rankOf = (code: string) => ranks.get(code) ?? Infinity;
	return { language: story.meta.language, scene, rankOf, selectedId };
}

const tables = new WeakMap<Story, EventTable>();

function tableOf(story: Story): EventTable {
	const known = tables.get(story) ?? eventTable(story, story.events, storyScale(story, 'even', SCENE.width), dense);
	tables.set(story, known);
	return known;
}

async function draw(name: string, content: CardContent): Promise<Buffer> {
	const { svg, missing } = await cardSvg(content);
	if (missing.length > 0) {
		console.warn(
			`The card of ${name} lacks ${missing.join(' ')}: no font of src/lib/server/cards/font-files.ts has it. Add one for its script there.`
		);
	}
	return drawPng(svg);
}
