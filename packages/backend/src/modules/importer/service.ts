import { hex } from '../../hex.ts';
import type { Importjobb } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil, type Spraak } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Boligrad } from '../bolig/queries.sql.ts';
import { lesImportfil } from './lesImportfil.ts';
import { poststedFor } from './poststeder.ts';
import {
  boligerMedNoekkel,
  jobbMedId,
  laasJobb,
  settInnJobb,
  settInnRader,
  settJobbstatus,
  type Funn,
  type Jobbrad,
  type Radverdier,
} from './queries.sql.ts';
import { radresultat } from '../bolig/sammenlign.ts';
import type { Filfeil, Importrad } from './typer.ts';
import { validerRader } from './validerRader.ts';

export interface Importmiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly nyId: () => string;
  readonly naa: Date;
}

const MAKS_FUNN = 200;

export function tilImportjobb(rad: Jobbrad, spraak: Spraak): Importjobb {
  return {
    importId: rad.id,
    status: rad.status,
    format: rad.format,
    versjon: rad.versjon,
    rader: {
      totalt: rad.totalt,
      nye: rad.nye,
      oppdaterte: rad.oppdaterte,
      uendrede: rad.uendrede,
      feil: rad.feilrader,
      behandlet: rad.behandlet,
    },
    inneholderLeietakere: rad.inneholderLeietakere,
    feil: rad.funn.map(({ detalj, ...funn }) => ({ ...funn, detalj: detalj[spraak] })),
    funn: { totalt: rad.antallFunn, vist: rad.funn.length },
    opprettet: rad.opprettet,
    ...(rad.ferdig !== null && { ferdig: rad.ferdig }),
  };
}

/** A file that cannot be read is refused whole, with the reason. */
const ugyldigFil = (feil: readonly Filfeil[]): KoboFeil =>
  new KoboFeil('IMPORT_UGYLDIG_FIL', {
    errors: feil.map(({ kode, kolonne, detalj }) => ({
      pointer: kolonne === null ? '' : `/${kolonne}`,
      code: kode,
      detail: detalj,
    })),
  });

/**
 * The dry run: reads and judges every row, tells what importing would do to each home, and stores the job but no
 * home. @throws KoboFeil IMPORT_UGYLDIG_FIL
 */
export async function opprettImport(tx: Tx, fil: Uint8Array, miljoe: Importmiljoe): Promise<Jobbrad> {
  const lest = await lesImportfil(fil);
  if (!lest.ok) throw ugyldigFil(lest.feil);
  const { rader, feil, inneholderLeietakere, antall } = validerRader(lest.rader, {
    kommunenummer: miljoe.kommunenummer,
    idag: idag(miljoe.naa),
    miljoe: miljoe.miljoe,
    poststed: poststedFor,
  });
  const noekler = rader.flatMap(({ noekkel }) => noekkel ?? []);
  const finnes = new Map(
    (await tx.query<Boligrad & { noekkel: string }>(boligerMedNoekkel(noekler))).map((rad) => [
      rad.noekkel,
      rad,
    ]),
  );
  const id = miljoe.nyId();
  const verdier = await Promise.all(rader.map((rad) => tilRadverdier(rad, finnes, miljoe, id)));
  const av = (resultat: Radverdier['resultat']): number =>
    verdier.filter((rad) => rad.resultat === resultat).length;
  const telling = {
    totalt: antall.totalt,
    nye: av('NY'),
    oppdaterte: av('OPPDATERT'),
    uendrede: av('UENDRET'),
    feil: av('FEIL'),
    funn: feil.length,
  };
  // Errors before warnings, so that a list cut at its limit never hides an error behind a warning.
  const funn = feil
    .map(({ verdi: _verdi, ...resten }): Funn => resten)
    .sort((a, b) => Number(a.alvor === 'ADVARSEL') - Number(b.alvor === 'ADVARSEL') || a.rad - b.rad)
    .slice(0, MAKS_FUNN);
  await tx.query(settInnJobb(id, lest.format, inneholderLeietakere, telling, funn));
  await tx.query(settInnRader(id, verdier));
  return tx.one<Jobbrad>(jobbMedId(id));
}

async function tilRadverdier(
  { rad, noekkel, bolig, leieforhold }: Importrad,
  finnes: ReadonlyMap<string, Boligrad>,
  { vault, kommunenummer }: Importmiljoe,
  jobbId: string,
): Promise<Radverdier> {
  if (!bolig || noekkel === undefined) {
    return {
      rad,
      resultat: 'FEIL',
      noekkel: noekkel ?? null,
      bolig: null,
      leieforhold: null,
      hovedsoker: null,
    };
  }
  const { hovedsoker, ...kontrakt } = leieforhold ?? {};
  return {
    rad,
    resultat: radresultat(finnes.get(noekkel) ?? null, bolig),
    noekkel,
    bolig,
    leieforhold: leieforhold ? (kontrakt as Radverdier['leieforhold']) : null,
    hovedsoker:
      hovedsoker === undefined ? null : hex(await vault.seal(hovedsoker, { kommunenummer, id: jobbId })),
  };
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentJobb(tx: Tx, id: string): Promise<Jobbrad> {
  const rad = await tx.maybeOne<Jobbrad>(jobbMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/**
 * Hands the job over to be carried out. @throws KoboFeil IKKE_FUNNET, IMPORT_ER_KJOERT, IMPORT_KREVER_ROLLE and what
 * `krevVersjon` throws
 */
export async function gjennomfoer(
  tx: Tx,
  id: string,
  roller: readonly string[],
  krevVersjon: (versjon: number) => void,
): Promise<Jobbrad> {
  const jobb = await tx.maybeOne<Jobbrad>(laasJobb(id));
  if (!jobb) throw new KoboFeil('IKKE_FUNNET');
  krevVersjon(jobb.versjon);
  if (jobb.status !== 'VALIDERT') throw new KoboFeil('IMPORT_ER_KJOERT');
  if (jobb.inneholderLeietakere && !roller.includes('SAKSBEHANDLER'))
    throw new KoboFeil('IMPORT_KREVER_ROLLE');
  await tx.query(settJobbstatus(id, 'KJOERER', null));
  return hentJobb(tx, id);
}
