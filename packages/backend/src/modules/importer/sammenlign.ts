import type { Boligrad, Boligverdier } from '../bolig/queries.sql.ts';
import { STANDARD } from '../bolig/service.ts';
import type { Boligimport } from './typer.ts';

export type Radresultat = 'NY' | 'OPPDATERT' | 'UENDRET';

const ellerIngen = <T>(verdi: T | null): T | undefined => verdi ?? undefined;

/** The home as it is, in the form a body would have it. */
export function naavaerende(rad: Boligrad): Boligverdier {
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
    leiekostnad: ellerIngen(rad.leiekostnad) as Boligverdier['leiekostnad'],
    depositum: ellerIngen(rad.depositum),
    maaler: ellerIngen(rad.maaler),
    skolekrets: ellerIngen(rad.skolekrets),
    informasjon: ellerIngen(rad.informasjon),
    status: rad.status,
    klarFra: ellerIngen(rad.klarFra),
  });
}

const rens = <T extends object>(verdier: T): Boligverdier =>
  Object.fromEntries(
    Object.entries(verdier).filter(([, verdi]) => verdi !== undefined),
  ) as unknown as Boligverdier;

/**
 * The home as it will be: what the file says, over what Kobo knows. An empty cell takes nothing away. A state that
 * follows from a reservation or a tenancy is never overwritten by a spreadsheet.
 */
export function flett(gammel: Boligrad | null, ny: Boligimport): Boligverdier {
  const { adresse: _adresse, statusdato: _dato, ...felt } = ny;
  if (gammel === null) return rens({ ...STANDARD, ...felt });
  const bundet = gammel.status === 'UTLEID' || gammel.status === 'RESERVERT' || gammel.status === 'SOLGT';
  const foer = naavaerende(gammel);
  return rens({
    ...foer,
    ...felt,
    bygning: { ...foer.bygning, ...felt.bygning },
    leiekostnad: felt.leiekostnad ? { ...foer.leiekostnad, ...felt.leiekostnad } : foer.leiekostnad,
    ...(bundet && { status: gammel.status }),
  });
}

const kanonisk = (verdi: unknown): string =>
  JSON.stringify(verdi, (_navn, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );

/** What importing the row would do to the home. */
export function radresultat(gammel: Boligrad | null, ny: Boligimport): Radresultat {
  if (gammel === null) return 'NY';
  return kanonisk(flett(gammel, ny)) === kanonisk(naavaerende(gammel)) ? 'UENDRET' : 'OPPDATERT';
}
