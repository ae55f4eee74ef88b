import type { KartleggingLagre, LokalMaalgruppe, Sakstype, Tildelingsgrunnlag } from '@kobo-bolig/contract';
import { girBolig } from '../sak/rules.ts';

const tom = (tekst: string): boolean => tekst.trim() === '';

/** What a home is let and counted by, whoever has assessed it. */
type Grunnlag = Pick<KartleggingLagre, 'boligbehov' | 'tildelingsgrunnlag'>;

type Krav<T> = Readonly<Record<string, (innhold: T, sakstype: Sakstype) => boolean>>;

/** JSON Pointer → when what stands there is not enough. */
const boligkrav: Krav<Grunnlag> = {
  '/boligbehov/soveromMin': ({ boligbehov }, sakstype) =>
    girBolig(sakstype) && typeof boligbehov.soveromMin !== 'number',
  '/boligbehov/soveromMaks': ({ boligbehov: { soveromMin, soveromMaks } }) =>
    typeof soveromMaks === 'number' && soveromMaks < (soveromMin ?? 0),
};
const gruppekrav: Krav<Grunnlag> = {
  // «Without need assessment» excludes the others (Agenda Kaupang 2019, chapter 5).
  '/tildelingsgrunnlag/grupper': ({ tildelingsgrunnlag: { grupper } }) =>
    grupper.length === 0 || (grupper.includes('UTEN_BEHOVSPROEVING') && grupper.length > 1),
  '/tildelingsgrunnlag/primaer': ({ tildelingsgrunnlag: { primaer, grupper } }) =>
    primaer === null || !grupper.includes(primaer),
  '/tildelingsgrunnlag/grader': ({ tildelingsgrunnlag: { grupper, grader = [] } }) =>
    new Set(grader.map(({ gruppe }) => gruppe)).size < grader.length ||
    grader.some(({ gruppe }) => !grupper.includes(gruppe)),
  // A refugee counts as one for five years from the day of settlement.
  '/tildelingsgrunnlag/bosattDato': ({ tildelingsgrunnlag: { grupper, bosattDato } }) =>
    grupper.includes('FLYKTNING') && !bosattDato,
};
/** The edition of the questions that is asked now. */
export const MALVERSJON = 2;

/** Whether the groups a code of the municipality's own stands for are among those that were chosen. */
export const kodenErMed = (
  { grupper, lokalKode }: Tildelingsgrunnlag,
  koder: readonly LokalMaalgruppe[],
): boolean =>
  lokalKode === undefined ||
  (koder.find(({ kode }) => kode === lokalKode)?.grupper ?? []).every((en) => grupper.includes(en));

const svarkrav: Krav<KartleggingLagre> = {
  // Boligsosialloven § 7: the municipality takes a stand, and says why.
  '/vanskeligstilt': ({ vanskeligstilt }) => vanskeligstilt === 'IKKE_VURDERT',
  // A day something happens, and nothing that happens.
  '/bosituasjon/risiko': ({ bosituasjon: { risiko } }) =>
    Boolean(risiko?.dato) && !risiko!.oppsigelse && !risiko!.tvangsfravikelse,
  '/vanskeligstiltBegrunnelse': ({ vanskeligstiltBegrunnelse }) => tom(vanskeligstiltBegrunnelse),
};

/** Each other means once, and what came of those that were looked at. */
const virkemiddelkrav: Krav<KartleggingLagre> = {
  '/virkemidler': ({ virkemidler = [] }) =>
    new Set(virkemidler.map(({ virkemiddel }) => virkemiddel)).size < virkemidler.length ||
    virkemidler.some(({ vurdert, konklusjon = '' }) => vurdert && tom(konklusjon)),
};

const brutt = <T>(krav: Krav<T>, innhold: T, sakstype: Sakstype): string[] =>
  Object.keys(krav).filter((peker) => krav[peker]!(innhold, sakstype));

/** What of it must be answered, as JSON Pointers. */
export const grunnlagsmangler = (grunnlag: Grunnlag, sakstype: Sakstype): string[] =>
  brutt({ ...boligkrav, ...gruppekrav }, grunnlag, sakstype);

/** What must be answered before the assessment can be completed, as JSON Pointers into it. */
export const mangler = (innhold: KartleggingLagre, sakstype: Sakstype): string[] =>
  brutt({ ...boligkrav, ...svarkrav, ...virkemiddelkrav, ...gruppekrav }, innhold, sakstype);

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
