import type { KartleggingLagre } from '@kobo-bolig/contract';
import { rader, tilSak, type Kontekst, type Svar } from '@kobo-bolig/skjema';

/** The contract's bounds. */
const MAKS_SOVEROM = 10;
const MAKS_TEKST = 4000;

/** Sent answers are complete in themselves: what the registers knew then stands in them. */
function sendtKontekst(svar: Svar, mottatt: string): Kontekst {
  const barn = rader(svar, 'barn').flatMap((rad) =>
    typeof rad['barnId'] === 'string'
      ? [
          {
            barnId: rad['barnId'],
            navn: String(rad['navn'] ?? ''),
            foedselsdato: String(rad['foedselsdato'] ?? ''),
            deltBosted: rad['bosted'] === 'DELT',
          },
        ]
      : [],
  );
  return {
    idag: mottatt,
    miljoe: 'PRODUKSJON',
    spraak: 'nb',
    kommune: { formaal: ['NY', 'BOLIGBISTAND'], spraak: ['nb', 'nn'] },
    innbygger: { navn: '', identMaskert: '', adresse: null, adresseSkjult: false, barn },
  };
}

/**
 * What the application already says, for the case worker to go on from. It concludes nothing: whether the household
 * is vanskeligstilt and which groups it belongs to are a person's answers.
 */
export function forhaandsutfylt(svar: Svar, mottatt: string): KartleggingLagre {
  const { bosituasjon, soveromMin } = tilSak(svar, sendtKontekst(svar, mottatt));
  const situasjon = svar['situasjon'];
  return {
    bosituasjon: {
      ...bosituasjon,
      uegnet: [...bosituasjon.uegnet],
      ...(typeof situasjon === 'string' && { beskrivelse: situasjon.slice(0, MAKS_TEKST) }),
    },
    boligbehov: {
      soveromMin: soveromMin === null ? null : Math.min(soveromMin, MAKS_SOVEROM),
      soveromMaks: null,
      rullestol: false,
      utenTrapper: false,
      bemanning: 'INGEN',
      maksLeie: null,
    },
    vanskeligstilt: 'IKKE_VURDERT',
    vanskeligstiltBegrunnelse: '',
    tildelingsgrunnlag: { grupper: [], primaer: null, bosattDato: null },
  };
}
