import {
  rollersScopes,
  type Ansattlogin,
  type Innbyggerlogin,
  type Maskinlogin,
} from '../platform/claims.ts';
import { lagSyntetiskOrgnr } from '../ports/simulering/fnr.ts';
import { identFor, KROKVIK } from '../ports/simulering/personer.ts';
import { ansatte } from './kommuner.ts';

/** Who can log in as a citizen of Krokvik, and what is worth seeing there. */
const innbyggere: readonly (readonly [navn: string, nb: string, nn: string])[] = [
  ['Kari Margrethe Nordmann', 'har ikke søkt ennå', 'har ikkje søkt enno'],
  ['Ola Nordmann', 'bor med Kari Margrethe', 'bur med Kari Margrethe'],
  ['FIN SKOGSTI', 'har fått tilbud om bolig', 'har fått tilbod om bustad'],
  ['ERFAREN HESTEDROSJE', 'har en sak om boligbistand', 'har ei sak om bustadhjelp'],
  ['MODIG SYKKEL', 'har en sak som haster', 'har ei sak som hastar'],
  ['STILLE BLYANT', 'har ingen registrert inntekt', 'har inga registrert inntekt'],
  ['GRØNN SKUFFE', 'har ikke skatteoppgjør', 'har ikkje skatteoppgjer'],
  ['VARSOM LYNGHEI', 'har adressesperre', 'har adressesperre'],
  ['TRYGG GRYTEKLUT', 'har et barn med adressesperre', 'har eit barn med adressesperre'],
  ['KRAFTIG SEIL', 'registrene svarer ikke', 'registera svarer ikkje'],
];

export const demoinnbyggere = (): (Innbyggerlogin & {
  readonly om: { readonly nb: string; readonly nn: string };
})[] => innbyggere.map(([navn, nb, nn]) => ({ navn, om: { nb, nn }, pid: identFor(navn) }));

export const demoansatte = (): Ansattlogin[] =>
  ansatte.map(({ ansattId, navn, kommunenummer, enhet, roller }) => ({
    sub: ansattId,
    navn,
    roller: [{ kommunenummer, enhet, roller }],
  }));

/** A supplier's property system, to which Krokvik has delegated, for trying the API from a command line. The secret is none: everything here is synthetic. */
export const demomaskiner = (): (Maskinlogin & { readonly hemmelighet: string })[] => [
  {
    klient: 'fdv',
    hemmelighet: 'syntetisk',
    orgnr: KROKVIK.orgnr,
    leverandoer: lagSyntetiskOrgnr(90),
    scopes: rollersScopes(['FDV_MASKIN']),
  },
];
