/** For tests: what an article of a few paragraphs, published on 2019-08-23, tells and dismisses. */
import { findEvents } from './find-events.ts';

const found = (paragraphs: readonly string[]) =>
	findEvents({ meta: { title: 'A test', published: '2019-08-23', language: 'en' }, paragraphs });

/** "when title" of each of its events. */
export function told(...paragraphs: string[]): string[] {
	return found(paragraphs).events.map(
		({ when, title, dating }) => `${when}${dating.certainty === 'implied' ? ' (implied)' : ''} ${title}`
	);
}

/** "expression: reason" of each of its dates that is no event's. */
export function reasons(...paragraphs: string[]): string[] {
	return found(paragraphs).dismissed.map(({ expression, reason, note }) => `${expression}: ${note ?? reason}`);
}
