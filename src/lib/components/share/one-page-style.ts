/** The look of a story in one file: the page's own, with the reader's fonts. */
export const ONE_PAGE_CSS = `
:root{color-scheme:light dark;--ground:#fcfbf8;--ink:#1c1b19;--ink-2:#55514a;--line:#ddd8cd;--wash:#ffe48a}
@media (prefers-color-scheme:dark){:root{--ground:#151412;--ink:#ece8e0;--ink-2:#b9b3a8;--line:#33302b;--wash:#5b4a10}}
*{box-sizing:border-box}
body{max-width:82rem;margin:0 auto;padding:32px;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{margin:0;font:600 2rem/1.2 Georgia,serif}
h2{font:600 1.1rem/1.4 system-ui,sans-serif}
h3{margin:2px 0;font:600 1.1rem/1.4 Georgia,serif}
header p,li p,footer,code{color:var(--ink-2)}
figure{margin:24px 0;overflow-x:auto;border:solid var(--line);border-width:1px 0}
figure svg{display:block;width:100%;min-width:860px;height:auto}
main{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:48px}
@media (max-width:60rem){main{display:block}body{padding:16px}}
article p{position:relative;margin:0 0 1.2em;font:1.1rem/1.6 Georgia,serif}
article b{display:inline-block;min-width:2em;color:var(--ink-2);font:12px/1 system-ui,sans-serif}
a{color:inherit;text-decoration:underline 1px var(--line);text-underline-offset:3px}
ol{padding:0;list-style:none}
section li{padding:14px 0;border-top:1px solid var(--line)}
blockquote{margin:6px 0;font-family:Georgia,serif}
:target{background:linear-gradient(var(--wash),var(--wash)) no-repeat 0 0/4px 100%;padding-left:12px}
code{font-size:12px;overflow-wrap:anywhere}
footer{margin-top:48px;padding-top:16px;border-top:1px solid var(--line)}
@media print{figure,section li{break-inside:avoid}}
`;
