/** How words give a country, strongest first. Apart from the schema, so that deriving in a page loads no schema library. */
export const COUNTRY_KINDS = [
	'name',
	'demonym',
	'capital',
	'city',
	'region',
	'body',
	'leader',
	'site',
	'reviewer'
] as const;

export type CountryKind = (typeof COUNTRY_KINDS)[number];
