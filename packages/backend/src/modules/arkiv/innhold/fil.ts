import type { Tx } from '../../../db/database.ts';
import { sha256 } from '../../../hex.ts';
import type { Arkivfil } from '../../../ports/arkiv/port.ts';
import type { Fillager, Filmiljoe } from '../../../ports/fillager/port.ts';
import { lagPdf } from '../../dokument/pdf.ts';
import { settInnFil } from '../../dokument/queries.sql.ts';
import { hentKommuneinfo } from '../../kommune/service.ts';
import { lagInnholdsbrev } from './brev.ts';
import {
  innholdet,
  laasLeveringensSak,
  leveringMedId,
  type Innholdsrad,
  type Leveringsrad,
} from '../queries.sql.ts';

/** PDF that is made here is produced for archives; what somebody has sent is what it is. */
const slag = {
  PDF: { mediaType: 'application/pdf', endelse: '.pdf' },
  JPEG: { mediaType: 'image/jpeg', endelse: '.jpg' },
  PNG: { mediaType: 'image/png', endelse: '.png' },
} as const;

type Kjentfil = Omit<Arkivfil, 'innhold'> & { readonly sted: Parameters<Fillager['hent']>[1] };

/** The one file of a document, as it is kept; null while none is made. Named by us: a name somebody typed tells of them. */
export function filenTil(rad: Leveringsrad, kommunenummer: string): Kjentfil | null {
  const navn = (endelse: string) => `${rad.tittel} ${rad.saksnummer}${endelse}`;
  if (rad.vedleggId !== null && rad.vedleggFormat !== null && rad.vedleggSha256 !== null) {
    const { mediaType, endelse } = slag[rad.vedleggFormat];
    return {
      filnavn: navn(endelse),
      mediaType,
      variant: 'P',
      sha256: rad.vedleggSha256,
      sted: { slag: 'VEDLEGG', kommunenummer, id: rad.vedleggId },
    };
  }
  if (rad.pdfId === null || rad.pdfSha256 === null) return null;
  return {
    filnavn: navn('.pdf'),
    mediaType: slag.PDF.mediaType,
    variant: 'A',
    sha256: rad.pdfSha256,
    sted: { slag: 'DOKUMENT', kommunenummer, id: rad.pdfId },
  };
}

/** Null when it is gone, or another than it was: that is not archived as if it were the document. */
export async function hentArkivfil(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  rad: Leveringsrad,
): Promise<Arkivfil | null> {
  const kjent = filenTil(rad, kommunenummer);
  if (kjent === null) return null;
  const { sted, ...fil } = kjent;
  const innhold = await fillager.hent(tx, sted);
  return innhold !== null && (await sha256(innhold)) === fil.sha256 ? { ...fil, innhold } : null;
}

/** What is kept as words, and is a file to the archive alone. */
const harTekst = (rad: Leveringsrad): boolean =>
  [rad.journalnotatId, rad.meldingId, rad.klageId, rad.uttalelseTil, rad.registerkommentarId].some(
    (id) => id !== null,
  );

/**
 * A note, a message, a complaint or an answer as a file, made when it is first asked for and kept from then on. The lock of its case is taken, so
 * that two who ask at once have the same file.
 */
export async function sikreFil(
  tx: Tx,
  { kommunenummer, fillager }: Filmiljoe,
  rad: Leveringsrad,
  { nyId, naa }: { readonly nyId: () => string; readonly naa: Date },
): Promise<Leveringsrad> {
  if (rad.pdfId !== null || !harTekst(rad)) return rad;
  await tx.query(laasLeveringensSak(rad.id));
  const sett = await tx.one<Leveringsrad>(leveringMedId(rad.id));
  if (sett.pdfId !== null) return sett;
  const { navn } = await hentKommuneinfo(tx);
  const innhold = await tx.one<Innholdsrad>(innholdet(rad.id));
  const pdf = await lagPdf(lagInnholdsbrev(sett, innhold, navn[innhold.spraak], naa));
  const filId = nyId();
  await tx.query(settInnFil(filId, rad.id, 'PDF', pdf.byteLength, await sha256(pdf)));
  await fillager.lagre(tx, { slag: 'DOKUMENT', kommunenummer, id: filId }, pdf);
  return tx.one<Leveringsrad>(leveringMedId(rad.id));
}
