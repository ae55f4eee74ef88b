/** The filters of the overview as data: what can be chosen, what is chosen, and what that is called. Pure. */
import type {
  Bemanning,
  BoligFasetter,
  Boliginnhold,
  Boligstatus,
  Boligtype,
  LedigInnen,
  Markering,
  QueryOf,
} from '@kobo-bolig/contract';
import { msg, str } from '../../texts/msg.ts';
import { boligtypeLabels, markerLabels, statusLabels } from '../labels.ts';

/** What is asked of the API, apart from which page. Replaced, never changed, so that a new one is a new question. */
export type Boligfilter = Omit<QueryOf<'listBoliger'>, 'limit' | 'etter'>;
export type Filternavn = keyof Boligfilter;
export type Gruppenavn = Exclude<keyof BoligFasetter, 'ledigInnen'>;

export interface Valg {
  readonly navn: () => string;
  /** The values of the API one choice stands for. */
  readonly verdier: readonly string[];
}

export interface Gruppe {
  readonly navn: Gruppenavn;
  readonly tittel: () => string;
  readonly valg: readonly Valg[];
}

const enkeltvalg = <V extends string>(labels: Record<V, () => string>): Valg[] =>
  (Object.keys(labels) as V[]).map((verdi) => ({ navn: labels[verdi], verdier: [verdi] }));

const medBase: readonly Bemanning[] = ['BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN'];

/** In the order of the panel. Within a group choices widen the result, between groups they narrow it. */
export const grupper: readonly Gruppe[] = [
  {
    navn: 'status',
    tittel: () => msg('Status', { id: 'bolig.filter.status', desc: 'Gruppe i filteret over boliger' }),
    valg: enkeltvalg<Boligstatus>(statusLabels),
  },
  {
    navn: 'markering',
    tittel: () =>
      msg('Markert som', { id: 'bolig.filter.markering', desc: 'Gruppe i filteret over boliger' }),
    valg: enkeltvalg<Markering>(markerLabels),
  },
  {
    navn: 'boligtype',
    tittel: () => msg('Boligtype', { id: 'bolig.filter.boligtype', desc: 'Gruppe i filteret over boliger' }),
    valg: enkeltvalg<Boligtype>(boligtypeLabels),
  },
  {
    navn: 'bemanning',
    tittel: () => msg('Bemanning', { id: 'bolig.filter.bemanning', desc: 'Gruppe i filteret over boliger' }),
    valg: [
      {
        navn: () =>
          msg('Personalbase', {
            id: 'bolig.filter.personalbase',
            desc: 'Valg i filteret over boliger: personalbase i eller nær boligen',
          }),
        verdier: medBase,
      },
    ],
  },
];

export const ledigInnenLabels: Record<LedigInnen, () => string> = {
  NAA: () => msg('Ledig nå', { id: 'bolig.filter.ledigNaa', desc: 'Valg under Antatt ledig innen' }),
  EN_MND: () => msg('1 måned', { id: 'bolig.filter.enMnd', desc: 'Valg under Antatt ledig innen' }),
  TRE_MND: () => msg('3 måneder', { id: 'bolig.filter.treMnd', desc: 'Valg under Antatt ledig innen' }),
  SEKS_MND: () => msg('6 måneder', { id: 'bolig.filter.seksMnd', desc: 'Valg under Antatt ledig innen' }),
  ETT_AAR: () => msg('1 år', { id: 'bolig.filter.ettAar', desc: 'Valg under Antatt ledig innen' }),
};

const valgte = (filter: Boligfilter, gruppe: Gruppenavn): readonly string[] => filter[gruppe] ?? [];

export const erValgt = (filter: Boligfilter, gruppe: Gruppenavn, valg: Valg): boolean =>
  valg.verdier.every((verdi) => valgte(filter, gruppe).includes(verdi));

/** How many homes a choice would show with the other groups as they are. */
export const antallFor = (fasetter: BoligFasetter, gruppe: Gruppenavn, valg: Valg): number =>
  fasetter[gruppe]
    .filter(({ verdi }) => valg.verdier.includes(verdi))
    .reduce((sum, { antall }) => sum + antall, 0);

/** The filter with one choice changed. */
export function medValg(filter: Boligfilter, gruppe: Gruppenavn, valg: Valg, paa: boolean): Boligfilter {
  const andre = valgte(filter, gruppe).filter((verdi) => !valg.verdier.includes(verdi));
  return med(filter, gruppe, paa ? [...andre, ...valg.verdier] : andre);
}

/** The filter with one value replaced; what is empty is left out, so that an untouched filter is `{}`. */
export function med(filter: Boligfilter, navn: Filternavn, verdi: unknown): Boligfilter {
  const { [navn]: _forrige, ...resten } = filter;
  const tom = verdi === undefined || verdi === '' || (Array.isArray(verdi) && verdi.length === 0);
  return tom ? resten : { ...resten, [navn]: verdi };
}

export const erTomt = (filter: Boligfilter): boolean => Object.keys(filter).length === 0;

/** A filter that is on, and the filter without it. */
export interface AktivtFilter {
  readonly navn: string;
  readonly uten: Boligfilter;
}

/** Every single choice that is on, as the removable chips name them. */
export const aktiveValg = (filter: Boligfilter): AktivtFilter[] => [
  ...grupper.flatMap(({ navn: gruppe, valg }) =>
    valg
      .filter((ett) => erValgt(filter, gruppe, ett))
      .map((ett) => ({ navn: ett.navn(), uten: medValg(filter, gruppe, ett, false) })),
  ),
  ...aktiveEnkle(filter),
];

/** Every filter that is on as a whole: choices of one group widen each other, so taking one away gives no more. */
export const aktiveGrupper = (filter: Boligfilter): AktivtFilter[] => [
  ...grupper.flatMap(({ navn: gruppe, tittel, valg }) => {
    const paa = valg.filter((ett) => erValgt(filter, gruppe, ett));
    if (paa.length === 0) return [];
    return [{ navn: paa.length === 1 && paa[0] ? paa[0].navn() : tittel(), uten: med(filter, gruppe, []) }];
  }),
  ...aktiveEnkle(filter),
];

function aktiveEnkle(filter: Boligfilter): AktivtFilter[] {
  const { ledigInnen, soveromMin, sok } = filter;
  const navn: [Filternavn, string | undefined][] = [
    ['ledigInnen', ledigInnen && ledigInnenNavn(ledigInnen)],
    ['soveromMin', soveromMin === undefined ? undefined : soveromNavn(soveromMin)],
    ['sok', sok],
  ];
  return navn.flatMap(([felt, tekst]) =>
    tekst ? [{ navn: tekst, uten: med(filter, felt, undefined) }] : [],
  );
}

const ledigInnenNavn = (verdi: LedigInnen): string =>
  verdi === 'NAA'
    ? ledigInnenLabels.NAA()
    : msg(str`Ledig innen ${ledigInnenLabels[verdi]()}`, {
        id: 'bolig.filter.ledigInnenValgt',
        desc: 'Valgt filter. Verdien er for eksempel «3 måneder».',
      });

export const soveromNavn = (minst: number): string =>
  msg(str`Minst ${minst} soverom`, { id: 'bolig.filter.soveromValgt', desc: 'Valgt filter: antall soverom' });

/** Where a search for a home for somebody starts: what can be offered and what the decision grants. */
export const filterForTilsagn = ({ boligtype, soverom }: Boliginnhold): Boligfilter => ({
  status: ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'],
  boligtype: [boligtype],
  ...(soverom > 0 && { soveromMin: soverom }),
});
