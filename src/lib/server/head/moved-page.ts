/** The page under an old id of an event: it leads on to the one in use, with the view of its link where a script may run. */
import { escapeHtml } from './page-head.ts';

/** A whole page. `to` is a path of the site, which begins with `base`. */
export function movedPage(to: string, title: string, base: string): string {
	const [href, words] = [escapeHtml(to), escapeHtml(title)];
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'">
<title>${words} · Dateline</title>
<link rel="canonical" href="${href}">
<meta name="robots" content="noindex">
<script src="${base}/moved.js" data-to="${href}"></script>
<noscript><meta http-equiv="refresh" content="0;url=${href}"></noscript>
</head>
<body><p>This event has moved: <a href="${href}">${words}</a></p></body>
</html>
`;
}
