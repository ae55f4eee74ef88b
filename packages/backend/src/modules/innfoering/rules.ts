import type {
  Innfoeringskode,
  InnfoeringspunktLagre,
  Innfoeringsstatuskode,
  Kontrollkode,
  Registernavn,
} from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';

/** How far each point has come; one that is absent is not begun on. */
export type Statuser = Readonly<Partial<Record<Innfoeringskode, Innfoeringsstatuskode>>>;

/** Points that may not concern a municipality: who runs Kobo itself has no processor, and nobody need use every register. */
const utelates: ReadonlySet<Innfoeringskode> = new Set<Innfoeringskode>([
  'STANDARDAVTALE',
  'DATABEHANDLERAVTALE',
  'ALTINN_HUSBANKEN',
  'PAAKOBLING_FOLKEREGISTERET',
  'PAAKOBLING_INNTEKT',
  'PAAKOBLING_SKATTEGRUNNLAG',
  'DELEGERING_FOLKEREGISTERET',
  'DELEGERING_INNTEKT',
  'DELEGERING_SKATTEGRUNNLAG',
  'DELEGERING_KONTAKTREGISTERET',
]);
export const kanUtelates = (kode: Innfoeringskode): boolean => utelates.has(kode);

/** The register a delegation opens, of the points the service looks into by itself. */
export const kontroller: Readonly<Record<Kontrollkode, Registernavn | null>> = {
  INNSTILLINGER: null,
  DELEGERING_FOLKEREGISTERET: 'FOLKEREGISTERET',
  DELEGERING_INNTEKT: 'INNTEKT',
  DELEGERING_SKATTEGRUNNLAG: 'SKATTEGRUNNLAG',
  DELEGERING_KONTAKTREGISTERET: 'KONTAKTREGISTERET',
};
export const kontrolleres = (kode: Innfoeringskode): kode is Kontrollkode => kode in kontroller;

/** What every register with information on persons takes: agreements, and an assessment of what can go wrong. */
const FELLES: readonly Innfoeringskode[] = ['STANDARDAVTALE', 'DATABEHANDLERAVTALE', 'ROS', 'DPIA'];
/** What it takes that the register itself has let the municipality in: it cannot be said not to matter. */
const inngang = {
  FOLKEREGISTERET: ['TILSLUTNINGSERKLAERING', 'PAAKOBLING_FOLKEREGISTERET', 'DELEGERING_FOLKEREGISTERET'],
  INNTEKT: ['TILSLUTNINGSERKLAERING', 'PAAKOBLING_INNTEKT', 'DELEGERING_INNTEKT'],
  SKATTEGRUNNLAG: ['TILSLUTNINGSERKLAERING', 'PAAKOBLING_SKATTEGRUNNLAG', 'DELEGERING_SKATTEGRUNNLAG'],
  // Digdir's own, and no part of the agreement with Skatteetaten.
  KONTAKTREGISTERET: ['DELEGERING_KONTAKTREGISTERET'],
} as const satisfies Readonly<Record<Registernavn, readonly Innfoeringskode[]>>;
export const registernavn = Object.keys(inngang) as Registernavn[];

export const erGroent = (status: Innfoeringsstatuskode | undefined): boolean =>
  status === 'GODKJENT' || status === 'IKKE_AKTUELT';

/**
 * What is missing before a register may be asked; nothing when it may. The database keeps the same rule
 * (`register_mangler`), and a property test holds the two against each other.
 */
export const mangler = (register: Registernavn, statuser: Statuser): Innfoeringskode[] => [
  ...FELLES.filter((kode) => !erGroent(statuser[kode])),
  ...inngang[register].filter((kode) => statuser[kode] !== 'GODKJENT'),
];

const feil = (pointer: string, code: string, nb: string, nn: string): Feltfeil => ({
  pointer,
  code,
  detail: tekst(nb, nn),
});

/**
 * What is wrong with what is said of a point.
 * @param funnet the service has looked into it, and found it in place
 * @param idag `YYYY-MM-DD` in Norway
 */
export function* punktfeil(
  kode: Innfoeringskode,
  { status, dato, ansvarlig = '', merknad = '', lenke }: InnfoeringspunktLagre,
  funnet: boolean,
  idag: string,
): Generator<Feltfeil> {
  if (status === 'IKKE_AKTUELT' && !kanUtelates(kode))
    yield feil(
      '/status',
      'KAN_IKKE_UTELATES',
      'Dette må alle kommuner ha på plass.',
      'Dette må alle kommunar ha på plass.',
    );
  if (status === 'GODKJENT' && kontrolleres(kode) && !funnet)
    yield feil(
      '/status',
      'IKKE_KONTROLLERT',
      'Dette kontrolleres av tjenesten. Kjør kontrollen først.',
      'Dette blir kontrollert av tenesta. Køyr kontrollen først.',
    );
  if (status === 'GODKJENT' && dato === undefined) yield { pointer: '/dato', ...MANGLER };
  if (status === 'GODKJENT' && ansvarlig.trim() === '') yield { pointer: '/ansvarlig', ...MANGLER };
  if (status === 'IKKE_AKTUELT' && merknad.trim() === '') yield { pointer: '/merknad', ...MANGLER };
  if (dato !== undefined && dato > idag)
    yield feil(
      '/dato',
      'I_FREMTIDEN',
      'Dagen kan ikke være etter i dag.',
      'Dagen kan ikkje vere etter i dag.',
    );
  if (lenke !== undefined && !lenke.startsWith('https://'))
    yield feil(
      '/lenke',
      'UGYLDIG_VERDI',
      'Lenken må begynne med https://.',
      'Lenkja må begynne med https://.',
    );
}
