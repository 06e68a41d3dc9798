import type { Reroute } from '@sveltejs/kit';

/**
 * An address with a `%` that stands for no letter (`/e/%F0/`) is taken as it is written: Kit would fail to decode it and
 * leave the page blank. So it names an event, or a page, that is not there, and gets the page that says so.
 */
export const reroute: Reroute = ({ url: { pathname } }) => {
	return isDecodable(pathname) ? undefined : pathname.replaceAll('%', '%25');
};

function isDecodable(pathname: string): boolean {
	try {
		return decodeURI(pathname) !== '';
	} catch (error) {
		// that it throws is how the platform says no
		if (error instanceof URIError) return false;
		throw error;
	}
}
