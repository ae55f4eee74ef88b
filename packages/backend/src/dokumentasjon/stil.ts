/**
 * Its own, and whole: a server of the API alone has no theme to lend. Colours are neutral, with one for links; every pair
 * has at least the contrast WCAG 2.2 AA asks for, in light and in dark.
 */
export const stil = `
:root { color-scheme: light dark; --tekst: #1e2b3c; --dempet: #4f5f73; --flate: #fff; --flate2: #f3f5f8; --strek: #d0d7e1; --kant: #68778d;
  --lenke: #0b5394; --kode: #22303f; --mono: ui-monospace, 'SFMono-Regular', 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
@media (prefers-color-scheme: dark) { :root { --tekst: #e6ebf2; --dempet: #aab6c6; --flate: #12181f; --flate2: #1b232d; --strek: #36424f; --kant: #8493a7;
  --lenke: #8cc4ff; --kode: #dbe4ee; } }
* { box-sizing: border-box; }
html { scroll-padding-block-start: 1rem; text-size-adjust: 100%; }
body { margin: 0; display: grid; grid-template-columns: 15rem minmax(0, 1fr); grid-template-areas: 'hode hode' 'meny innhold'; column-gap: 2.5rem;
  max-inline-size: 84rem; margin-inline: auto; padding-inline: clamp(1rem, 3vw, 2.5rem); background: var(--flate); color: var(--tekst);
  font: 1rem/1.6 Inter, system-ui, 'Helvetica Neue', Arial, sans-serif; }
header { grid-area: hode; display: flex; flex-wrap: wrap; align-items: center; gap: .25rem .75rem; padding-block: 1rem; border-block-end: 1px solid var(--strek); }
.navn { font-size: 1.125rem; font-weight: 600; color: inherit; text-decoration: none; padding-block: .25rem; }
.navn:hover { text-decoration: underline; }
.versjon, .sted { color: var(--dempet); font-size: .875rem; }
header form { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-inline-start: auto; font-size: .875rem; }
input, button { font: inherit; color: inherit; background: var(--flate); border: 1px solid var(--kant); border-radius: 4px; padding: .25rem .75rem; min-block-size: 2.25rem; }
input { inline-size: min(15rem, 45vw); } button { cursor: pointer; } button:hover { background: var(--flate2); }
nav { grid-area: meny; position: sticky; inset-block-start: 0; max-block-size: 100vh; overflow: auto; padding-block: 1.5rem; font-size: .875rem; }
nav ul { list-style: none; margin: 0; padding: 0; } nav ul ul { padding-inline-start: .75rem; border-inline-start: 1px solid var(--strek); margin-block: .125rem .5rem; }
nav a { display: block; padding-block: .25rem; color: var(--tekst); text-decoration: none; overflow-wrap: anywhere; }
nav a:hover { text-decoration: underline; } nav [aria-current] { font-weight: 600; }
nav code { font-size: 1em; }
main { grid-area: innhold; padding-block: 1.5rem 5rem; min-inline-size: 0; }
main > p, main > ul, main > ol, main > blockquote, main > section > p, main > section > ul { max-inline-size: 44rem; }
h1 { font-size: 1.875rem; line-height: 1.25; font-weight: 600; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3125rem; line-height: 1.3; font-weight: 600; margin: 2.5rem 0 .5rem; } h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
p { margin: 0 0 .75rem; } .sted { margin: 0; } .ingress { font-size: 1.0625rem; }
a { color: var(--lenke); text-underline-offset: .15em; } a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--lenke); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: .9em; color: var(--kode); } code { overflow-wrap: anywhere; }
pre { overflow: auto; max-block-size: 30rem; margin: .5rem 0 1rem; padding: .875rem 1rem; background: var(--flate2); border: 1px solid var(--strek); border-radius: 4px; line-height: 1.5; font-size: .8125rem; }
pre code { font-size: 1em; overflow-wrap: normal; }
blockquote { margin: .5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--strek); } blockquote p { margin: 0 0 .25rem; }
.sti { font-family: var(--mono); font-size: .875rem; overflow-wrap: anywhere; color: var(--dempet); } .sti b { color: var(--tekst); }
.fakta { margin: 1.25rem 0; border-block-start: 1px solid var(--strek); max-inline-size: 56rem; }
.fakta > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1rem; padding-block: .5rem; border-block-end: 1px solid var(--strek); }
dt { color: var(--dempet); } dd { margin: 0; }
.rulle { overflow-x: auto; margin-block: .5rem 1rem; } table { border-collapse: collapse; inline-size: 100%; font-size: .9375rem; }
th, td { padding: .5rem 1rem .5rem 0; border-block-end: 1px solid var(--strek); text-align: start; vertical-align: top; min-inline-size: 5rem; }
thead th { color: var(--dempet); font-weight: 500; font-size: .875rem; } tbody th { font-weight: 400; } td:last-child { min-inline-size: 14rem; }
.rulle code { overflow-wrap: normal; } .maa { display: inline-block; color: var(--dempet); font-size: .8125rem; } .krav { color: var(--dempet); font-size: .875rem; }
ul, ol { padding-inline-start: 1.25rem; margin: 0 0 .75rem; } li { margin-block: .25rem; }
.luftig, .treff, .spalter { list-style: none; padding: 0; } .luftig > li { margin-block: .75rem; } .luftig .sti { display: block; }
.spalter { columns: 15rem; column-gap: 2rem; max-inline-size: none !important; } .spalter li { padding-block: .125rem; break-inside: avoid; }
.treff > li { margin-block: 1rem; } .treff p { margin: 0; overflow-wrap: anywhere; } .treff a { overflow-wrap: anywhere; }
.vei > li { margin-block: .75rem; }
details { margin-block: .5rem; } summary { cursor: pointer; padding-block: .25rem; }
.hopp { position: absolute; inset-inline-start: -999rem; } .hopp:focus { position: fixed; inset: .5rem auto auto .5rem; z-index: 1; padding: .5rem 1rem; background: var(--flate); }
figure { margin: 1rem 0; } figure .rulle { border: 1px solid var(--strek); border-radius: 4px; padding: 1rem; background: var(--flate2); } figcaption { color: var(--dempet); font-size: .875rem; }
.diagram { display: block; margin-inline: auto; font-family: var(--mono); } .diagram path { fill: none; stroke: var(--kant); stroke-width: 1.25; }
.diagram rect { fill: var(--flate); stroke: var(--tekst); stroke-width: 1.25; } .diagram .slutt { stroke-width: 2.5; } .diagram .flere { stroke-dasharray: 4 3; stroke: var(--kant); }
.diagram .start { fill: var(--tekst); } .diagram .spiss { fill: var(--kant); stroke: none; }
.diagram text { text-anchor: middle; fill: var(--tekst); } .diagram .navn { font-size: 12px; } .diagram .hva { font: 11px system-ui, sans-serif; paint-order: stroke; stroke: var(--flate2); stroke-width: 5px; stroke-linejoin: round; }
@media (forced-colors: active) { .diagram path, .diagram rect { stroke: CanvasText; } .diagram rect { fill: Canvas; } .diagram text, .diagram .start, .diagram .spiss { fill: CanvasText; } .diagram .hva { stroke: Canvas; } }
@media (max-width: 52rem) {
  body { display: block; } nav { position: static; max-block-size: none; padding-block: .5rem; border-block-end: 1px solid var(--strek); }
  nav > ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; } nav ul ul { display: none; } header form { margin-inline-start: 0; }
  .fakta > div { grid-template-columns: minmax(0, 1fr); } h1 { font-size: 1.5rem; }
}
@media print {
  body { display: block; max-inline-size: none; font-size: 10pt; } nav, header form, .hopp { display: none; }
  pre { max-block-size: none; white-space: pre-wrap; overflow-wrap: anywhere; } .rulle { overflow: visible; } h2, h3 { break-after: avoid; } tr, .fakta > div { break-inside: avoid; }
}
`;
