import type { HenvendelseAvgjoerelse, HenvendelseNy } from '@kobo-bolig/contract';
import { STOETTEDE_FORMAAL } from '@kobo-bolig/skjema';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { plussDager } from '../../klokke.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { oppgittfeil } from '../person/oppgitt.ts';
import { dagfeil } from '../soeknad/registrering.ts';

type Felt = Exclude<keyof HenvendelseAvgjoerelse, 'avgjoerelse'>;

/** What each way of answering says; what it does not say has no place in it. */
export const sier: Readonly<
  Record<
    HenvendelseAvgjoerelse['avgjoerelse'],
    { readonly maa: readonly Felt[]; readonly kan: readonly Felt[] }
  >
> = {
  TIL_SAK: { maa: ['formaal', 'spraak'], kan: ['gjelder', 'begrunnelse'] },
  VEILEDET: { maa: ['begrunnelse'], kan: [] },
  VIDERESENDT: { maa: ['enhet', 'begrunnelse'], kan: [] },
  AVSLUTTET: { maa: ['begrunnelse'], kan: [] },
};

/** Where the municipality has not said otherwise: two years. */
export const LEVETID_DAGER = 730;

/** The last day one is kept that is answered and became no case; null for what became one, and goes with it. */
export const slettesDato = (
  avgjoerelse: HenvendelseAvgjoerelse['avgjoerelse'],
  dag: string,
  levetidDager = LEVETID_DAGER,
): string | null => (avgjoerelse === 'TIL_SAK' ? null : plussDager(dag, levetidDager));

const HOERER_IKKE_TIL = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Hører ikke til denne avgjørelsen.', 'Høyrer ikkje til denne avgjerda.'),
};
const IKKE_TILBUDT = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Det kan ikke åpnes sak om dette her.', 'Det kan ikkje opnast sak om dette her.'),
};
const KJENT = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Henvendelsen har allerede en person.', 'Førespurnaden har allereie ein person.'),
};

const felt = ['begrunnelse', 'enhet', 'formaal', 'spraak', 'gjelder'] as const satisfies readonly Felt[];
const tomt = (verdi: unknown): boolean =>
  verdi === undefined || (typeof verdi === 'string' && verdi.trim() === '');

/** What keeps an enquiry from being written down. @param dag today in Norway */
export const henvendelsesfeil = ({ gjelder, ...ny }: HenvendelseNy, dag: string): Feltfeil[] => [
  ...medFoedselsnummer(ny),
  ...dagfeil('/mottatt', ny.mottatt, dag),
  ...(['tekst', 'fra'] as const).flatMap((ett) =>
    ny[ett] !== undefined && tomt(ny[ett]) ? [{ pointer: `/${ett}`, ...MANGLER }] : [],
  ),
  ...(gjelder ? oppgittfeil(gjelder, '/gjelder', dag) : []),
];

/** What keeps it from being answered so. @param kjent whether it is known whom it concerns */
export const avgjoerelsesfeil = (svar: HenvendelseAvgjoerelse, kjent: boolean, dag: string): Feltfeil[] => {
  const { maa, kan } = sier[svar.avgjoerelse];
  const tilSak = svar.avgjoerelse === 'TIL_SAK';
  const { gjelder, formaal, ...skrevet } = svar;
  return [
    ...medFoedselsnummer(skrevet),
    ...felt.flatMap((ett) => {
      const sagt = svar[ett] !== undefined;
      if (maa.includes(ett) || (sagt && kan.includes(ett)))
        return tomt(svar[ett]) ? [{ pointer: `/${ett}`, ...MANGLER }] : [];
      return sagt ? [{ pointer: `/${ett}`, ...HOERER_IKKE_TIL }] : [];
    }),
    ...(formaal !== undefined && !STOETTEDE_FORMAAL.includes(formaal)
      ? [{ pointer: '/formaal', ...IKKE_TILBUDT }]
      : []),
    ...(tilSak && !kjent && !gjelder ? [{ pointer: '/gjelder', ...MANGLER }] : []),
    ...(tilSak && kjent && gjelder ? [{ pointer: '/gjelder', ...KJENT }] : []),
    ...(tilSak && gjelder ? oppgittfeil(gjelder, '/gjelder', dag) : []),
  ];
};
