import type { Vedlegg, VedleggNytt } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { sha256 } from '../../hex.ts';
import type { IfMatch, Nedlasting } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { medEndelse, rensFilnavn } from './filnavn.ts';
import {
  antallFra,
  laasVedlegg,
  settInnVedlegg,
  settMottatt,
  skalKontrolleres,
  slettTomme,
  slettVedlegg,
  tilSaken,
  vedleggMedId,
  type Avsender,
  type Eier,
  type Vedleggsrad,
} from './queries.sql.ts';
import { hindring, kanSlettes, taImot } from './rules.ts';

export const tilVedlegg = (rad: Vedleggsrad): Vedlegg => ({
  vedleggId: rad.id,
  type: rad.type,
  filnavn: rad.filnavn,
  status: rad.status,
  versjon: rad.versjon,
  opprettet: rad.opprettet,
  ...(rad.format !== null && { format: rad.format }),
  ...(rad.antallByte !== null && { antallByte: rad.antallByte }),
  ...(rad.sha256 && { sha256: rad.sha256 }),
  ...(rad.ansatt !== null && { ansatt: { ansattId: rad.ansatt, navn: rad.ansattNavn ?? rad.ansatt } }),
});

/**
 * Adds an attachment without content. The caller has locked what it belongs to, so that no two find the last free place.
 * @throws KoboFeil FOR_MANGE_VEDLEGG
 */
export async function leggTil(
  tx: Tx,
  { eier, avsender, maks, nyId }: { eier: Eier; avsender: Avsender; maks: number; nyId: () => string },
  { type, filnavn }: VedleggNytt,
): Promise<Vedlegg> {
  const { antall } = await tx.one<{ antall: number }>(antallFra(eier, avsender));
  if (antall >= maks) throw new KoboFeil('FOR_MANGE_VEDLEGG');
  const id = nyId();
  await tx.query(settInnVedlegg(id, eier, avsender, { type, filnavn: rensFilnavn(filnavn) }));
  return tilVedlegg(await tx.one<Vedleggsrad>(vedleggMedId(id)));
}

/** Reads what `finn` finds and keeps others from changing it. @throws KoboFeil IKKE_FUNNET */
export async function laas(tx: Tx, id: string, finn: () => Promise<Vedleggsrad>): Promise<Vedleggsrad> {
  await tx.query(laasVedlegg(id));
  return finn();
}

interface Filmiljoe {
  readonly kommunenummer: string;
  readonly fillager: Fillager;
}

/**
 * Gives a locked attachment its content, made fit to be kept, and puts it in line for the virus scanner.
 * @throws KoboFeil VEDLEGG_HAR_INNHOLD, and those of {@link taImot}
 */
export async function lagreInnhold(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  rad: Vedleggsrad,
  sendt: Uint8Array<ArrayBuffer>,
): Promise<Vedlegg> {
  if (rad.status !== 'MANGLER_INNHOLD') throw new KoboFeil('VEDLEGG_HAR_INNHOLD');
  const mottatt = taImot(sendt);
  if ('feil' in mottatt) throw new KoboFeil(mottatt.feil);
  const { format, innhold } = mottatt;
  await tx.query(
    settMottatt(rad.id, {
      filnavn: medEndelse(rad.filnavn, format),
      format,
      antallByte: innhold.byteLength,
      sha256: await sha256(innhold),
    }),
  );
  await fillager.lagre(tx, { slag: 'VEDLEGG', kommunenummer, id: rad.id }, innhold);
  await tx.query(skalKontrolleres(rad.id));
  if (rad.sakId !== null) await meldVedSidenAv(tx, rad.sakId, 'vedlegg-mottatt');
  return tilVedlegg(await tx.one<Vedleggsrad>(vedleggMedId(rad.id)));
}

/** @throws KoboFeil VEDLEGG_IKKE_KONTROLLERT, VEDLEGG_INFISERT */
export async function hentFil(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  rad: Vedleggsrad,
): Promise<Nedlasting> {
  const hinder = hindring[rad.status];
  if (hinder !== null) throw new KoboFeil(hinder);
  const innhold = await fillager.hent(tx, { slag: 'VEDLEGG', kommunenummer, id: rad.id });
  if (innhold === null || (await sha256(innhold)) !== rad.sha256)
    throw new Error('The store does not have the file it was given.');
  return { filnavn: rad.filnavn, innhold };
}

/** @throws KoboFeil VEDLEGG_ER_SENDT, UTDATERT */
export async function slett(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  rad: Vedleggsrad,
  ifMatch: IfMatch,
): Promise<void> {
  if (!kanSlettes(rad.soeknadStatus)) throw new KoboFeil('VEDLEGG_ER_SENDT');
  ifMatch.krev(rad.versjon);
  await fillager.slett(tx, { slag: 'VEDLEGG', kommunenummer, id: rad.id });
  await tx.query(slettVedlegg(rad.id));
}

/** The application is sent: what is in its attachments is the case's, and those nothing came to are gone. */
export async function foelgSoeknaden(tx: Tx, soeknadId: string, sakId: string): Promise<void> {
  await tx.query(slettTomme(soeknadId));
  await tx.query(tilSaken(soeknadId, sakId));
}
