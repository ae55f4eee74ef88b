/** A complaint that comes in, from the party themselves or written down by an employee. */
import type { Klage } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import { oppgaverEtter } from '../oppgave/virkninger.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { settGjenaapnet, type Sakrad } from '../sak/queries.sql.ts';
import { flytt, noterPaaSaken } from '../sak/service.ts';
import {
  aapenKlage,
  avgjortKlage,
  avvisningTil,
  egenFrist,
  sakensFattede,
  settInnKlage,
  settInnKlagevedlegg,
  settVedtaksstatus,
  vedleggISaken,
  ventendeKlage,
  type Avvisningsrad,
  type NyKlagerad,
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

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when there is no such decision, KLAGE_FINNES, VEDTAK_I_ANNET_SYSTEM, VEDTAK_KAN_IKKE_PAAKLAGES */
async function krevPaaklagbart(
  tx: Tx,
  sak: Sakrad,
  vedtakId: string,
  klagerId: string,
): Promise<Paaklagbart> {
  const vedtak = await tx.maybeOne<Paaklagbart>(sakensFattede(sak.id));
  if (vedtak?.annet) throw new KoboFeil('VEDTAK_I_ANNET_SYSTEM');
  krevUtenMangler('UGYLDIG_FORESPOERSEL', vedtak?.id === vedtakId ? [] : ['/vedtakId'], '');
  if (await tx.maybeOne(aapenKlage(sak.id, klagerId))) throw new KoboFeil('KLAGE_FINNES');
  const { status } = vedtak!;
  const kan =
    staar.includes(status) ||
    (etterAndres.includes(status) && (await tx.maybeOne(avgjortKlage(vedtakId, klagerId))) === null);
  if (!kan) throw new KoboFeil('VEDTAK_KAN_IKKE_PAAKLAGES');
  return vedtak!;
}

/** What is complained about, and how long this party has. */
interface Klagegjenstand {
  readonly vedtak: NyKlagerad['vedtak'];
  readonly avvisning: Avvisningsrad | null;
  readonly frist: Parameters<typeof erForSen>[0];
}

/** The decision, or that an own complaint about it is not heard. @throws KoboFeil as `krevPaaklagbart` */
async function finnGjenstand(
  tx: Tx,
  sak: Sakrad,
  vedtakId: string,
  klagerId: string,
): Promise<Klagegjenstand> {
  const avvisning = await tx.maybeOne<Avvisningsrad>(avvisningTil(sak.id, vedtakId, klagerId));
  if (avvisning) {
    if (await tx.maybeOne(aapenKlage(sak.id, klagerId))) throw new KoboFeil('KLAGE_FINNES');
    if (avvisning.paaklaget) throw new KoboFeil('VEDTAK_KAN_IKKE_PAAKLAGES');
    const frist = { klagefrist: avvisning.klagefrist, meddelt: avvisning.meldt };
    return { vedtak: { ...avvisning, id: avvisning.vedtakId }, avvisning, frist };
  }
  const vedtak = await krevPaaklagbart(tx, sak, vedtakId, klagerId);
  return { vedtak, avvisning: null, frist: await egenTid(tx, sak, vedtak, klagerId) };
}

/** Of a co-applicant the time runs from when they were notified themselves, and not before. */
async function egenTid(
  tx: Tx,
  sak: Sakrad,
  vedtak: Paaklagbart,
  klagerId: string,
): Promise<Klagegjenstand['frist']> {
  if (klagerId === sak.soekerId) return vedtak;
  const { klagefrist } = await tx.one<{ klagefrist: string | null }>(egenFrist(vedtak.id, klagerId));
  return { klagefrist, meddelt: klagefrist };
}

const IKKE_PART: Feltfeil = {
  pointer: '/klagerId',
  code: 'IKKE_PART',
  detail: tekst(
    'Er verken søkeren eller en som har bekreftet at de søker sammen med søkeren.',
    'Er korkje søkjaren eller nokon som har stadfesta at dei søkjer saman med søkjaren.',
  ),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when it is neither the party nor anybody who has confirmed that they apply with them */
export async function krevKlager(tx: Tx, sak: Sakrad, klagerId: string): Promise<void> {
  if (klagerId === sak.soekerId) return;
  const medsoekere = await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sak.id));
  krevUtenFeil(medsoekere.some(({ personId }) => personId === klagerId) ? [] : [IKKE_PART]);
}

/**
 * Takes a complaint in. The decision is complained about from now on, unless the complaint came too late: then it stands
 * until somebody has found that it is heard all the same. One about that another is not heard does nothing to it. A closed
 * case is opened for either. `sak` is locked.
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
  const { vedtak, avvisning, frist } = await finnGjenstand(tx, sak, ny.vedtakId, klagerId);
  const id = mottak.nyId();
  const forSent = erForSen(frist, mottak.sendt ?? mottak.mottatt);
  const dag = idag(mottak.naa);
  const forventetSvar = plussDager(dag, mottak.svartidDager);
  const lukket = sak.status === 'AVSLUTTET';
  const annen = await tx.maybeOne<{ aapnetSaken: boolean }>(ventendeKlage(sak.id, id));
  // A case that is open for another's complaint is closed again with the last of them.
  const aapnetSaken = lukket || (sak.status === 'GJENAAPNET' && annen?.aapnetSaken === true);
  await tx.query(
    settInnKlage({
      ...mottak,
      id,
      sakId: sak.id,
      vedtak,
      grunn: ny.grunn,
      oensketEndring: oensketEndring ?? null,
      forSent,
      forventetSvar,
      aapnetSaken,
      utsettelse: ny.utsattIverksetting === true ? 'BEDT_OM' : null,
      avvisningId: avvisning?.id ?? null,
      avvistAv: avvisning?.avvistAv ?? null,
    }),
  );
  await tx.query(settInnKlagevedlegg(id, sak.id, vedlegg));
  await arkiver(tx, 'KLAGE', id, mottak.nyId());
  if (!forSent && !avvisning) await tx.query(settVedtaksstatus(vedtak.id, kanBliPaaklaget, 'PAAKLAGET'));
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
