/** Derives in a Web Worker, as a page would: an article comes, an events file goes back. */
import { deriveStory } from '#lib/derive/derive.ts';
import type { Article } from '#lib/model/article.ts';
import type { EventsFile } from '#lib/model/events-file.ts';

export interface Question {
	readonly story: string;
	readonly article: Article;
}

export type Answer =
	{ readonly story: string; readonly file: EventsFile } | { readonly story: string; readonly fault: string };

addEventListener('message', ({ data }: MessageEvent<Question>) => {
	postMessage(answer(data));
});

function answer({ story, article }: Question): Answer {
	try {
		return { story, file: deriveStory(story, article).file };
	} catch (error) {
		return { story, fault: String(error) };
	}
}
