import type { BoligOpprett } from '@kobo-bolig/contract';
import type { Boligrad, Boligverdier } from './queries.sql.ts';

/** What a row of an import or a body says of a home. What is absent is not said, and takes nothing away. */
export type Boligsagt = BoligOpprett & { readonly statusdato?: string };

export type Radresultat = 'NY' | 'OPPDATERT' | 'UENDRET';

/** What a home is when nothing is said. */
export const STANDARD = {
  bygning: { bygningstype: 'ANNET' },
  boligtype: 'ORDINAER',
  erBofellesskap: false,
  bemanning: 'INGEN',
  erTilgjengeligForRullestolbruker: false,
  egenskaper: [],
  kvalifisererMvaKompensasjon: false,
  leieTilEiePotensial: false,
  egnetBosetting: false,
  utenBehovsproeving: false,
  status: 'IKKE_TILGJENGELIG',
} as const satisfies Boligverdier;

const ellerIngen = <T>(verdi: T | null): T | undefined => verdi ?? undefined;

/** The home as it is, in the form a body would have it. */
function naavaerende(rad: Boligrad): Boligverdier {
  return rens({
    leverandorBoligId: ellerIngen(rad.leverandorBoligId),
    eiendom: ellerIngen(rad.eiendom),
    eieseksjon: ellerIngen(rad.eieseksjon),
    bruksenhetsnummer: ellerIngen(rad.bruksenhetsnummer),
    ekstraReferanse: ellerIngen(rad.ekstraReferanse),
    bygning: rad.bygning,
    etasjenummer: ellerIngen(rad.etasjenummer),
    boligtype: rad.boligtype,
    underkategori: ellerIngen(rad.underkategori),
    erBofellesskap: rad.erBofellesskap,
    bemanning: rad.bemanning,
    eieform: ellerIngen(rad.eieform),
    disposisjonsform: ellerIngen(rad.disposisjonsform),
    eier: ellerIngen(rad.eier),
    antallSoverom: ellerIngen(rad.antallSoverom),
    bruksareal: ellerIngen(rad.bruksareal),
    erTilgjengeligForRullestolbruker: rad.erTilgjengeligForRullestolbruker,
    egenskaper: rad.egenskaper,
    kvalifisererMvaKompensasjon: rad.kvalifisererMvaKompensasjon,
    leieTilEiePotensial: rad.leieTilEiePotensial,
    egnetBosetting: rad.egnetBosetting,
    utenBehovsproeving: rad.utenBehovsproeving,
    leiekostnad: ellerIngen(rad.leiekostnad) as Boligverdier['leiekostnad'],
    depositum: ellerIngen(rad.depositum),
    maaler: ellerIngen(rad.maaler),
    skolekrets: ellerIngen(rad.skolekrets),
    informasjon: ellerIngen(rad.informasjon),
    tilskudd: ellerIngen(rad.tilskudd),
    salgsstatus: ellerIngen(rad.salgsstatus),
    bomiljoehensyn: ellerIngen(rad.bomiljoehensyn),
    informasjonTilLeietaker: ellerIngen(rad.informasjonTilLeietaker),
    status: rad.status,
    klarFra: ellerIngen(rad.klarFra),
  });
}

const rens = <T extends object>(verdier: T): Boligverdier =>
  Object.fromEntries(
    Object.entries(verdier).filter(([, verdi]) => verdi !== undefined),
  ) as unknown as Boligverdier;

/** Objects that hold things apart: one of them can be said without the others. Any other object is another one. */
const delvis = ['bygning', 'leiekostnad', 'maaler', 'skolekrets'] as const;

/**
 * The home as it will be: what is said, over what Kobo knows. A state that follows from a reservation, a tenancy or a
 * sale is never overwritten.
 */
export function flett(gammel: Boligrad | null, ny: Boligsagt): Boligverdier {
  const { adresse: _adresse, statusdato: _dato, ...sagt } = ny;
  if (gammel === null) return rens({ ...STANDARD, ...sagt });
  const bundet = gammel.status === 'UTLEID' || gammel.status === 'RESERVERT' || gammel.status === 'SOLGT';
  const foer = naavaerende(gammel);
  const deler = delvis.map((navn) => [navn, sagt[navn] ? { ...foer[navn], ...sagt[navn] } : foer[navn]]);
  return rens({
    ...foer,
    ...sagt,
    ...Object.fromEntries(deler),
    ...(bundet && { status: foer.status, klarFra: foer.klarFra }),
  });
}

const kanonisk = (verdi: unknown): string =>
  JSON.stringify(verdi, (_navn, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

/** What that would do to the home. */
export function radresultat(gammel: Boligrad | null, ny: Boligsagt): Radresultat {
  if (gammel === null) return 'NY';
  return kanonisk(flett(gammel, ny)) === kanonisk(naavaerende(gammel)) ? 'UENDRET' : 'OPPDATERT';
}
