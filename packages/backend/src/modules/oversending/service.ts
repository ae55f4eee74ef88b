/** A case on its way from one unit to another: with the one who sent it until somebody there has it. */
import type { Enhet, Oversending, OversendingNy, Saksbegrunnelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil, tekst, type Tekst } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { lukkSakensOppgaver, settInnOppgave } from '../oppgave/queries.sql.ts';
import { krevBegrunnelse } from '../sak/mangler.ts';
import { skjermSak, type Sakrad } from '../sak/queries.sql.ts';
import { erLedigEllerEgen, nesteStatus as sakensNeste, SKJERMET } from '../sak/rules.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { flytt, kjennAnsatt, krevAapen, krevSakForEndring, noter, noterPaaSaken } from '../sak/service.ts';
import {
  aapenISaken,
  ansattIEnhet,
  enheter,
  enhetMedKode,
  oversendingMedId,
  sakensOversendinger,
  settAvklart,
  settEnhet,
  settInnOversending,
  settVarslet,
  taUkvittert,
  type Oversendingsrad,
} from './queries.sql.ts';
import {
  FOELGES_OPP_DAGER,
  kvitteresInnen,
  mangler,
  nesteStatus,
  type Oversendingshendelse,
} from './rules.ts';

export interface Oversendingsmiljoe {
  readonly tx: Tx;
  readonly naa: Date;
  readonly nyId: () => string;
}

export const tilOversending = (rad: Oversendingsrad): Oversending => ({
  oversendingId: rad.id,
  sakId: rad.sakId,
  fraEnhet: { kode: rad.fraEnhet, navn: rad.fraNavn, type: rad.fraType },
  tilEnhet: { kode: rad.tilEnhet, navn: rad.tilNavn, type: rad.tilType },
  ...(rad.tilAnsatt !== null && {
    tilAnsatt: { ansattId: rad.tilAnsatt, navn: rad.tilAnsattNavn ?? rad.tilAnsatt },
  }),
  grunn: rad.grunn,
  ...(rad.merknad !== null && { merknad: rad.merknad }),
  sendt: rad.sendt,
  sendtAv: { ansattId: rad.sendtAv, navn: rad.sendtAvNavn },
  kvitteresInnen: rad.kvitteresInnen,
  status: rad.status,
  ...(rad.avklart !== null && { avklart: rad.avklart }),
  ...(rad.avklartAv !== null && {
    avklartAv: { ansattId: rad.avklartAv, navn: rad.avklartAvNavn ?? rad.avklartAv },
  }),
  ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
  versjon: rad.versjon,
});

export const listEnheter = (tx: Tx): Promise<Enhet[]> => tx.query<Enhet>(enheter());

export const listOversendinger = async (tx: Tx, sakId: string): Promise<Oversending[]> =>
  (await tx.query<Oversendingsrad>(sakensOversendinger(sakId))).map(tilOversending);

/** @throws KoboFeil IKKE_FUNNET, also when the case is one the caller may not see */
export async function finnOversending(tx: Tx, id: string): Promise<Oversendingsrad> {
  const rad = await tx.maybeOne<Oversendingsrad>(oversendingMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

const ved = (pointer: string, code: string, detail: Tekst): Feltfeil => ({ pointer, code, detail });
const feil = {
  merknad: ved('/merknad', 'MANGLER', tekst('Skriv hva det gjelder.', 'Skriv kva det gjeld.')),
  ukjent: ved(
    '/tilEnhet',
    'UKJENT_ENHET',
    tekst('Kommunen har ikke denne enheten.', 'Kommunen har ikkje denne eininga.'),
  ),
  egen: ved('/tilEnhet', 'SAMME_ENHET', tekst('Enheten har saken allerede.', 'Eininga har saka allereie.')),
  ansatt: ved(
    '/tilAnsatt',
    'UKJENT_ANSATT',
    tekst('Ingen med denne id-en er kjent i enheten.', 'Ingen med denne id-en er kjend i eininga.'),
  ),
  inhabil: ved('/tilAnsatt', 'INHABIL', tekst('Er inhabil i saken.', 'Er inhabil i saka.')),
};

async function mottakerfeil(
  tx: Tx,
  sak: Sakrad,
  { tilEnhet, tilAnsatt }: OversendingNy,
  mottaker: Enhet | null,
): Promise<Feltfeil[]> {
  if (!mottaker) return [feil.ukjent];
  const egen = tilEnhet === sak.enhet ? [feil.egen] : [];
  if (tilAnsatt === undefined) return egen;
  if (!(await tx.maybeOne(ansattIEnhet(tilAnsatt, tilEnhet)))) return [...egen, feil.ansatt];
  return sak.inhabile.includes(tilAnsatt) ? [...egen, feil.inhabil] : egen;
}

/**
 * Sends the case, which stays where it is until somebody acknowledges it.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, SAK_ER_LUKKET, OVERSENDING_PAAGAAR, OVERSENDING_SKJERMET,
 * UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function sendSak(
  { tx, naa, nyId }: Oversendingsmiljoe,
  sakId: string,
  ny: OversendingNy,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Oversending> {
  const sak = await krevSakForEndring(tx, sakId);
  if (!erLedigEllerEgen(sak, aktoer)) throw new KoboFeil('IKKE_SAKENS_SAKSBEHANDLER');
  krevAapen(sak);
  if (await tx.maybeOne(aapenISaken(sakId))) throw new KoboFeil('OVERSENDING_PAAGAAR');
  krevVersjon(sak.versjon);
  const mottaker = await tx.maybeOne<Enhet>(enhetMedKode(ny.tilEnhet));
  const errors = [
    ...(await mottakerfeil(tx, sak, ny, mottaker)),
    ...(mangler(ny).length > 0 ? [feil.merknad] : []),
  ];
  krevUtenFeil(errors);
  if (sak.skjermet && mottaker!.type !== SKJERMET) throw new KoboFeil('OVERSENDING_SKJERMET');
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  const id = nyId();
  await tx.query(
    settInnOversending({
      ...ny,
      id,
      sakId,
      fraEnhet: sak.enhet,
      sendt: naa.toISOString(),
      sendtAv: ansattId,
      kvitteresInnen: kvitteresInnen(idag(naa)),
    }),
  );
  await noterPaaSaken(tx, sakId, {
    type: 'SAK_OVERSENDT',
    ansattId,
    begrunnelse: ny.merknad,
    enhet: mottaker!.navn,
  });
  return tilOversending(await finnOversending(tx, id));
}

/**
 * What was sent and its case, locked, for a step that is possible.
 * @throws KoboFeil IKKE_FUNNET, INHABIL, OVERSENDING_ER_AVKLART, what `krevRett` throws, and what `krevVersjon` throws
 */
async function forAvklaring(
  tx: Tx,
  id: string,
  hendelse: Oversendingshendelse,
  { aktoer, krevVersjon }: Stegvalg,
  krevRett: (rad: Oversendingsrad, sak: Sakrad) => void,
): Promise<{ rad: Oversendingsrad; sak: Sakrad }> {
  const sak = await krevSakForEndring(tx, (await finnOversending(tx, id)).sakId);
  // Read anew: whoever held the lock may have settled it.
  const rad = await finnOversending(tx, id);
  krevRett(rad, sak);
  if (nesteStatus(rad.status, hendelse) === null) throw new KoboFeil('OVERSENDING_ER_AVKLART');
  krevVersjon(rad.versjon);
  await kjennAnsatt(tx, aktoer);
  return { rad, sak };
}

/** @throws KoboFeil OVERSENDING_TIL_ANDRE */
const krevMottaker =
  ({ aktoer }: Stegvalg) =>
  (rad: Oversendingsrad): void => {
    if (!aktoer.enheter.includes(rad.tilEnhet)) throw new KoboFeil('OVERSENDING_TIL_ANDRE');
  };

async function avklar(
  { tx, naa }: Oversendingsmiljoe,
  { rad, sak }: { readonly rad: Oversendingsrad; readonly sak: Sakrad },
  hendelse: Oversendingshendelse,
  ansattId: string,
  grunn: Partial<Saksbegrunnelse> = {},
): Promise<void> {
  const status = nesteStatus(rad.status, hendelse)!;
  await tx.query(settAvklart(rad.id, { status, naa: naa.toISOString(), ansattId, ...grunn }));
  await tx.query(lukkSakensOppgaver(sak.id, 'UTFOERT', ['OVERSENDING'], ansattId));
}

/**
 * Whoever acknowledges has the case, and so has their unit. What the shielded unit takes over is hidden from others.
 * @throws KoboFeil as `forAvklaring`, OVERSENDING_TIL_ANDRE
 */
export async function kvitter(miljoe: Oversendingsmiljoe, id: string, valg: Stegvalg): Promise<Oversending> {
  const { tx } = miljoe;
  const { ansattId } = valg.aktoer;
  const { rad, sak } = await forAvklaring(tx, id, 'KVITTER', valg, krevMottaker(valg));
  await avklar(miljoe, { rad, sak }, 'KVITTER', ansattId);
  if (rad.tilType === SKJERMET && !sak.skjermet) await tx.query(skjermSak(sak.id));
  let { versjon } = await tx.one<{ versjon: number }>(settEnhet(sak.id, rad.tilEnhet, ansattId));
  const steg = { overgang: 'TILDEL', hendelse: null, ansattId, saksbehandler: ansattId } as const;
  if (sakensNeste(sak.status, steg.overgang, sak) !== null) versjon = (await flytt(tx, sak, steg)).versjon;
  await noter(tx, sak.id, { type: 'OVERSENDING_KVITTERT', ansattId, enhet: rad.tilNavn }, versjon);
  return tilOversending(await finnOversending(tx, id));
}

/** Somebody in the unit that sent it is to do something with it: whoever has it, else whoever sent it. */
const oppfoelging = (sak: Sakrad, rad: Oversendingsrad, naa: Date) =>
  ({
    id: uuidv7(),
    sakId: sak.id,
    type: 'OVERSENDING',
    frist: plussDager(idag(naa), FOELGES_OPP_DAGER),
    ansvarlig: sak.saksbehandler === null ? rad.sendtAv : undefined,
  }) as const;

/** @throws KoboFeil UGYLDIG_FORESPOERSEL without a reason, OVERSENDING_TIL_ANDRE, and as `forAvklaring` */
export async function returner(
  miljoe: Oversendingsmiljoe,
  id: string,
  grunn: Saksbegrunnelse,
  valg: Stegvalg,
): Promise<Oversending> {
  const { tx, naa } = miljoe;
  const { ansattId } = valg.aktoer;
  const { rad, sak } = await forAvklaring(tx, id, 'RETURNER', valg, krevMottaker(valg));
  krevBegrunnelse(grunn);
  await avklar(miljoe, { rad, sak }, 'RETURNER', ansattId, grunn);
  const { begrunnelse } = grunn;
  await tx.query(settInnOppgave({ ...oppfoelging(sak, rad, naa), tekst: begrunnelse, foelgerSaken: false }));
  await noterPaaSaken(tx, sak.id, {
    type: 'OVERSENDING_RETURNERT',
    ansattId,
    begrunnelse,
    enhet: rad.tilNavn,
  });
  return tilOversending(await finnOversending(tx, id));
}

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, and as `forAvklaring` */
export async function trekk(miljoe: Oversendingsmiljoe, id: string, valg: Stegvalg): Promise<Oversending> {
  const { tx } = miljoe;
  const { ansattId } = valg.aktoer;
  const { rad, sak } = await forAvklaring(tx, id, 'TREKK', valg, (_, sak) => {
    if (!erLedigEllerEgen(sak, valg.aktoer)) throw new KoboFeil('IKKE_SAKENS_SAKSBEHANDLER');
  });
  await avklar(miljoe, { rad, sak }, 'TREKK', ansattId);
  await noterPaaSaken(tx, sak.id, { type: 'OVERSENDING_TRUKKET', ansattId, enhet: rad.tilNavn });
  return tilOversending(await finnOversending(tx, id));
}

/** Tells the sender of one case that nobody has acknowledged in time: it is still theirs. */
export async function varsleEnUkvittert(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const tatt = await taNeste<{ id: string; sakId: string }>(tx, taUkvittert(idag(naa)));
  if (!tatt) return 'INGEN';
  const sak = await krevSakForEndring(tx, tatt.sakId);
  if ((await tx.query(settVarslet(tatt.id, naa.toISOString()))).length === 0) return 'MER';
  const rad = await finnOversending(tx, tatt.id);
  await tx.query(settInnOppgave({ ...oppfoelging(sak, rad, naa), foelgerSaken: true }));
  await noterPaaSaken(tx, sak.id, { type: 'OVERSENDING_IKKE_KVITTERT', ansattId: null, enhet: rad.tilNavn });
  return 'MER';
}
