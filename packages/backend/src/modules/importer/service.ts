import { hex } from '../../hex.ts';
import type { Importjobb, Importrad } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil, tekst, type Spraak } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Boligrad } from '../bolig/queries.sql.ts';
import { hvaNaa } from './adressefunn.ts';
import { MAKS_FUNN, viste } from './funn.ts';
import { finnHindring } from './hindring.ts';
import { lesImportfil } from './lesImportfil.ts';
import { finnOpptatte } from './opptatt.ts';
import { poststedFor } from './poststeder.ts';
import {
  boligerMedNoekkel,
  fjernLeieforhold,
  fjernNye,
  giOppJobbensAdresser,
  jobbMedId,
  kjenteRader,
  laasImporterte,
  laasJobb,
  settAngret,
  settHinder,
  settTilbake,
  velgRader,
  type Importradrad,
  settInnJobb,
  settInnRader,
  settJobbstatus,
  type Funn,
  type Jobbrad,
  type Radverdier,
} from './queries.sql.ts';
import { flett, radresultat } from '../bolig/sammenlign.ts';
import { radfeil } from './radfeil.ts';
import type { Filfeil, Importrad as Lestrad, Radfeil } from './typer.ts';
import { validerRader } from './validerRader.ts';

export interface Importmiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly nyId: () => string;
  readonly naa: Date;
}

/** Rows a statement: all of them would be held as text several times over on their way into the database. */
const BOLK = 1000;

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
      ...(rad.angret !== null && { angret: rad.angret }),
      ...(rad.beroert !== null && { beroert: rad.beroert }),
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

type Rad = Omit<Radverdier, 'resultat'>;

/** A file that has been read, judged row by row, with whom it names sealed to the job it becomes. */
export interface Importfil {
  readonly id: string;
  readonly format: Jobbrad['format'];
  readonly rader: readonly Rad[];
  readonly feil: readonly Radfeil[];
  readonly inneholderLeietakere: boolean;
  readonly totalt: number;
}

/**
 * Reads and judges every row of a file. It may take longer than a server lets a transaction rest, so it is done before
 * there is one. The cells themselves are let go of: they take more room than all that follows.
 * @throws KoboFeil IMPORT_UGYLDIG_FIL
 */
export async function lesImport(fil: Uint8Array, importmiljoe: Importmiljoe): Promise<Importfil> {
  const { kommunenummer, miljoe, nyId, naa } = importmiljoe;
  const lest = await lesImportfil(fil);
  if (!lest.ok) throw ugyldigFil(lest.feil);
  const kontekst = { kommunenummer, idag: idag(naa), miljoe, poststed: poststedFor };
  const { rader, feil, inneholderLeietakere, antall } = validerRader(lest.rader, kontekst);
  const id = nyId();
  return {
    id,
    format: lest.format,
    rader: await Promise.all(rader.map((rad) => forsegl(rad, importmiljoe, id))),
    feil,
    inneholderLeietakere,
    totalt: antall.totalt,
  };
}

/** The dry run: judges what importing would do to each home, and stores the job but no home. */
export async function opprettImport(tx: Tx, fil: Importfil): Promise<Jobbrad> {
  const { id, format, rader, feil, inneholderLeietakere, totalt } = fil;
  const noekler = rader.flatMap(({ noekkel }) => noekkel ?? []);
  const finnes = new Map(
    (await tx.query<Boligrad & { noekkel: string }>(boligerMedNoekkel(noekler))).map((rad) => [
      rad.noekkel,
      rad,
    ]),
  );
  const opptatt = await finnOpptatte(tx, rader);
  const hindret = new Map(rader.flatMap((rad) => hindringI(rad, finnes, opptatt)));
  const verdier = rader.map((rad) => bedoem(rad, hindret.has(rad.rad), finnes));
  const av = (resultat: Radverdier['resultat']): number =>
    verdier.filter((rad) => rad.resultat === resultat).length;
  const telling = {
    totalt,
    nye: av('NY'),
    oppdaterte: av('OPPDATERT'),
    uendrede: av('UENDRET'),
    feil: av('FEIL'),
    funn: feil.length + hindret.size,
  };
  const funn = viste([...feil, ...hindret.values()].map(({ verdi: _verdi, ...resten }): Funn => resten));
  await tx.query(settInnJobb(id, format, inneholderLeietakere, telling, funn));
  for (let i = 0; i < verdier.length; i += BOLK) await tx.query(settInnRader(id, verdier.slice(i, i + BOLK)));
  return tx.one<Jobbrad>(jobbMedId(id));
}

/** What the home is already, and the row with it, keeps the row out. */
function hindringI(
  { rad, noekkel, bolig, leieforhold }: Rad,
  finnes: ReadonlyMap<string, Boligrad>,
  opptatt: ReadonlySet<string>,
): [number, Radfeil][] {
  if (!bolig || noekkel === null) return [];
  const gammel = finnes.get(noekkel) ?? null;
  const hindring = finnHindring({
    status: gammel?.status,
    verdier: flett(gammel, bolig),
    leieforhold,
    opptatt: opptatt.has(noekkel),
  });
  return hindring ? [[rad, radfeil(rad, ...hindring)]] : [];
}

/** What the row will do. Of one that is kept out nothing is kept but which home it is about. */
const bedoem = (rad: Rad, hindret: boolean, finnes: ReadonlyMap<string, Boligrad>): Radverdier =>
  rad.bolig === null || hindret
    ? { ...rad, resultat: 'FEIL', bolig: null, leieforhold: null, hovedsoker: null }
    : { ...rad, resultat: radresultat(finnes.get(rad.noekkel ?? '') ?? null, rad.bolig) };

async function forsegl(
  { rad, noekkel, bolig, leieforhold }: Lestrad,
  { vault, kommunenummer }: Importmiljoe,
  jobbId: string,
): Promise<Rad> {
  if (!bolig || noekkel === undefined)
    return { rad, noekkel: noekkel ?? null, bolig: null, leieforhold: null, hovedsoker: null };
  const { hovedsoker, ...kontrakt } = leieforhold ?? {};
  return {
    rad,
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

const UKJENT_RAD = {
  code: 'FINNES_IKKE',
  detail: tekst('Er ikke en rad som kan importeres.', 'Er ikkje ei rad som kan importerast.'),
};

async function velg(tx: Tx, id: string, rader: readonly number[]): Promise<void> {
  const kjente = new Set((await tx.query<{ rad: number }>(kjenteRader(id, rader))).map(({ rad }) => rad));
  const errors = rader.flatMap((rad, i) =>
    kjente.has(rad) ? [] : [{ pointer: `/rader/${i}`, ...UKJENT_RAD }],
  );
  if (errors.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: errors.slice(0, MAKS_FUNN) });
  await tx.query(velgRader(id, rader));
}

const hindre: Readonly<Record<NonNullable<Importrad['hinder']>['kode'], ReturnType<typeof tekst>>> = {
  BOLIG_ENDRET: tekst(
    'Noen har endret boligen eller tatt den bort etter importen.',
    'Nokon har endra bustaden eller teke han bort etter importen.',
  ),
  BOLIG_I_BRUK: tekst(
    'Boligen har fått notat, befaring, oppgave, bilde, avtale, reservasjon eller et annet leieforhold etter importen.',
    'Bustaden har fått notat, synfaring, bilete, avtale, reservasjon eller eit anna leigeforhold etter importen.',
  ),
  LEIEFORHOLD_ENDRET: tekst(
    'Leieforholdet importen registrerte, er endret eller tatt i bruk etter importen.',
    'Leigeforholdet importen registrerte, er endra eller teke i bruk etter importen.',
  ),
};

export const tilImportrad = (rad: Importradrad): Importrad => ({
  rad: rad.rad,
  resultat: rad.resultat,
  valgt: rad.valgt,
  behandlet: rad.behandlet,
  ...(rad.adresse && { adresse: rad.adresse }),
  ...(rad.bruksenhetsnummer !== null && { bruksenhetsnummer: rad.bruksenhetsnummer }),
  ...(rad.boligId !== null && { boligId: rad.boligId }),
  ...(rad.angret !== null && { angret: rad.angret }),
  ...(rad.adressefunn !== null && {
    adressesjekk: {
      resultat: rad.adressefunn,
      tekst: hvaNaa[rad.adressefunn],
      forslag: rad.adresseforslag,
    },
  }),
  ...(rad.hinder !== null && { hinder: { kode: rad.hinder, tekst: hindre[rad.hinder] } }),
});

/**
 * Takes back what an import did: homes it added go, with the tenancies it registered, and homes it changed are what they
 * were. A home or a tenancy somebody has touched since stays, and is told with what it was.
 * @throws KoboFeil IKKE_FUNNET, IMPORT_KAN_IKKE_ANGRES, IMPORT_KREVER_ROLLE
 */
export async function angre(
  tx: Tx,
  id: string,
  roller: readonly string[],
  krevVersjon: (versjon: number) => void,
  naa: Date,
): Promise<Jobbrad> {
  const jobb = await tx.maybeOne<Jobbrad>(laasJobb(id));
  if (!jobb) throw new KoboFeil('IKKE_FUNNET');
  krevVersjon(jobb.versjon);
  if (jobb.status !== 'KJOERT') throw new KoboFeil('IMPORT_KAN_IKKE_ANGRES');
  if (jobb.inneholderLeietakere && !roller.includes('SAKSBEHANDLER'))
    throw new KoboFeil('IMPORT_KREVER_ROLLE');
  await tx.query(laasImporterte(id));
  await tx.query(settHinder(id));
  await tx.query(fjernLeieforhold(id));
  await tx.query(fjernNye(id, naa.toISOString()));
  await tx.query(settTilbake(id));
  await tx.query(giOppJobbensAdresser(id));
  await tx.query(settAngret(id));
  return hentJobb(tx, id);
}

/**
 * Hands the job over to be carried out, all of it or the rows that are chosen. @throws UGYLDIG_FORESPOERSEL for a row it does not have, KoboFeil IKKE_FUNNET, IMPORT_ER_KJOERT, IMPORT_KREVER_ROLLE and what
 * `krevVersjon` throws
 */
export async function gjennomfoer(
  tx: Tx,
  id: string,
  roller: readonly string[],
  krevVersjon: (versjon: number) => void,
  rader?: readonly number[],
): Promise<Jobbrad> {
  const jobb = await tx.maybeOne<Jobbrad>(laasJobb(id));
  if (!jobb) throw new KoboFeil('IKKE_FUNNET');
  krevVersjon(jobb.versjon);
  if (jobb.status !== 'VALIDERT') throw new KoboFeil('IMPORT_ER_KJOERT');
  if (jobb.inneholderLeietakere && !roller.includes('SAKSBEHANDLER'))
    throw new KoboFeil('IMPORT_KREVER_ROLLE');
  if (rader) await velg(tx, id, rader);
  await tx.query(settJobbstatus(id, 'KJOERER', null));
  return hentJobb(tx, id);
}
