import type {
  Interntstatistikkuttrekk,
  Regnearkformat,
  Statistikkhode,
  Statistikkommentar,
  Statistikkontroll,
  Statistikkrad,
  Statistikkuttrekk,
  StatistikkuttrekkNy,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { IfMatch, Nedlasting } from '../../http/handler.ts';
import { KoboFeil, type Spraak } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { FREMTID } from '../feltfeil.ts';
import { krevTekst } from '../sak/mangler.ts';
import { definisjonFor, definisjonMed } from './definisjon.ts';
import { tilFakta, type Telling } from './fakta.ts';
import { IKKE_FOR_PUBLISERING, skrivStatistikkfil } from './fil.ts';
import { kontroller, kontrollregler, type Lagretkontroll } from './kontroller.ts';
import {
  grunnlaget,
  laastForAaret,
  laasUttrekket,
  settInnUttrekk,
  settKontroller,
  settLaast,
  uttrekkMedId,
  type Radrad,
  type Uttrekksrad,
} from './queries.sql.ts';
import { alt, publisert, tilTabeller, type Viste } from './rapport.ts';
import { tellCeller } from './tabell.ts';
import type { Tall } from './undertrykking.ts';

const STANDARD = { metode: 'PRIKKING', terskel: 3 } as const;

const tallene = ({ celler }: Uttrekksrad): Tall => new Map(Object.entries(celler));

export const tilHode = (rad: Uttrekksrad): Statistikkhode => ({
  statistikkuttrekkId: rad.id,
  rapport: rad.rapport,
  aar: rad.aar,
  fra: rad.fra,
  referansedato: rad.referansedato,
  definisjonsversjon: rad.definisjonsversjon,
  undertrykking: { metode: rad.metode, terskel: rad.terskel },
  flyktningTrumfer: rad.flyktningTrumfer,
  laget: rad.opprettet,
  ...(rad.laast !== null && { laast: rad.laast }),
  versjon: rad.versjon,
});

const tabellene = (rad: Uttrekksrad, viste: Viste): Statistikkuttrekk['tabeller'] =>
  tilTabeller(definisjonMed(rad.definisjonsversjon), viste);

export const tilPublisert = (rad: Uttrekksrad): Statistikkuttrekk => ({
  versjon: rad.versjon,
  hode: tilHode(rad),
  tabeller: tabellene(rad, publisert(definisjonMed(rad.definisjonsversjon), tallene(rad), rad)),
});

function tilKontroll({ id, ok, sider, kommentar, kommentertAv }: Lagretkontroll): Statistikkontroll[] {
  const regel = kontrollregler.find((r) => r.id === id);
  if (!regel) return [];
  const { kanForklares, melding } = regel;
  return [
    {
      kontroll: id,
      ok,
      kanForklares,
      melding: ok ? melding.ok : melding.avvik,
      sider: [...sider],
      ...(kommentar !== undefined && { kommentar }),
      ...(kommentertAv !== undefined && { kommentertAv }),
    },
  ];
}

export const tilInternt = (rad: Uttrekksrad): Interntstatistikkuttrekk => ({
  merke: IKKE_FOR_PUBLISERING,
  versjon: rad.versjon,
  hode: tilHode(rad),
  tabeller: tabellene(rad, alt(tallene(rad))),
  kontroller: rad.kontroller.flatMap(tilKontroll),
});

export function skrivFil(
  rad: Uttrekksrad,
  spraak: Spraak,
  internt: boolean,
  format: Regnearkformat | undefined,
): Promise<Nedlasting> {
  const { hode, tabeller } = internt ? tilInternt(rad) : tilPublisert(rad);
  return skrivStatistikkfil(hode, tabeller, spraak, internt ? IKKE_FOR_PUBLISERING : null, format);
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentUttrekk(tx: Tx, id: string): Promise<Uttrekksrad> {
  const rad = await tx.maybeOne<Uttrekksrad>(uttrekkMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL for a day that is yet to come */
export async function lagUttrekk(
  tx: Tx,
  ny: StatistikkuttrekkNy,
  { naa, nyId }: { readonly naa: Date; readonly nyId: () => string },
): Promise<Uttrekksrad> {
  const { rapport, referansedato, undertrykking = STANDARD, flyktningTrumfer = false } = ny;
  if (referansedato > idag(naa))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer: '/referansedato', ...FREMTID }] });
  const aar = Number(referansedato.slice(0, 4));
  const fra = `${referansedato.slice(0, 4)}-01-01`;
  const definisjon = definisjonFor(aar);
  const fakta = tilFakta(await tx.query<Telling>(grunnlaget(fra, referansedato)));
  const tall = tellCeller(definisjon, fakta, { flyktningTrumfer });
  const ifjor = await tx.maybeOne<Uttrekksrad>(laastForAaret(rapport, aar - 1));
  const id = nyId();
  await tx.query(
    settInnUttrekk({
      id,
      rapport,
      fra,
      referansedato,
      definisjonsversjon: definisjon.versjon,
      flyktningTrumfer,
      ...undertrykking,
      celler: Object.fromEntries(tall),
      kontroller: kontroller({ tall, summer: fakta.summer, ifjor: ifjor && tallene(ifjor) }),
    }),
  );
  return hentUttrekk(tx, id);
}

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, STATISTIKK_ER_LAAST */
async function laasForEndring(tx: Tx, id: string, ifMatch: IfMatch): Promise<Uttrekksrad> {
  const rad = await tx.maybeOne<Uttrekksrad>(laasUttrekket(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  ifMatch.krev(rad.versjon);
  if (rad.laast !== null) throw new KoboFeil('STATISTIKK_ER_LAAST');
  return rad;
}

/** @throws KoboFeil IKKE_FUNNET, UTDATERT, UGYLDIG_FORESPOERSEL, STATISTIKK_ER_LAAST, STATISTIKK_KAN_IKKE_FORKLARES */
export async function kommenter(
  tx: Tx,
  { id, kontroll }: { readonly id: string; readonly kontroll: string },
  { kommentar }: Statistikkommentar,
  { ifMatch, navn }: { readonly ifMatch: IfMatch; readonly navn: string },
): Promise<Uttrekksrad> {
  krevTekst('/kommentar', kommentar);
  const rad = await laasForEndring(tx, id, ifMatch);
  const regel = kontrollregler.find((r) => r.id === kontroll);
  if (!regel || !rad.kontroller.some((lagret) => lagret.id === kontroll)) throw new KoboFeil('IKKE_FUNNET');
  if (!regel.kanForklares) throw new KoboFeil('STATISTIKK_KAN_IKKE_FORKLARES');
  await tx.query(
    settKontroller(
      id,
      rad.kontroller.map((lagret) =>
        lagret.id === kontroll ? { ...lagret, kommentar, kommentertAv: navn } : lagret,
      ),
    ),
  );
  return hentUttrekk(tx, id);
}

/**
 * @throws KoboFeil IKKE_FUNNET, UTDATERT, STATISTIKK_ER_LAAST, STATISTIKK_AARET_ER_LAAST, STATISTIKK_IKKE_HELT_AAR,
 *   STATISTIKK_IKKE_FORKLART
 */
export async function laas(tx: Tx, id: string, ifMatch: IfMatch): Promise<Uttrekksrad> {
  const rad = await laasForEndring(tx, id, ifMatch);
  if (!rad.referansedato.endsWith('-12-31')) throw new KoboFeil('STATISTIKK_IKKE_HELT_AAR');
  if (rad.kontroller.some(({ ok, kommentar }) => !ok && kommentar === undefined))
    throw new KoboFeil('STATISTIKK_IKKE_FORKLART');
  if (await tx.maybeOne(laastForAaret(rad.rapport, rad.aar))) throw new KoboFeil('STATISTIKK_AARET_ER_LAAST');
  await tx.query(settLaast(id));
  return hentUttrekk(tx, id);
}

export const tilRad = ({ sakId, saksnummer, leieforholdId, boligId }: Radrad): Statistikkrad => ({
  ...(sakId !== null && { sakId }),
  ...(saksnummer !== null && { saksnummer }),
  ...(leieforholdId !== null && { leieforholdId }),
  ...(boligId !== null && { boligId }),
});
