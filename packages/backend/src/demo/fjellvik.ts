import type { Rad } from '../modules/importer/index.ts';
import { skrivCsv } from '../modules/importer/index.ts';
import { foreloepigSvar, leggTilAar, leggTilDager, norskDato } from './dager.ts';
import { ansatte, fjellvikKommune } from './kommuner.ts';
import type { Demokommune } from './krokvik.ts';
import { nummerer } from './krokvik.ts';
import { FORSKYVNING, personfabrikk } from './personer.ts';
import type { DemoPerson } from './personer.ts';

const FJELLVIK = fjellvikKommune.kommunenummer;
const POSTNUMMER = '0003';

const adresse = (nummer: number): DemoPerson['bosted'] => ({
  adressenavn: 'Setervegen',
  husnummer: String(nummer),
  bruksenhetsnummer: 'H0101',
  postnummer: POSTNUMMER,
  poststed: 'Fjellvik',
  kommunenummer: FJELLVIK,
});

const rad = (nummer: number, resten: Rad): Rad => ({
  kommunenummer: FJELLVIK,
  gatenavn: 'Setervegen',
  husnummer: String(nummer),
  bruksenhetsnummer: 'H0101',
  postnummer: POSTNUMMER,
  koboboligtype: 'ORDINAER',
  underkategoriboligtype: 'Enebolig',
  antallsoverom: '3',
  manedsleie: '8000',
  ...resten,
});

/** The neighbour: five homes and two cases, so that what leaks from one municipality to another shows at once. */
export function fjellvik(idag: string): Demokommune {
  const nyPerson = personfabrikk(FORSKYVNING.fjellvik);
  const leietaker = nyPerson('1962-02-03', { fornavn: 'KALD', etternavn: 'SNØSKUFFE' }, adresse(2));
  const soeker = nyPerson('1983-04-05', { fornavn: 'BRATT', etternavn: 'SETERSTI' }, adresse(40));
  const annen = nyPerson('1994-06-07', { fornavn: 'HØY', etternavn: 'VARDE' }, adresse(41));
  const startdato = leggTilDager(idag, -400);
  const leid: Rad = {
    boligstatus: 'UTLEID',
    hovedsoker: leietaker.ident,
    leieforholdstartdato: norskDato(startdato),
    leieforholdsluttdato: norskDato(leggTilAar(startdato, 3)),
  };
  const ledig: Rad = { boligstatus: 'KLAR_FOR_INNFLYTTING', statusdato: norskDato(idag) };
  const sak = { sakstype: 'KOMMUNAL_BOLIG_NY', status: 'NY', hast: false } as const;
  return {
    kommune: fjellvikKommune,
    ansatte: ansatte.filter(({ kommunenummer }) => kommunenummer === FJELLVIK),
    personer: [leietaker, soeker, annen],
    boligimport: () =>
      skrivCsv([
        rad(1, ledig),
        rad(2, leid),
        rad(3, { boligstatus: 'VEDLIKEHOLD' }),
        rad(4, ledig),
        rad(5, { boligstatus: 'IKKE_TILGJENGELIG' }),
      ]),
    boligtillegg: [],
    sagtOpp: [],
    saker: nummerer([
      {
        ...sak,
        husstand: { soeker, barn: [] },
        ...foreloepigSvar(idag, 12),
      },
      {
        ...sak,
        husstand: { soeker: annen, barn: [] },
        ...foreloepigSvar(idag, 19),
      },
    ]),
  };
}
