import type { Mangel, ManglerNye, Mangelsvar, Sakshendelse } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { lukkSakensOppgaver } from '../oppgave/queries.sql.ts';
import { nesteFrist } from '../sak/frister.ts';
import { krevBegrunnelse, krevUtenMangler } from '../sak/mangler.ts';
import { settNesteFrist, type Sakrad } from '../sak/queries.sql.ts';
import { foerVedtak, nesteStatus as sakensNeste } from '../sak/rules.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { flytt, krevSakForEndring, krevSaksbehandler, noter, sakensDager } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { vedleggTilMangler, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { tilVedlegg } from '../vedlegg/service.ts';
import {
  antallISaken,
  knyttVedlegg,
  mangelISaken,
  sakensMangler,
  settBesvart,
  settFrist,
  settInnMangler,
  settOppgave,
  settSoeknadMangler,
  settTrukket,
  settUbesvart,
  settUtloept,
  stilling,
  taSakMedFristUte,
  type Mangelrad,
  type Stilling,
} from './queries.sql.ts';
import {
  kanBesvares,
  MAKS_I_SAKEN,
  nesteStatus,
  nyFrist,
  oppgavefrist,
  type Mangelhendelse,
} from './rules.ts';

export interface Mangelmiljoe {
  readonly tx: Tx;
  readonly naa: Date;
  readonly nyId: () => string;
}

const tilMangel = (rad: Mangelrad, vedlegg: readonly Vedleggsrad[]): Mangel => ({
  mangelId: rad.id,
  ...(rad.vedleggstype !== null && { vedleggstype: rad.vedleggstype }),
  hva: rad.hva,
  hvorfor: rad.hvorfor,
  spraak: rad.spraak,
  frist: rad.frist,
  foelge: rad.foelge,
  status: rad.status,
  kanBesvares: kanBesvares(rad.status, rad.sakStatus),
  meldt: rad.meldt,
  ansatt: { ansattId: rad.meldtAv, navn: rad.meldtAvNavn },
  ...(rad.besvart !== null && {
    svar: {
      tid: rad.besvart,
      ...(rad.svar !== null && { tekst: rad.svar }),
      vedlegg: vedlegg.filter(({ mangelId }) => mangelId === rad.id).map(tilVedlegg),
    },
  }),
  ...(rad.trukketBegrunnelse !== null && { trukket: rad.trukketBegrunnelse }),
  versjon: rad.versjon,
});

const vis = async (tx: Tx, rader: readonly Mangelrad[]): Promise<Mangel[]> => {
  const besvarte = rader.filter(({ besvart }) => besvart !== null).map(({ id }) => id);
  const vedlegg = besvarte.length === 0 ? [] : await tx.query<Vedleggsrad>(vedleggTilMangler(besvarte));
  return rader.map((rad) => tilMangel(rad, vedlegg));
};

export const listMangler = async (tx: Tx, sakId: string): Promise<Mangel[]> =>
  vis(tx, await tx.query<Mangelrad>(sakensMangler(sakId)));

/** @throws KoboFeil IKKE_FUNNET */
async function krevMangel(tx: Tx, sakId: string, id: string): Promise<Mangelrad> {
  const rad = await tx.maybeOne<Mangelrad>(mangelISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

async function visEn(tx: Tx, sakId: string, id: string): Promise<Mangel> {
  const [mangel] = await vis(tx, [await krevMangel(tx, sakId, id)]);
  return mangel!;
}

/** @throws KoboFeil MANGEL_ER_AVKLART */
function krevMulig(rad: Mangelrad, hendelse: Mangelhendelse): void {
  if (nesteStatus(rad.status, hendelse) === null) throw new KoboFeil('MANGEL_ER_AVKLART');
}

/** Written more than spaces, and a day to come. */
function krevFylt({ mangler, frist }: ManglerNye, dag: string): void {
  const tomme = mangler.flatMap((mangel, i) =>
    (['hva', 'hvorfor'] as const).flatMap((felt) =>
      mangel[felt].trim() === '' ? [`/mangler/${i}/${felt}`] : [],
    ),
  );
  krevUtenMangler('UGYLDIG_FORESPOERSEL', [...tomme, ...(frist <= dag ? ['/frist'] : [])], '');
}

/**
 * Asks the party for more. The case waits for them from now on, or goes on waiting.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL, FOR_MANGE_MANGLER, and
 * what `krevVersjon` throws
 */
export async function meldMangler(
  { tx, naa, nyId }: Mangelmiljoe,
  sakId: string,
  nye: ManglerNye,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<void> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  if (sakensNeste(sak.status, 'BE_SOEKER_OM_MER', sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  krevFylt(nye, idag(naa));
  const { antall } = await tx.one<{ antall: number }>(antallISaken(sakId));
  if (antall + nye.mangler.length > MAKS_I_SAKEN) throw new KoboFeil('FOR_MANGE_MANGLER');
  const { ansattId } = aktoer;
  const { mangler, ...felles } = nye;
  const medId = mangler.map((mangel) => ({ ...mangel, id: nyId() }));
  await tx.query(settInnMangler(sakId, medId, { ...felles, meldt: naa.toISOString(), ansattId }));
  const mangelfrist = (await tx.one<Stilling>(stilling(sakId))).mangelfrist!;
  await tx.query(settSoeknadMangler(sakId, true));
  await tx.query(settOppgave(nyId(), sakId, mangelfrist));
  await flytt(tx, sak, {
    overgang: 'BE_SOEKER_OM_MER',
    hendelse: 'MANGEL_MELDT',
    ansattId,
    fakta: { aapenMangel: true },
    dager: { mangelfrist },
  });
  // One notice, however much is asked for at a time.
  await varsleOm(tx, 'MANGEL', { sakId, ressursId: medId[0]!.id, frist: nye.frist }, naa);
}

type Hendelse = Extract<Sakshendelse['type'], `MANGEL${string}`>;

/**
 * What follows when something of what is missing has changed: with the last of it the application is complete as it is,
 * and the case goes on. Whoever has it is to look at what came, or at what did not.
 */
async function foelgOpp(
  { tx, naa, nyId }: Mangelmiljoe,
  sak: Sakrad,
  hendelse: { readonly type: Hendelse; readonly ansattId: string | null; readonly begrunnelse?: string },
): Promise<void> {
  const { mangelfrist, noeAaSePaa } = await tx.one<Stilling>(stilling(sak.id));
  const { type, ansattId, begrunnelse } = hendelse;
  if (mangelfrist !== null || noeAaSePaa)
    await tx.query(settOppgave(nyId(), sak.id, oppgavefrist(mangelfrist, idag(naa))));
  else await tx.query(lukkSakensOppgaver(sak.id, 'AVLYST', ['MANGEL'], ansattId));
  if (sak.status === 'VENTER_PAA_SOEKER' && mangelfrist === null) {
    await tx.query(settSoeknadMangler(sak.id, false));
    const steg = { overgang: 'GJENOPPTA', hendelse: type, fakta: { aapenMangel: false } } as const;
    await flytt(tx, sak, { ...steg, ansattId, ...(begrunnelse !== undefined && { begrunnelse }) });
    return;
  }
  const frist = nesteFrist(sak.status, { ...sakensDager(sak), mangelfrist: mangelfrist ?? undefined });
  const { versjon } = await tx.one<{ versjon: number }>(settNesteFrist(sak.id, frist));
  await noter(tx, sak.id, { type, ansattId, begrunnelse }, versjon);
}

/** The case and what is missing in it, locked, for a step of its case worker's. */
async function forEndring(
  tx: Tx,
  sakId: string,
  id: string,
  hendelse: Mangelhendelse,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<{ sak: Sakrad; mangel: Mangelrad }> {
  const sak = await krevSakForEndring(tx, sakId);
  const mangel = await krevMangel(tx, sakId, id);
  krevSaksbehandler(sak, aktoer);
  krevMulig(mangel, hendelse);
  krevVersjon(mangel.versjon);
  return { sak, mangel };
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, and as `forEndring` */
export async function forlengMangel(
  miljoe: Mangelmiljoe,
  sakId: string,
  id: string,
  frist: string,
  valg: Stegvalg,
): Promise<Mangel> {
  const { tx, naa } = miljoe;
  const { sak, mangel } = await forEndring(tx, sakId, id, 'FORLENG', valg);
  const senere = frist > idag(naa) && frist > mangel.frist;
  krevUtenMangler('UGYLDIG_FORESPOERSEL', senere ? [] : ['/frist'], '');
  await tx.query(settFrist(id, frist));
  await foelgOpp(miljoe, sak, { type: 'MANGELFRIST_FORLENGET', ansattId: valg.aktoer.ansattId });
  return visEn(tx, sakId, id);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, and as `forEndring` */
export async function trekkMangel(
  miljoe: Mangelmiljoe,
  sakId: string,
  id: string,
  grunn: { readonly begrunnelse: string },
  valg: Stegvalg,
): Promise<Mangel> {
  const { tx } = miljoe;
  const { sak } = await forEndring(tx, sakId, id, 'TREKK', valg);
  krevBegrunnelse(grunn);
  await tx.query(settTrukket(id, grunn.begrunnelse));
  await foelgOpp(miljoe, sak, { type: 'MANGEL_TRUKKET', ansattId: valg.aktoer.ansattId, ...grunn });
  return visEn(tx, sakId, id);
}

export interface Partssvar {
  readonly personId: string;
  readonly krevVersjon: (versjon: number) => void;
}

/**
 * The party answers. `sakId` is known to be theirs.
 * @throws KoboFeil IKKE_FUNNET, MANGEL_ER_AVKLART, MANGEL_UTEN_SVAR, VEDLEGG_KAN_IKKE_BRUKES, and what `krevVersjon` throws
 */
export async function svarPaaMangel(
  miljoe: Mangelmiljoe,
  sakId: string,
  id: string,
  { tekst = '', vedlegg = [] }: Mangelsvar,
  { personId, krevVersjon }: Partssvar,
): Promise<Mangel> {
  const { tx, naa } = miljoe;
  const sak = await krevSakForEndring(tx, sakId);
  const mangel = await krevMangel(tx, sakId, id);
  if (!kanBesvares(mangel.status, sak.status)) throw new KoboFeil('MANGEL_ER_AVKLART');
  krevVersjon(mangel.versjon);
  const skrevet = tekst.trim() === '' ? null : tekst;
  if (skrevet === null && vedlegg.length === 0) throw new KoboFeil('MANGEL_UTEN_SVAR');
  const knyttet = await tx.query<{ id: string }>(knyttVedlegg(id, sakId, personId, vedlegg));
  const feil = vedlegg.flatMap((ett, i) => (knyttet.some(({ id }) => id === ett) ? [] : [`/vedlegg/${i}`]));
  krevUtenMangler('VEDLEGG_KAN_IKKE_BRUKES', feil, '');
  await tx.query(settBesvart(id, skrevet, naa.toISOString()));
  await foelgOpp(miljoe, sak, { type: 'MANGEL_BESVART', ansattId: null });
  return visEn(tx, sakId, id);
}

/**
 * Asks the party again for what they answered with a file that did harm, while nothing is decided. Where the case can wait
 * for them it does; whoever has it is to look at it either way.
 */
export async function gjenaapneMangel(miljoe: Mangelmiljoe, sakId: string, id: string): Promise<void> {
  const { tx, naa, nyId } = miljoe;
  const sak = await krevSakForEndring(tx, sakId);
  const mangel = await krevMangel(tx, sakId, id);
  if (nesteStatus(mangel.status, 'FIL_UBRUKELIG') === null || !foerVedtak.includes(sak.status)) return;
  const hendelse = { type: 'MANGEL_GJENAAPNET', ansattId: null } as const;
  const frist = nyFrist(mangel.frist, idag(naa));
  await tx.query(settUbesvart(id, frist));
  await varsleOm(tx, 'MANGEL', { sakId, ressursId: id, frist }, naa);
  const mangelfrist = (await tx.one<Stilling>(stilling(sakId))).mangelfrist!;
  await tx.query(settSoeknadMangler(sakId, true));
  if (sakensNeste(sak.status, 'BE_SOEKER_OM_MER', sak) === null) return foelgOpp(miljoe, sak, hendelse);
  await tx.query(settOppgave(nyId(), sakId, mangelfrist));
  const steg = { overgang: 'BE_SOEKER_OM_MER', hendelse: hendelse.type, ansattId: null } as const;
  await flytt(tx, sak, { ...steg, fakta: { aapenMangel: true }, dager: { mangelfrist } });
}

/** Lets one case go on on what is known, whose party has not answered in the time they were given. */
export async function utloepEnSaksMangler(miljoe: Mangelmiljoe): Promise<'INGEN' | 'MER'> {
  const { tx, naa } = miljoe;
  const tatt = await taNeste<{ id: string }>(tx, taSakMedFristUte(idag(naa)));
  if (!tatt) return 'INGEN';
  const sak = await krevSakForEndring(tx, tatt.id);
  const utloepte = await tx.query(settUtloept(sak.id, idag(naa)));
  if (utloepte.length > 0) await foelgOpp(miljoe, sak, { type: 'MANGELFRIST_UTLOEPT', ansattId: null });
  return 'MER';
}
