import type { KontraktRegistrer, ProblemCode } from '@kobo-bolig/contract';

/** Months of rent deposit and guarantee may amount to (husleieloven §§ 3-5 and 3-6). */
const MAKS_DEPOSITUM_MND = 6;

/** What the law or the calendar says against a contract, or null. */
export function kontraktHindring(kontrakt: KontraktRegistrer): ProblemCode | null {
  const { startdato, sluttdato, tidsubegrenset, manedsleie, depositum } = kontrakt;
  if (tidsubegrenset !== (sluttdato === undefined || sluttdato === null)) return 'UGYLDIG_PERIODE';
  if (sluttdato && sluttdato <= startdato) return 'UGYLDIG_PERIODE';
  if (depositum > MAKS_DEPOSITUM_MND * manedsleie) return 'DEPOSITUM_FOR_HOEYT';
  return null;
}

/**
 * Why a tenancy may be for a fixed time: three years is the ordinary minimum (husleieloven § 9-3); a municipality may
 * let homes to persons with special difficulties for shorter (§ 11-1).
 */
export function hjemmelTid({ startdato, sluttdato }: KontraktRegistrer): string | null {
  if (!sluttdato) return null;
  const tre = new Date(`${startdato}T00:00:00Z`);
  tre.setUTCFullYear(tre.getUTCFullYear() + 3);
  tre.setUTCDate(tre.getUTCDate() - 1);
  return sluttdato >= tre.toISOString().slice(0, 10) ? 'STANDARD_3AAR' : 'HUSLEIELOVEN_11_1';
}
