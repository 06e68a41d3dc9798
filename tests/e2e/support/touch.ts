/** Fingers, as the browser gets them from a touch screen: it scrolls the page itself where nothing takes the stroke. */
import type { Page } from '@playwright/test';

interface Place {
	readonly x: number;
	readonly y: number;
}

const STEPS = 10;

/** Fingers touch the screen, move in a few steps, and leave it; `at` has their places from 0, the start, to 1. */
async function touch(page: Page, at: (part: number) => readonly Place[]): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const fingers = (part: number) => at(part).map((place, id) => ({ id, ...place }));
	await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) });
	for (let step = 1; step <= STEPS; step++) {
		await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(step / STEPS) });
	}
	await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await client.detach();
}

/** Two fingers part (or close) along an axis, round a place, until they are `to` px apart. */
export function pinch(page: Page, { x, y }: Place, from: number, to: number, along: 'x' | 'y'): Promise<void> {
	return touch(page, (part) =>
		[-1, 1].map((side) => {
			const away = (side * (from + (to - from) * part)) / 2;
			return along === 'x' ? { x: x + away, y } : { x, y: y + away };
		})
	);
}

/** One finger strokes over the screen. */
export function stroke(page: Page, from: Place, { dx = 0, dy = 0 }: { dx?: number; dy?: number }): Promise<void> {
	return touch(page, (part) => [{ x: from.x + dx * part, y: from.y + dy * part }]);
}
