// A case system in one file: it owns login, address and menu, and lets Kobo's elements do the work.
import { createInnlogging, createKoboClient } from '/kobo/kobo-sdk.js';

const KOMMUNE = '9901';
const innlogging = createInnlogging({
  issuer: '/innlogging',
  klientId: 'fagsystem',
  scope:
    'openid kobo:ansatt kobo:bolig.les kobo:bolig.skriv kobo:sak.les kobo:sak.skriv kobo:vedtak.fatte kobo:import kobo:logg.les',
});
// The address, with the language in it, is back when the login is done.
await innlogging.klar;
const spraak = new URLSearchParams(location.search).get('spraak') === 'nn' ? 'nn' : 'nb';
document.documentElement.lang = spraak;
for (const lenke of document.querySelectorAll('.spraak a')) {
  if (lenke.lang === spraak) lenke.setAttribute('aria-current', 'true');
  // The same page in the other language.
  lenke.addEventListener('click', () => (lenke.hash = location.hash));
}
// The page is written in bokmål; what is otherwise in nynorsk stands beside it.
if (spraak === 'nn') {
  for (const e of document.querySelectorAll('[data-nn]')) e.textContent = e.dataset.nn;
  for (const e of document.querySelectorAll('[data-nn-navn]')) e.setAttribute('aria-label', e.dataset.nnNavn);
}

const kobo = createKoboClient({
  baseUrl: location.origin,
  kommunenummer: KOMMUNE,
  token: innlogging.token,
  spraak,
});
const provider = document.querySelector('#kobo');
provider.client = kobo;

/** Address → what is shown. The elements know nothing of the address. */
const sider = [
  [/^#\/saker$/, () => element('kobo-saksliste')],
  [
    /^#\/saker\/([0-9a-f-]{36})(?:\/(\w+))?$/,
    (id, fane = 'om') => element('kobo-sak', { 'sak-id': id, fane }),
  ],
  [/^#\/saker\/([0-9a-f-]{36})\/tilby\/bolig$/, (id) => element('kobo-boligoversikt', { 'sak-id': id })],
  [/^#\/boliger$/, () => element('kobo-boligoversikt')],
  [/^#\/innsyn$/, innsynslogg],
];

function element(navn, attributter = {}) {
  const e = document.createElement(navn);
  for (const [k, v] of Object.entries(attributter)) e.setAttribute(k, v);
  return e;
}

const KOLONNER = {
  nb: ['Tid', 'Hvem', 'Rolle', 'Hva', 'Formål', 'Hjemmel'],
  nn: ['Tid', 'Kven', 'Rolle', 'Kva', 'Føremål', 'Heimel'],
};

/** A code of the API as a word: `OEKONOMI` as «Økonomi». */
function iOrd(kode) {
  const ord = kode.toLowerCase().replaceAll('_', ' ');
  const norsk = ord.replaceAll('oe', 'ø').replaceAll('ae', 'æ').replaceAll('aa', 'å');
  return norsk[0].toUpperCase() + norsk.slice(1);
}

async function innsynslogg() {
  const side = document.createElement('section');
  side.append(Object.assign(document.createElement('h1'), { textContent: 'Innsynslogg' }));
  const ramme = Object.assign(document.createElement('div'), { className: 'rulle', tabIndex: 0 });
  ramme.setAttribute('role', 'region');
  ramme.setAttribute('aria-label', 'Innsynslogg');
  const tabell = document.createElement('table');
  const hode = tabell.createTHead().insertRow();
  for (const navn of KOLONNER[spraak]) {
    hode.append(Object.assign(document.createElement('th'), { scope: 'col', textContent: navn }));
  }
  const kropp = tabell.createTBody();
  for (const rad of await kobo.innsyn.list({ query: { limit: 100 } }).toArray({ max: 100 })) {
    const tr = kropp.insertRow();
    const tid = new Date(rad.tid).toLocaleString('nb-NO', {
      dateStyle: 'short',
      timeStyle: 'medium',
      timeZone: 'Europe/Oslo',
    });
    for (const tekst of [
      tid,
      rad.aktoer === 'INNBYGGER' || rad.aktoer === 'SYSTEM' ? iOrd(rad.aktoer) : rad.aktoer,
      rad.rolle ? iOrd(rad.rolle) : '–',
      // A search says how much it showed.
      rad.antall === undefined ? iOrd(rad.hva) : `${iOrd(rad.hva)} · ${rad.antall} treff`,
      rad.formaal,
      rad.hjemmel,
    ]) {
      tr.insertCell().textContent = tekst;
    }
  }
  ramme.append(tabell);
  side.append(ramme);
  return side;
}

async function vis() {
  for (const [moenster, lag] of sider) {
    const treff = moenster.exec(location.hash);
    if (!treff) continue;
    provider.replaceChildren(await lag(...treff.slice(1)));
    for (const lenke of document.querySelectorAll('.meny a')) {
      if (location.hash.startsWith(lenke.getAttribute('href'))) lenke.setAttribute('aria-current', 'page');
      else lenke.removeAttribute('aria-current');
    }
    return;
  }
  const foerste = document.querySelector('.meny a:not([hidden])');
  if (foerste) location.replace(foerste.getAttribute('href'));
}

const gaaTil = (adresse) => {
  location.hash = adresse;
};
provider.addEventListener('kobo-sak-aapnet', ({ detail }) => gaaTil(`/saker/${detail.sakId}`));
provider.addEventListener('kobo-sak-lukket', () => gaaTil('/saker'));
// A reload, and a link to a colleague, lead to the same section.
provider.addEventListener('kobo-sak-fane', ({ target, detail }) =>
  history.replaceState(null, '', `#/saker/${target.sakId}/${detail.fane}`),
);
provider.addEventListener('kobo-sak-tilby-bolig', ({ detail }) =>
  gaaTil(`/saker/${detail.sakId}/tilby/bolig`),
);
provider.addEventListener('kobo-tilbud-sendt', ({ detail }) => gaaTil(`/saker/${detail.sakId}/vedtak`));

async function start() {
  if (!innlogging.innlogget) {
    const velkommen = document.querySelector('#velkommen');
    velkommen.hidden = false;
    document.querySelector('#logg-inn').addEventListener('click', () => innlogging.loggInn());
    return;
  }
  const { data: ansatt } = await kobo.meg.hentAnsatt();
  document.querySelector('#bruker').textContent = `${ansatt.navn} · Krokvik kommune`;
  const ut = document.querySelector('#logg-ut');
  ut.hidden = false;
  ut.addEventListener('click', () => innlogging.loggUt());
  for (const lenke of document.querySelectorAll('[data-rolle]')) {
    lenke.hidden = !lenke.dataset.rolle.split(' ').some((rolle) => ansatt.roller.includes(rolle));
  }
  addEventListener('hashchange', vis);
  await vis();
}
await start();
