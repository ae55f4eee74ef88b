import type { MineOpplysninger, Vedleggstatus } from '@kobo-bolig/contract';
import { zipSync, type Zippable } from 'fflate';
import type { Nedlasting } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import {
  dokumenterTilMedsoeker,
  leiedokumenterTil,
  sakensDokumenter,
  type Dokumentrad,
} from '../dokument/queries.sql.ts';
import { hentDokumentfil } from '../dokument/service.ts';
import { partensVedlegg, soeknadensVedlegg, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { hentFil } from '../vedlegg/service.ts';
import { SAA_MANGE, type Opplysningsmiljoe } from './service.ts';

/** Held in memory while it is made. */
const STOERST = 200 * 1024 * 1024;

/** A file of the ZIP, or why it is not in it. */
interface Filrad {
  readonly sti: string;
  readonly id: string;
  readonly sha256?: string;
  readonly utelatt?: 'IKKE_KONTROLLERT' | 'INFISERT' | 'IKKE_MOTTATT' | 'FOR_STOR';
}

const hvorfor: Readonly<Record<Exclude<Vedleggstatus, 'REN'>, NonNullable<Filrad['utelatt']>>> = {
  MANGLER_INNHOLD: 'IKKE_MOTTATT',
  VENTER: 'IKKE_KONTROLLERT',
  FEIL: 'IKKE_KONTROLLERT',
  INFISERT: 'INFISERT',
};

/** A name every file system takes. */
const somSti = (mappe: string, nummer: number, navn: string): string =>
  `${mappe}/${String(nummer).padStart(3, '0')} ${navn.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_')}`;

const somJson = (verdi: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(verdi, null, 2));

async function dokumentene(
  { tx, soekerId }: Opplysningsmiljoe,
  { saker, medsoeknader = [] }: MineOpplysninger,
): Promise<Dokumentrad[]> {
  const rader: Dokumentrad[] = [];
  for (const {
    sak: { sakId },
  } of saker)
    rader.push(...(await tx.query<Dokumentrad>(sakensDokumenter(sakId, soekerId, SAA_MANGE, null))));
  for (const { sak } of medsoeknader)
    if (sak) rader.push(...(await tx.query<Dokumentrad>(dokumenterTilMedsoeker(sak.medsoekerId))));
  rader.push(...(await tx.query<Dokumentrad>(leiedokumenterTil(soekerId))));
  return rader;
}

/** Of each once: what came with an application hangs on its case as well. */
async function vedleggene(
  { tx, soekerId }: Opplysningsmiljoe,
  { saker, soeknader }: MineOpplysninger,
): Promise<Vedleggsrad[]> {
  const rader = new Map<string, Vedleggsrad>();
  for (const { soeknad } of soeknader)
    for (const rad of await tx.query<Vedleggsrad>(soeknadensVedlegg(soeknad.soeknadId)))
      rader.set(rad.id, rad);
  for (const { sak } of saker)
    for (const rad of await tx.query<Vedleggsrad>(partensVedlegg(sak.sakId, soekerId, SAA_MANGE, null)))
      rader.set(rad.id, rad);
  return [...rader.values()];
}

/** What is known of a person, their letters and their attachments, as one file. */
export async function pakkOpplysninger(
  miljoe: Opplysningsmiljoe,
  fillager: Fillager,
  opplysninger: MineOpplysninger,
): Promise<Nedlasting> {
  const { tx, kommunenummer, naa } = miljoe;
  const filene = { kommunenummer, fillager };
  const zip: Zippable = {};
  const rader: Filrad[] = [];
  let plass = STOERST;
  /** PDF and pictures are packed already. */
  const legg = (rad: Filrad, innhold: Uint8Array): void => {
    plass -= innhold.byteLength;
    if (plass >= 0) zip[rad.sti] = [innhold, { level: 0 }];
    rader.push(plass >= 0 ? rad : { sti: rad.sti, id: rad.id, utelatt: 'FOR_STOR' });
  };
  for (const [i, rad] of (await dokumentene(miljoe, opplysninger)).entries()) {
    const { filnavn, innhold } = await hentDokumentfil(tx, filene, rad, 'PDF');
    const { sha256 } = rad.filer.find(({ format }) => format === 'PDF')!;
    legg({ sti: somSti('dokumenter', i + 1, filnavn), id: rad.id, sha256 }, innhold);
  }
  for (const [i, rad] of (await vedleggene(miljoe, opplysninger)).entries()) {
    const sti = somSti('vedlegg', i + 1, rad.filnavn);
    if (rad.status !== 'REN') rader.push({ sti, id: rad.id, utelatt: hvorfor[rad.status] });
    else {
      const { innhold } = await hentFil(tx, filene, rad);
      legg({ sti, id: rad.id, ...(rad.sha256 && { sha256: rad.sha256 }) }, innhold);
    }
  }
  zip['opplysninger.json'] = somJson(opplysninger);
  zip['filer.json'] = somJson(rader);
  return {
    filnavn: `opplysninger-${idag(naa)}.zip`,
    mediaType: 'application/zip',
    innhold: zipSync(zip, { mtime: naa }).slice(),
  };
}
