/** What Chromium's own trace says about the main thread of a page while it was driven. */

/** Categories that name every task of a thread and every event that a page handles. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** When it began, µs. */
	readonly ts: number;
	/** How long it took by the clock, µs. */
	readonly dur?: number;
	/** For how long of it the thread ran, µs: what other programs of a busy machine take is left out. */
	readonly tdur?: number;
	readonly args?: { readonly data?: { readonly type?: string } };
}

export interface MainThread {
	/** Thread time of each step, ms. */
	readonly steps: readonly number[];
	/** Thread time of each task, ms. */
	readonly tasks: readonly number[];
}

/**
 * What the main thread did from the first input of the type on. A step goes from a task that handles such an input to the next
 * one after a frame was drawn; all tasks between are added up, so that whatever an input sets off counts, whether the page
 * does it at once or in its next frame. No steps where the page got no such input.
 */
export function mainThreadOf(trace: string, type: string): MainThread {
	const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const inputs = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
	const [first] = inputs;
	if (first === undefined) return { steps: [], tasks: [] };
	const ofThread = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && pid === first.pid && tid === first.tid);
	const named = (name: string) => ofThread.filter((event) => event.name === name).sort((a, b) => a.ts - b.ts);
	const untilInput = passing(inputs.map(({ ts }) => ts).sort((a, b) => a - b));
	const untilFrame = passing(named('FireAnimationFrame').map(({ ts }) => ts));

	const steps: number[] = [];
	const tasks: number[] = [];
	let drawn = true;
	for (const { ts, dur = 0, tdur = dur } of named('RunTask')) {
		drawn = untilFrame(ts) || drawn;
		if (untilInput(ts + dur) && drawn) {
			steps.push(0);
			drawn = false;
		}
		if (steps.length === 0) continue;
		steps.push((steps.pop() ?? 0) + tdur / 1000);
		tasks.push(tdur / 1000);
	}
	return { steps, tasks };
}

/** Tells at each call whether any of the times, in order, has passed since the last call. */
function passing(times: readonly number[]): (now: number) => boolean {
	let next = 0;
	return (now) => {
		const before = next;
		while ((times[next] ?? Infinity) < now) next++;
		return next > before;
	};
}

/** The value below which a share of the numbers lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
