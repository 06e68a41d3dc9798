import type { Story } from '#lib/model/story.ts';

declare global {
	namespace App {
		interface PageData {
			/** On the pages of a story. */
			story?: Story;
		}
	}
}
