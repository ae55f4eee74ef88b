// Address, title, menu and focus belong to the case system; the elements know nothing of them.
import { feilside } from './feil.js';
import { innsynslogg } from './innsyn.js';
import { kobo, spraak } from './klient.js';

const provider = document.querySelector('#kobo');
const hoved = document.querySelector('#innhold');
provider.client = kobo;

/** Address → what the view is called, and what is shown. */
const sider = [
  [/^#\/saker$/, { nb: 'Saksliste', nn: 'Saksliste' }, () => element('kobo-saksliste')],
  [
    /^#\/saker\/([0-9a-f-]{36})(?:\/(\w+))?$/,
    { nb: 'Sak', nn: 'Sak' },
    (id, fane = 'om') => element('kobo-sak', { 'sak-id': id, fane }),
  ],
  [
    /^#\/saker\/([0-9a-f-]{36})\/tilby\/bolig$/,
    { nb: 'Tilby bolig', nn: 'Tilby bustad' },
    (id) => element('kobo-boligoversikt', { 'sak-id': id }),
  ],
  [/^#\/boliger$/, { nb: 'Boliger', nn: 'Bustader' }, () => element('kobo-boligoversikt')],
  [/^#\/innsyn$/, { nb: 'Innsynslogg', nn: 'Innsynslogg' }, innsynslogg],
];

const ULAGRET = {
  nb: 'Noe du har skrevet, er ikke lagret. Vil du forlate siden likevel?',
  nn: 'Noko du har skrive, er ikkje lagra. Vil du forlate sida likevel?',
};

/** The element's topmost heading is the page's. */
function element(navn, attributter = {}) {
  const e = document.createElement(navn);
  for (const [k, v] of Object.entries({ 'heading-level': 1, ...attributter })) e.setAttribute(k, v);
  return e;
}

/** In the tab of the browser and for screen readers; never a person's name. */
function kall(navn) {
  document.title = `${navn} – Fagsystem – Krokvik kommune`;
  hoved.setAttribute('aria-label', navn);
}

/** The address of what stands on the page. */
let vist;

/** Waits for what stores itself, and asks when something would be lost all the same. */
async function kanForlates() {
  const e = provider.firstElementChild;
  return !e?.kanForlates || (await e.kanForlates()) || confirm(ULAGRET[spraak]);
}

export async function vis() {
  if (location.hash === vist) return;
  if (!(await kanForlates())) return history.replaceState(null, '', vist);
  const adresse = location.hash;
  const [side] = sider.flatMap(([moenster, navn, lag]) => {
    const treff = moenster.exec(adresse);
    return treff ? [{ navn: navn[spraak], lag: () => lag(...treff.slice(1)) }] : [];
  });
  if (!side) {
    const foerste = document.querySelector('.meny a:not([hidden])');
    if (foerste) location.replace(foerste.getAttribute('href'));
    return;
  }
  const forrige = vist;
  vist = adresse;
  const innhold = await Promise.resolve(side.lag()).catch((feil) =>
    feilside(feil, () => {
      vist = undefined;
      void vis();
    }),
  );
  // Somebody has gone on meanwhile.
  if (vist !== adresse) return;
  provider.replaceChildren(innhold);
  kall(side.navn);
  for (const lenke of document.querySelectorAll('.meny a')) {
    if (adresse.startsWith(lenke.getAttribute('href'))) lenke.setAttribute('aria-current', 'page');
    else lenke.removeAttribute('aria-current');
  }
  // What was pressed is gone; the first view comes by itself and moves nothing.
  if (!forrige) return;
  hoved.focus();
  const fra = /^#\/saker\/([0-9a-f-]{36})/.exec(forrige)?.[1];
  if (fra) innhold.fokuserSak?.(fra);
}

const gaaTil = (adresse) => {
  location.hash = adresse;
};
provider.addEventListener('kobo-sak-vist', ({ detail }) => kall(`Sak ${detail.saksnummer}`));
provider.addEventListener('kobo-sak-aapnet', ({ detail }) => gaaTil(`/saker/${detail.sakId}`));
provider.addEventListener('kobo-sak-lukket', () => gaaTil('/saker'));
// A reload, and a link to a colleague, lead to the same section.
provider.addEventListener('kobo-sak-fane', ({ target, detail }) => {
  vist = `#/saker/${target.sakId}/${detail.fane}`;
  history.replaceState(null, '', vist);
});
provider.addEventListener('kobo-sak-tilby-bolig', ({ detail }) =>
  gaaTil(`/saker/${detail.sakId}/tilby/bolig`),
);
provider.addEventListener('kobo-tilbud-sendt', ({ detail }) => gaaTil(`/saker/${detail.sakId}/vedtak`));
