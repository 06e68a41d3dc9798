import { expect, test } from 'vitest';
import { nearestIds } from './nearest.ts';

const IDS = ['japan-rules-korea', 'treaty-settles-claims', 'japan-and-south-korea-sign-gsomia', 'notice-runs-out'];

test.each([
	['a letter too few', 'treaty-setles-claims', 'treaty-settles-claims'],
	['half of it', 'sign-gsomia', 'japan-and-south-korea-sign-gsomia'],
	['another spelling of the gaps', 'Notice_Runs_Out', 'notice-runs-out'],
	['the words in another order', 'korea-rules-japan', 'japan-rules-korea']
])('%s finds the id that was meant', (_, wanted, meant) => {
	expect(nearestIds(wanted, IDS)[0]).toBe(meant);
});

test.each(['', 'x', 'zzzz', '2031'])('“%s” resembles none, so none is offered', (wanted) => {
	expect(nearestIds(wanted, IDS)).toEqual([]);
});
