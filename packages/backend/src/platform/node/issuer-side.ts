import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One line to choose on the login page. `id` is opaque: it says nothing and cannot be turned back. */
export interface Valg {
  readonly id: string;
  readonly navn: string;
  readonly om: Tekst;
}

/**
 * On every answer of the issuer: nothing runs. A form's answer leads on to the page that asked, which a browser counts
 * as a place the form is sent to. The provider adds the hash of its one script to `script-src`, where it must send a
 * form on without a click.
 */
export const sikreHoder = (origins: readonly string[]): Readonly<Record<string, string>> => ({
  'content-security-policy': `default-src 'none'; script-src 'none'; style-src 'self'; img-src data:; form-action ${["'self'", ...origins].join(' ')}; base-uri 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const esc = (text: string): string => text.replaceAll(/[&<>"']/g, (char) => escapes[char]!);

export type Spraak = 'nb' | 'nn';
export type Tekst = Readonly<Record<Spraak, string>>;

/** The first of `ui_locales` or `Accept-Language` there is a page in. */
export const velgSpraak = (oensket: string | undefined): Spraak =>
  (oensket ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .map((tag) => tag.slice(0, 2))
    .find((tag) => tag === 'nn' || tag === 'nb' || tag === 'no') === 'nn'
    ? 'nn'
    : 'nb';

/** The page around what is said: its stylesheet and its language. */
export interface Ramme {
  readonly stil: string;
  readonly spraak: Spraak;
}

const side = ({ stil, spraak }: Ramme, tittel: Tekst, innhold: string): string => `<!doctype html>
<html lang="${spraak}" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${esc(tittel[spraak])} – ${oeving[spraak].toLowerCase()}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${esc(stil)}">
</head>
<body data-size="md">
<main>
<p class="ds-tag" data-color="neutral">${oeving[spraak]}</p>
<h1 class="ds-heading" data-size="md">${esc(tittel[spraak])}</h1>
${innhold}
</main>
</body>
</html>
`;

const oeving: Tekst = { nb: 'Øvingsinnlogging', nn: 'Øvingsinnlogging' };
const tilForsiden: Tekst = { nb: 'Til forsiden', nn: 'Til framsida' };
const avsnitt = (innhold: string, stoerrelse = 'md'): string =>
  `<p class="ds-paragraph" data-size="${stoerrelse}">${innhold}</p>`;
const forside = (spraak: Spraak): string => avsnitt(`<a class="ds-link" href="/">${tilForsiden[spraak]}</a>`);

export interface Valgside extends Ramme {
  readonly gruppe: 'Innbyggere' | 'Ansatte';
  readonly valg: readonly Valg[];
}

const grupper: Readonly<Record<Valgside['gruppe'], { readonly navn: Tekst; readonly ledetekst: Tekst }>> = {
  Innbyggere: {
    navn: { nb: 'Innbyggere', nn: 'Innbyggjarar' },
    ledetekst: {
      nb: 'Du er på vei til kommunens side for innbyggere. Alle personene er oppdiktet.',
      nn: 'Du er på veg til sida til kommunen for innbyggjarar. Alle personane er oppdikta.',
    },
  },
  Ansatte: {
    navn: { nb: 'Ansatte', nn: 'Tilsette' },
    ledetekst: {
      nb: 'Du er på vei til fagsystemet for ansatte. Rollene bestemmer hva du får se og gjøre.',
      nn: 'Du er på veg til fagsystemet for tilsette. Rollene avgjer kva du får sjå og gjere.',
    },
  },
};
const ord = {
  velg: { nb: 'Velg hvem du logger inn som', nn: 'Vel kven du loggar inn som' },
  avbryt: { nb: 'Avbryt', nn: 'Avbryt' },
  loggeUt: { nb: 'Vil du logge ut?', nn: 'Vil du logge ut?' },
  lagret: {
    nb: 'Det du har lagret, er der når du logger inn igjen.',
    nn: 'Det du har lagra, er der når du loggar inn igjen.',
  },
  loggUt: { nb: 'Logg ut', nn: 'Logg ut' },
  bli: { nb: 'Bli innlogget', nn: 'Bli verande innlogga' },
  feilet: { nb: 'Innloggingen ble ikke fullført', nn: 'Innlogginga vart ikkje fullført' },
  feiletHjelp: {
    nb: 'Ingenting er lagret eller endret. Gå tilbake til siden du kom fra, og logg inn derfra.',
    nn: 'Ingenting er lagra eller endra. Gå tilbake til sida du kom frå, og logg inn derfrå.',
  },
  forbi: { nb: 'Denne innloggingen er ferdig', nn: 'Denne innlogginga er ferdig' },
  forbiHjelp: {
    nb: 'Du kan ikke bruke den om igjen. Det du har lagret, er der når du går tilbake til kommunens side.',
    nn: 'Du kan ikkje bruke henne om igjen. Det du har lagra, er der når du går tilbake til sida til kommunen.',
  },
  referanse: { nb: 'Referanse', nn: 'Referanse' },
  utlogget: { nb: 'Du er logget ut', nn: 'Du er logga ut' },
} satisfies Readonly<Record<string, Tekst>>;

/** Buttons in one form: works without script, with the keyboard and at 320 px. */
export const valgside = ({ gruppe, valg, ...ramme }: Valgside): string =>
  side(
    ramme,
    ord.velg,
    `${avsnitt(grupper[gruppe].ledetekst[ramme.spraak])}
<form method="post">
<h2 class="ds-heading" data-size="xs" id="gruppe">${grupper[gruppe].navn[ramme.spraak]}</h2>
<ul aria-labelledby="gruppe">
${valg
  .map(
    ({
      id,
      navn,
      om,
    }) => `<li><button class="ds-card valg" data-color="neutral" name="konto" value="${esc(id)}">
<span class="navn">${esc(navn)}</span> <span class="om">${esc(om[ramme.spraak])}</span>
</button></li>`,
  )
  .join('\n')}
</ul>
<button class="ds-button" data-variant="tertiary" name="avbryt" value="ja">${ord.avbryt[ramme.spraak]}</button>
</form>`,
  );

export const utloggingsside = (ramme: Ramme, skjema: string): string =>
  side(
    ramme,
    ord.loggeUt,
    `${avsnitt(ord.lagret[ramme.spraak])}
${skjema}
<p class="knapper">
<button class="ds-button" type="submit" form="op.logoutForm" name="logout" value="yes">${ord.loggUt[ramme.spraak]}</button>
<button class="ds-button" data-variant="tertiary" type="submit" form="op.logoutForm">${ord.bli[ramme.spraak]}</button>
</p>`,
  );

export const feilside = (ramme: Ramme, feil: string): string =>
  side(
    ramme,
    ord.feilet,
    `${avsnitt(ord.feiletHjelp[ramme.spraak])}
${avsnitt(`${ord.referanse[ramme.spraak]}: <code>${esc(feil)}</code>`, 'sm')}
${forside(ramme.spraak)}`,
  );

/** A page of a login that is over, found again in the history. Nothing has gone wrong. */
export const forbiside = (ramme: Ramme): string =>
  side(ramme, ord.forbi, `${avsnitt(ord.forbiHjelp[ramme.spraak])}\n${forside(ramme.spraak)}`);

export const utloggetside = (ramme: Ramme): string => side(ramme, ord.utlogget, forside(ramme.spraak));

const egen = `
body {
  box-sizing: border-box;
  margin: 0;
  min-height: 100vh;
  background: var(--ds-color-neutral-background-tinted);
  color: var(--ds-color-neutral-text-default);
  font-family: Inter, system-ui, sans-serif;
}
main {
  box-sizing: border-box;
  max-width: 45rem;
  margin-inline: auto;
  padding: var(--ds-size-12) var(--ds-size-6) var(--ds-size-18);
}
main > * { margin-block: 0; }
main > h1 { margin-block: var(--ds-size-4) var(--ds-size-3); }
main > .ds-paragraph { max-width: 40rem; }
main > .ds-paragraph + .ds-paragraph { margin-block-start: var(--ds-size-3); }
form h2 { margin-block: var(--ds-size-9) var(--ds-size-3); }
ul {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
  gap: var(--ds-size-3);
  margin: 0 0 var(--ds-size-6);
  padding: 0;
  list-style: none;
}
.valg.ds-card {
  display: grid;
  align-content: start;
  width: 100%;
  height: 100%;
  min-height: 4rem;
  padding: var(--ds-size-3) var(--ds-size-4);
  font: inherit;
  text-align: start;
}
.valg .navn { font-weight: 500; }
.valg .om {
  margin: 0;
  color: var(--ds-color-neutral-text-subtle);
  font-size: var(--ds-body-sm-font-size);
}
form > .ds-button { margin-inline-start: calc(var(--ds-size-4) * -1); }
.knapper { display: flex; flex-wrap: wrap; gap: var(--ds-size-3); margin-block-start: var(--ds-size-6); }
@media (forced-colors: active) { .valg.ds-card { border: 1px solid; } }
`;

/** Designsystemet's theme and parts, and the little that is ours. */
export async function stilark(): Promise<string> {
  const les = (modul: string) => readFile(fileURLToPath(import.meta.resolve(modul)), 'utf8');
  const parts = await Promise.all([
    les('@digdir/designsystemet-css'),
    les('@digdir/designsystemet-css/theme.css'),
  ]);
  return [...parts, egen].join('\n');
}
