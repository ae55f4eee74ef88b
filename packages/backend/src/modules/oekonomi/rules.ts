import type { Inntektspost, Inntektssvar } from '../../ports/inntekt/port.ts';
import type { Skattesvar, Stadie } from '../../ports/skattegrunnlag/port.ts';
import { eierBolig, LINJER, skattelinjer, type Skattelinjer } from './skattelinjer.ts';

export { LINJER, skattelinjer, type Skattelinjer };

/** The name of a payer by organisation number, from a small table or Enhetsregisteret. */
export type Kildenavn = (orgnr: string) => string | undefined;

export interface Inntektskilde {
  /** The payer's name; the organisation number when nobody knows the name; «Privatperson» for a private employer. */
  navn: string;
  orgnr?: string;
  /** Whole kroner: in the month, or on average per month. */
  beloep: number;
}

export interface Inntektsmaaned {
  /** `YYYY-MM` */
  maaned: string;
  /** Whole kroner; 0 where nothing is registered. */
  beloep: number;
  /** False: the a-ordning has nothing for the month, which is not the same as an income of 0. */
  registrert: boolean;
  kilder: readonly Inntektskilde[];
}

export interface Personinntekt {
  /** Whole kroner per month. */
  snitt: number;
  maaneder: readonly Inntektsmaaned[];
  /** Over the whole period, the largest first. */
  kilder: readonly Inntektskilde[];
}

export interface Personskatt extends Skattelinjer {
  skatteaar: number;
  stadie: Stadie;
  eierBolig: boolean;
}

/** A part is null while it is not fetched, failed, or is withheld because the person is shielded. */
export interface Personoekonomi {
  inntekt: Personinntekt | null;
  skatt: Personskatt | null;
  skjermet: boolean;
}

export interface Husstandsoekonomi {
  /** Sum of the persons' averages, so that the page adds up for who checks it. */
  inntektPerMaaned: number;
  skatt: Skattelinjer;
  /** Years the settlements are from, oldest first. More than one: say so wherever the sum is shown. */
  skatteaar: readonly number[];
  kilder: readonly Inntektskilde[];
  /** True when someone's income or settlement is missing from the sums. */
  ufullstendig: boolean;
  /** True when anyone is shielded: the whole case is. */
  skjermet: boolean;
}

const oslodato = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Payers report by the 5th; Skatteetaten counts a month as complete from the 10th of the following one. */
const KOMPLETT_FRA_DAG = 10;

/**
 * The last complete months at a point in time, oldest first, by the calendar in Norway.
 * Source: Skatteetaten, Inntekt API, «Datostyrt spørreperiode».
 */
export function sisteKompletteMaaneder(naa: Date, antall = 6): string[] {
  const [aar = 0, maaned = 0, dag = 0] = oslodato.format(naa).split('-').map(Number);
  const siste = aar * 12 + (maaned - 1) - (dag >= KOMPLETT_FRA_DAG ? 1 : 2);
  return Array.from({ length: antall }, (_, i) => {
    const nummer = siste - antall + 1 + i;
    return `${Math.floor(nummer / 12)}-${String((nummer % 12) + 1).padStart(2, '0')}`;
  });
}

/**
 * Money and benefits in kind count. Allowances count only as far as tax is withheld from them: the rest refunds
 * what the person has paid herself.
 */
export const tellerSomInntekt = ({ fordel, inngaarIGrunnlagForTrekk }: Inntektspost): boolean =>
  fordel !== 'UTGIFTSGODTGJOERELSE' || inngaarIGrunnlagForTrekk;

/** Sums in øre, where amounts are exact integers. */
const tilOere = (kroner: number) => Math.round(kroner * 100);
/** To the nearest krone, half a krone away from zero. */
const tilKroner = (oere: number) => Math.sign(oere) * Math.round(Math.abs(oere) / 100) || 0;
const sumOere = (poster: readonly Inntektspost[]) =>
  poster.reduce((sum, { beloep }) => sum + tilOere(beloep), 0);

/** Largest first; equal amounts by name. */
function kilder(poster: readonly Inntektspost[], navnFor: Kildenavn, maaneder: number): Inntektskilde[] {
  const per = Map.groupBy(poster, ({ fra }) => (fra.type === 'VIRKSOMHET' ? fra.orgnr : ''));
  return [...per]
    .map(([orgnr, deres]) => ({
      navn: orgnr ? (navnFor(orgnr) ?? orgnr) : 'Privatperson',
      ...(orgnr && { orgnr }),
      beloep: tilKroner(sumOere(deres) / maaneder),
    }))
    .sort((a, b) => b.beloep - a.beloep || a.navn.localeCompare(b.navn, 'nb'));
}

/**
 * Income per month over exactly the months given. The average divides the exact total by the number of months and is
 * rounded once; a month without income counts as 0 and is marked.
 */
export function personinntekt(
  poster: readonly Inntektspost[],
  maaneder: readonly string[],
  navnFor: Kildenavn,
): Personinntekt {
  const teller = poster.filter((post) => tellerSomInntekt(post) && maaneder.includes(post.maaned));
  const per = Map.groupBy(teller, ({ maaned }) => maaned);
  return {
    snitt: maaneder.length > 0 ? tilKroner(sumOere(teller) / maaneder.length) : 0,
    maaneder: maaneder.map((maaned) => {
      const deres = per.get(maaned) ?? [];
      return {
        maaned,
        beloep: tilKroner(sumOere(deres)),
        registrert: per.has(maaned),
        kilder: kilder(deres, navnFor, 1),
      };
    }),
    kilder: kilder(teller, navnFor, Math.max(1, maaneder.length)),
  };
}

/** One person's economy out of the registers' answers; an answer that could not be fetched is null. */
export function personoekonomi(
  svar: { inntekt: Inntektssvar | null; skatt: Skattesvar | null },
  maaneder: readonly string[],
  navnFor: Kildenavn,
): Personoekonomi {
  const { inntekt, skatt } = svar;
  const grunnlag = skatt && 'skatt' in skatt && skatt.skatt.grunnlag.length > 0 ? skatt.skatt : null;
  // A settlement without a single post is a settlement over nothing, unless the posts are withheld.
  const oppgjoer = skatt?.status === 'OK' ? skatt.skatt : grunnlag;
  return {
    inntekt:
      inntekt?.status === 'OK'
        ? personinntekt(inntekt.poster, maaneder, navnFor)
        : inntekt?.status === 'INGEN'
          ? personinntekt([], maaneder, navnFor)
          : null,
    skatt: oppgjoer && {
      skatteaar: oppgjoer.inntektsaar,
      stadie: oppgjoer.stadie,
      ...skattelinjer(oppgjoer.grunnlag),
      eierBolig: eierBolig(oppgjoer),
    },
    skjermet: inntekt?.status === 'SKJERMET' || skatt?.status === 'SKJERMET',
  };
}

/** The household's sums are sums of what each person is shown with. */
export function husstandsoekonomi(personer: readonly Personoekonomi[]): Husstandsoekonomi {
  const skatt = personer.flatMap((person) => person.skatt ?? []);
  const linje = (navn: keyof Skattelinjer) => skatt.reduce((sum, person) => sum + person[navn], 0);
  const alleKilder = personer.flatMap((person) => person.inntekt?.kilder ?? []);
  const per = Map.groupBy(alleKilder, ({ orgnr, navn }) => orgnr ?? navn);
  return {
    inntektPerMaaned: personer.reduce((sum, person) => sum + (person.inntekt?.snitt ?? 0), 0),
    skatt: {
      samletGjeld: linje('samletGjeld'),
      bruttoformue: linje('bruttoformue'),
      annenFormue: linje('annenFormue'),
      annenInntekt: linje('annenInntekt'),
      inntektsfradrag: linje('inntektsfradrag'),
    },
    skatteaar: [...new Set(skatt.map(({ skatteaar }) => skatteaar))].sort((a, b) => a - b),
    kilder: [...per.values()]
      .flatMap((like) =>
        like.slice(0, 1).map((en) => ({ ...en, beloep: like.reduce((sum, k) => sum + k.beloep, 0) })),
      )
      .sort((a, b) => b.beloep - a.beloep || a.navn.localeCompare(b.navn, 'nb')),
    ufullstendig: personer.some((person) => !person.inntekt || !person.skatt),
    skjermet: personer.some((person) => person.skjermet),
  };
}
