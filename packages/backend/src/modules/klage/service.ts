import type {
  Klagebehandling,
  Klagekontroll,
  Klageutfall,
  KlageutfallRegistrer,
  Oversittingsvurdering,
  Sakshendelse,
  Utsettelsessvar,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { giSakensOppgave } from '../oppgave/queries.sql.ts';
import { krevSakensOppgave, oppgaverEtter } from '../oppgave/virkninger.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevTekst, krevUtenMangler } from '../sak/mangler.ts';
import { foerVedtak, type Saksaktoer } from '../sak/rules.ts';
import { svarPaaNytt } from '../innsynskrav/service.ts';
import { aapneForNyBehandling } from '../sak/saksgang.ts';
import { flytt, kjennAnsatt, krevIngenTilbud, krevSak, noterPaaSaken } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { avgjoerAvvisning, hoerLikevel } from './avvisning.ts';
import { sendOversendelsesbrev } from './brev.ts';
import { kanBliPaaklaget } from './mottak.ts';
import {
  aapnetForAnnen,
  andreOmVedtaket,
  klageMedId,
  laasKlagensSak,
  sakensFattede,
  settFormkontroll,
  settKlagebehandler,
  settKlagestatus,
  settKlagesvar,
  settKlageutfall,
  settOversitting,
  settUtsettelse,
  settVedtaksstatus,
  ventendeKlage,
  type Klagerad,
  type Paaklagbart,
} from './queries.sql.ts';
import {
  aapne,
  kanTas,
  krevesNyttVedtak,
  nesteStatus,
  stegFor,
  vedtaketStaar,
  virkningAvUtfall,
  type AnnenKlage,
  type Klagesteg,
  type Vedtaksvirkning,
} from './rules.ts';

export interface Klagevalg extends Dokumentmiljoe {
  readonly aktoer: Saksaktoer;
  readonly krevVersjon: (versjon: number) => void;
  /** From the municipality's configuration: days until the party is told to expect an answer. */
  readonly svartidDager: number;
}

/**
 * @throws KoboFeil IKKE_FUNNET, also for one of another municipality and of a case the caller may not see; INHABIL
 */
export async function krevKlage(tx: Tx, id: string): Promise<Klagerad> {
  const rad = await tx.maybeOne<Klagerad>(klageMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  if (rad.egenInhabil) throw new KoboFeil('INHABIL');
  return rad;
}

/** With its case locked. @throws KoboFeil IKKE_FUNNET */
export async function krevKlageForEndring(tx: Tx, id: string): Promise<Klagerad> {
  await tx.query(laasKlagensSak(id));
  return krevKlage(tx, id);
}

/** @throws KoboFeil IKKE_FUNNET, IKKE_KLAGENS_SAKSBEHANDLER, and what `krevVersjon` throws */
async function egen(tx: Tx, id: string, { aktoer, krevVersjon }: Klagevalg): Promise<Klagerad> {
  const klage = await krevKlageForEndring(tx, id);
  if (klage.saksbehandler !== aktoer.ansattId) throw new KoboFeil('IKKE_KLAGENS_SAKSBEHANDLER');
  krevVersjon(klage.versjon);
  return klage;
}

/** @throws KoboFeil KLAGE_UGYLDIG_OVERGANG */
function neste(klage: Klagerad, steg: Klagesteg): NonNullable<ReturnType<typeof nesteStatus>> {
  const til = nesteStatus(klage.status, steg, klage);
  if (til === null) throw new KoboFeil('KLAGE_UGYLDIG_OVERGANG');
  return til;
}

/** @throws KoboFeil IKKE_FUNNET, KLAGE_SAMME_PERSON, KLAGE_ER_TATT, KLAGE_UGYLDIG_OVERGANG */
export async function taKlagen(tx: Tx, id: string, { aktoer, krevVersjon }: Klagevalg): Promise<void> {
  const klage = await krevKlageForEndring(tx, id);
  const kan = kanTas(klage, aktoer);
  if (kan === 'INHABIL') throw new KoboFeil('INHABIL');
  if (kan === 'DELTATT') throw new KoboFeil('KLAGE_SAMME_PERSON');
  if (kan === 'TATT') throw new KoboFeil('KLAGE_ER_TATT');
  if (kan === 'UGYLDIG') throw new KoboFeil('KLAGE_UGYLDIG_OVERGANG');
  krevVersjon(klage.versjon);
  await kjennAnsatt(tx, aktoer);
  // Taken over in the middle, its state stands.
  const status = nesteStatus(klage.status, 'TA', klage) ?? klage.status;
  await tx.query(settKlagebehandler(id, aktoer.ansattId, status));
  await tx.query(giSakensOppgave(klage.sakId, 'KLAGE', aktoer.ansattId));
  await meldVedSidenAv(tx, klage.sakId, 'klage-tatt');
}

/** Whether it can be heard at all. @throws KoboFeil as `egen` and `neste`, UGYLDIG_FORESPOERSEL */
export async function kontrollerKlage(
  tx: Tx,
  id: string,
  { oppfylt, vurdering }: Klagekontroll,
  valg: Klagevalg,
): Promise<void> {
  const klage = await egen(tx, id, valg);
  const til = neste(klage, oppfylt ? 'GODTA_FORM' : 'AVVIS_FORM');
  krevTekst('/vurdering', vurdering);
  await tx.query(settFormkontroll(id, vurdering));
  if (!oppfylt) return avvis(tx, klage, vurdering, valg);
  await tx.query(settKlagestatus(id, til));
  if (til === 'UNDER_BEHANDLING')
    await noterPaaSaken(tx, klage.sakId, { type: 'KLAGE_UNDER_BEHANDLING', ansattId: valg.aktoer.ansattId });
}

/** Whether a complaint that came too late is heard all the same. @throws KoboFeil as `kontrollerKlage`, KLAGE_ETTER_ETT_AAR */
export async function vurderOversitting(
  tx: Tx,
  id: string,
  { tasTilBehandling, begrunnelse }: Oversittingsvurdering,
  valg: Klagevalg,
): Promise<void> {
  const klage = await egen(tx, id, valg);
  neste(klage, 'AVVIS_FOR_SEN');
  krevTekst('/begrunnelse', begrunnelse);
  const til = tasTilBehandling ? nesteStatus(klage.status, 'TA_TIL_BEHANDLING', klage) : 'AVVIST';
  if (til === null) throw new KoboFeil('KLAGE_ETTER_ETT_AAR');
  await tx.query(settOversitting(id, tasTilBehandling, begrunnelse));
  if (!tasTilBehandling) return avvis(tx, klage, begrunnelse, valg);
  await tx.query(settKlagestatus(id, til));
  if (klage.avvisningId === null)
    await tx.query(settVedtaksstatus(klage.vedtakId, kanBliPaaklaget, 'PAAKLAGET'));
  await noterPaaSaken(tx, klage.sakId, { type: 'KLAGE_UNDER_BEHANDLING', ansattId: valg.aktoer.ansattId });
}

/** Whether the decision is put off until the complaint is answered. @throws KoboFeil as `egen`, UGYLDIG_FORESPOERSEL */
export async function svarUtsettelse(
  tx: Tx,
  id: string,
  { svar, begrunnelse }: Utsettelsessvar,
  valg: Klagevalg,
): Promise<void> {
  const klage = await egen(tx, id, valg);
  if (klage.utsettelse !== 'BEDT_OM' || !aapne.includes(klage.status))
    throw new KoboFeil('KLAGE_UGYLDIG_OVERGANG');
  krevTekst('/begrunnelse', begrunnelse);
  await tx.query(settUtsettelse(id, svar, begrunnelse));
  await noterPaaSaken(tx, klage.sakId, { type: 'UTSETTELSE_BESVART', ansattId: valg.aktoer.ansattId });
}

/**
 * The municipality's own answer: it changes its decision, keeps it and sends the complaint on, or finds that it cannot be
 * heard. The party reads the statement from the same moment; sent on, it is in a letter of its own.
 * @throws KoboFeil as `kontrollerKlage` and `krevIngenTilbud`
 */
export async function behandleKlage(
  tx: Tx,
  id: string,
  { resultat, uttalelse }: Klagebehandling,
  valg: Klagevalg,
): Promise<void> {
  const klage = await egen(tx, id, valg);
  const til = neste(klage, stegFor[resultat]);
  krevTekst('/uttalelse', uttalelse);
  if (til === 'AVVIST') return avvis(tx, klage, uttalelse, valg);
  await tx.query(settKlagesvar(id, til, resultat, uttalelse, valg.naa.toISOString()));
  await ferdigOppgave(tx, klage, 'KLAGE_BESVART', valg.aktoer.ansattId);
  if (til === 'OVERSENDT') {
    await sendOversendelsesbrev(tx, valg, klage, uttalelse);
    return noterPaaSaken(tx, klage.sakId, { type: 'KLAGE_OVERSENDT', ansattId: valg.aktoer.ansattId });
  }
  await varsleKlageren(tx, klage, valg);
  const hendelse = klage.innsynskravId === null ? 'VEDTAK_OMGJORT' : 'INNSYN_OMGJORT';
  await virk(tx, klage, 'OMGJORT', hendelse, uttalelse, valg);
}

const hendelseEtterUtfall: Readonly<Record<Klageutfall, Sakshendelse['type']>> = {
  STADFESTET: 'KLAGE_STADFESTET',
  ENDRET: 'KLAGE_ENDRET',
  OPPHEVET: 'KLAGE_OPPHEVET',
  AVVIST: 'KLAGE_AVVIST',
};

/** What whoever hears it has answered. @throws KoboFeil as `kontrollerKlage` and `krevIngenTilbud` */
export async function registrerKlageutfall(
  tx: Tx,
  id: string,
  svar: KlageutfallRegistrer,
  valg: Klagevalg,
): Promise<void> {
  const klage = await egen(tx, id, valg);
  const til = neste(klage, 'AVGJOER');
  const { utfall, dato, begrunnelse } = svar;
  const oversendt = idag(new Date(klage.behandlet!));
  const umulig = dato < oversendt || dato > idag(valg.naa);
  krevUtenMangler('UGYLDIG_FORESPOERSEL', umulig ? ['/dato'] : [], '');
  krevTekst('/begrunnelse', begrunnelse);
  await tx.query(settKlageutfall(id, til, svar));
  await varsleKlageren(tx, klage, valg);
  await virk(tx, klage, virkningAvUtfall[utfall], hendelseEtterUtfall[utfall], begrunnelse, valg);
}

/** Withdrawn by the party; `ansattId` is whoever wrote it down. @throws KoboFeil KLAGE_UGYLDIG_OVERGANG */
export async function trekkKlage(
  tx: Tx,
  klage: Klagerad,
  { naa, ansattId }: { readonly naa: Date; readonly ansattId: string | null },
): Promise<void> {
  await tx.query(settKlagestatus(klage.id, neste(klage, 'TREKK')));
  await ferdigOppgave(tx, klage, 'KLAGE_FALT_BORT', ansattId);
  await staa(tx, klage, null, 'KLAGE_TRUKKET', { naa, ansattId });
}

/** @throws KoboFeil as `egen`, KLAGE_UGYLDIG_OVERGANG */
export async function registrerKlagetrekking(tx: Tx, id: string, valg: Klagevalg): Promise<void> {
  const klage = await egen(tx, id, valg);
  await trekkKlage(tx, klage, { naa: valg.naa, ansattId: valg.aktoer.ansattId });
}

async function avvis(tx: Tx, klage: Klagerad, grunn: string, valg: Klagevalg): Promise<void> {
  await tx.query(settKlagesvar(klage.id, 'AVVIST', 'AVVIST', grunn, valg.naa.toISOString()));
  await avgjoerAvvisning(tx, klage, grunn, valg);
  await ferdigOppgave(tx, klage, 'KLAGE_BESVART', valg.aktoer.ansattId);
  await virk(tx, klage, null, 'KLAGE_AVVIST', grunn, valg);
}

const varsleKlageren = (tx: Tx, { id, sakId, klagerId }: Klagerad, { naa }: Klagevalg): Promise<void> =>
  varsleOm(tx, 'KLAGESVAR', { sakId, ressursId: id, mottakerId: klagerId }, naa);

/** The case has one task of its complaints: it is done with the last of them, and due when the next is promised an answer. */
async function ferdigOppgave(
  tx: Tx,
  { id, sakId }: Klagerad,
  aarsak: 'KLAGE_BESVART' | 'KLAGE_FALT_BORT',
  ansattId: string | null,
): Promise<void> {
  const venter = await tx.maybeOne<{ forventetSvar: string }>(ventendeKlage(sakId, id));
  if (venter) return krevSakensOppgave(tx, sakId, 'KLAGE', venter.forventetSvar);
  await oppgaverEtter(tx, sakId, aarsak, { frister: [], ansattId });
}

/** The complaint is answered: what it is about stands, or the case is opened for a new decision, or the one that was dismissed is heard. */
async function virk(
  tx: Tx,
  klage: Klagerad,
  virkning: Vedtaksvirkning,
  hendelse: Sakshendelse['type'],
  begrunnelse: string,
  valg: Klagevalg,
): Promise<void> {
  const { aktoer, naa, nyId, svartidDager } = valg;
  if (!krevesNyttVedtak(virkning))
    return staa(tx, klage, virkning, hendelse, { naa, ansattId: aktoer.ansattId });
  if (klage.avvisningId !== null) return hoerLikevel(tx, klage, begrunnelse, valg);
  if (klage.innsynskravId !== null) {
    await svarPaaNytt(tx, klage.sakId, klage.innsynskravId, klage.id, valg);
    return staa(tx, klage, null, hendelse, { naa, ansattId: aktoer.ansattId });
  }
  const gjaldt = await tx.maybeOne(settVedtaksstatus(klage.vedtakId, ['PAAKLAGET'], virkning));
  const sak = await krevSak(tx, klage.sakId);
  // What is offered or held rests on it, also while its end is proposed.
  if (gjaldt !== null) krevIngenTilbud(sak.tilbud);
  // A new decision has taken its place already, or the case is being assessed anew.
  const vurderes = foerVedtak.includes(sak.status) && !(klage.aapnetSaken && sak.status === 'GJENAAPNET');
  if (gjaldt === null || vurderes)
    return noterPaaSaken(tx, klage.sakId, { type: hendelse, ansattId: aktoer.ansattId });
  await aapneForNyBehandling(
    tx,
    sak,
    { overgang: 'ENDRE_ETTER_KLAGE', hendelse, begrunnelse: begrunnelse.slice(0, 1000) },
    { idag: idag(naa), svartidDager, nyId },
    aktoer,
  );
}

/** The decision stands, and a case that was opened for the complaint is closed again with the last it is open for. */
async function staa(
  tx: Tx,
  klage: Klagerad,
  virkning: 'STADFESTET' | null,
  hendelse: Sakshendelse['type'],
  { naa, ansattId }: { readonly naa: Date; readonly ansattId: string | null },
): Promise<void> {
  const andre = await tx.query<AnnenKlage>(andreOmVedtaket(klage.vedtakId, klage.id));
  const vedtak = { meddelt: klage.meddelt, klagefrist: klage.vedtaksfrist! };
  const status = vedtaketStaar(vedtak, virkning, andre, idag(naa));
  // That another is not heard stands, and nothing is said of the decision.
  if (status !== 'PAAKLAGET' && klage.avvisningId === null)
    await tx.query(settVedtaksstatus(klage.vedtakId, ['PAAKLAGET'], status));
  await noterPaaSaken(tx, klage.sakId, { type: hendelse, ansattId });
  const sak = await krevSak(tx, klage.sakId);
  const enTil = await tx.maybeOne(aapnetForAnnen(klage.sakId, klage.id));
  if (!klage.aapnetSaken || sak.status !== 'GJENAAPNET' || enTil) return;
  const gjeldende = await tx.one<Paaklagbart>(sakensFattede(klage.sakId));
  // Another complaint had it changed: the case waits for a new one.
  if (krevesNyttVedtak(gjeldende.status as Vedtaksvirkning)) return;
  const fakta = { aapenKlage: true };
  await flytt(tx, sak, { overgang: 'KLAGE_FERDIG', hendelse: 'AVSLUTTET', ansattId, fakta });
}
