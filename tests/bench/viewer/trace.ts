/** What Chromium's own trace says about the main thread of a page while it was driven. */

/** Categories that name every task of a thread and every event that a page handles. */
export const TRACE_CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	/** µs */
	readonly ts: number;
	/** µs */
	readonly dur?: number;
	readonly args?: { readonly data?: { readonly type?: string } };
}

/**
 * Main-thread time of each step, ms: from one task that handles an input of the type to the next, all tasks between
 * added up, so that whatever an input sets off counts, whether the page does it at once or in its next frame.
 */
export function stepTimes(trace: string, type: string): number[] {
	const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const inputs = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
	const [first] = inputs;
	if (first === undefined) return [];
	const ofThread = (event: TraceEvent) => event.pid === first.pid && event.tid === first.tid;
	const tasks = traceEvents
		.filter((event) => event.name === 'RunTask' && event.ph === 'X' && ofThread(event))
		.map(({ ts, dur = 0 }) => ({ start: ts, end: ts + dur, handles: false }))
		.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const { ts } of inputs.filter(ofThread).sort((a, b) => a.ts - b.ts)) {
		while (at < tasks.length - 1 && (tasks[at]?.end ?? 0) < ts) at++;
		const task = tasks[at];
		if (task && task.start <= ts) task.handles = true;
	}
	const times: number[] = [];
	for (const { start, end, handles } of tasks) {
		if (handles) times.push(0);
		if (times.length > 0) times.push((times.pop() ?? 0) + (end - start) / 1000);
	}
	return times;
}

/** The value below which a share of the numbers lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
