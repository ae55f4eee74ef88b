import type {
  LeieTilEieKandidat,
  LeieTilEieUtfall,
  LeieTilEieUtvalg,
  LeieTilEieVurdering,
  LeieTilEieVurderingNy,
} from '@kobo-bolig/contract';
import type { Linjer } from '../../regneark.ts';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { krevTekst } from '../sak/mangler.ts';
import { arbeiderMedSaken, type IEnheten, type Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { laasLeieforhold, noterISaken } from '../leieforhold/endring.ts';
import {
  leieforholdetsVurderinger,
  settInnVurdering,
  sisteVurderinger,
  type Kandidatfilter,
  type Kandidatrad,
  type Vurderingsrad,
} from './queries.sql.ts';
import { roerLeieforholdet, type Leieforholdrad } from '../leieforhold/queries.sql.ts';
import { kanSiesOpp, maanederSiden, talerForEie } from '../leieforhold/rules.ts';
import { tilUtleid } from '../leieforhold/service.ts';

const tilVurdering = (rad: Omit<Vurderingsrad, 'leieforholdId'>): LeieTilEieVurdering => ({
  kandidat: rad.kandidat,
  grunn: rad.grunn,
  dato: rad.dato,
  av: { ansattId: rad.vurdertAv, navn: rad.navn },
});

export const listVurderinger = async (tx: Tx, leieforholdId: string): Promise<LeieTilEieVurdering[]> =>
  (await tx.query<Vurderingsrad>(leieforholdetsVurderinger(leieforholdId))).map(tilVurdering);

/**
 * What was found last of each, where the reader may know who lives there. Why is what somebody knows of the tenant, and
 * is for those who work with the case.
 */
async function utfallene(
  tx: Tx,
  leieforhold: readonly string[],
  roller: readonly string[],
): Promise<ReadonlyMap<string, LeieTilEieUtfall>> {
  const rader = await tx.query<Vurderingsrad & IEnheten>(sisteVurderinger(leieforhold));
  return new Map(
    rader.map((rad) => [
      rad.leieforholdId,
      { kandidat: rad.kandidat, dato: rad.dato, ...(arbeiderMedSaken(roller, rad) && { grunn: rad.grunn }) },
    ]),
  );
}

/**
 * Keeps what a person found of whether the tenant should be offered to own.
 * @throws KoboFeil IKKE_FUNNET, UTDATERT, UGYLDIG_FORESPOERSEL, LEIEFORHOLD_UGYLDIG_OVERGANG when nobody lives there
 */
export async function vurderLeieTilEie(
  tx: Tx,
  leieforholdId: string,
  ny: LeieTilEieVurderingNy,
  krevVersjon: (versjon: number) => void,
  { id, naa, ansatt }: { readonly id: string; readonly naa: Date; readonly ansatt: Saksaktoer },
): Promise<LeieTilEieVurdering> {
  const leie = await laasLeieforhold(tx, leieforholdId, krevVersjon);
  krevTekst('/grunn', ny.grunn);
  if (leie.status !== 'SAGT_OPP' && !kanSiesOpp.includes(leie.status))
    throw new KoboFeil('LEIEFORHOLD_UGYLDIG_OVERGANG');
  await kjennAnsatt(tx, ansatt);
  const rad = { ...ny, dato: idag(naa), vurdertAv: ansatt.ansattId };
  await tx.query(settInnVurdering(id, leieforholdId, rad));
  await tx.query(roerLeieforholdet(leieforholdId));
  await noterISaken(tx, leie, 'LEIE_TIL_EIE_VURDERT', ansatt);
  return tilVurdering({ ...rad, navn: ansatt.navn });
}

/** Two years: long enough to have shown that rent is paid. */
const MINST_MAANEDER = 24;
export const kandidatfilter = ({ minstMaaneder, vurdert }: LeieTilEieUtvalg): Kandidatfilter => ({
  minstMaaneder: minstMaaneder ?? MINST_MAANEDER,
  vurdert,
});

/**
 * Whom the municipality has income of, it has it to decide on an application; it is not used for another matter
 * (personvernforordningen artikkel 5 nr. 1 bokstav b). The tenant gives it anew when they apply for a loan.
 */
export const STARTLAAN = tekst(
  'Snakk med leietakeren før dere foreslår noe. Inntekt og låneevne er ukjent her: det kommunen har hentet, er hentet til en annen sak. Den som ikke får lån i en vanlig bank, kan søke kommunen om startlån. Leietakeren oppgir inntekt og gjeld i den søknaden.',
  'Snakk med leigetakaren før de foreslår noko. Inntekt og låneevne er ukjend her: det kommunen har henta, er henta til ei anna sak. Den som ikkje får lån i ein vanleg bank, kan søkje kommunen om startlån. Leigetakaren oppgir inntekt og gjeld i den søknaden.',
);

/** How each of some tenancies is told, with what was found last where the reader may know. */
export async function kandidatene(
  tx: Tx,
  rader: readonly Leieforholdrad[],
  roller: readonly string[],
  dag: string,
): Promise<(rad: Leieforholdrad) => LeieTilEieKandidat> {
  const vurdert = await utfallene(
    tx,
    rader.map(({ id }) => id),
    roller,
  );
  return (rad) => ({
    leieforhold: tilUtleid(rad),
    maaneder: maanederSiden(rad.startdato, dag),
    taler: talerForEie(rad, dag),
    ikkeVurdert: ['INNTEKT', 'LAANEEVNE'],
    ...(vurdert.has(rad.id) && { vurdering: vurdert.get(rad.id)! }),
  });
}

const kolonner = [
  'leieforholdId',
  'boligId',
  'adresse',
  'startdato',
  'maaneder',
  'sluttdato',
  'manedsleie',
  'taler',
  'ikkeVurdert',
  'kandidat',
  'vurdertDato',
];

/** A line for each, with no name and no ground: a file is read by more than those it was made for. */
export function* kandidatfil(
  rader: readonly Kandidatrad[],
  tilKandidat: (rad: Leieforholdrad) => LeieTilEieKandidat,
): Linjer {
  yield kolonner;
  for (const rad of rader) {
    const { leieforhold, maaneder, taler, ikkeVurdert, vurdering } = tilKandidat(rad);
    yield [
      leieforhold.leieforholdId,
      leieforhold.boligId,
      rad.adresse,
      leieforhold.startdato,
      maaneder,
      leieforhold.sluttdato ?? null,
      leieforhold.manedsleie ?? null,
      taler.join(' '),
      ikkeVurdert.join(' '),
      vurdering?.kandidat ?? null,
      vurdering?.dato ?? null,
    ];
  }
}
