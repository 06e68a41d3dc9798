/** The page of the worker: reads an article, gives it to the worker and hands on the answer. */
import { readInput } from '#lib/derive/read/read-input.ts';
import { type Article, parseArticle } from '#lib/model/article.ts';
import type { Answer, Question } from './worker.ts';

declare global {
	interface Window {
		/** The worker's answer to the bytes of an `article.md` or of a saved page. */
		derive: (story: string, file: string, bytes: readonly number[]) => Promise<Answer>;
	}
}

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

window.derive = async (story, file, bytes) => {
	const article = await read(file, Uint8Array.from(bytes));
	return new Promise((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
		worker.onerror = (event) => reject(new Error(event.message));
		worker.postMessage({ story, article } satisfies Question);
	});
};

async function read(file: string, bytes: Uint8Array): Promise<Article> {
	if (file.endsWith('.md')) return parseArticle(new TextDecoder().decode(bytes), file);
	const openPage = (html: string) => new DOMParser().parseFromString(html, 'text/html');
	return (await readInput(bytes, { file, published: null }, { openPage })).article;
}
