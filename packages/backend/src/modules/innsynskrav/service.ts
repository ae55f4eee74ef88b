import type {
  Innsynskrav,
  InnsynskravNytt,
  InnsynskravRegistrer,
  InnsynskravSvar,
  Innsynssvar,
  MittInnsynskrav,
} from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst, type Tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { finnBrevadresse, finnPartsadresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { journalnotaterMedId, type Journalnotatrad } from '../journalnotat/queries.sql.ts';
import { tilMittJournalnotat } from '../journalnotat/service.ts';
import { hovedspraak } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { krevPart } from '../medsoeker/part.ts';
import { sendMelding } from '../melding/service.ts';
import { settInnOppgave } from '../oppgave/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Stegvalg } from '../sak/saksgang.ts';
import { kjennAnsatt, krevSakForEndring, noterPaaSaken } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { settInnsynssvarLest } from '../varsel/queries.sql.ts';
import { paaSpraaket } from '../vedtak/lovnavn.ts';
import { klageinstansFor, regelsettFor, type Regelsett } from '../vedtak/regelsett.ts';
import {
  innsynskravISaken,
  lukkInnsynsoppgave,
  sakensAv,
  sakensInnsynskrav,
  settInnIgjen,
  settInnInnsynskrav,
  settSvar,
  type Innsynsrad,
  type Klagevei,
} from './queries.sql.ts';
import { kravfeil, svarfeil, svarfrist } from './rules.ts';

/** One party of a case, by what is theirs of it. */
export interface Partsdel {
  readonly sakId: string;
  readonly personId: string;
}

async function svaret(tx: Tx, rad: Innsynsrad): Promise<{ readonly svar?: Innsynssvar }> {
  if (rad.resultat === null || rad.besvart === null) return {};
  const notater = await tx.query<Journalnotatrad>(journalnotaterMedId(rad.notater));
  return {
    svar: {
      resultat: rad.resultat,
      tid: rad.besvart,
      besvartAv: rad.besvartAvNavn!,
      dokumenter: [...rad.dokumenter],
      notater: notater.map(tilMittJournalnotat),
      unntatt: rad.unntatt,
      ...(rad.regelsett !== null && { regelsett: rad.regelsett }),
      ...(rad.klagefrist !== null && { klagefrist: rad.klagefrist }),
      ...(rad.klageinstans !== null && { klageinstans: rad.klageinstans, kanPaaklages: rad.kanPaaklages }),
      ...(rad.dokumentId !== null && { dokumentId: rad.dokumentId }),
    },
  };
}

const tilMitt = async (tx: Tx, rad: Innsynsrad): Promise<MittInnsynskrav> => ({
  innsynskravId: rad.id,
  ...(rad.hva !== null && { hva: rad.hva }),
  kanal: rad.kanal,
  mottatt: rad.mottatt,
  frist: rad.frist,
  ...(rad.etterKlageId !== null && { etterKlage: rad.etterKlageId }),
  ...(await svaret(tx, rad)),
});

const tilInnsynskrav = async (tx: Tx, rad: Innsynsrad): Promise<Innsynskrav> => ({
  ...(await tilMitt(tx, rad)),
  part: { personId: rad.partId, navn: rad.partNavn },
  ...(rad.registrertAv !== null && {
    registrertAv: { ansattId: rad.registrertAv, navn: rad.registrertAvNavn ?? rad.registrertAv },
  }),
  versjon: rad.versjon,
});

/** One at a time: a transaction is one conversation. */
async function alle<T>(
  tx: Tx,
  sakId: string,
  partId: string | null,
  vis: (tx: Tx, rad: Innsynsrad) => Promise<T>,
): Promise<T[]> {
  const vist: T[] = [];
  for (const rad of await tx.query<Innsynsrad>(sakensInnsynskrav(sakId, partId)))
    vist.push(await vis(tx, rad));
  return vist;
}
export const listInnsynskrav = (tx: Tx, sakId: string): Promise<Innsynskrav[]> =>
  alle(tx, sakId, null, tilInnsynskrav);

/** What one party has asked; they have read what they were answered. */
export async function listPartensInnsynskrav(
  tx: Tx,
  { sakId, personId }: Partsdel,
  naa: Date,
): Promise<MittInnsynskrav[]> {
  const items = await alle(tx, sakId, personId, tilMitt);
  const besvart = items.flatMap(({ innsynskravId, svar }) => (svar ? [innsynskravId] : []));
  if (besvart.length > 0) await tx.query(settInnsynssvarLest(besvart, naa.toISOString()));
  return items;
}

/** @throws KoboFeil IKKE_FUNNET */
async function krevKrav(tx: Tx, sakId: string, id: string): Promise<Innsynsrad> {
  const rad = await tx.maybeOne<Innsynsrad>(innsynskravISaken(sakId, id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil IKKE_FUNNET */
export const hentInnsynskrav = async (tx: Tx, sakId: string, id: string): Promise<Innsynskrav> =>
  tilInnsynskrav(tx, await krevKrav(tx, sakId, id));

/** This party has been given it in this answer. @throws KoboFeil IKKE_FUNNET */
export async function krevGitt(
  tx: Tx,
  { sakId, personId }: Partsdel,
  id: string,
  dokumentId: string,
): Promise<void> {
  const { partId, dokumenter } = await krevKrav(tx, sakId, id);
  if (partId !== personId || !dokumenter.some((ett) => ett.dokumentId === dokumentId))
    throw new KoboFeil('IKKE_FUNNET');
}

type Miljoe = Pick<Dokumentmiljoe, 'naa' | 'nyId'>;

/** Whoever has the case is to answer it, and the task says so. @returns the task's id */
async function giOppgave(tx: Tx, sakId: string, frist: string, nyId: () => string): Promise<string> {
  const id = nyId();
  const om = 'Svar på krav om innsyn i saken.';
  await tx.query(settInnOppgave({ id, sakId, type: 'ANNEN', tekst: om, frist, foelgerSaken: false }));
  await meldVedSidenAv(tx, sakId, 'oppgave-opprettet');
  return id;
}

/** After a complaint about the answer what was asked is answered anew: an answer is not rewritten. */
export async function svarPaaNytt(
  tx: Tx,
  sakId: string,
  krav: string,
  klageId: string,
  { naa, nyId }: Miljoe,
): Promise<void> {
  const frist = svarfrist(idag(naa));
  const oppgaveId = await giOppgave(tx, sakId, frist, nyId);
  await tx.query(settInnIgjen(nyId(), krav, { oppgaveId, frist, klageId }));
}

async function taImot(
  tx: Tx,
  { sakId, personId }: Partsdel,
  {
    hva,
    kanal,
    mottatt,
  }: Omit<InnsynskravRegistrer, 'kanal' | 'partId'> & { readonly kanal: Innsynskrav['kanal'] },
  ansattId: string | null,
  { naa, nyId }: Miljoe,
): Promise<Innsynsrad> {
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    kravfeil({ ...(hva !== undefined && { hva }), mottatt }, idag(naa)),
    '',
  );
  const id = nyId();
  const frist = svarfrist(mottatt);
  const oppgaveId = await giOppgave(tx, sakId, frist, nyId);
  await tx.query(
    settInnInnsynskrav({
      id,
      sakId,
      partId: personId,
      hva: hva ?? null,
      kanal,
      mottatt,
      frist,
      registrertAv: ansattId,
      oppgaveId,
    }),
  );
  await noterPaaSaken(tx, sakId, { type: 'INNSYN_BEDT_OM', ansattId });
  return krevKrav(tx, sakId, id);
}

/** The case is known to be this party's. @throws KoboFeil UGYLDIG_FORESPOERSEL */
export async function beOmInnsyn(
  tx: Tx,
  del: Partsdel,
  nytt: InnsynskravNytt,
  miljoe: Miljoe,
): Promise<MittInnsynskrav> {
  await krevSakForEndring(tx, del.sakId);
  const mottatt = idag(miljoe.naa);
  return tilMitt(tx, await taImot(tx, del, { ...nytt, kanal: 'DIGITAL', mottatt }, null, miljoe));
}

/** @throws KoboFeil IKKE_FUNNET, UGYLDIG_FORESPOERSEL */
export async function registrerInnsynskrav(
  tx: Tx,
  sakId: string,
  nytt: InnsynskravRegistrer,
  miljoe: Miljoe,
  { aktoer }: Pick<Stegvalg, 'aktoer'>,
): Promise<Innsynskrav> {
  const sak = await krevSakForEndring(tx, sakId);
  const { partId = sak.soekerId, ...krav } = nytt;
  await krevPart(tx, sak, partId, '/partId');
  await kjennAnsatt(tx, aktoer);
  const del = { sakId, personId: partId };
  return tilInnsynskrav(tx, await taImot(tx, del, krav, aktoer.ansattId, miljoe));
}

const alt = tekst(
  'Du har fått se det du ba om. Det som ikke lå på Min sak fra før, finner du der sammen med dette svaret.',
  'Du har fått sjå det du bad om. Det som ikkje låg på Mi sak frå før, finn du der saman med dette svaret.',
);
/** There is nothing to complain about, so a message does; of who applies with the party, who has none, that there is an answer. */
async function fortell(
  tx: Tx,
  { id: sakId, soekerId }: Sakrad,
  { id, partId }: Innsynsrad,
  ansatt: string,
  miljoe: Dokumentmiljoe,
): Promise<void> {
  if (partId !== soekerId)
    return varsleOm(tx, 'INNSYNSSVAR', { sakId, ressursId: id, mottakerId: partId }, miljoe.naa);
  const { oppsett } = await hentKommuneinfo(tx);
  const { spraak } = await finnBrevadresse(tx, sakId, miljoe.naa);
  await sendMelding(tx, sakId, { ansatt }, { tekst: alt[spraak ?? hovedspraak(oppsett)] }, miljoe);
}

const utfall = {
  DELVIS: tekst(
    'Du får se noe av det du ba om. Det finner du på Min sak.',
    'Du får sjå noko av det du bad om. Det finn du på Mi sak.',
  ),
  AVSLAATT: tekst('Du får ikke se det du ba om.', 'Du får ikkje sjå det du bad om.'),
};
const etter = tekst('Unntatt etter', 'Unnateke etter');
/** As `loeperFra` counts: by the act of 2025 the time runs from when the notice of what lies on the net was sent. */
const fristFra: Readonly<Record<Regelsett, Tekst>> = {
  FVL1967: tekst('du fikk dette brevet', 'du fekk dette brevet'),
  FVL2025: tekst(
    'vi varslet deg om at dette brevet lå på Min sak. Får du brevet i posten, er den tre uker fra du fikk det',
    'vi varsla deg om at dette brevet låg på Mi sak. Får du brevet i posten, er han tre veker frå du fekk det',
  ),
};

/** The letter about what is kept back, and how that is complained about. */
async function nekt(
  tx: Tx,
  sak: Sakrad,
  { mottatt, partId }: Innsynsrad,
  { resultat, unntatt }: InnsynskravSvar & { readonly resultat: keyof typeof utfall },
  miljoe: Dokumentmiljoe,
  { ansattId, navn }: Stegvalg['aktoer'],
): Promise<Klagevei> {
  const kommune = await hentKommuneinfo(tx);
  const { oppsett } = kommune;
  const regelsett = regelsettFor(idag(miljoe.naa), oppsett.fvl2025Fra);
  const { navn: klageinstans, type: klageinstansType } = klageinstansFor(
    oppsett.klageinstans[sak.sakstype] ?? oppsett.klageinstans.KOMMUNAL_BOLIG_NY,
    unntatt.map(({ hjemmel }) => hjemmel),
  );
  const dokumentId = await sendSaksbrev(tx, { ...miljoe, kommune }, sak, {
    type: 'INNSYN_NEKTET',
    til: await finnPartsadresse(tx, { sakId: sak.id, soekerId: sak.soekerId }, partId, miljoe.naa),
    verdier: (spraak) => ({
      mottatt: formaterDag(mottatt),
      svaret: utfall[resultat][spraak],
      unntatt: unntatt
        .map(({ hva, hjemmel, begrunnelse }) =>
          [hva, `${etter[spraak]} ${paaSpraaket(hjemmel, spraak)}.`, begrunnelse].join('\n'),
        )
        .join('\n\n'),
      fristFra: fristFra[regelsett][spraak],
      klageinstans,
      saksbehandler: navn,
    }),
    ansatt: ansattId,
  });
  return { regelsett, klageinstans, klageinstansType, dokumentId };
}

/**
 * Gives the party what they get to see, and writes to them.
 * @throws KoboFeil IKKE_FUNNET, INNSYNSKRAV_ER_BESVART, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function besvarInnsynskrav(
  tx: Tx,
  sakId: string,
  id: string,
  svar: InnsynskravSvar,
  miljoe: Dokumentmiljoe,
  { aktoer, krevVersjon }: Stegvalg,
): Promise<Innsynskrav> {
  const sak = await krevSakForEndring(tx, sakId);
  const rad = await krevKrav(tx, sakId, id);
  if (rad.resultat !== null) throw new KoboFeil('INNSYNSKRAV_ER_BESVART');
  krevVersjon(rad.versjon);
  krevUtenMangler('UGYLDIG_FORESPOERSEL', svarfeil(svar), '');
  const sakens = new Set(
    (await tx.query<{ id: string }>(sakensAv(sakId, rad.partId, svar))).map((ett) => ett.id),
  );
  const andres = (['dokumenter', 'notater'] as const).flatMap((felt) =>
    svar[felt].flatMap((ett, i) => (sakens.has(ett) ? [] : [`/${felt}/${i}`])),
  );
  krevUtenMangler('UGYLDIG_FORESPOERSEL', andres, '');
  await kjennAnsatt(tx, aktoer);
  const { ansattId } = aktoer;
  const { resultat } = svar;
  const klagevei =
    resultat === 'GITT' ? null : await nekt(tx, sak, rad, { ...svar, resultat }, miljoe, aktoer);
  await tx.query(settSvar(id, svar, klagevei, ansattId, miljoe.naa.toISOString()));
  if (resultat === 'GITT') await fortell(tx, sak, rad, ansattId, miljoe);
  if (await tx.maybeOne(lukkInnsynsoppgave(rad.oppgaveId, ansattId)))
    await meldVedSidenAv(tx, sakId, 'oppgave-utfoert');
  await noterPaaSaken(tx, sakId, { type: 'INNSYN_BESVART', ansattId });
  return tilInnsynskrav(tx, await krevKrav(tx, sakId, id));
}
