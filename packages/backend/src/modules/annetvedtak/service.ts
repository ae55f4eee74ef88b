import type {
  Annetvedtak,
  Annetvedtakinnhold,
  AnnetvedtakRett,
  MittAnnetvedtak,
  LokalMaalgruppe,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { krevKjentKode } from '../kartlegging/lokalkode.ts';
import { kodenErMed } from '../kartlegging/rules.ts';
import { settInnTildelingsgrunnlag } from '../kartlegging/queries.sql.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { krevBegrunnelse, krevUtenMangler } from '../sak/mangler.ts';
import { type Sakrad } from '../sak/queries.sql.ts';
import { nesteStatus } from '../sak/rules.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import {
  flytt,
  kjennAnsatt,
  krevIngenTilbud,
  krevSakForEndring,
  krevSaksbehandler,
  noterPaaSaken,
} from '../sak/service.ts';
import { settErstattet } from '../vedtak/queries.sql.ts';
import { iverksett } from '../vedtak/iverksetting.ts';
import {
  rettVedtaket,
  sakensAnnetvedtak,
  settInnAnnetvedtak,
  settInnUtgave,
  utgavene,
  type Annetvedtakrad,
  type Utgaverad,
} from './queries.sql.ts';
import { innholdsmangler } from './rules.ts';

export interface Registreringsvalg extends Stegvalg {
  readonly naa: Date;
  readonly nyId: () => string;
}

const tilInnhold = (rad: Utgaverad): Annetvedtakinnhold => ({
  vedtak: { system: rad.system, referanse: rad.referanse, dato: rad.dato },
  hjemmel: rad.hjemmel,
  klagevei: { enhet: rad.klageenhet, ...(rad.klagekontakt !== null && { kontakt: rad.klagekontakt }) },
  boliginnhold: rad.boliginnhold,
  boligbehov: rad.boligbehov,
  tildelingsgrunnlag: rad.tildelingsgrunnlag,
  ...(rad.gyldigTil !== null && { gyldigTil: rad.gyldigTil }),
});

/** @throws KoboFeil IKKE_FUNNET when the case was decided here, or not yet */
async function krevAnnetvedtak(tx: Tx, sakId: string): Promise<Annetvedtakrad> {
  const rad = await tx.maybeOne<Annetvedtakrad>(sakensAnnetvedtak(sakId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentAnnetvedtak(tx: Tx, sakId: string): Promise<Annetvedtak> {
  const { id, status, versjon } = await krevAnnetvedtak(tx, sakId);
  const utgaver = (await tx.query<Utgaverad>(utgavene(id))).map((rad) => ({
    nummer: rad.nummer,
    innhold: tilInnhold(rad),
    ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
    registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn },
    registrert: rad.registrert,
  }));
  return { vedtakId: id, sakId, status, innhold: utgaver[0]!.innhold, utgaver, versjon };
}

/** As its party sees it: neither what they are counted as nor who wrote it down. */
export async function visMittAnnetvedtak(tx: Tx, vedtakId: string): Promise<MittAnnetvedtak> {
  const [nyeste] = await tx.query<Utgaverad>(utgavene(vedtakId));
  const { boligbehov: _, tildelingsgrunnlag: __, ...mitt } = tilInnhold(nyeste!);
  return mitt;
}

function krevHelt(
  innhold: Annetvedtakinnhold,
  { sakstype }: Sakrad,
  dag: string,
  koder: readonly LokalMaalgruppe[] = [],
  rot = '',
): void {
  const { tildelingsgrunnlag } = innhold;
  krevKjentKode(tildelingsgrunnlag, koder, rot);
  const mangler = [
    ...innholdsmangler(innhold, sakstype, dag),
    ...(kodenErMed(tildelingsgrunnlag, koder) ? [] : ['/tildelingsgrunnlag/lokalKode']),
  ];
  krevUtenMangler('VEDTAK_UFULLSTENDIG', mangler, rot);
}

/**
 * Lets the case go to the waiting list on what another system decided, where the municipality lets homes so.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, ANNET_VEDTAK_IKKE_TILLATT, UGYLDIG_OVERGANG,
 * VEDTAK_UFULLSTENDIG, UGYLDIG_FORESPOERSEL for a code the municipality does not have, and what `krevVersjon` throws
 */
export async function registrerAnnetvedtak(
  tx: Tx,
  sakId: string,
  innhold: Annetvedtakinnhold,
  { aktoer, krevVersjon, naa, nyId }: Registreringsvalg,
): Promise<Annetvedtak> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  const { oppsett, kriteriesett } = await hentKommuneinfo(tx);
  if (!oppsett.vedtakIAnnetSystem?.some((sakstype) => sakstype === sak.sakstype))
    throw new KoboFeil('ANNET_VEDTAK_IKKE_TILLATT');
  if (nesteStatus(sak.status, 'REGISTRER_ANNET_VEDTAK', sak) === null) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  const dag = idag(naa);
  krevHelt(innhold, sak, dag, oppsett.lokaleMaalgrupper);
  const { ansattId } = aktoer;
  const ny = { vedtakId: nyId(), sakId, innhold, ansattId };
  await tx.query(settInnAnnetvedtak(ny, naa.toISOString()));
  await tx.query(settInnUtgave(ny, null));
  await tx.query(settErstattet(ny.vedtakId));
  await tx.query(settInnTildelingsgrunnlag(nyId(), sakId, dag, innhold.tildelingsgrunnlag));
  const registrert = await flytt(tx, sak, {
    overgang: 'REGISTRER_ANNET_VEDTAK',
    hendelse: 'ANNET_VEDTAK_REGISTRERT',
    ansattId,
    fakta: { resultat: 'TILSAGN', annetVedtak: true },
  });
  const { behovIntervallMnd } = kriteriesett.kriterier;
  await iverksett(tx, registrert, { vedtakId: ny.vedtakId, dag, behovIntervallMnd, nyId });
  return hentAnnetvedtak(tx, sakId);
}

/**
 * A slip of the pen put right. Nobody waits from another day for it: the day on the list is when the case came there.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG when it holds no more,
 * UGYLDIG_FORESPOERSEL without a reason, VEDTAK_UFULLSTENDIG, and what `krevIngenTilbud` and `krevVersjon` throw
 */
export async function rettAnnetvedtak(
  tx: Tx,
  sakId: string,
  { begrunnelse, innhold }: AnnetvedtakRett,
  { aktoer, krevVersjon, naa, nyId }: Registreringsvalg,
): Promise<Annetvedtak> {
  const sak = await krevSakForEndring(tx, sakId);
  krevSaksbehandler(sak, aktoer);
  const rad = await krevAnnetvedtak(tx, sakId);
  if (rad.status !== 'FATTET' || sak.status !== 'VENTELISTE') throw new KoboFeil('UGYLDIG_OVERGANG');
  krevIngenTilbud(sak.tilbud);
  krevVersjon(rad.versjon);
  krevBegrunnelse({ begrunnelse });
  const dag = idag(naa);
  const { oppsett } = await hentKommuneinfo(tx);
  krevHelt(innhold, sak, dag, oppsett.lokaleMaalgrupper, '/innhold');
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  const ny = { vedtakId: rad.id, sakId, innhold, ansattId };
  await tx.query(settInnUtgave(ny, begrunnelse));
  await tx.query(rettVedtaket(ny));
  await tx.query(settInnTildelingsgrunnlag(nyId(), sakId, dag, innhold.tildelingsgrunnlag));
  await noterPaaSaken(tx, sakId, { type: 'ANNET_VEDTAK_RETTET', ansattId, begrunnelse });
  return hentAnnetvedtak(tx, sakId);
}
