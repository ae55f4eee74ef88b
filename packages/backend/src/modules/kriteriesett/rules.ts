/** The household held against what the municipality has decided. It flags; it never answers. */
import type {
  Beregningssteg,
  Kriterieopplysninger,
  Kriterier,
  Kriterieresultat,
  Kriterium,
} from '@kobo-bolig/contract';
import { STANDARD_SOVEROMSREGEL } from '@kobo-bolig/skjema';
import { alder } from '../../klokke.ts';
import type { Bosted } from '../../ports/folkeregister/port.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { botid } from './botid.ts';

export interface Inntektslinje {
  /** Null where no register has answered. */
  readonly perMaaned: number | null;
  readonly foedselsdato: string | null;
}

/** A child of the household, as the application says it. */
export interface Barnelinje {
  readonly rolle: 'BARN' | 'VENTET_BARN';
  readonly bosted: 'FAST' | 'DELT' | 'SAMVAER' | 'SENERE';
  readonly netter: number | null;
  readonly termin: string | null;
}

/** What is known of a household. Dates are `YYYY-MM-DD`; null is what nobody has answered. */
export interface Kriteriegrunnlag {
  readonly dag: string;
  readonly kommunenummer: string;
  readonly foedselsdato: string | null;
  readonly bosteder: readonly Bosted[] | null;
  /** All of it, children who are there now and then as well. */
  readonly antallPersoner: number;
  readonly barn: readonly Barnelinje[];
  readonly inntekter: readonly Inntektslinje[] | null;
  readonly formue: number | null;
  readonly opplysninger: Kriterieopplysninger;
}

type Maalt = Omit<Kriterieresultat, 'kriterium'>;

const mangler = (hva: string, foer: readonly Beregningssteg[] = []): Maalt => ({
  resultat: 'UKJENT',
  beregning: [...foer, { steg: 'MANGLER', verdi: hva }],
});

const holdt = (
  ok: boolean,
  verdi: number | string,
  grense: number | string,
  beregning: readonly Beregningssteg[],
): Maalt => ({
  resultat: ok ? 'OK' : 'AVVIK',
  verdi: `${verdi}`,
  grense: `${grense}`,
  beregning: [...beregning],
});

/** G is set anew each 1 May, some weeks late: one that is older than this is not the one that holds. */
const GRUNNBELOEP_GJELDER_MND = 13;

/** Whether a child counts as one of the household, and how that is shown. Nothing is shown of one who lives there. */
function regnBarn(barn: Barnelinje, samvaerNetter: number): { teller: boolean; steg: Beregningssteg | null } {
  if (barn.rolle === 'VENTET_BARN')
    return { teller: true, steg: { steg: 'BARN_VENTET', verdi: barn.termin ?? 'UKJENT' } };
  if (barn.bosted === 'DELT') return { teller: true, steg: { steg: 'BARN_DELT' } };
  if (barn.bosted !== 'SAMVAER') return { teller: true, steg: null };
  const teller = (barn.netter ?? 0) >= samvaerNetter;
  const verdi = `${barn.netter ?? 'UKJENT'}`;
  return { teller, steg: { steg: teller ? 'BARN_SAMVAER' : 'BARN_UTEN', verdi } };
}

function inntekt(k: Kriterier, g: Kriteriegrunnlag): Maalt {
  if (g.inntekter === null) return mangler('OEKONOMI');
  const fritatt = ({ foedselsdato }: Inntektslinje): boolean =>
    k.inntektFritakUnderAar !== undefined &&
    foedselsdato !== null &&
    alder(foedselsdato, g.dag) < k.inntektFritakUnderAar;
  const teller = g.inntekter.filter((linje) => !fritatt(linje));
  const beregning: Beregningssteg[] = g.inntekter.map((linje) => ({
    steg: fritatt(linje) ? 'INNTEKT_UTEN' : 'INNTEKT_PER_MAANED',
    verdi: linje.perMaaned === null ? 'UKJENT' : `${linje.perMaaned}`,
  }));
  if (teller.some(({ perMaaned }) => perMaaned === null)) return mangler('OEKONOMI', beregning);
  const perAar = 12 * teller.reduce((sum, { perMaaned }) => sum + perMaaned!, 0);
  const regnet = g.barn.map((barn) =>
    regnBarn(barn, k.samvaerNetter ?? STANDARD_SOVEROMSREGEL.samvaerNetter),
  );
  const personer = g.antallPersoner - regnet.filter(({ teller }) => !teller).length;
  const [minste, ...stoerre] = k.inntektsgrenser.toSorted((a, b) => a.personer - b.personer);
  const grense = [minste!, ...stoerre.filter((ett) => ett.personer <= personer)].at(-1)!;
  beregning.push(
    { steg: 'INNTEKT_PER_AAR', verdi: `${perAar}` },
    ...regnet.flatMap(({ steg }) => steg ?? []),
    { steg: 'PERSONER', verdi: `${personer}` },
    { steg: 'G', verdi: `${grense.g}` },
  );
  const beloep = k.grunnbeloep
    .filter(({ fra }) => fra <= g.dag)
    .toSorted((a, b) => (a.fra < b.fra ? -1 : 1))
    .at(-1);
  if (!beloep || plussMaaneder(beloep.fra, GRUNNBELOEP_GJELDER_MND) <= g.dag)
    return mangler('GRUNNBELOEP', beregning);
  beregning.push({ steg: 'GRUNNBELOEP', verdi: `${beloep.kroner}`, fra: beloep.fra });
  const kroner = Math.round(grense.g * beloep.kroner);
  return holdt(perAar <= kroner, perAar, kroner, beregning);
}

interface Regel {
  readonly gjelder: (k: Kriterier) => boolean;
  readonly maal: (k: Kriterier, g: Kriteriegrunnlag) => Maalt;
}

/** Each criterion: whether the municipality has it, and how a household is held against it. */
const regler: Readonly<Record<Kriterium, Regel>> = {
  MINSTEALDER: {
    gjelder: (k) => k.minstealder > 0,
    maal: (k, { foedselsdato, dag }) => {
      if (foedselsdato === null) return mangler('FOEDSELSDATO');
      const aar = alder(foedselsdato, dag);
      return holdt(aar >= k.minstealder, aar, k.minstealder, [
        { steg: 'FOEDT', verdi: foedselsdato },
        { steg: 'ALDER', verdi: `${aar}` },
      ]);
    },
  },
  BOTID: {
    gjelder: (k) => k.botidMnd > 0,
    maal: (k, g) => {
      if (g.bosteder === null) return mangler('BOSTEDER');
      const { maaneder, minst, opphold } = botid(
        g.bosteder,
        new Set([g.kommunenummer, ...k.tidligereKommunenummer]),
        g.dag,
      );
      const beregning = opphold.map(({ kommunenummer, fra, til }): Beregningssteg => ({
        steg: 'BOSATT',
        verdi: kommunenummer ?? 'UKJENT',
        ...(fra !== undefined && { fra }),
        ...(til !== undefined && { til }),
      }));
      // What is not known can only make it longer.
      if (minst && maaneder < k.botidMnd) return mangler('BOSTEDER', beregning);
      return holdt(maaneder >= k.botidMnd, maaneder, k.botidMnd, [
        ...beregning,
        { steg: 'BOTID', verdi: `${maaneder}` },
      ]);
    },
  },
  INNTEKT: { gjelder: (k) => k.inntektsgrenser.length > 0, maal: inntekt },
  FORMUE: {
    gjelder: (k) => k.formuesgrense !== undefined,
    maal: (k, { formue }) =>
      formue === null
        ? mangler('OEKONOMI')
        : holdt(formue <= k.formuesgrense!, formue, k.formuesgrense!, [
            { steg: 'FORMUE', verdi: `${formue}` },
          ]),
  },
  GJELD: {
    gjelder: (k) => k.krevGjeldsoppgjoer,
    maal: (_, { opplysninger: { gjeldTilKommunen } }) =>
      gjeldTilKommunen === undefined
        ? mangler('OPPLYSNING')
        : {
            resultat: gjeldTilKommunen ? 'AVVIK' : 'OK',
            beregning: [{ steg: 'OPPLYST', verdi: gjeldTilKommunen ? 'GJELD' : 'INGEN_GJELD' }],
          },
  },
  KARANTENE: {
    gjelder: (k) => k.karanteneMnd !== undefined,
    maal: (k, { dag, opplysninger: { utkastet, utkastetDato } }) => {
      if (utkastet === 'NEI')
        return { resultat: 'OK', beregning: [{ steg: 'OPPLYST', verdi: 'IKKE_UTKASTET' }] };
      if (utkastet === undefined || !utkastetDato) return mangler('OPPLYSNING');
      const til = plussMaaneder(utkastetDato, k.karanteneMnd!);
      return holdt(til <= dag, utkastetDato, til, [
        { steg: 'OPPLYST', verdi: 'UTKASTET', fra: utkastetDato },
      ]);
    },
  },
};

/** Each criterion the municipality has, measured. */
export const maal = (kriterier: Kriterier, grunnlag: Kriteriegrunnlag): Kriterieresultat[] =>
  (Object.keys(regler) as Kriterium[])
    .filter((kriterium) => regler[kriterium].gjelder(kriterier))
    .map((kriterium) => ({ kriterium, ...regler[kriterium].maal(kriterier, grunnlag) }));

/** Flags nobody has assessed for this household yet. */
export const uvurdert = (resultater: readonly Kriterieresultat[]): Kriterium[] =>
  resultater
    .filter(({ resultat, vurdering }) => resultat === 'AVVIK' && (vurdering ?? '').trim() === '')
    .map(({ kriterium }) => kriterium);

/** The usual length of a tenancy for a household, in months. */
export const leietidFor = (
  { standard, medBarn, utenBarn }: Kriterier['leietidMnd'],
  antallBarn: number,
): number => (antallBarn > 0 ? medBarn : utenBarn) ?? standard;
