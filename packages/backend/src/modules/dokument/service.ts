import type { Dokument, Dokumentfil, Dokumentformat, Dokumenttype, MittDokument } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { sha256 } from '../../hex.ts';
import type { Nedlasting } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import { settInnLevering } from '../arkiv/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Brev } from './brev.ts';
import { lagHtml } from './html.ts';
import { partensMerke } from './merke.ts';
import { lagPdf } from './pdf.ts';
import { settInnVarsel } from '../varsel/queries.sql.ts';
import { forvaltningsloven, type Bestemmelse } from '../vedtak/forvaltningsloven.ts';
import type { Brevadresse } from './mottakere.ts';
import {
  beskyttet,
  settInnDokument,
  settInnFil,
  settInnMottakere,
  type Dokumentrad,
  type Nymottaker,
} from './queries.sql.ts';

/** What it takes to make a document and keep its files. */
export interface Dokumentmiljoe {
  readonly kommunenummer: string;
  readonly fillager: Fillager;
  readonly naa: Date;
  readonly nyId: () => string;
}

interface Slag {
  readonly offentligTittel: string;
  readonly journalposttype: Dokument['journalposttype'];
}

/** The journal is public and bokmål: it says that there is a paper, and nothing of whose. */
const slag: Readonly<Record<Dokumenttype, Slag>> = {
  VEDTAK: { offentligTittel: 'Vedtak i boligsak', journalposttype: 'U' },
  VEDTAK_MEDSOEKER: { offentligTittel: 'Vedtak i boligsak', journalposttype: 'U' },
  BEGRUNNELSE_MEDSOEKER: { offentligTittel: 'Begrunnelse for vedtak i boligsak', journalposttype: 'U' },
  KVITTERING: { offentligTittel: 'Søknad om bolig', journalposttype: 'I' },
  FORHAANDSVARSEL: { offentligTittel: 'Forhåndsvarsel i boligsak', journalposttype: 'U' },
  INNSYN_NEKTET: { offentligTittel: 'Svar om innsyn i boligsak', journalposttype: 'U' },
  FORELOEPIG_SVAR: { offentligTittel: 'Foreløpig svar i boligsak', journalposttype: 'U' },
  KLAGE_OVERSENDT: { offentligTittel: 'Klage i boligsak sendt videre', journalposttype: 'U' },
  KLAGE_AVVIST: { offentligTittel: 'Vedtak i boligsak', journalposttype: 'U' },
  LEIEKONTRAKT: { offentligTittel: 'Leiekontrakt i boligsak', journalposttype: 'U' },
  LEIEUTLOEP: { offentligTittel: 'Melding om leiekontrakt i boligsak', journalposttype: 'U' },
  LEIEREGULERING: { offentligTittel: 'Melding om husleie i boligsak', journalposttype: 'U' },
  TILSAGN_BORTFALT: { offentligTittel: 'Melding om vedtak i boligsak', journalposttype: 'U' },
};

/** Every paper of a housing case is about somebody's personal affairs. */
export const TILGANG = {
  kode: 'UO',
  hjemmel: {
    FVL1967: `offentleglova § 13, jf. ${forvaltningsloven.TAUSHETSPLIKT.FVL1967}`,
    FVL2025: `offentleglova § 13, jf. ${forvaltningsloven.TAUSHETSPLIKT.FVL2025}`,
  } satisfies Bestemmelse,
};

const formater: Readonly<Record<Dokumentformat, { mediaType: string; endelse: string }>> = {
  HTML: { mediaType: 'text/html; charset=utf-8', endelse: '.html' },
  PDF: { mediaType: 'application/pdf', endelse: '.pdf' },
};

/** What a document is of: a case, or a tenancy without one. */
export type Dokumentsted = { readonly sakId: string } | { readonly leieforholdId: string };

export type Utsending = Dokumentsted & {
  readonly type: Dokumenttype;
  readonly til: Pick<Brevadresse, 'mottakerId' | 'mottakere'>;
  readonly brev: Brev;
  /** The confirmed co-applicant it is to as well. Nobody notifies them: it lies with the case the two share. */
  readonly medsoekerId?: string | undefined;
  readonly vedtakId?: string;
  /** That a complaint is not heard. */
  readonly avvisningId?: string;
  readonly soeknadId?: string;
  readonly ansatt?: string;
};

/**
 * With its mark, when whom it is to has a protected address. Not when it is to a co-applicant as well, and not because
 * another of the case has one: the grade of one is told to no other.
 */
async function merket(tx: Tx, { brev, til, medsoekerId }: Utsending): Promise<Brev> {
  if (medsoekerId !== undefined || !(await tx.maybeOne(beskyttet(til.mottakerId)))) return brev;
  return { ...brev, merke: partensMerke(brev.spraak) };
}

/**
 * Makes a document out of a letter, in both formats, and keeps it for good. It is sent when the transaction is
 * committed: whom it is to finds it on their own page, and whoever notifies them hears that it is there.
 */
export async function sendDokument(tx: Tx, miljoe: Dokumentmiljoe, utsending: Utsending): Promise<string> {
  const { kommunenummer, fillager, naa, nyId } = miljoe;
  const { type, til } = utsending;
  const sakId = 'sakId' in utsending ? utsending.sakId : null;
  const brev = await merket(tx, utsending);
  const id = nyId();
  await tx.query(
    settInnDokument({
      id,
      sakId,
      leieforholdId: 'sakId' in utsending ? null : utsending.leieforholdId,
      type,
      mottakerId: til.mottakerId,
      tittel: brev.tittel,
      spraak: brev.spraak,
      malversjon: brev.malversjon,
      ...slag[type],
      vedtakId: utsending.vedtakId ?? null,
      avvisningId: utsending.avvisningId ?? null,
      soeknadId: utsending.soeknadId ?? null,
      ansatt: utsending.ansatt ?? null,
      tilgangskode: TILGANG.kode,
      tilgangshjemmel: TILGANG.hjemmel,
      sendt: naa.toISOString(),
    }),
  );
  const { parten, representasjoner } = til.mottakere;
  const { medsoekerId } = utsending;
  const mottakere: Nymottaker[] = [
    ...(parten ? [{ id: nyId() }] : []),
    ...representasjoner.map((representasjonId) => ({ id: nyId(), representasjonId })),
    ...(medsoekerId === undefined ? [] : [{ id: nyId(), medsoekerId }]),
  ];
  await tx.query(settInnMottakere(id, sakId, mottakere));
  await tx.query(settInnLevering(id));
  for (const [format, innhold] of [
    ['HTML', lagHtml(brev)],
    ['PDF', await lagPdf(brev)],
  ] as const) {
    const filId = nyId();
    await tx.query(settInnFil(filId, id, format, innhold.byteLength, await sha256(innhold)));
    await fillager.lagre(tx, { slag: 'DOKUMENT', kommunenummer, id: filId }, innhold);
  }
  // That a tenant was written to is told by whoever writes, and by the schema.
  if (sakId === null) return id;
  if (slag[type].journalposttype === 'U') await tx.query(settInnVarsel(nyId(), sakId, id, naa.toISOString()));
  await meldVedSidenAv(tx, sakId, 'dokument-sendt');
  return id;
}

const filnavn = ({ tittel, saksnummer, sendt }: Dokumentrad, format: Dokumentformat): string =>
  `${tittel} ${saksnummer ?? idag(new Date(sendt))}${formater[format].endelse}`;

const filene = (rad: Dokumentrad): Dokumentfil[] =>
  rad.filer.map(({ format, antallByte, sha256 }) => ({
    format,
    filnavn: filnavn(rad, format),
    antallByte,
    sha256,
  }));

export const tilMittDokument = (rad: Dokumentrad): MittDokument => ({
  dokumentId: rad.id,
  type: rad.type,
  tittel: rad.tittel,
  spraak: rad.spraak,
  sendt: rad.sendt,
  ...(rad.aapnet !== null && { aapnet: rad.aapnet }),
  ...(rad.mottakere !== null && { mottakere: rad.mottakere }),
  filer: filene(rad),
});

export const tilDokument = (rad: Dokumentrad): Dokument => ({
  ...tilMittDokument(rad),
  offentligTittel: rad.offentligTittel,
  journalposttype: rad.journalposttype,
  tilgang: { kode: rad.tilgangskode, hjemmel: rad.tilgangshjemmel },
  arkivstatus: rad.arkivstatus,
  ...(rad.ansatt !== null && { ansatt: { ansattId: rad.ansatt, navn: rad.ansattNavn ?? rad.ansatt } }),
});

/** The file as it was sent, to the byte. @throws KoboFeil IKKE_FUNNET when it was never in that format */
export async function hentDokumentfil(
  tx: Tx,
  { kommunenummer, fillager }: Pick<Dokumentmiljoe, 'kommunenummer' | 'fillager'>,
  rad: Dokumentrad,
  format: Dokumentformat,
): Promise<Nedlasting> {
  const fil = rad.filer.find((en) => en.format === format);
  if (!fil) throw new KoboFeil('IKKE_FUNNET');
  const innhold = await fillager.hent(tx, { slag: 'DOKUMENT', kommunenummer, id: fil.id });
  if (!innhold || (await sha256(innhold)) !== fil.sha256)
    throw new Error('The store does not have the document it was given.');
  return { filnavn: filnavn(rad, format), mediaType: formater[format].mediaType, innhold };
}
