// What a citizen does on the municipal page.
import assert from 'node:assert/strict';
import type { Side } from './side.ts';

/** Steps 0–6 and 12 for a single adult without a home. */
export async function fyllUt(side: Side, formaal: 'NY' | 'BOLIGBISTAND'): Promise<void> {
  await side.velg('Språk i søknaden og brev', 'Bokmål');
  await side.velg('Mangler du et sted å sove', 'Nei');
  await side.trykk('Start søknaden');
  // «Neste steg» without an answer: what is missing stands above the button and has the focus.
  await side.ser('Hva gjelder søknaden?');
  await side.trykk('Neste steg');
  await side.ser('Du må rette disse feilene før du kan fortsette');
  assert.match(await side.fokus(), /Du må rette disse feilene/);
  if (formaal === 'NY') {
    await side.velg('Hva gjelder søknaden?', 'Jeg trenger kommunal bolig');
    await side.velg('Ønsker du i tillegg råd', 'Nei');
  } else {
    await side.velg('Hva gjelder søknaden?', 'Jeg trenger råd eller praktisk hjelp');
    await side.velg('Hva trenger du hjelp til?', 'Depositum eller garanti');
  }
  await side.trykk('Neste steg');
  await side.skriv('Telefon', '400 00 000');
  await side.velg('Er det trygt at vi ringer', 'Ja');
  await side.velg('Trenger du tolk?', 'Nei');
}

export async function fullfoer(side: Side, formaal: 'NY' | 'BOLIGBISTAND'): Promise<void> {
  if (formaal === 'NY') {
    await side.velg('Skal du bo alene?', 'Ja');
    await side.trykk('Neste steg');
  }
  await side.velg('Hvordan bor du nå?', 'Har ikke egen bolig');
  await side.velg('Hvor bor du nå?', 'Hos venner eller familie');
  await side.trykk('Neste steg');
  await side.skriv(
    'Fortell kort hva som gjør det vanskelig',
    'Leiekontrakten gikk ut, og jeg har ikke depositum.',
  );
  await side.trykk('Neste steg');
  await side.velg(null, 'Jeg har lest hvordan kommunen behandler');
  await side.trykk('Neste steg');
  await side.ser('Søknaden er ikke sendt ennå');
  await side.velg(null, 'Opplysningene er riktige');
  await side.dobbelttrykk('Send søknaden');
  await side.ser('Vi har fått søknaden din');
}
