import type { Brevmal, Brevtillegg, Dokumenttype, Spraak } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { IfMatch } from '../../http/handler.ts';
import type { Brev, Del, Opplysning } from '../dokument/brev.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import { eksempelverdier } from './eksempel.ts';
import { brevdeler, flett, type Verdier } from './fletting.ts';
import { gjeldendeVersjoner, settInnVersjon, type Malversjonsrad } from './queries.sql.ts';
import { tilleggsfeil } from './rules.ts';
import { standardmaler } from './standard.ts';

function tilBrevmal(kode: Dokumenttype, rad: Malversjonsrad | undefined): Brevmal {
  const { tittel, blokker } = standardmaler[kode];
  return {
    kode,
    versjon: rad?.nummer ?? 1,
    tittel,
    blokker: blokker.map(({ id, overskrift, tekst }) => ({ blokkId: id, overskrift, tekst })),
    tillegg: rad?.tillegg ?? [],
    ...(rad && {
      gyldigFra: rad.gyldigFra,
      lagretAv: { ansattId: rad.lagretAv, navn: rad.lagretAvNavn },
    }),
  };
}

/** All templates, as letters are made from them now. */
export async function listBrevmaler(tx: Tx): Promise<Brevmal[]> {
  const rader = await tx.query<Malversjonsrad>(gjeldendeVersjoner());
  return (Object.keys(standardmaler) as Dokumenttype[]).map((kode) =>
    tilBrevmal(
      kode,
      rader.find((rad) => rad.kode === kode),
    ),
  );
}

export const hentBrevmal = async (tx: Tx, kode: Dokumenttype): Promise<Brevmal> =>
  (await listBrevmaler(tx)).find((mal) => mal.kode === kode)!;

/** @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link tilleggsfeil}, and UTDATERT */
export async function lagreBrevmal(
  tx: Tx,
  kode: Dokumenttype,
  tillegg: readonly Brevtillegg[],
  { ansattId, ifMatch, naa }: { readonly ansattId: string; readonly ifMatch: IfMatch; readonly naa: Date },
): Promise<Brevmal> {
  krevUtenMangler('UGYLDIG_FORESPOERSEL', tilleggsfeil(kode, tillegg), '');
  const { versjon } = await hentBrevmal(tx, kode);
  // Two who save at once take the same number, and the key lets one of them have it.
  ifMatch.krev(versjon);
  await tx.query(settInnVersjon(kode, versjon + 1, tillegg, ansattId, naa.toISOString()));
  return hentBrevmal(tx, kode);
}

export interface Brevinnhold {
  readonly type: Dokumenttype;
  readonly spraak: Spraak;
  /** Null until Folkeregisteret has told the name. */
  readonly navn: string | null;
  /** Names of those it is to as well. */
  readonly ogsaaTil?: readonly string[];
  /** Those who receive it for them. */
  readonly ved: readonly string[];
  readonly hode: readonly Opplysning[];
  readonly verdier: Verdier;
  readonly mer?: Readonly<Record<string, readonly Del[]>>;
  readonly naa: Date;
}

type Mal = Pick<Brevmal, 'versjon' | 'tillegg'>;

function sattOpp(kommune: Kommuneinfo, { versjon, tillegg }: Mal, innhold: Brevinnhold): Brev {
  const { type, spraak, navn, ogsaaTil = [], ved, hode, naa, mer } = innhold;
  const { kontakt } = kommune.oppsett;
  const verdier = {
    kontaktNavn: kontakt.navn[spraak],
    kontaktTelefon: kontakt.telefon.replaceAll(' ', '\u00a0'),
    kontaktTid: kontakt.aapningstid[spraak],
    ...innhold.verdier,
  };
  const mal = standardmaler[type];
  return {
    spraak,
    tittel: flett(mal.tittel[spraak], verdier),
    avsender: kommune.navn[spraak],
    mottaker: [...(navn === null ? [] : [navn]), ...ved.map((en) => `v/ ${en}`), ...ogsaaTil],
    hode,
    deler: brevdeler(mal, spraak, verdier, tillegg, mer),
    malversjon: versjon,
    laget: naa,
  };
}

/**
 * A letter of the municipality, with what it has added. No address is printed in it: it is read behind a login, and so
 * it is the same for those whose address is protected.
 */
export const lagBrev = async (tx: Tx, kommune: Kommuneinfo, innhold: Brevinnhold): Promise<Brev> =>
  sattOpp(kommune, await hentBrevmal(tx, innhold.type), innhold);

/** What a letter would be, about nobody. @throws KoboFeil UGYLDIG_FORESPOERSEL with {@link tilleggsfeil} */
export function eksempelbrev(
  kommune: Kommuneinfo,
  type: Dokumenttype,
  spraak: Spraak,
  tillegg: Brevtillegg[],
  naa: Date,
): Brev {
  krevUtenMangler('UGYLDIG_FORESPOERSEL', tilleggsfeil(type, tillegg), '');
  const verdier = eksempelverdier(type, spraak);
  return sattOpp(
    kommune,
    { versjon: 1, tillegg },
    { type, spraak, navn: 'Eksempel Eksempelsen', ved: [], hode: [], verdier, naa },
  );
}
