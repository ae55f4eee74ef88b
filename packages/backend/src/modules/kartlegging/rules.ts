import type {
  KartleggingLagre,
  LokalMaalgruppe,
  Maalgruppe,
  Sakstype,
  Tildelingsgrunnlag,
} from '@kobo-bolig/contract';
import { behovProeves, girBolig } from '../sak/rules.ts';

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
/** Whom a kind of case is for, whatever else they are. */
const sakstypensGruppe: Readonly<Partial<Record<Sakstype, Maalgruppe>>> = {
  BOSETTING_FLYKTNING: 'FLYKTNING',
  UTEN_BEHOVSPROEVING: 'UTEN_BEHOVSPROEVING',
};
const gruppekrav: Krav<Grunnlag> = {
  // «Without need assessment» excludes the others (Agenda Kaupang 2019, chapter 5), and a case that assesses the need.
  '/tildelingsgrunnlag/grupper': ({ tildelingsgrunnlag: { grupper } }, sakstype) => {
    const egen = sakstypensGruppe[sakstype];
    return (
      grupper.length === 0 ||
      (grupper.includes('UTEN_BEHOVSPROEVING') && (grupper.length > 1 || behovProeves(sakstype))) ||
      (egen !== undefined && !grupper.includes(egen))
    );
  },
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

/** JSON Pointer → when needs are written there. What home is wanted, and by whom, is no need. */
const behovsopplysninger: Readonly<Record<string, (innhold: KartleggingLagre) => boolean>> = {
  '/bosituasjon': ({ bosituasjon: { bosit, bostedsloes, uegnet, maaUtDato, risiko, beskrivelse = '' } }) =>
    bosit !== null ||
    bostedsloes ||
    uegnet.length > 0 ||
    Boolean(maaUtDato) ||
    Boolean(risiko?.oppsigelse || risiko?.tvangsfravikelse || risiko?.dato) ||
    !tom(beskrivelse),
  '/boligbehov/bemanning': ({ boligbehov: { bemanning } }) => bemanning !== 'INGEN',
  '/vanskeligstilt': ({ vanskeligstilt }) => vanskeligstilt !== 'IKKE_VURDERT',
  '/vanskeligstiltBegrunnelse': ({ vanskeligstiltBegrunnelse }) => !tom(vanskeligstiltBegrunnelse),
  '/andreVirkemidler': ({ andreVirkemidler = '' }) => !tom(andreVirkemidler),
  '/virkemidler': ({ virkemidler = [] }) =>
    virkemidler.some(({ vurdert, konklusjon = '' }) => vurdert || !tom(konklusjon)),
  '/oppfoelgingsbehov': ({ oppfoelgingsbehov: behov }) =>
    behov !== undefined && (behov.nivaa !== 'INGEN' || !tom(behov.beskrivelse ?? '')),
  '/kriterievurderinger': ({ kriterievurderinger = [] }) => kriterievurderinger.length > 0,
  '/kriterieopplysninger': ({ kriterieopplysninger = {} }) => Object.keys(kriterieopplysninger).length > 0,
  '/familie': ({ familie = '' }) => !tom(familie),
  '/behovForTilrettelegging': ({ behovForTilrettelegging: behov }) =>
    behov !== undefined && (behov.ja || (behov.egenskaper ?? []).length > 0 || !tom(behov.begrunnelse ?? '')),
};

/** What of it the municipality has no ground to write down in a case of this kind, as JSON Pointers. */
export const utenHjemmel = (innhold: KartleggingLagre, sakstype: Sakstype): string[] =>
  behovProeves(sakstype)
    ? []
    : Object.keys(behovsopplysninger).filter((peker) => behovsopplysninger[peker]!(innhold));

const brutt = <T>(krav: Krav<T>, innhold: T, sakstype: Sakstype): string[] =>
  Object.keys(krav).filter((peker) => krav[peker]!(innhold, sakstype));

/** What of it must be answered, as JSON Pointers. */
export const grunnlagsmangler = (grunnlag: Grunnlag, sakstype: Sakstype): string[] =>
  brutt({ ...boligkrav, ...gruppekrav }, grunnlag, sakstype);

/** What must be answered before the assessment can be completed, as JSON Pointers into it. */
export const mangler = (innhold: KartleggingLagre, sakstype: Sakstype): string[] =>
  brutt(
    { ...boligkrav, ...(behovProeves(sakstype) && { ...svarkrav, ...virkemiddelkrav }), ...gruppekrav },
    innhold,
    sakstype,
  );

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
