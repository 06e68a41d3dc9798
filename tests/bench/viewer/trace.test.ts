import { describe, expect, it } from 'vitest';
import { mainThreadOf, quantile } from './trace.ts';

/** An event of the page's main thread; times in ms. */
const event = (name: string, at: number, length: number, type?: string) => ({
	...{ name, ph: 'X', pid: 1, tid: 1, ts: at * 1000, dur: length * 1000, tdur: length * 500 },
	args: type === undefined ? {} : { data: { type } }
});
const input = (at: number, type = 'wheel') => event('EventDispatch', at, 0.5, type);
const frame = (at: number) => event('FireAnimationFrame', at, 0.1);
const task = (at: number, length: number) => event('RunTask', at, length);
const other = { ...task(0, 90), tid: 2 };

const traceOf = (...traceEvents: unknown[]) => JSON.stringify({ traceEvents });

describe('the main thread of a trace', () => {
	it('has a step for each input with its frame, in thread time', () => {
		const trace = traceOf(task(0, 8), input(1), task(10, 4), frame(11), task(16, 6), input(17), frame(18), other);
		expect(mainThreadOf(trace, 'wheel')).toEqual({ steps: [6, 3], tasks: [4, 2, 3] });
	});
	it('takes inputs between two frames as one step', () => {
		const trace = traceOf(task(0, 2), input(1), task(4, 2), input(5), task(8, 4), frame(9), task(16, 2), input(17));
		expect(mainThreadOf(trace, 'wheel').steps).toEqual([4, 1]);
	});
	it('leaves out what came before the first input', () => {
		expect(mainThreadOf(traceOf(task(0, 50), task(60, 4), input(61)), 'wheel')).toEqual({ steps: [2], tasks: [2] });
	});
	it('has no steps without an input of the type', () => {
		expect(mainThreadOf(traceOf(task(0, 5), input(1, 'click')), 'wheel')).toEqual({ steps: [], tasks: [] });
	});
});

it.each([
	[[5, 1, 3], 0.5, 3],
	[[1, 2, 3, 4], 0.95, 4],
	[[7], 0.5, 7],
	[[], 0.5, NaN]
])('of %j the quantile %d is %d', (values, share, expected) => {
	expect(quantile(values, share)).toBe(expected);
});
