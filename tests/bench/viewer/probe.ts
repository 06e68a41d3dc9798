/** What `probe.js` offers in a page: see there. */
import type { Subject } from './subjects.ts';

export const PROBE_PATH = new URL('probe.js', import.meta.url).pathname;

interface Probe {
	ready(): Promise<{ at: number; longTasks: number }>;
	start(): void;
	stop(): Promise<{ frames: number; elapsed: number }>;
	reachable(selector: string, key: Subject['key'], detail: string): { x: number; y: number } | null;
	crowd(picture: string, marks: string, clusters: string | null): { x: number; y: number };
	ground(picture: string, marks: string): { x: number; y: number };
	awaitClick(marks: string, key: Subject['key'], detail: string): void;
	clicked(): Promise<number | null>;
}
declare global {
	interface Window {
		bench: Probe;
	}
}
