/** Which stories have an original kept in the browser: so that what reads it is loaded for them only. */
import { storage } from '../storage.ts';

const nameOf = (slug: string) => `dateline-original:${slug}`;

export function hasKept(slug: string): boolean {
	return storage()?.getItem(nameOf(slug)) === 'yes';
}

export function noteKept(slug: string, isKept: boolean): void {
	if (isKept) storage()?.setItem(nameOf(slug), 'yes');
	else storage()?.removeItem(nameOf(slug));
}
