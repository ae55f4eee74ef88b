import type { Omgjoeringsgrunnlag, OmgjoeringNy, Vedtak, Vedtaksresultat } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';

/** A decision that holds, and that nobody has complained about. */
export const kanOmgjoeres: readonly Vedtak['status'][] = ['FATTET', 'MEDDELT', 'ENDELIG', 'STADFESTET'];

/** What the municipality changes a decision by. The sections of the act of 2025 are to be read by a jurist. */
export const omgjoeringshjemmel: Readonly<Record<Vedtak['regelsett'], string>> = {
  FVL1967: 'forvaltningsloven § 35',
  FVL2025: 'forvaltningsloven §§ 70–73',
};

/** How much of what was applied for is granted. */
const innvilget: Readonly<Record<Vedtaksresultat, number>> = { TILSAGN: 2, DELVIS: 1, AVSLAG: 0, AVVIST: 0 };

/** A grant that is taken back, or cut down, is to the party's detriment, whatever was thought when the change began. */
export const erTilSkade = (foer: Vedtaksresultat, etter: Vedtaksresultat | null): boolean =>
  etter !== null && innvilget[etter] < innvilget[foer];

export interface Omgjoeringsbilde {
  readonly grunnlag: Omgjoeringsgrunnlag;
  readonly tilSkade: boolean;
  /** Of the decision that is changed. */
  readonly foer: Vedtaksresultat;
  /** Of the one that is to replace it; null while nothing is proposed. */
  readonly etter: Vedtaksresultat | null;
  /** The party was warned, and has answered or had the time they were given. */
  readonly hoert: boolean;
}

/** What keeps the new decision from being made. */
export function omgjoeringshindring({
  grunnlag,
  tilSkade,
  foer,
  etter,
  hoert,
}: Omgjoeringsbilde): 'OMGJOERING_IKKE_TIL_GUNST' | 'PART_ER_IKKE_HOERT' | null {
  if (!tilSkade && !erTilSkade(foer, etter)) return null;
  if (grunnlag === 'TIL_GUNST') return 'OMGJOERING_IKKE_TIL_GUNST';
  return hoert ? null : 'PART_ER_IKKE_HOERT';
}

interface Krav {
  readonly feil: Feltfeil;
  readonly brutt: (ny: OmgjoeringNy, vedtak: Pick<Vedtak, 'status'>) => boolean;
}

/** What § 35 demands of each ground, as far as it can be read out of the case. */
const krav: readonly Krav[] = [
  {
    feil: {
      pointer: '/begrunnelse',
      code: 'MANGLER',
      detail: tekst('Skriv hvorfor vedtaket endres.', 'Skriv kvifor vedtaket blir endra.'),
    },
    brutt: ({ begrunnelse }) => begrunnelse.trim() === '',
  },
  {
    feil: {
      pointer: '/tilSkade',
      code: 'IKKE_TIL_GUNST',
      detail: tekst(
        'En endring til fordel for parten kan ikke være til skade for parten.',
        'Ei endring til fordel for parten kan ikkje vere til skade for parten.',
      ),
    },
    brutt: ({ grunnlag, tilSkade }) => grunnlag === 'TIL_GUNST' && tilSkade,
  },
  {
    feil: {
      pointer: '/grunnlag',
      code: 'ER_MELDT',
      detail: tekst('Parten har fått melding om vedtaket.', 'Parten har fått melding om vedtaket.'),
    },
    brutt: ({ grunnlag }, { status }) => grunnlag === 'IKKE_MELDT' && status !== 'FATTET',
  },
];

export const omgjoeringsfeil = (ny: OmgjoeringNy, vedtak: Pick<Vedtak, 'status'>): Feltfeil[] =>
  krav.filter(({ brutt }) => brutt(ny, vedtak)).map(({ feil }) => feil);
