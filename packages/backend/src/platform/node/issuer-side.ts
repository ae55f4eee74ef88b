import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** One line to choose on the login page. `id` is opaque: it says nothing and cannot be turned back. */
export interface Valg {
  readonly id: string;
  readonly navn: string;
  readonly om: string;
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

const side = (stil: string, tittel: string, innhold: string): string => `<!doctype html>
<html lang="nb" data-color-scheme="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${esc(tittel)} – øvingsinnlogging</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${esc(stil)}">
</head>
<body data-size="md">
<main>
<p class="ds-tag" data-color="neutral">Øvingsinnlogging</p>
<h1 class="ds-heading" data-size="md">${esc(tittel)}</h1>
${innhold}
</main>
</body>
</html>
`;

export interface Valgside {
  readonly stil: string;
  readonly gruppe: 'Innbyggere' | 'Ansatte';
  readonly valg: readonly Valg[];
}

const ledetekst: Readonly<Record<Valgside['gruppe'], string>> = {
  Innbyggere: 'Du er på vei til kommunens side for innbyggere. Alle personene er oppdiktet.',
  Ansatte: 'Du er på vei til fagsystemet for ansatte. Rollene bestemmer hva du får se og gjøre.',
};

/** Buttons in one form: works without script, with the keyboard and at 320 px. */
export const valgside = ({ stil, gruppe, valg }: Valgside): string =>
  side(
    stil,
    'Velg hvem du logger inn som',
    `<p class="ds-paragraph">${ledetekst[gruppe]}</p>
<form method="post">
<h2 class="ds-heading" data-size="xs" id="gruppe">${gruppe}</h2>
<ul aria-labelledby="gruppe">
${valg
  .map(
    ({
      id,
      navn,
      om,
    }) => `<li><button class="ds-card valg" data-color="neutral" name="konto" value="${esc(id)}">
<span class="navn">${esc(navn)}</span> <span class="om">${esc(om)}</span>
</button></li>`,
  )
  .join('\n')}
</ul>
<button class="ds-button" data-variant="tertiary" name="avbryt" value="ja">Avbryt</button>
</form>`,
  );

export const utloggingsside = (stil: string, skjema: string): string =>
  side(
    stil,
    'Vil du logge ut?',
    `<p class="ds-paragraph">Det du har lagret, er der når du logger inn igjen.</p>
${skjema}
<p class="knapper">
<button class="ds-button" type="submit" form="op.logoutForm" name="logout" value="yes">Logg ut</button>
<button class="ds-button" data-variant="tertiary" type="submit" form="op.logoutForm">Bli innlogget</button>
</p>`,
  );

export const feilside = (stil: string, feil: string): string =>
  side(
    stil,
    'Innloggingen ble ikke fullført',
    `<p class="ds-paragraph">Ingenting er lagret eller endret. Gå tilbake til siden du kom fra, og logg inn derfra.</p>
<p class="ds-paragraph" data-size="sm">Referanse: <code>${esc(feil)}</code></p>
<p class="ds-paragraph"><a class="ds-link" href="/">Til forsiden</a></p>`,
  );

export const utloggetside = (stil: string): string =>
  side(stil, 'Du er logget ut', '<p class="ds-paragraph"><a class="ds-link" href="/">Til forsiden</a></p>');

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
