/** A link to the publisher’s page that finds the words of a source there, in browsers that can. */
import type { Attachment } from 'svelte/attachments';
import type { Story, StorySource } from '#lib/model/story.ts';

/** Attachment of a link to `url`, the address of the story’s own article: what finds the words is loaded with the card. */
export function toWords(url: string, story: Story, source: StorySource): Attachment<HTMLAnchorElement> {
	return (link) => {
		let isThere = true;
		void import('#lib/anchor/text-fragment.ts').then(({ linkToWords }) => {
			const { paragraphs, meta } = story;
			if (isThere) link.href = linkToWords(url, paragraphs, [source, ...(source.rest ?? [])], meta.language) ?? url;
		});
		return () => {
			isThere = false;
		};
	};
}
