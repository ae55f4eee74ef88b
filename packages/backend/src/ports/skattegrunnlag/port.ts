import type { Personoppslag, Registersvar } from '../felles/registerklient.ts';

/** One sum out of a tax settlement, under the tax authority's own name for it. */
export interface Grunnlagspost {
  tekniskNavn: string;
  /** Whole kroner. */
  beloep: number;
  /** `TOTAL`: the authority's own total over other posts. `ANNEN`: a category we do not know. */
  kategori:
    | 'INNTEKT'
    | 'FORMUE'
    | 'FORMUESFRADRAG'
    | 'INNTEKTSFRADRAG'
    | 'OPPJUSTERING_AV_EIERINNTEKTER'
    | 'TOTAL'
    | 'ANNEN';
}

/** OPPGJOER is what our rights package gives; the two others are provisional. */
export type Stadie = 'OPPGJOER' | 'FASTSATT' | 'UTKAST';

export interface Skattegrunnlag {
  inntektsaar: number;
  stadie: Stadie;
  skatteoppgjoersdato?: string;
  grunnlag: readonly Grunnlagspost[];
}

/**
 * - `INGEN`: there is no tax settlement (for the year). An answer, not an error.
 * - `SKJERMET`: details are withheld because the person's address is graded. Handle the whole case as shielded.
 *   Sums that are still given are right.
 */
export type Skattesvar =
  | { status: 'OK'; skatt: Skattegrunnlag }
  | { status: 'INGEN' }
  | { status: 'SKJERMET'; skatt: Skattegrunnlag };

/** Skatteetaten's Summert skattegrunnlag, with its support service for the latest settled year. */
export interface Skattegrunnlagregister {
  /** The latest settlement there is for the person, whatever its year. @throws RegisterFeil */
  hentSisteSkatteoppgjoer(oppslag: Personoppslag, ident: string): Promise<Registersvar<Skattesvar>>;
  /** @throws RegisterFeil */
  hentSkattegrunnlag(
    oppslag: Personoppslag,
    ident: string,
    inntektsaar: number,
    stadie?: Stadie,
  ): Promise<Registersvar<Skattesvar>>;
}
