import type { Brev, Del, Opplysning } from './brev.ts';

const tegn: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const trygg = (tekst: string): string => tekst.replaceAll(/[&<>"']/g, (ett) => tegn[ett]!);
const linjer = (tekst: string): string => trygg(tekst).replaceAll('\n', '<br>');

const opplysninger = (rader: readonly Opplysning[]): string =>
  `<dl>\n${rader.map(({ ledetekst, svar }) => `<div><dt>${trygg(ledetekst)}</dt><dd>${linjer(svar)}</dd></div>`).join('\n')}\n</dl>`;

const delene: { readonly [T in Del['type']]: (del: Extract<Del, { type: T }>) => string } = {
  OVERSKRIFT: ({ tekst }) => `<h2>${trygg(tekst)}</h2>`,
  MELLOMTITTEL: ({ tekst }) => `<h3>${trygg(tekst)}</h3>`,
  AVSNITT: ({ tekst }) => `<p>${linjer(tekst)}</p>`,
  LISTE: ({ punkter }) => `<ul>\n${punkter.map((punkt) => `<li>${trygg(punkt)}</li>`).join('\n')}\n</ul>`,
  OPPLYSNINGER: ({ rader }) => opplysninger(rader),
};

/** Reads at any width and zoom, and in the colours the reader has chosen. */
const STIL = `:root{color-scheme:light dark}
body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:40rem;margin:0 auto;padding:2rem 1rem;overflow-wrap:break-word}
.avsender,.merke{font-weight:600}
.merke{border:.125rem solid;padding:.25rem .75rem}
header p,header dl{margin:0 0 1.5rem}
h1{font-size:1.75rem;line-height:1.25}
h2{font-size:1.25rem;margin:2rem 0 .5rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
dt{font-weight:600}
dd{margin:0 0 .75rem}
header dl div{display:flex;flex-wrap:wrap;gap:.4rem}
header dd{margin:0}`;

/** The letter as a page of its own: no script, nothing from elsewhere, all that was typed shown as text. */
export function lagHtml(brev: Brev): Uint8Array<ArrayBuffer> {
  const merke = brev.merke === undefined ? '' : `<p class="merke">${trygg(brev.merke)}</p>\n`;
  const mottaker = brev.mottaker.length > 0 ? `<p>${brev.mottaker.map(trygg).join('<br>')}</p>\n` : '';
  return new TextEncoder().encode(`<!doctype html>
<html lang="${brev.spraak}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${trygg(brev.tittel)} – ${trygg(brev.avsender)}</title>
<style>
${STIL}
</style>
</head>
<body>
<header>
${merke}<p class="avsender">${trygg(brev.avsender)}</p>
${mottaker}${opplysninger(brev.hode)}
</header>
<main>
<h1>${trygg(brev.tittel)}</h1>
${brev.deler.map((del) => (delene[del.type] as (del: Del) => string)(del)).join('\n')}
</main>
</body>
</html>
`);
}
