import { describe, expect, it } from 'vitest';
import { Standing } from './standing.ts';

/** An element as far as a place is written to it. */
const element = () => ({ style: { transform: '' } }) as SVGElement;

describe('what stands in a picture', () => {
	it('begins at its place, and follows it', () => {
		let places = new Map([['a', { x: 1, y: 2 }]]);
		const standing = new Standing(() => places);
		expect(standing.first('a')).toBe('translate(1px, 2px)');
		const node = element();
		standing.moves('a')(node);
		places = new Map([['a', { x: 3, y: 4 }]]);
		standing.follow();
		expect(node.style.transform).toBe('translate(3px, 4px)');
	});

	it('is left alone once it has gone, and where the picture has no place for it', () => {
		const places = new Map([['a', { x: 1, y: 2 }]]);
		const standing = new Standing(() => places);
		const [gone, stranger] = [element(), element()];
		const leave = standing.moves('a')(gone);
		standing.moves('b')(stranger);
		if (leave) leave();
		standing.follow();
		expect([gone.style.transform, stranger.style.transform]).toEqual(['', '']);
	});

	it('keeps following under a key that another element has taken over', () => {
		const standing = new Standing(() => new Map([['a', { x: 5, y: 6 }]]));
		const [old, heir] = [element(), element()];
		const leave = standing.moves('a')(old);
		standing.moves('a')(heir);
		if (leave) leave();
		standing.follow();
		expect(heir.style.transform).toBe('translate(5px, 6px)');
	});
});
