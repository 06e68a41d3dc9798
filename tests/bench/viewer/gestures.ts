/** Real input at 60 steps a second, sent through Chromium's input queue as a mouse's is. */
import type { CDPSession } from '@playwright/test';

const STEP_MS = 1000 / 60;
/** Steps of a gesture in one direction: a second. */
const STEPS = 60;
/** One step of the wheel, px: a trackpad's, a sixth of a notch. */
const WHEEL_PX = 20;
/** One step of a drag, px. */
const DRAG_PX = 5;

/** Turns the wheel a second each way that is named: -1 zooms in, 1 out. */
export async function wheelAt(
	cdp: CDPSession,
	x: number,
	y: number,
	ways: readonly (1 | -1)[] = [-1, 1, -1]
): Promise<void> {
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
	await atPace(ways.length * STEPS, (i) => {
		const deltaY = (ways[Math.floor(i / STEPS)] ?? 1) * WHEEL_PX;
		return cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
	});
}

/** Drags to earlier times for a second, back for a second, and there again; it ends half of the way back. */
export async function dragAcross(cdp: CDPSession, x: number, y: number): Promise<void> {
	const held = { button: 'left', buttons: 1, clickCount: 1 } as const;
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
	await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...held });
	let at = x;
	await atPace(3.5 * STEPS, (i) => {
		at += Math.floor(i / STEPS) % 2 === 0 ? DRAG_PX : -DRAG_PX;
		return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: at, y, button: 'left', buttons: 1 });
	});
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x: at, y, ...held, buttons: 0 });
}

export async function clickAt(cdp: CDPSession, x: number, y: number): Promise<void> {
	const once = { x, y, button: 'left', clickCount: 1 } as const;
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
	await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...once });
	await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...once });
}

/** Sends at its time, whether the page has taken the last or not, and resolves when the page has taken them all. */
async function atPace(count: number, send: (i: number) => Promise<unknown>): Promise<void> {
	const began = performance.now();
	const taken: Promise<unknown>[] = [];
	for (let i = 0; i < count; i++) {
		const wait = began + i * STEP_MS - performance.now();
		if (wait > 0) await new Promise((done) => setTimeout(done, wait));
		taken.push(send(i));
	}
	await Promise.all(taken);
}
