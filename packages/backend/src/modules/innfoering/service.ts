import type {
  Innfoeringskode,
  Innfoeringskontroll,
  Innfoeringspunkt,
  InnfoeringspunktLagre,
  Innfoeringsstatus,
  Kontrollkode,
  Registeradgang,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { hvem } from '../../http/aktoer.ts';
import type { IfMatch } from '../../http/handler.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Registeravtaler } from '../../ports/registeravtale/port.ts';
import { sakstypeAv } from '../innstilling/rules.ts';
import { hentKommuneinfo, type Kommuneinfo } from '../kommune/service.ts';
import { laasKommunen } from '../kriteriesett/queries.sql.ts';
import {
  gjeldendePunkter,
  kriteriesettErVedtatt,
  settInnPunktversjon,
  type Punktrad,
} from './queries.sql.ts';
import {
  erGroent,
  kanUtelates,
  kontroller,
  kontrolleres,
  mangler,
  punktfeil,
  registernavn,
  type Statuser,
} from './rules.ts';
import { punkttekster } from './tekster.ts';

const koder = Object.keys(punkttekster) as Innfoeringskode[];

const utenNull = <T extends object>(rad: T) =>
  Object.fromEntries(Object.entries(rad).filter(([, verdi]) => verdi !== null)) as {
    [Felt in keyof T]?: NonNullable<T[Felt]>;
  };

export function tilPunkt(kode: Innfoeringskode, rad: Punktrad | undefined): Innfoeringspunkt {
  const punkt = {
    kode,
    versjon: rad?.nummer ?? 1,
    ...punkttekster[kode],
    kontrolleres: kontrolleres(kode),
    kanUtelates: kanUtelates(kode),
    status: rad?.status ?? ('IKKE_STARTET' as const),
  };
  if (!rad) return punkt;
  const { dato, ansvarlig, lenke, merknad, kontroll, lagret } = rad;
  return {
    ...punkt,
    ...utenNull({ dato, ansvarlig, lenke, merknad, kontroll }),
    lagret,
    lagretAv: hvem(rad),
  };
}

const lesPunkter = async (tx: Tx): Promise<ReadonlyMap<Innfoeringskode, Punktrad>> =>
  new Map((await tx.query<Punktrad>(gjeldendePunkter())).map((rad) => [rad.kode, rad]));

const adganger = (statuser: Statuser): Registeradgang[] =>
  registernavn.map((register) => {
    const det = mangler(register, statuser);
    return { register, aapent: det.length === 0, mangler: det };
  });

/** Which registers may be asked on behalf of the municipality, and what is missing for those that may not. */
export async function registeradganger(tx: Tx): Promise<Registeradgang[]> {
  const rader = await lesPunkter(tx);
  return adganger(Object.fromEntries([...rader].map(([kode, { status }]) => [kode, status])));
}

export async function hentInnfoeringsstatus(tx: Tx): Promise<Innfoeringsstatus> {
  const rader = await lesPunkter(tx);
  const punkter = koder.map((kode) => tilPunkt(kode, rader.get(kode)));
  return {
    ferdig: punkter.every(({ status }) => erGroent(status)),
    punkter,
    registre: adganger(Object.fromEntries(punkter.map(({ kode, status }) => [kode, status]))),
  };
}

export const hentPunkt = async (tx: Tx, kode: Innfoeringskode): Promise<Innfoeringspunkt> =>
  tilPunkt(kode, (await lesPunkter(tx)).get(kode));

async function nyVersjon(
  tx: Tx,
  { kode, versjon }: Innfoeringspunkt,
  innhold: InnfoeringspunktLagre,
  kontroll: Innfoeringskontroll | undefined,
): Promise<Innfoeringspunkt> {
  await tx.query(settInnPunktversjon(kode, versjon + 1, innhold, kontroll ?? null));
  return hentPunkt(tx, kode);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link punktfeil}, and UTDATERT */
export async function lagrePunkt(
  tx: Tx,
  kode: Innfoeringskode,
  innhold: InnfoeringspunktLagre,
  { ifMatch, naa }: { readonly ifMatch: IfMatch; readonly naa: Date },
): Promise<Innfoeringspunkt> {
  await tx.query(laasKommunen());
  const punkt = await hentPunkt(tx, kode);
  ifMatch.krev(punkt.versjon);
  krevUtenFeil(punktfeil(kode, innhold, punkt.kontroll?.utfall === 'OK', idag(naa)));
  return nyVersjon(tx, punkt, innhold, punkt.kontroll);
}

/**
 * Whether the municipality may ask a register, as Maskinporten has it now.
 * @throws KoboFeil REGISTER_UTILGJENGELIG when nobody answered: that says nothing of what is in place
 */
export async function proevDelegering(
  avtaler: Registeravtaler,
  kode: Kontrollkode,
  kommuneOrgnr: string,
  { naa, signal }: { readonly naa: Date; readonly signal: AbortSignal },
): Promise<Innfoeringskontroll | null> {
  const register = kontroller[kode];
  if (register === null) return null;
  const tid = naa.toISOString();
  try {
    await avtaler.proev(register, kommuneOrgnr, signal);
    return { utfall: 'OK', tid };
  } catch (error) {
    if (!(error instanceof RegisterFeil)) throw error;
    const { klasse, feilkode } = error;
    if (klasse !== 'IKKE_TILGANG') throw new KoboFeil('REGISTER_UTILGJENGELIG', { cause: error });
    return { utfall: 'IKKE_TILGANG', ...(feilkode !== undefined && { feilkode }), tid };
  }
}

/** Whether what the municipality has set up is all it takes to receive, decide and be complained to. */
async function kontrollerInnstillinger(
  tx: Tx,
  kommune: Kommuneinfo,
  naa: Date,
): Promise<Innfoeringskontroll> {
  const { vedtatt } = await tx.one<{ vedtatt: boolean }>(kriteriesettErVedtatt());
  const { formaal, klageinstans } = kommune.oppsett;
  const det: NonNullable<Innfoeringskontroll['mangler']> = [
    ...(kommune.orgnr === '' ? (['ORGANISASJONSNUMMER'] as const) : []),
    ...(formaal.every((ett) => klageinstans[sakstypeAv[ett]]) ? [] : (['KLAGEINSTANS'] as const)),
    ...(vedtatt ? [] : (['KRITERIESETT'] as const)),
  ];
  const tid = naa.toISOString();
  return det.length === 0 ? { utfall: 'OK', tid } : { utfall: 'MANGLER', mangler: det, tid };
}

/** What was found becomes the point's state. Who answers for it, and where the evidence lies, stay as they were. */
export async function lagreKontroll(
  tx: Tx,
  kode: Kontrollkode,
  delegering: Innfoeringskontroll | null,
  { navn, naa }: { readonly navn: string; readonly naa: Date },
): Promise<Innfoeringspunkt> {
  await tx.query(laasKommunen());
  const punkt = await hentPunkt(tx, kode);
  const kontroll = delegering ?? (await kontrollerInnstillinger(tx, await hentKommuneinfo(tx), naa));
  const { ansvarlig = navn, lenke, merknad, dato } = punkt;
  const funnet = kontroll.utfall === 'OK';
  const foer = punkt.status === 'GODKJENT' && dato !== undefined;
  return nyVersjon(
    tx,
    punkt,
    {
      status: funnet ? 'GODKJENT' : 'PAABEGYNT',
      ansvarlig,
      ...(funnet && { dato: foer ? dato : idag(naa) }),
      ...(lenke !== undefined && { lenke }),
      ...(merknad !== undefined && { merknad }),
    },
    kontroll,
  );
}
