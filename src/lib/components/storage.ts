/** The browser's storage for what a reader chose, or null where the browser keeps none (a private window, a sandboxed frame). */
export function storage(): Storage | null {
	try {
		return localStorage;
	} catch (error) {
		if (error instanceof DOMException) return null;
		throw error;
	}
}
