import type { Maalgruppe, Sakstype } from '@kobo-bolig/contract';

import type { DemoKartlegging, DemoVedtak } from './saker-typer.ts';
import type { Trekker } from './trekker.ts';

type Behov = Exclude<Maalgruppe, 'UTEN_BEHOVSPROEVING'>;

/** Contents of assessments and decisions in the demo. Drafts in plain language; no legal source beyond the act itself. */
const begrunnelser: Readonly<Record<Behov, string>> = {
  PSYKISK_HELSE: 'Søkeren trenger en rolig bolig med oppfølging og klarer ikke å skaffe den selv.',
  RUS: 'Søkeren trenger en egen bolig med oppfølging for å holde fast på behandlingen.',
  NEDSATT_FUNKSJONSEVNE: 'Boligen søkeren har i dag, kan ikke tilpasses rullestol.',
  ELDRE: 'Søkeren kommer ikke ut av boligen uten hjelp, og det er ikke heis.',
  FLYKTNING: 'Husstanden er nylig bosatt i kommunen og har ikke annen bolig å flytte til.',
  ANDRE_PROBLEMER: 'Husstanden må ut av boligen og har ikke funnet noe annet de har råd til.',
};

const uegnet: Readonly<Record<Behov, DemoKartlegging['uegnet']>> = {
  PSYKISK_HELSE: ['UTRYGG'],
  RUS: ['UTRYGG'],
  NEDSATT_FUNKSJONSEVNE: ['IKKE_TILRETTELAGT'],
  ELDRE: ['IKKE_TILRETTELAGT'],
  FLYKTNING: [],
  ANDRE_PROBLEMER: ['FOR_LITEN'],
};

const maalgruppevekter: Readonly<Record<Behov, number>> = {
  PSYKISK_HELSE: 15,
  RUS: 8,
  NEDSATT_FUNKSJONSEVNE: 18,
  ELDRE: 20,
  FLYKTNING: 16,
  ANDRE_PROBLEMER: 23,
};

/** @param fast the group, where what follows in the case needs a certain one; what is drawn for others stays the same */
export function lagKartlegging(
  trekker: Trekker,
  antallBarn: number,
  vanskeligstilt = true,
  fast?: Behov,
): DemoKartlegging {
  const trukket = trekker.vektet(maalgruppevekter);
  const primaer = fast ?? trukket;
  return {
    vanskeligstilt: vanskeligstilt ? 'JA' : 'NEI',
    vanskeligstiltBegrunnelse: vanskeligstilt
      ? begrunnelser[primaer]
      : 'Husstanden har en bolig som dekker behovet, og inntekt til å leie på det private markedet.',
    primaer,
    bosit: trekker.en([1, 1, 1, 2, 4, 5] as const),
    uegnet: vanskeligstilt ? uegnet[primaer] : [],
    soveromMin: Math.min(4, 1 + Math.ceil(antallBarn / 2)),
    rullestol: primaer === 'NEDSATT_FUNKSJONSEVNE',
  };
}

/** By the two paragraphs the decision rests on. */
const regler = {
  TILSAGN:
    'Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven §§ 6 og 7).',
  AVSLAG:
    'Kommunen skal ta stilling til om den som ber om bistand, er vanskeligstilt på boligmarkedet (boligsosialloven § 7). Vi har kommet til at du ikke er det.',
  BISTAND:
    'Kommunen skal gi individuelt tilpasset bistand til vanskeligstilte på boligmarkedet (boligsosialloven § 6).',
} as const;

const barnetsBeste = {
  TILSAGN: 'Barna trenger et trygt og fast sted å bo, nær skole og venner. Det har vi lagt stor vekt på.',
  AVSLAG:
    'Vi har sett på hvordan barna bor i dag. De har en trygg bolig og kan fortsette på skolen de går på nå.',
} as const;

/** Why the children of the demo have no note of their own. */
export const BARNA_IKKE_HOERT = 'Barna er ikke hørt selv. Foreldrene har fortalt hva barna mener.';

export function lagVedtak(
  innhold: { sakstype: Sakstype; kartlegging: DemoKartlegging; antallBarn: number },
  stand: Pick<DemoVedtak, 'status' | 'foreslaattAv'> & Pick<Partial<DemoVedtak>, 'fattetAv' | 'vedtaksdato'>,
): DemoVedtak {
  const { sakstype, kartlegging, antallBarn } = innhold;
  const resultat = kartlegging.vanskeligstilt === 'JA' ? 'TILSAGN' : 'AVSLAG';
  const bistand = sakstype === 'BOLIGBISTAND' && resultat === 'TILSAGN';
  const bolig = sakstype === 'KOMMUNAL_BOLIG_NY' && resultat === 'TILSAGN';
  return {
    ...stand,
    resultat,
    fakta: kartlegging.vanskeligstiltBegrunnelse,
    regler: bistand ? regler.BISTAND : regler[resultat],
    hensyn:
      resultat === 'TILSAGN'
        ? 'Vi har lagt vekt på at situasjonen ikke blir bedre uten hjelp, og på det søkeren selv har fortalt om behovet.'
        : 'Vi har vurdert om det finnes særlige grunner til å gi hjelp likevel, og har ikke funnet det.',
    ...(antallBarn > 0 && { barnetsBeste: barnetsBeste[resultat] }),
    ...(bolig && {
      boliginnhold: {
        boligtype: kartlegging.primaer === 'ELDRE' ? 'OMSORGSBOLIG' : 'ORDINAER',
        soverom: kartlegging.soveromMin,
        leietidMnd: 36,
      },
    }),
    bistand: bistand ? ['RAAD_OG_VEILEDNING', 'PRAKTISK_BISTAND'] : [],
    ...(bistand && { utdypBistand: 'Vi hjelper deg med å lete etter bolig og å søke om bostøtte.' }),
  };
}
