import type { Ansattlogin, Innbyggerlogin, Maskinlogin } from '../platform/claims.ts';
import { lagSyntetiskOrgnr } from '../ports/simulering/fnr.ts';
import { identFor } from '../ports/simulering/personer.ts';
import { ansatte } from './kommuner.ts';

/** Who can log in as a citizen of Krokvik, and what is worth seeing there. */
const innbyggere: readonly (readonly [navn: string, om: string])[] = [
  ['Kari Margrethe Nordmann', 'har ikke søkt ennå'],
  ['Ola Nordmann', 'bor med Kari Margrethe'],
  ['FIN SKOGSTI', 'har fått tilbud om bolig'],
  ['ERFAREN HESTEDROSJE', 'har en sak om boligbistand'],
  ['MODIG SYKKEL', 'har en sak som haster'],
  ['STILLE BLYANT', 'har ingen registrert inntekt'],
  ['GRØNN SKUFFE', 'har ikke skatteoppgjør'],
  ['VARSOM LYNGHEI', 'har adressesperre'],
  ['TRYGG GRYTEKLUT', 'har et barn med adressesperre'],
  ['KRAFTIG SEIL', 'registrene svarer ikke'],
];

export const demoinnbyggere = (): (Innbyggerlogin & { readonly om: string })[] =>
  innbyggere.map(([navn, om]) => ({ navn, om, pid: identFor(navn) }));

export const demoansatte = (): Ansattlogin[] =>
  ansatte.map(({ ansattId, navn, kommunenummer, enhet, roller }) => ({
    sub: ansattId,
    navn,
    roller: [{ kommunenummer, enhet, roller }],
  }));

/** A supplier's property system, for trying the API from a command line. The secret is none: everything here is synthetic. */
export const demomaskiner = (): (Maskinlogin & { readonly hemmelighet: string })[] => [
  {
    klient: 'fdv',
    hemmelighet: 'syntetisk',
    orgnr: lagSyntetiskOrgnr(90),
    roller: [{ kommunenummer: '9901', roller: ['FDV_MASKIN'] }],
  },
];
