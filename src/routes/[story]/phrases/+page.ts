import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import type { PhraseList } from '#lib/model/phrases.ts';
import { parseStory } from '#lib/model/story-json.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
	const get = async (address: string) => {
		const response = await fetch(address);
		if (!response.ok) error(response.status, `There is no list of the dated phrases of “${params.story}” here.`);
		return response.text();
	};
	const list = JSON.parse(await get(resolve('/[story]/phrases.json', params))) as PhraseList;
	return { list, story: await parseStory(await get(resolve('/[story]/story.json', params))) };
};
