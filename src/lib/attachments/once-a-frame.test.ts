import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceAFrame } from './once-a-frame.ts';

let frames: Map<number, () => void>;

function drawFrame(): void {
	const due = [...frames.values()];
	frames.clear();
	for (const act of due) act();
}

beforeEach(() => {
	frames = new Map();
	let number = 0;
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
		frames.set(++number, act);
		return number;
	});
	vi.stubGlobal('cancelAnimationFrame', (asked: number) => frames.delete(asked));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function noted() {
	const acts: number[] = [];
	return { acts, moves: onceAFrame((value: number) => acts.push(value)) };
}

it('acts on the last of the values that came before a frame', () => {
	const { acts, moves } = noted();
	moves.hold(1);
	moves.hold(2);
	expect(acts).toEqual([]);
	expect(moves.held()).toEqual({ value: 2 });
	drawFrame();
	moves.hold(3);
	drawFrame();
	drawFrame();
	expect(acts).toEqual([2, 3]);
	expect(moves.held()).toBeNull();
});

it('acts at once where it is asked to, and not again in the frame', () => {
	const { acts, moves } = noted();
	moves.hold(1);
	moves.flush();
	moves.flush();
	drawFrame();
	expect(acts).toEqual([1]);
});

it('forgets what is dropped', () => {
	const { acts, moves } = noted();
	moves.hold(1);
	moves.drop();
	moves.flush();
	drawFrame();
	expect(acts).toEqual([]);
});
