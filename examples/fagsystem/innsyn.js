// Who has read what: a page of the case system's own, made of what the API answers.
import { ord } from './innsyn-ord.js';
import { kobo, spraak } from './klient.js';

const PER_SIDE = 100;
const TEKST = {
  nb: {
    kolonner: ['Tid', 'Hvem', 'Rolle', 'Hva', 'Sak', 'Formål', 'Hjemmel'],
    treff: (antall) => `${antall} treff`,
    flere: 'Vis eldre oppslag',
    alle: 'Vis alle saker',
    bare: (saksnummer) => `Viser bare sak ${saksnummer}.`,
    bareDenne: (saksnummer) => `Vis bare sak ${saksnummer}`,
  },
  nn: {
    kolonner: ['Tid', 'Kven', 'Rolle', 'Kva', 'Sak', 'Føremål', 'Heimel'],
    treff: (antall) => `${antall} treff`,
    flere: 'Vis eldre oppslag',
    alle: 'Vis alle saker',
    bare: (saksnummer) => `Viser berre sak ${saksnummer}.`,
    bareDenne: (saksnummer) => `Vis berre sak ${saksnummer}`,
  },
}[spraak];

const klokkeslett = new Intl.DateTimeFormat('nb-NO', { timeStyle: 'medium', timeZone: 'Europe/Oslo' });
const dato = new Intl.DateTimeFormat('nb-NO', { dateStyle: 'short', timeZone: 'Europe/Oslo' });
const naar = (tid) => `${dato.format(tid)} kl. ${klokkeslett.format(tid).replaceAll(':', '.')}`;

const lag = (navn, egenskaper = {}, ...barn) => {
  const e = Object.assign(document.createElement(navn), egenskaper);
  e.append(...barn);
  return e;
};

/** What one cell shows: words, or the number of a case that leaves only its own lines. */
const celler = (rad, velgSak) => [
  naar(new Date(rad.tid)),
  ord(rad.aktoer),
  rad.rolle ? ord(rad.rolle) : '–',
  // A search says how much it showed.
  rad.antall === undefined ? ord(rad.hva) : `${ord(rad.hva)} · ${TEKST.treff(rad.antall)}`,
  rad.saksnummer
    ? lag('button', {
        type: 'button',
        className: 'lenke',
        textContent: rad.saksnummer,
        ariaLabel: TEKST.bareDenne(rad.saksnummer),
        onclick: () => velgSak(rad),
      })
    : '–',
  ord(rad.formaal),
  rad.hjemmel,
];

export async function innsynslogg() {
  const overskrift = lag('h1', { textContent: 'Innsynslogg', tabIndex: -1 });
  const utvalg = lag('p', { className: 'utvalg' });
  utvalg.setAttribute('role', 'status');
  const kropp = document.createElement('tbody');
  const hode = lag('tr', {}, ...TEKST.kolonner.map((navn) => lag('th', { scope: 'col', textContent: navn })));
  const ramme = lag(
    'div',
    { className: 'rulle', tabIndex: 0, role: 'region', ariaLabel: 'Innsynslogg' },
    lag('table', {}, lag('thead', {}, hode), kropp),
  );
  const flere = lag('button', { type: 'button', className: 'knapp', textContent: TEKST.flere });

  async function hent(sak, etter) {
    const query = { limit: PER_SIDE, ...(sak && { sakId: sak.sakId }), ...(etter && { etter }) };
    const { items, neste } = await kobo.innsyn.list({ query });
    const rader = items.map((rad) =>
      lag('tr', {}, ...celler(rad, velg).map((celle) => lag('td', {}, celle))),
    );
    if (etter) kropp.append(...rader);
    else kropp.replaceChildren(...rader);
    flere.hidden = neste === undefined;
    flere.onclick = async () => {
      const foerste = kropp.rows.length;
      await hent(sak, neste);
      // On with the first of the new lines, where the reader was going.
      Object.assign(kropp.rows[foerste] ?? overskrift, { tabIndex: -1 }).focus();
    };
  }
  async function velg(sak) {
    await hent(sak);
    utvalg.replaceChildren(
      ...(sak
        ? [
            `${TEKST.bare(sak.saksnummer)} `,
            lag('button', {
              type: 'button',
              className: 'lenke',
              textContent: TEKST.alle,
              onclick: () => velg(),
            }),
          ]
        : []),
    );
    overskrift.focus();
  }

  await hent();
  return lag('section', {}, overskrift, utvalg, ramme, flere);
}
