/** SVG as text. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const SPECIAL = /[&<>"\p{Cc}]/u;

/** Text between tags or within double quotes. Control signs, which XML cannot hold, are left out. */
export function escapeXml(text: string): string {
	return SPECIAL.test(text) ? text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes that are null or undefined are left out, numbers are kept to a hundredth. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === null || value === undefined ? [] : ` ${key}="${typeof value === 'number' ? n(value) : escapeXml(value)}"`
	);
	const inside = children.join('');
	return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}

/** A number of px to a hundredth. */
export function n(value: number): number {
	return Math.round(value * 100) / 100;
}
