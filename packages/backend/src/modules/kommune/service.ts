import type { Kommune } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { gjeldendeKriteriesett, type Kriteriesettrad } from '../kriteriesett/queries.sql.ts';
import { Kommuneoppsett } from './config.ts';
import { iBruk } from './funksjoner.ts';
import { kommunen, type Kommunerad } from './queries.sql.ts';

export interface Kommuneinfo {
  readonly kommunenummer: string;
  readonly navn: { readonly nb: string; readonly nn: string };
  readonly orgnr: string;
  readonly oppsett: Kommuneoppsett;
  /** What it has decided, as it holds today. */
  readonly kriteriesett: Kriteriesettrad;
}

/** The tenant, its configuration and what it has decided. @throws KoboFeil UKJENT_KOMMUNE */
export async function hentKommuneinfo(tx: Tx): Promise<Kommuneinfo> {
  const rad = await tx.maybeOne<Kommunerad>(kommunen());
  if (!rad) throw new KoboFeil('UKJENT_KOMMUNE');
  return {
    kommunenummer: rad.kommunenummer,
    navn: { nb: rad.navn, nn: rad.navnNn ?? rad.navn },
    orgnr: rad.organisasjonsnummer ?? '',
    oppsett: Kommuneoppsett.parse(rad.config),
    kriteriesett: await tx.one<Kriteriesettrad>(gjeldendeKriteriesett()),
  };
}

/** @throws KoboFeil KOMMUNE_IKKE_AKTIV before the first day citizens can apply */
export function krevAktiv({ oppsett: { aktivFra } }: Kommuneinfo, naa: Date): void {
  if (aktivFra !== undefined && idag(naa) < aktivFra) throw new KoboFeil('KOMMUNE_IKKE_AKTIV');
}

/** What everyone may know of the municipality. */
export function tilKommune(
  { kommunenummer, navn, oppsett, kriteriesett }: Kommuneinfo,
  miljoe: Kommune['miljoe'],
): Kommune {
  const { kontakt, navKontakt, krisekontakt, boligvakt, formaal, spraak, svartid } = oppsett;
  const { utkastLevetidDager, personvernombud, maalform, forvaltningsomraadeSamisk, aktivFra } = oppsett;
  const { tilbudsfristDager } = kriteriesett.kriterier;
  return {
    kommunenummer,
    navn,
    kontakt,
    navKontakt,
    krisekontakt,
    ...(boligvakt && { boligvakt }),
    formaal,
    spraak,
    ...(aktivFra !== undefined && { aktivFra }),
    ...(maalform && { maalform }),
    ...(forvaltningsomraadeSamisk && { forvaltningsomraadeSamisk }),
    svartid,
    funksjoner: iBruk(oppsett),
    utkastLevetidDager,
    tilbudsfristDager,
    personvernombud,
    miljoe,
  };
}
