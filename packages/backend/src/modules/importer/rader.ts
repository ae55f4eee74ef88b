import { harFoedselsnummer } from '../../foedselsnummer.ts';
import { finnBygningstype, lesere } from './celler.ts';
import type { Verdier } from './celler.ts';
import { finnPoststed, tilBolig } from './tilBolig.ts';
import { tilLeieforhold } from './tilLeieforhold.ts';
import type { Kolonne, Kolonnenavn } from './kolonner.ts';
import { kolonner } from './kolonner.ts';
import { boligNoekkel } from './noekkel.ts';
import type { Radfeilkode } from './radfeil.ts';
import { radfeil } from './radfeil.ts';
import type { Importkontekst, Importrad, Raarad, Radfeil } from './typer.ts';

/** Error values of a formula, in English and Norwegian spreadsheets. */
const FORMELFEIL = /^#(REF!|N\/A|I\/T|NAME\?|NAVN\?|VALUE!|VERDI!|DIV\/0!|NULL!|NUM!|SPILL!|OVERFLYT!)$/;
/** How a spreadsheet writes a number that is too long for it. */
const POTENS = /^\d([.,]\d+)?E\+?\d+$/i;
/** «11/507» becomes a month, and «10/12» a day, when a spreadsheet opens a CSV file. */
const DATO = /^(\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}[. -]+[a-zæøå]{3,4}\.?|[a-zæøå]{3,4}[. -]+\d{1,4})$/i;

/** What spreadsheets do to values on their own, in the order it should be told. */
const skader: readonly (readonly [Radfeilkode, (tekst: string, kolonne: Kolonne) => boolean])[] = [
  ['FORMELFEIL', (tekst) => FORMELFEIL.test(tekst)],
  ['TALL_AVRUNDET', (tekst, { type }) => type !== 'bruksenhet' && POTENS.test(tekst)],
  ['GJORT_OM_TIL_DATO', (tekst, { type }) => type === 'gnrbnr' && DATO.test(tekst)],
  ['FOR_LANG', (tekst, { type, maks }) => type === 'tekst' && tekst.length > maks],
  ['FOEDSELSNUMMER_I_TEKST', (tekst, { type }) => type === 'tekst' && harFoedselsnummer(tekst)],
];

function lesCelle(tekst: string, kolonne: Kolonne): { verdi: unknown } | { kode: Radfeilkode } | undefined {
  if (tekst === '') return kolonne.paakrevd ? { kode: 'MANGLER_VERDI' } : undefined;
  const skade = skader.find(([, gjelder]) => gjelder(tekst, kolonne));
  if (skade) return { kode: skade[0] };
  const verdi = lesere[kolonne.type](tekst, kolonne);
  return verdi === undefined ? { kode: 'UGYLDIG_VERDI' } : { verdi };
}

function lesCeller({ rad, celler, antallFelt }: Raarad): { verdier: Verdier; feil: Radfeil[] } {
  const verdier: Record<string, unknown> = {};
  const feil: Radfeil[] = [];
  if (antallFelt !== undefined) feil.push(radfeil(rad, null, 'ANTALL_FELT', { funnet: String(antallFelt) }));
  kolonner.forEach((kolonne, i) => {
    const tekst = celler[i] ?? '';
    const lest = lesCelle(tekst, kolonne);
    if (lest && 'kode' in lest) feil.push(radfeil(rad, kolonne.navn, lest.kode, { verdi: tekst }));
    else if (lest) verdier[kolonne.navn] = lest.verdi;
  });
  return { verdier: verdier as Verdier, feil };
}

type Funn = readonly [Kolonnenavn, Radfeilkode, { funnet?: string; ventet?: string; verdi?: string }?];

/** What the values say together, and what only the municipality's context can tell. */
function* motstrid(v: Verdier, kontekst: Importkontekst): Generator<Funn> {
  const { kommunenummer, postnummer, underkategoriboligtype: bygning, hovedsoker } = v;
  if (kommunenummer !== undefined && kommunenummer !== kontekst.kommunenummer)
    yield ['kommunenummer', 'FEIL_KOMMUNENUMMER', { funnet: kommunenummer, ventet: kontekst.kommunenummer }];
  if (postnummer !== undefined && finnPoststed(postnummer, kontekst) === undefined)
    yield ['postnummer', 'UKJENT_POSTNUMMER', { funnet: postnummer, verdi: postnummer }];
  if (!v.gnrbnr && (v.festenummer || v.seksjonsnummer)) yield ['gnrbnr', 'MATRIKKEL_UFULLSTENDIG'];
  if (bygning !== undefined && finnBygningstype(bygning) === undefined)
    yield ['underkategoriboligtype', 'UKJENT_BYGNINGSTYPE', { funnet: bygning.slice(0, 40), verdi: bygning }];
  if (v.boligeiersnavn === undefined && (v.boligeiersorganisasjonsnummer ?? v.boligeiersmobilnummer))
    yield ['boligeiersnavn', 'EIER_UTEN_NAVN'];
  if (v.depositum !== undefined && v.manedsleie !== undefined && v.depositum > 6 * v.manedsleie)
    yield ['depositum', 'DEPOSITUM_OVER_SEKS_MAANEDER', { verdi: String(v.depositum) }];
  if (hovedsoker !== undefined) {
    const syntetisk = /^\d{2}[89]/.test(hovedsoker);
    if (kontekst.miljoe === 'TEST' && !syntetisk) yield ['hovedsoker', 'VIRKELIG_PERSON'];
    if (kontekst.miljoe === 'PRODUKSJON' && syntetisk) yield ['hovedsoker', 'SYNTETISK_PERSON'];
  }
}

/** Judges one row on its own. What rows say together is `validerRader`. */
export function validerRad(raarad: Raarad, kontekst: Importkontekst): Importrad {
  const { rad } = raarad;
  const { verdier, feil } = lesCeller(raarad);
  for (const [kolonne, kode, detaljer] of motstrid(verdier, kontekst))
    feil.push(radfeil(rad, kolonne, kode, detaljer));
  const { leieforhold, status, funn } = tilLeieforhold(verdier, kontekst.idag);
  for (const [kolonne, kode, funnet] of funn)
    feil.push(radfeil(rad, kolonne, kode, funnet === undefined ? {} : { funnet }));

  const bolig = tilBolig(verdier, status, kontekst);
  const noekkel = bolig && { noekkel: boligNoekkel(bolig) };
  if (!bolig || feil.some(({ alvor }) => alvor === 'FEIL')) return { rad, ...noekkel, feil };
  return { rad, ...noekkel, bolig, ...(leieforhold && { leieforhold }), feil };
}
