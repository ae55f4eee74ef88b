import type { Vedlegg, VedleggTilSaken } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { sha256 } from '../../hex.ts';
import type { IfMatch, Nedlasting } from '../../http/handler.ts';
import { KoboFeil, type Feltfeil } from '../../http/problem.ts';
import type { Filmiljoe, Filsted } from '../../ports/fillager/port.ts';
import { arkiver } from '../arkiv/innhold/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { noterPaaSaken } from '../sak/service.ts';
import { medEndelse, rensFilnavn } from './filnavn.ts';
import {
  antallFra,
  laasVedlegg,
  laasVedleggetsSak,
  settInnVedlegg,
  settMottatt,
  settMottattByte,
  skalKontrolleres,
  slettVedlegg,
  soeknadensVedlegg,
  tilSaken,
  vedleggMedId,
  type Avsender,
  type Eier,
  type Vedleggsrad,
} from './queries.sql.ts';
import { hindring, ikkeKlart, kanSlettes, MAKS_BYTE, passer, taImot } from './rules.ts';

type Byte = Uint8Array<ArrayBuffer>;

export const tilVedlegg = (rad: Vedleggsrad): Vedlegg => ({
  vedleggId: rad.id,
  type: rad.type,
  filnavn: rad.filnavn,
  status: rad.status,
  versjon: rad.versjon,
  opprettet: rad.opprettet,
  ...(rad.format !== null && { format: rad.format }),
  ...(rad.mottattByte > 0 && { mottattByte: rad.mottattByte }),
  ...(rad.antallByte !== null && { antallByte: rad.antallByte }),
  ...(rad.synligForPart && { synligForPart: true }),
  ...(rad.mangelId !== null && { mangelId: rad.mangelId }),
  ...(rad.meldingId !== null && { meldingId: rad.meldingId }),
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
  { type, filnavn, synligForPart }: VedleggTilSaken,
): Promise<Vedlegg> {
  const { antall } = await tx.one<{ antall: number }>(antallFra(eier, avsender));
  if (antall >= maks) throw new KoboFeil('FOR_MANGE_VEDLEGG');
  const id = nyId();
  await tx.query(settInnVedlegg(id, eier, avsender, { type, filnavn: rensFilnavn(filnavn), synligForPart }));
  return tilVedlegg(await tx.one<Vedleggsrad>(vedleggMedId(id)));
}

/** Reads what `finn` finds and keeps others from changing it. @throws KoboFeil IKKE_FUNNET */
export async function laas(tx: Tx, id: string, finn: () => Promise<Vedleggsrad>): Promise<Vedleggsrad> {
  await tx.query(laasVedleggetsSak(id));
  await tx.query(laasVedlegg(id));
  return finn();
}

const sted = ({ kommunenummer }: Filmiljoe, { id }: Vedleggsrad): Filsted & { readonly slag: 'VEDLEGG' } => ({
  kommunenummer,
  id,
  slag: 'VEDLEGG',
});

/**
 * Gives a locked attachment its content, made fit to be kept, and puts it in line for the virus scanner.
 * @throws KoboFeil VEDLEGG_HAR_INNHOLD, and those of {@link taImot}
 */
export async function lagreInnhold(
  tx: Tx,
  filene: Filmiljoe,
  rad: Vedleggsrad,
  sendt: Byte,
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
  await filene.fillager.lagre(tx, sted(filene, rad), innhold);
  await tx.query(skalKontrolleres(rad.id));
  if (rad.sakId !== null) {
    await meldVedSidenAv(tx, rad.sakId, 'vedlegg-mottatt');
    if (rad.ansatt === null) {
      await noterPaaSaken(tx, rad.sakId, { type: 'VEDLEGG_ETTERSENDT', ansattId: null });
    }
  }
  return tilVedlegg(await tx.one<Vedleggsrad>(vedleggMedId(rad.id)));
}

export interface Del {
  readonly fra: number;
  readonly totalt: number;
  readonly innhold: Uint8Array<ArrayBuffer>;
}

async function medDel(tx: Tx, filene: Filmiljoe, rad: Vedleggsrad, del: Del): Promise<Byte> {
  const foer = del.fra === 0 ? null : await filene.fillager.hent(tx, sted(filene, rad));
  const hittil = new Uint8Array(del.fra + del.innhold.byteLength);
  if (foer !== null) hittil.set(foer);
  hittil.set(del.innhold, del.fra);
  return hittil;
}

/** The whole of what is sent in parts, where this is the last of them and it goes on where the others end. */
export const heltMed = async (
  tx: Tx,
  filene: Filmiljoe,
  rad: Vedleggsrad,
  del: Del,
): Promise<Byte | null> => {
  const erSiste = del.totalt <= MAKS_BYTE && del.fra + del.innhold.byteLength === del.totalt;
  return erSiste && passer(del, rad.mottattByte) ? medDel(tx, filene, rad, del) : null;
};

/**
 * Takes the next part of what is sent in parts to a locked attachment, and with the last of them the whole.
 * @param helt of {@link heltMed}, in the same version of the attachment
 * @throws KoboFeil DEL_PASSER_IKKE, VEDLEGG_FOR_STORT, and those of {@link lagreInnhold}
 */
export async function lagreDel(
  tx: Tx,
  filene: Filmiljoe,
  rad: Vedleggsrad,
  del: Del,
  helt: Byte | null,
): Promise<Vedlegg> {
  if (rad.status !== 'MANGLER_INNHOLD') throw new KoboFeil('VEDLEGG_HAR_INNHOLD');
  if (del.totalt > MAKS_BYTE) throw new KoboFeil('VEDLEGG_FOR_STORT');
  if (!passer(del, rad.mottattByte)) throw new KoboFeil('DEL_PASSER_IKKE');
  const hittil = helt ?? (await medDel(tx, filene, rad, del));
  await filene.fillager.slett(tx, sted(filene, rad));
  if (helt !== null) return lagreInnhold(tx, filene, rad, helt);
  await filene.fillager.lagre(tx, sted(filene, rad), hittil);
  await tx.query(settMottattByte(rad.id, hittil.byteLength));
  return tilVedlegg(await tx.one<Vedleggsrad>(vedleggMedId(rad.id)));
}

/** @throws KoboFeil VEDLEGG_IKKE_KONTROLLERT, VEDLEGG_INFISERT */
export async function hentFil(tx: Tx, filene: Filmiljoe, rad: Vedleggsrad): Promise<Nedlasting> {
  const hinder = hindring[rad.status];
  if (hinder !== null) throw new KoboFeil(hinder);
  const innhold = await filene.fillager.hent(tx, sted(filene, rad));
  if (innhold === null || (await sha256(innhold)) !== rad.sha256)
    throw new Error('The store does not have the file it was given.');
  return { filnavn: rad.filnavn, innhold };
}

/** Takes away what nobody has received. @throws KoboFeil VEDLEGG_ER_SENDT, UTDATERT */
export async function slett(tx: Tx, filene: Filmiljoe, rad: Vedleggsrad, ifMatch: IfMatch): Promise<void> {
  if (!kanSlettes(rad.status, rad.soeknadStatus)) throw new KoboFeil('VEDLEGG_ER_SENDT');
  ifMatch.krev(rad.versjon);
  await filene.fillager.slett(tx, sted(filene, rad));
  await tx.query(slettVedlegg(rad.id));
}

/**
 * What is sent along with an application.
 * @throws KoboFeil VEDLEGG_IKKE_KLARE
 */
export async function krevKlare(tx: Tx, soeknadId: string): Promise<readonly Vedlegg[]> {
  const vedlegg = (await tx.query<Vedleggsrad>(soeknadensVedlegg(soeknadId))).map(tilVedlegg);
  const errors = vedlegg.flatMap(({ vedleggId, status }): Feltfeil[] => {
    const detail = ikkeKlart[status];
    return detail ? [{ pointer: `/vedlegg/${vedleggId}`, code: status, detail }] : [];
  });
  if (errors.length > 0) throw new KoboFeil('VEDLEGG_IKKE_KLARE', { errors });
  return vedlegg;
}

/** The application is sent: its attachments are the case's. */
export async function foelgSoeknaden(tx: Tx, soeknadId: string, sakId: string): Promise<void> {
  await tx.query(tilSaken(soeknadId, sakId));
  // The others go there when they are looked through.
  for (const { id, status } of await tx.query<Vedleggsrad>(soeknadensVedlegg(soeknadId)))
    if (status === 'REN') await arkiver(tx, 'VEDLEGG', id, uuidv7());
}
