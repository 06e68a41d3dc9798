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
 * What the main thread did from the first input of the type on. A step goes from one task that handles such an input to the
 * next, all tasks between added up, so that whatever an input sets off counts, whether the page does it at once or in
 * its next frame. No steps where the page got no such input.
 */
export function mainThreadOf(trace: string, type: string): MainThread {
	const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
	const inputs = traceEvents.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === type);
	const first = inputs.reduce<TraceEvent | null>((a, b) => (a === null || b.ts < a.ts ? b : a), null);
	if (first === null) return { steps: [], tasks: [] };
	const ofThread = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
	const times = inputs.filter(ofThread).map(({ ts }) => ts);
	times.sort((a, b) => a - b);
	const tasks = traceEvents.filter((event) => event.name === 'RunTask' && event.ph === 'X' && ofThread(event));
	tasks.sort((a, b) => a.ts - b.ts);

	const steps: number[] = [];
	const lengths: number[] = [];
	let next = 0;
	for (const { ts, dur = 0, tdur = dur } of tasks) {
		const before = next;
		while ((times[next] ?? Infinity) < ts + dur) next++;
		if (next > before) steps.push(0);
		if (steps.length === 0) continue;
		steps.push((steps.pop() ?? 0) + tdur / 1000);
		lengths.push(tdur / 1000);
	}
	return { steps, tasks: lengths };
}

/** The value below which a share of the numbers lies; NaN for none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
