import type { KartleggingLagre, Sakstype } from '@kobo-bolig/contract';
import { girBolig } from '../sak/rules.ts';

const tom = (tekst: string): boolean => tekst.trim() === '';

type Krav = (innhold: KartleggingLagre, sakstype: Sakstype) => boolean;

/** JSON Pointer into the assessment → when what stands there is not enough to complete it. */
const krav: Readonly<Record<string, Krav>> = {
  '/boligbehov/soveromMin': ({ boligbehov }, sakstype) =>
    girBolig(sakstype) && typeof boligbehov.soveromMin !== 'number',
  '/boligbehov/soveromMaks': ({ boligbehov: { soveromMin, soveromMaks } }) =>
    typeof soveromMaks === 'number' && soveromMaks < (soveromMin ?? 0),
  // Boligsosialloven § 7: the municipality takes a stand, and says why.
  '/vanskeligstilt': ({ vanskeligstilt }) => vanskeligstilt === 'IKKE_VURDERT',
  '/vanskeligstiltBegrunnelse': ({ vanskeligstiltBegrunnelse }) => tom(vanskeligstiltBegrunnelse),
  // «Without need assessment» excludes the others (Agenda Kaupang 2019, chapter 5).
  '/tildelingsgrunnlag/grupper': ({ tildelingsgrunnlag: { grupper } }) =>
    grupper.length === 0 || (grupper.includes('UTEN_BEHOVSPROEVING') && grupper.length > 1),
  '/tildelingsgrunnlag/primaer': ({ tildelingsgrunnlag: { primaer, grupper } }) =>
    primaer === null || !grupper.includes(primaer),
  // A refugee counts as one for five years from the day of settlement.
  '/tildelingsgrunnlag/bosattDato': ({ tildelingsgrunnlag: { grupper, bosattDato } }) =>
    grupper.includes('FLYKTNING') && !bosattDato,
};

/** What must be answered before the assessment can be completed, as JSON Pointers into it. */
export const mangler = (innhold: KartleggingLagre, sakstype: Sakstype): string[] =>
  Object.keys(krav).filter((peker) => krav[peker]!(innhold, sakstype));

/** The columns a home is matched against; a span that ends before it begins has no end yet. */
export function boligbehovskolonner({ boligbehov: b }: KartleggingLagre) {
  const soveromMin = b.soveromMin ?? null;
  const soveromMaks = b.soveromMaks ?? null;
  return {
    soveromMin,
    soveromMaks: soveromMaks !== null && soveromMaks < (soveromMin ?? 0) ? null : soveromMaks,
    rullestol: b.rullestol,
    utenTrapper: b.utenTrapper,
    bemanning: b.bemanning,
    maksLeie: b.maksLeie ?? null,
  };
}
