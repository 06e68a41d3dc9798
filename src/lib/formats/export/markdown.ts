/** Markdown (CommonMark): a heading an event, its quotes, its countries, and its date in words and as EDTF. */
import { countryName } from '#lib/model/countries.ts';
import type { TimelineEvent } from '#lib/model/story.ts';
import { eventAddress, storyAddress } from '../addresses.ts';
import { lossesOf } from '../loss.ts';
import type { Exported, ExportInput } from './format.ts';
import { quotesOf } from './texts.ts';

export function markdown(input: ExportInput): Exported {
	const { story, site } = input;
	const { meta } = story;
	const origin = meta.retells
		? `Retold from “${meta.retells.title}”, ${meta.retells.publisher}`
		: [meta.author, meta.publisher].filter(Boolean).join(', ');
	const head = [
		`# ${escaped(meta.title)}`,
		[escaped(origin), story.publishedWords].filter((part) => part !== '').join(', '),
		`<${storyAddress(site, story.slug)}>`
	];
	const blocks = [...head, ...story.events.flatMap((event) => eventBlocks(event, input))];
	const left = 'importance, the reason for the date and where in its paragraph the quote stands are left out.';
	return { text: `${blocks.join('\n\n')}\n`, losses: lossesOf(story.events, [['every', left]]) };
}

function eventBlocks(event: TimelineEvent, { story, site }: ExportInput): string[] {
	const paragraphs = [...new Set(event.sources.map(({ paragraph }) => paragraph))];
	const facts = [
		event.countries.map(countryName).map(escaped).join(', '),
		`paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}`,
		`\`${event.when}\``
	].filter((fact) => fact !== '');
	return [
		`## [${escaped(`${event.words}: ${event.title}`)}](<${eventAddress(site, story.slug, event.id)}>)`,
		...quotesOf(event).map((quote) => `> ${escaped(quote)}`),
		facts.join(' · ')
	];
}

/** With a backslash before what Markdown would take for markup. */
function escaped(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\`*_[\]<>#&|~]/g, '\\$&')
		.replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
		.replace(/^[-+](?=\s)/, '\\$&');
}
