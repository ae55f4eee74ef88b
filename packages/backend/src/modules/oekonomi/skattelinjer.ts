import type { Grunnlagspost, Skattegrunnlag } from '../../ports/skattegrunnlag/port.ts';

/** The five lines a case worker sees from a tax settlement, in whole kroner. */
export interface Skattelinjer {
  samletGjeld: number;
  bruttoformue: number;
  annenFormue: number;
  annenInntekt: number;
  inntektsfradrag: number;
}

export const LINJER = [
  'samletGjeld',
  'bruttoformue',
  'annenFormue',
  'annenInntekt',
  'inntektsfradrag',
] as const;

/*
 * How Kobo itself adds up its five lines is not public. This is our rule, from the categories and names in
 * Skatteetaten's information model (Summerte skattegrunnlag, 2017–2025). A name nobody has placed counts in its
 * category, so that something new becomes visible rather than disappears. The posts are always shown beside the sums.
 */

/** Totals, discounts and computed bases inside a category: they would count the same krone twice. */
const BEREGNET = [
  'sum', // sumMinstefradrag, sumGjeldsreduksjon, sumVerdsettingsrabatt
  'verdsettingsrabatt',
  'samletSkattefriDelAvFormue',
  'personinntekt',
  'samletPersoninntekt',
  'positivPersoninntekt',
  'skjermingsfradrag',
];

/** Income that payers report each month: it is in the six-month average already. */
const MAANEDSRAPPORTERT = [
  'loennsinntekt',
  'samletLoennsinntekt',
  'skattefriLoennsinntekt',
  'nettoLoennsinntekt',
  'overskuddAvUtgiftsgodtgjoerelse',
  'samletOverskuddPaaUtgiftsgodtgjoerelse',
  'alderspensjon',
  'skjermingstilleggTilAlderspensjon',
  'samletAvtalefestetPensjon',
  'livsvarigAvtalefestetPensjon',
  'avtalefestetPensjon',
  'samletAnnenPensjon',
  'pensjonsinntektOmfattetAvLoennstrekkordningen',
  'barnepensjon',
  'etterlattepensjon',
  'ektefelletillegg',
  'livrenterIArbeidsforhold',
  'samletUfoere',
  'arbeidsavklaringspenger',
  'ungdomsprogramytelse',
  'dagpenger',
  'introduksjonsstoenad',
  'kvalifiseringsstoenad',
  'overgangsstoenad',
  'omstillingsstoenad',
  'supplerendeStoenad',
  'slitertillegg',
];

/** What bruttoformue mostly consists of, and what «annen formue» is therefore other than. */
const VANLIG_FORMUE = ['innskudd', 'samletInnskudd', 'kontantbeloep', 'formuesverdiForPrimaerbolig'];

/** Posts that say the person owns a dwelling, whatever its value. */
const BOLIG = [
  'formuesverdiForPrimaerbolig',
  'formuesverdiForSekundaerbolig',
  'samletFormuesverdiForSekundaerbolig',
  'formuesverdiForEgenFritaksbehandletBolig',
  'formuesverdiForRegnskapsbehandletBolig',
  'formuesverdiForUtleidFlerboligbygning',
  'formuesverdiForGaardsbruk',
];

const begynnerMed = (navn: string, liste: readonly string[]) => liste.some((start) => navn.startsWith(start));
const sum = (poster: readonly Grunnlagspost[]) => poster.reduce((sum, { beloep }) => sum + beloep, 0);

/**
 * - samletGjeld, bruttoformue: the authority's own total of that name; without it, the sum of the category.
 * - annenFormue: category formue other than deposits, cash and the dwelling lived in. A part of bruttoformue.
 * - annenInntekt: category inntekt that is not reported month by month.
 * - inntektsfradrag: category inntektsfradrag.
 */
export function skattelinjer(grunnlag: readonly Grunnlagspost[]): Skattelinjer {
  const i = (kategori: Grunnlagspost['kategori']) =>
    grunnlag.filter((post) => post.kategori === kategori && !begynnerMed(post.tekniskNavn, BEREGNET));
  const totalEller = (navn: string, kategori: Grunnlagspost['kategori']) => {
    const total = grunnlag.filter(({ tekniskNavn }) => tekniskNavn === navn);
    return sum(total.length > 0 ? total : i(kategori));
  };
  return {
    samletGjeld: totalEller('samletGjeld', 'FORMUESFRADRAG'),
    bruttoformue: totalEller('bruttoformue', 'FORMUE'),
    annenFormue: sum(
      i('FORMUE').filter(
        (post) => post.tekniskNavn !== 'bruttoformue' && !begynnerMed(post.tekniskNavn, VANLIG_FORMUE),
      ),
    ),
    annenInntekt: sum(i('INNTEKT').filter((post) => !begynnerMed(post.tekniskNavn, MAANEDSRAPPORTERT))),
    inntektsfradrag: sum(i('INNTEKTSFRADRAG')),
  };
}

export const eierBolig = ({ grunnlag }: Pick<Skattegrunnlag, 'grunnlag'>): boolean =>
  grunnlag.some(({ tekniskNavn }) => BOLIG.includes(tekniskNavn));
