/** A complaint that comes in, from the party themselves or written down by an employee. */
import type { Klage } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { oppgaverEtter } from '../oppgave/virkninger.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { settGjenaapnet, type Sakrad } from '../sak/queries.sql.ts';
import { flytt, noterPaaSaken } from '../sak/service.ts';
import {
  aapenKlage,
  aapnetForAnnen,
  avgjortKlage,
  avvisningTil,
  egenFrist,
  sakensFattede,
  settInnKlage,
  settInnKlagevedlegg,
  settVedtaksstatus,
  vedleggISaken,
  ventendeKlage,
  innsynssvarTil,
  type Avvisningsrad,
  type EgenFrist,
  type Innsynssvarrad,
  type Klagegjenstand,
  type Paaklagbart,
} from './queries.sql.ts';
import { erForSen } from './rules.ts';

export interface NyKlage {
  readonly vedtakId: string;
  readonly grunn: string;
  readonly oensketEndring?: string | undefined;
  readonly utsattIverksetting?: boolean | undefined;
  readonly vedlegg?: readonly string[] | undefined;
}

export interface Mottak {
  readonly kanal: Klage['kanal'];
  /** The party, of a representative too; or one who applies with them. */
  readonly klagerId: string;
  /** Who wrote it down; null when the party sent it. */
  readonly registrertAv: string | null;
  readonly mottatt: string;
  /** When a letter was posted on another day than it came. */
  readonly sendt: string | null;
  readonly naa: Date;
  readonly nyId: () => string;
  /** From the municipality's configuration: days until the party is told to expect an answer. */
  readonly svartidDager: number;
}

const staar = ['FATTET', 'MEDDELT', 'ENDELIG'];
/** What another's complaint has made of it: it is open to complaint for who was not heard. */
const etterAndres = ['PAAKLAGET', 'STADFESTET'];

export const kanBliPaaklaget = [...staar, 'STADFESTET'];

/** @throws KoboFeil KLAGE_FINNES */
async function krevIngenAapen(
  tx: Tx,
  sak: Sakrad,
  klagerId: string,
  innsynskravId: string | null,
): Promise<void> {
  if (await tx.maybeOne(aapenKlage(sak.id, klagerId, innsynskravId))) throw new KoboFeil('KLAGE_FINNES');
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when there is no such decision, KLAGE_FINNES, VEDTAK_I_ANNET_SYSTEM, VEDTAK_KAN_IKKE_PAAKLAGES */
async function krevPaaklagbart(
  tx: Tx,
  sak: Sakrad,
  vedtakId: string,
  klagerId: string,
): Promise<Paaklagbart> {
  const vedtak = await tx.maybeOne<Paaklagbart>(sakensFattede(sak.id));
  if (vedtak?.annet) throw new KoboFeil('VEDTAK_I_ANNET_SYSTEM');
  krevUtenMangler('UGYLDIG_FORESPOERSEL', vedtak?.vedtakId === vedtakId ? [] : ['/vedtakId'], '');
  await krevIngenAapen(tx, sak, klagerId, null);
  const { status } = vedtak!;
  const kan =
    staar.includes(status) ||
    (etterAndres.includes(status) && (await tx.maybeOne(avgjortKlage(vedtakId, klagerId))) === null);
  if (!kan) throw new KoboFeil('VEDTAK_KAN_IKKE_PAAKLAGES');
  return vedtak!;
}

/** What is complained about, and how long this party has. */
interface Paaklaget {
  readonly gjelder: Klagegjenstand;
  readonly avvisning: Avvisningsrad | null;
  readonly frist: Parameters<typeof erForSen>[0];
}

/** The decision, what they were not shown, or that an own complaint is not heard. @throws KoboFeil as `krevPaaklagbart` */
async function finnGjenstand(tx: Tx, sak: Sakrad, vedtakId: string, klagerId: string): Promise<Paaklaget> {
  const avvisning = await tx.maybeOne<Avvisningsrad>(avvisningTil(sak.id, vedtakId, klagerId));
  if (avvisning) {
    await krevIngenAapen(tx, sak, klagerId, avvisning.innsynskravId);
    if (avvisning.paaklaget) throw new KoboFeil('VEDTAK_KAN_IKKE_PAAKLAGES');
    return {
      gjelder: avvisning,
      avvisning,
      frist: { klagefrist: avvisning.klagefrist, meddelt: avvisning.meldt },
    };
  }
  const svar = await tx.maybeOne<Innsynssvarrad>(innsynssvarTil(sak.id, vedtakId, klagerId));
  if (svar) {
    await krevIngenAapen(tx, sak, klagerId, svar.innsynskravId);
    if (svar.hoert) throw new KoboFeil('VEDTAK_KAN_IKKE_PAAKLAGES');
    // It runs from when they were told, and there is none before.
    return { gjelder: svar, avvisning: null, frist: { ...svar, meddelt: svar.klagefrist } };
  }
  const vedtak = await krevPaaklagbart(tx, sak, vedtakId, klagerId);
  return { gjelder: vedtak, avvisning: null, frist: await egenTid(tx, sak, vedtak, klagerId) };
}

/** Of a co-applicant the time runs from when they were notified themselves, and not while they wait for the reasons. */
async function egenTid(
  tx: Tx,
  sak: Sakrad,
  vedtak: Paaklagbart,
  klagerId: string,
): Promise<Paaklaget['frist']> {
  if (klagerId === sak.soekerId) return vedtak;
  const { klagefrist } = await tx.one<EgenFrist>(egenFrist(vedtak.vedtakId, klagerId));
  return { klagefrist, meddelt: klagefrist };
}

/**
 * Takes a complaint in. The decision is complained about from now on, unless the complaint came too late: then it stands
 * until somebody has found that it is heard all the same. One about that another is not heard does nothing to it, and one
 * about what they were not shown nothing to the case either: that stays closed. For any other it is opened. `sak` is locked.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL, KLAGE_FINNES, VEDTAK_I_ANNET_SYSTEM, VEDTAK_KAN_IKKE_PAAKLAGES
 */
export async function mottaKlage(tx: Tx, sak: Sakrad, ny: NyKlage, mottak: Mottak): Promise<string> {
  const { oensketEndring, vedlegg = [] } = ny;
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    [
      ...(ny.grunn.trim() === '' ? ['/grunn'] : []),
      ...(oensketEndring?.trim() === '' ? ['/oensketEndring'] : []),
      ...((await tx.query(vedleggISaken(sak.id, vedlegg))).length < vedlegg.length ? ['/vedlegg'] : []),
    ],
    '',
  );
  const { klagerId } = mottak;
  const { gjelder, avvisning, frist } = await finnGjenstand(tx, sak, ny.vedtakId, klagerId);
  const utsettes = ny.utsattIverksetting === true;
  const omInnsyn = gjelder.innsynskravId !== null;
  krevUtenMangler('UGYLDIG_FORESPOERSEL', utsettes && omInnsyn ? ['/utsattIverksetting'] : [], '');
  const id = mottak.nyId();
  const forSent = erForSen(frist, mottak.sendt ?? mottak.mottatt);
  const dag = idag(mottak.naa);
  const forventetSvar = plussDager(dag, mottak.svartidDager);
  const lukket = sak.status === 'AVSLUTTET' && !omInnsyn;
  const annen = await tx.maybeOne(ventendeKlage(sak.id, id));
  // A case that is open for another's complaint is closed again with the last of them.
  const aapnetSaken = lukket || (!omInnsyn && (await tx.maybeOne(aapnetForAnnen(sak.id, id))) !== null);
  await tx.query(
    settInnKlage({
      ...mottak,
      id,
      sakId: sak.id,
      gjelder,
      grunn: ny.grunn,
      oensketEndring: oensketEndring ?? null,
      forSent,
      forventetSvar,
      aapnetSaken,
      utsettelse: utsettes ? 'BEDT_OM' : null,
      avvisningId: avvisning?.id ?? null,
      avvistAv: avvisning?.avvistAv ?? null,
    }),
  );
  await tx.query(settInnKlagevedlegg(id, sak.id, vedlegg));
  await arkiver(tx, 'KLAGE', id, mottak.nyId());
  if (!forSent && !avvisning)
    await tx.query(settVedtaksstatus(gjelder.vedtakId, kanBliPaaklaget, 'PAAKLAGET'));
  const ansattId = mottak.registrertAv;
  if (lukket) {
    await tx.query(settGjenaapnet(sak.id, dag, forventetSvar));
    await flytt(
      tx,
      { ...sak, forventetSvar, foreloepigSvar: null },
      {
        overgang: 'MOTTA_KLAGE',
        hendelse: 'KLAGE_MOTTATT',
        ansattId,
        fakta: { aapenKlage: true },
        dager: { gjenaapnet: dag },
      },
    );
  } else {
    await noterPaaSaken(tx, sak.id, { type: 'KLAGE_MOTTATT', ansattId });
  }
  // The case has one task of its complaints.
  if (annen) return id;
  const frister = [{ type: 'SVAR', dato: forventetSvar } as const];
  await oppgaverEtter(tx, sak.id, 'KLAGE_MOTTATT', { frister, ansattId: null });
  return id;
}
