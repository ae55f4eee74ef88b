import type {
  HusstandOekonomi,
  Inntekt,
  PersonOekonomi,
  Registerstatus,
  Skatteoppgjoer,
} from '@kobo-bolig/contract';
import type { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Inntektssvar } from '../../ports/inntekt/port.ts';
import type { Skattesvar } from '../../ports/skattegrunnlag/port.ts';
import { grunner } from '../innfoering/grunner.ts';
import { husstandsoekonomi, personoekonomi, type Kildenavn, type Personoekonomi } from './rules.ts';

export const HJEMMEL = grunner.OEKONOMI.hjemmel;

export interface Medlem {
  readonly personId: string;
  readonly navn: string | null;
  readonly rolle: PersonOekonomi['rolle'];
}

/** What came of asking one register about one person. */
export type Utfall<Svar> =
  { readonly svar: Svar; readonly korrelasjonsid: string } | { readonly feil: RegisterFeil };

export interface Hentet {
  readonly inntekt: Utfall<Inntektssvar>;
  readonly skatt: Utfall<Skattesvar>;
}

const statuser = { OK: 'OK', INGEN: 'INGEN_DATA', SKJERMET: 'SKJERMET' } as const;

export const registerstatus = (
  utfall: Utfall<Inntektssvar | Skattesvar>,
): Exclude<Registerstatus, 'IKKE_HENTET'> => ('feil' in utfall ? 'FEIL' : statuser[utfall.svar.status]);

/** Nothing was sent: the municipality may not ask this register yet. What was fetched before stands as it is. */
export const ikkeSpurt = (utfall: Utfall<unknown>): boolean =>
  'feil' in utfall && utfall.feil.klasse === 'IKKE_AAPNET';

/** A register that knows no such person has answered; every other failure is one we may try again after. */
export const svarteIkke = (utfall: Utfall<unknown>): boolean =>
  'feil' in utfall && utfall.feil.klasse !== 'UKJENT_PERSON';

/** The contract's bound; the smallest payers beyond it are in the sum. */
const MAKS_KILDER = 50;

const ingenInntekt: Inntekt = {
  status: 'IKKE_HENTET',
  perMaaned: null,
  maaneder: [],
  kilder: [],
  hentet: null,
};
const ingenSkatt: Skatteoppgjoer = { status: 'IKKE_HENTET', aar: null, hentet: null };

export const ikkeHentet = (medlem: Medlem): PersonOekonomi => ({
  ...medlem,
  inntekt: ingenInntekt,
  skatteoppgjoer: ingenSkatt,
});

/**
 * One person's economy out of what the registers answered. Where one did not, what was fetched before stands, with the
 * time it is from, under status FEIL.
 */
export function personsituasjon(
  medlem: Medlem,
  hentet: Hentet,
  forrige: PersonOekonomi | undefined,
  { maaneder, tid, navnFor }: { maaneder: readonly string[]; tid: string; navnFor: Kildenavn },
): PersonOekonomi {
  const svar = <S>(utfall: Utfall<S>): S | null => ('svar' in utfall ? utfall.svar : null);
  const { inntekt, skatt } = personoekonomi(
    { inntekt: svar(hentet.inntekt), skatt: svar(hentet.skatt) },
    maaneder,
    navnFor,
  );
  const inntektsstatus = registerstatus(hentet.inntekt);
  const skattestatus = registerstatus(hentet.skatt);
  return {
    ...medlem,
    inntekt:
      inntektsstatus === 'FEIL'
        ? { ...(forrige?.inntekt ?? ingenInntekt), ...(!ikkeSpurt(hentet.inntekt) && { status: 'FEIL' }) }
        : {
            status: inntektsstatus,
            perMaaned: inntekt?.snitt ?? null,
            maaneder: (inntekt?.maaneder ?? []).map(({ maaned, beloep, registrert }) => ({
              maaned,
              beloep,
              registrert,
            })),
            kilder: (inntekt?.kilder ?? [])
              .slice(0, MAKS_KILDER)
              .map(({ navn, beloep }) => ({ navn, beloepPerMaaned: beloep })),
            hentet: tid,
          },
    skatteoppgjoer:
      skattestatus === 'FEIL'
        ? { ...(forrige?.skatteoppgjoer ?? ingenSkatt), ...(!ikkeSpurt(hentet.skatt) && { status: 'FEIL' }) }
        : { status: skattestatus, aar: skatt?.skatteaar ?? null, ...skattedel(skatt), hentet: tid },
  };
}

const skattedel = (
  skatt: Personoekonomi['skatt'],
): Pick<Skatteoppgjoer, 'stadie' | 'linjer' | 'eierBolig'> =>
  skatt === null
    ? {}
    : {
        stadie: skatt.stadie,
        eierBolig: skatt.eierBolig,
        linjer: {
          samletGjeld: skatt.samletGjeld,
          bruttoformue: skatt.bruttoformue,
          annenFormue: skatt.annenFormue,
          annenInntekt: skatt.annenInntekt,
          inntektsfradrag: skatt.inntektsfradrag,
        },
      };

const ufullstendig = ({ status }: { status: Registerstatus }): boolean =>
  status !== 'OK' && status !== 'INGEN_DATA';

/** What a person is shown with, as the rules add it up. */
const tilPersonoekonomi = ({
  inntekt,
  skatteoppgjoer: { aar, stadie, linjer, eierBolig = false },
}: PersonOekonomi): Personoekonomi => ({
  inntekt:
    inntekt.perMaaned === null
      ? null
      : {
          snitt: inntekt.perMaaned,
          maaneder: inntekt.maaneder.map((maaned) => ({ ...maaned, kilder: [] })),
          kilder: [],
        },
  skatt:
    aar === null || !linjer ? null : { skatteaar: aar, stadie: stadie ?? 'OPPGJOER', ...linjer, eierBolig },
  skjermet: inntekt.status === 'SKJERMET',
});

/** The household together: sums of what each person is shown with, so that the page adds up for who checks it. */
export function husstandssituasjon(
  personer: readonly PersonOekonomi[],
  maaneder: readonly string[],
): HusstandOekonomi {
  const { inntektPerMaaned, skatt, skatteaar } = husstandsoekonomi(personer.map(tilPersonoekonomi));
  return {
    inntektPerMaaned,
    maaneder: maaneder.map((maaned) => {
      const deres = personer.flatMap(({ inntekt }) => inntekt.maaneder.filter((m) => m.maaned === maaned));
      return {
        maaned,
        beloep: deres.reduce((sum, { beloep }) => sum + beloep, 0),
        registrert: deres.some(({ registrert }) => registrert),
      };
    }),
    skatteaar: [...skatteaar],
    linjer: skatt,
    ufullstendig: personer.some(
      (person) => ufullstendig(person.inntekt) || ufullstendig(person.skatteoppgjoer),
    ),
  };
}

/** Anyone whose address is graded makes the whole case shielded. */
export const noenErSkjermet = (hentet: ReadonlyMap<string, Hentet>): boolean =>
  [...hentet.values()].some(({ inntekt, skatt }) =>
    [inntekt, skatt].some((utfall) => registerstatus(utfall) === 'SKJERMET'),
  );
