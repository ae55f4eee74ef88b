import { isSqlError } from '../../db/errors.ts';
import type { Boligrad, Boligverdier } from '../bolig/queries.sql.ts';
import type { Kolonnenavn } from './kolonner.ts';
import type { Radfeilkode } from './radfeil.ts';
import type { Leieforholdimport } from './typer.ts';

/** A row, the home it is about, and the home as it will be. */
export interface Radsak {
  readonly status: Boligrad['status'] | undefined;
  readonly verdier: Boligverdier;
  readonly leieforhold: Pick<Leieforholdimport, 'status' | 'manedsleie' | 'depositum'> | null;
  /** Somebody rents the home, or shall, in the time of the row's tenancy. */
  readonly opptatt: boolean;
}

export type Hindring = readonly [Kolonnenavn | null, Radfeilkode];

/** Months of rent a deposit may amount to (husleieloven § 3-5). */
const MAKS_DEPOSITUM_MND = 6;

/** The rent of the contract: what the row says, or what the home costs. */
export const kontraktleie = ({ verdier, leieforhold }: Radsak): number =>
  leieforhold?.manedsleie ?? verdier.leiekostnad?.manedsleie ?? 0;

/** A home somebody rents keeps its tenancy, whatever the row says. */
const faarLeieforhold = ({ status, leieforhold }: Radsak): boolean =>
  leieforhold?.status === 'AKTIVT' && status !== 'UTLEID';

const boligensDepositum = ({ verdier: { depositum, leiekostnad } }: Radsak): boolean =>
  depositum !== undefined &&
  leiekostnad !== undefined &&
  depositum > MAKS_DEPOSITUM_MND * leiekostnad.manedsleie;

const hindringer: readonly (readonly [...Hindring, (sak: Radsak) => boolean])[] = [
  ['depositum', 'DEPOSITUM_OVER_SEKS_MAANEDER', boligensDepositum],
  [
    'depositum',
    'DEPOSITUM_OVER_SEKS_MAANEDER',
    (sak) =>
      faarLeieforhold(sak) && (sak.leieforhold?.depositum ?? 0) > MAKS_DEPOSITUM_MND * kontraktleie(sak),
  ],
  ['boligstatus', 'BOLIG_RESERVERT', (sak) => faarLeieforhold(sak) && sak.status === 'RESERVERT'],
  ['boligstatus', 'BOLIG_SOLGT', (sak) => faarLeieforhold(sak) && sak.status === 'SOLGT'],
  ['leieforholdstartdato', 'LEIEFORHOLD_OVERLAPPER', (sak) => faarLeieforhold(sak) && sak.opptatt],
];

/** What Kobo knows that keeps the row out, in the dry run and when it is carried out. */
export function finnHindring(sak: Radsak): Hindring | undefined {
  const funnet = hindringer.find(([, , gjelder]) => gjelder(sak));
  return funnet && [funnet[0], funnet[1]];
}

const skranker: Readonly<Record<string, Hindring>> = {
  bolig_depositum_seks_maaneder: ['depositum', 'DEPOSITUM_OVER_SEKS_MAANEDER'],
  leiekontrakt_depositum_seks_maaneder: ['depositum', 'DEPOSITUM_OVER_SEKS_MAANEDER'],
  bolig_solgt_er_endelig: ['boligstatus', 'BOLIG_SOLGT'],
  leieforhold_overlapper_ikke: ['leieforholdstartdato', 'LEIEFORHOLD_OVERLAPPER'],
  leieforhold_ett_aktivt: ['leieforholdstartdato', 'LEIEFORHOLD_OVERLAPPER'],
};

/**
 * The rule of the schema a row broke: of SQLSTATE's classes 22 (data) and 23 (constraints). Undefined where the error says
 * nothing of the row, and it must be tried again.
 */
export function hindringAv(error: unknown): Hindring | undefined {
  if (!isSqlError(error) || !/^2[23]/.test(error.code)) return undefined;
  return skranker[error.constraint ?? ''] ?? [null, 'KAN_IKKE_LAGRES'];
}
