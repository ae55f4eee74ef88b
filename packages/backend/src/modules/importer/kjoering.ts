import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { idag } from '../../klokke.ts';
import { oppdaterBolig, settBoligstatus, settInnBolig, type Boligrad } from '../bolig/queries.sql.ts';
import { lagrePerson } from '../person/service.ts';
import { settInnLeietaker } from '../tilbud/queries.sql.ts';
import {
  aktivtLeieforhold,
  boligerMedNoekkel,
  gjenstaaendeRader,
  settInnKontrakt,
  settInnLeieforhold,
  settJobbstatus,
  settRadBehandlet,
  taEnJobb,
  tellJobb,
  type Jobbrad,
  type Rad,
} from './queries.sql.ts';
import { flett, radresultat } from './sammenlign.ts';

export interface Kjoeremiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly nyId: () => string;
  readonly naa: Date;
}

/** Rows a transaction: small enough for progress to be seen and locks to be short. */
const BOLK = 100;

/**
 * Carries one batch of one job out. What is done is committed with the batch, so a stop in the middle loses nothing
 * and the next process goes on where this one was.
 */
export async function kjoerBolk(tx: Tx, miljoe: Kjoeremiljoe): Promise<'INGEN' | 'MER'> {
  const jobb = await tx.maybeOne<Jobbrad>(taEnJobb());
  if (!jobb) return 'INGEN';
  const rader = await tx.query<Rad>(gjenstaaendeRader(jobb.id, BOLK));
  const finnes = new Map(
    (
      await tx.query<Boligrad & { noekkel: string }>(boligerMedNoekkel(rader.map(({ noekkel }) => noekkel)))
    ).map((rad) => [rad.noekkel, rad]),
  );
  for (const rad of rader) await kjoerRad(tx, jobb.id, rad, finnes.get(rad.noekkel) ?? null, miljoe);
  await tx.query(tellJobb(jobb.id));
  if (rader.length < BOLK) await tx.query(settJobbstatus(jobb.id, 'KJOERT', miljoe.naa.toISOString()));
  return 'MER';
}

async function kjoerRad(
  tx: Tx,
  jobbId: string,
  rad: Rad,
  gammel: Boligrad | null,
  miljoe: Kjoeremiljoe,
): Promise<void> {
  // Judged again: someone may have changed the home since the dry run.
  const resultat = radresultat(gammel, rad.bolig);
  const verdier = flett(gammel, rad.bolig);
  const dato = rad.bolig.statusdato ?? idag(miljoe.naa);
  const boligId = gammel?.id ?? miljoe.nyId();
  if (gammel === null) await tx.query(settInnBolig(boligId, rad.noekkel, rad.bolig.adresse, verdier, dato));
  else if (resultat === 'OPPDATERT') await tx.query(oppdaterBolig(boligId, rad.noekkel, verdier, dato));
  if (rad.leieforhold) await registrerLeieforhold(tx, jobbId, boligId, rad, dato, miljoe);
  await tx.query(settRadBehandlet(jobbId, rad.rad, resultat, boligId));
}

/** A home that already has a running tenancy keeps it: the case system knows better than a spreadsheet. */
async function registrerLeieforhold(
  tx: Tx,
  jobbId: string,
  boligId: string,
  { leieforhold, hovedsokerKryptert }: Rad,
  dato: string,
  miljoe: Kjoeremiljoe,
): Promise<void> {
  if (!leieforhold || leieforhold.status !== 'AKTIVT') return;
  if ((await tx.query(aktivtLeieforhold(boligId))).length > 0) return;
  const { vault, kommunenummer, nyId } = miljoe;
  const leieforholdId = nyId();
  await tx.query(settInnLeieforhold(leieforholdId, boligId, leieforhold));
  await tx.query(settInnKontrakt(nyId(), leieforholdId, leieforhold));
  await tx.query(settBoligstatus(boligId, 'UTLEID', dato));
  if (!hovedsokerKryptert) return;
  const ident = await vault.open(hovedsokerKryptert, { kommunenummer, id: jobbId });
  // The file has no name, and none is fetched before a case needs it: what is not needed is not looked up.
  const personId = await lagrePerson({ tx, vault, kommunenummer, nyId }, ident, {
    navn: 'Navn er ikke hentet',
    foedselsdato: null,
    gradering: 'UGRADERT',
    bostedsadresse: null,
    hentet: miljoe.naa.toISOString(),
  });
  await tx.query(settInnLeietaker(leieforholdId, personId));
}
