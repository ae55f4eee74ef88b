import type { Personoppslag, Registersvar } from '../felles/registerklient.ts';

/** Who reported the income. A private employer's national number is never passed on. */
export type Opplysningspliktig = { type: 'VIRKSOMHET'; orgnr: string } | { type: 'PRIVATPERSON' };

export interface Inntektspost {
  /** `YYYY-MM` */
  maaned: string;
  fra: Opplysningspliktig;
  /** In kroner, may have øre, may be negative (corrections, deductions for holidays). */
  beloep: number;
  fordel: 'KONTANTYTELSE' | 'NATURALYTELSE' | 'UTGIFTSGODTGJOERELSE';
  art: 'LOENN' | 'YTELSE_FRA_OFFENTLIGE' | 'PENSJON_ELLER_TRYGD' | 'NAERINGSINNTEKT' | 'ANNEN';
  /** Whether tax is withheld from it; tells taxed allowances from refunded expenses. */
  inngaarIGrunnlagForTrekk: boolean;
  /** The a-ordning's own word, e.g. `fastloenn`. */
  beskrivelse?: string;
}

/**
 * - `INGEN`: the register knows the person and holds no income for the months. An answer, not an error.
 * - `SKJERMET`: content is withheld because the person's address is graded. Handle the whole case as shielded.
 */
export type Inntektssvar =
  { status: 'OK'; poster: readonly Inntektspost[] } | { status: 'INGEN' } | { status: 'SKJERMET' };

/** Skatteetaten's Inntekt API: what payers have reported month by month in the a-ordning. */
export interface Inntektsregister {
  /** Both months `YYYY-MM`, inclusive. @throws RegisterFeil */
  hentInntekt(
    oppslag: Personoppslag,
    ident: string,
    periode: { fraOgMed: string; tilOgMed: string },
  ): Promise<Registersvar<Inntektssvar>>;
}
