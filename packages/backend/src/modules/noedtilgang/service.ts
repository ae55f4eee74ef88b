/** A case of another unit, opened in an emergency, and the review afterwards. */
import type { Noedtilgang, NoedtilgangKontroller, NoedtilgangNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { IfMatch } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { lukkSakensOppgaver, settInnOppgave } from '../oppgave/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevBegrunnelse, krevUtenMangler } from '../sak/mangler.ts';
import { laasSak } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSakForEndring } from '../sak/service.ts';
import {
  aapenOppgave,
  avsluttEgneUtloepte,
  egenAapne,
  laasNoedtilgang,
  lukketSak,
  noedtilgangMedId,
  settAvsluttet,
  settInnNoedtilgang,
  settKontroll,
  settUtloept,
  slippInnINoeden,
  synligSak,
  taUtloept,
  ukontrollertISaken,
  type Noedtilgangsrad,
} from './queries.sql.ts';
import { hinder, KONTROLL_DAGER, mangler, status, utloeper } from './rules.ts';

export interface Noedmiljoe {
  readonly tx: Tx;
  readonly naa: Date;
  readonly nyId: () => string;
  readonly aktoer: Saksaktoer;
}

export const tilNoedtilgang =
  (naa: Date) =>
  (rad: Noedtilgangsrad): Noedtilgang => ({
    noedtilgangId: rad.id,
    sakId: rad.sakId,
    ...(rad.saksnummer !== null && { saksnummer: rad.saksnummer }),
    ansatt: { ansattId: rad.ansatt, navn: rad.ansattNavn },
    aarsak: rad.aarsak,
    begrunnelse: rad.begrunnelse,
    aapnet: rad.aapnet,
    utloeper: rad.utloeper,
    status: status(rad, naa),
    ...(rad.avsluttet !== null && { avsluttet: rad.avsluttet }),
    ...(rad.avsluttetAv !== null && {
      avsluttetAv: { ansattId: rad.avsluttetAv, navn: rad.avsluttetAvNavn ?? rad.avsluttetAv },
    }),
    antallOppslag: rad.antallOppslag,
    ...(rad.kontroll !== null && {
      kontroll: {
        resultat: rad.kontroll,
        ...(rad.kontrollmerknad !== null && { merknad: rad.kontrollmerknad }),
        kontrollert: rad.kontrollert!,
        kontrollertAv: { ansattId: rad.kontrollertAv!, navn: rad.kontrollertAvNavn ?? rad.kontrollertAv! },
      },
    }),
    versjon: rad.versjon,
  });

const lest = async ({ tx, naa }: Noedmiljoe, id: string): Promise<Noedtilgang> =>
  tilNoedtilgang(naa)(await tx.one<Noedtilgangsrad>(noedtilgangMedId(id)));

/**
 * Opens the case to the caller, and tells who may make decisions. A case that is shielded is answered as none.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, IKKE_FUNNET, INHABIL, NOEDTILGANG_FINNES, NOEDTILGANG_UNOEDVENDIG
 */
export async function aapneNoedtilgang(miljoe: Noedmiljoe, ny: NoedtilgangNy): Promise<Noedtilgang> {
  const { tx, naa, nyId, aktoer } = miljoe;
  krevBegrunnelse(ny);
  const { ansattId } = aktoer;
  const naaTekst = naa.toISOString();
  const synlig = await tx.maybeOne<{ id: string }>(synligSak(ny.saksnummer));
  if (synlig)
    throw new KoboFeil(
      (await tx.maybeOne(egenAapne(synlig.id, ansattId, naaTekst)))
        ? 'NOEDTILGANG_FINNES'
        : 'NOEDTILGANG_UNOEDVENDIG',
    );
  const { id: sakId } = await tx.one<{ id: string | null }>(lukketSak(ny.saksnummer));
  if (sakId === null) throw new KoboFeil('IKKE_FUNNET');
  await kjennAnsatt(tx, aktoer);
  await tx.query(avsluttEgneUtloepte(sakId, ansattId, naaTekst));
  const id = nyId();
  await tx.query(
    settInnNoedtilgang({
      id,
      sakId,
      ansattId,
      aarsak: ny.aarsak,
      begrunnelse: ny.begrunnelse,
      aapnet: naaTekst,
      utloeper: utloeper(naa, ny).toISOString(),
      varsles: (await hentKommuneinfo(tx)).oppsett.varsling !== undefined,
    }),
  );
  await tx.query(slippInnINoeden());
  await tx.query(laasSak(sakId));
  if (!(await tx.maybeOne(aapenOppgave(sakId)))) {
    const frist = plussDager(idag(naa), KONTROLL_DAGER);
    await tx.query(settInnOppgave({ id: nyId(), sakId, type: 'NOEDTILGANG', frist, foelgerSaken: true }));
  }
  await meldVedSidenAv(tx, sakId, 'noedtilgang-aapnet');
  return lest(miljoe, id);
}

/**
 * The access, locked.
 * @throws KoboFeil IKKE_FUNNET
 */
async function forEndring(miljoe: Noedmiljoe, id: string): Promise<Noedtilgang> {
  if (!(await miljoe.tx.maybeOne(laasNoedtilgang(id)))) throw new KoboFeil('IKKE_FUNNET');
  return lest(miljoe, id);
}

/** @throws KoboFeil IKKE_FUNNET, also for those of others to who may not make decisions */
export async function avsluttNoedtilgang(miljoe: Noedmiljoe, id: string): Promise<Noedtilgang> {
  const { tx, naa, aktoer } = miljoe;
  const noedtilgang = await forEndring(miljoe, id);
  const egen = noedtilgang.ansatt.ansattId === aktoer.ansattId;
  if (!egen && !aktoer.roller.includes('VEDTAKSMYNDIGHET')) throw new KoboFeil('IKKE_FUNNET');
  if (noedtilgang.status !== 'AAPEN') return noedtilgang;
  await kjennAnsatt(tx, aktoer);
  // Told of while the caller may still see the case: of one they do not see, nobody hears.
  await meldVedSidenAv(tx, noedtilgang.sakId, 'noedtilgang-avsluttet');
  await tx.query(settAvsluttet(id, naa.toISOString(), aktoer.ansattId));
  return lest(miljoe, id);
}

/**
 * Reviews one that has ended; with the last of them the task of the case is done.
 * @throws KoboFeil IKKE_FUNNET, INHABIL, NOEDTILGANG_EGEN, NOEDTILGANG_PAAGAAR, NOEDTILGANG_KONTROLLERT,
 * UGYLDIG_FORESPOERSEL, UTDATERT
 */
export async function kontrollerNoedtilgang(
  miljoe: Noedmiljoe,
  id: string,
  kontroll: NoedtilgangKontroller,
  ifMatch: IfMatch,
): Promise<Noedtilgang> {
  const { tx, naa, aktoer } = miljoe;
  const { ansattId } = aktoer;
  const { sakId } = await forEndring(miljoe, id);
  await krevSakForEndring(tx, sakId);
  const noedtilgang = await lest(miljoe, id);
  const grunn = hinder(noedtilgang, ansattId);
  if (grunn !== null) throw new KoboFeil(`NOEDTILGANG_${grunn}`);
  ifMatch.krev(noedtilgang.versjon);
  krevUtenMangler('UGYLDIG_FORESPOERSEL', mangler(kontroll), '');
  await kjennAnsatt(tx, aktoer);
  await tx.query(settKontroll(id, { ...kontroll, naa: naa.toISOString(), ansattId }));
  if (!(await tx.maybeOne(ukontrollertISaken(sakId))))
    await tx.query(lukkSakensOppgaver(sakId, 'UTFOERT', ['NOEDTILGANG'], ansattId));
  await meldVedSidenAv(tx, sakId, 'noedtilgang-kontrollert');
  return lest(miljoe, id);
}

/** Ends one whose time is over. It gave no access from that moment on; this writes down that it is over. */
export async function avsluttEnUtloept(tx: Tx, naa: Date): Promise<'INGEN' | 'MER'> {
  const tatt = await tx.maybeOne<{ id: string; sakId: string }>(taUtloept(naa.toISOString()));
  if (!tatt) return 'INGEN';
  await tx.query(settUtloept(tatt.id));
  await meldVedSidenAv(tx, tatt.sakId, 'noedtilgang-avsluttet');
  return 'MER';
}
