// Who has read what: a page of the case system's own, made of what the API answers.
import { kobo, spraak } from './klient.js';

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

export async function innsynslogg() {
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
