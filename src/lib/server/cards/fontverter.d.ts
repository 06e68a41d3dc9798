/** The package has no types of its own. */
declare module 'fontverter' {
	export function convert(font: Uint8Array, to: 'truetype' | 'woff' | 'woff2'): Promise<Buffer>;
}
