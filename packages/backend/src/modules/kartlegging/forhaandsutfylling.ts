import type { KartleggingLagre, Kriterier } from '@kobo-bolig/contract';
import { sendtKontekst, STANDARD_SOVEROMSREGEL, tilSak, type Svar } from '@kobo-bolig/skjema';

/** The contract's bounds. */
const MAKS_SOVEROM = 10;
const MAKS_TEKST = 4000;

/**
 * What the application already says, for the case worker to go on from. It concludes nothing: whether the household
 * is vanskeligstilt and which groups it belongs to are a person's answers.
 */
export function forhaandsutfylt(
  svar: Svar,
  mottatt: string,
  { samvaerNetter = STANDARD_SOVEROMSREGEL.samvaerNetter }: Pick<Kriterier, 'samvaerNetter'> = {},
): KartleggingLagre {
  const { bosituasjon, soveromMin } = tilSak(svar, sendtKontekst(svar, { mottatt, spraak: 'nb' }), {
    ...STANDARD_SOVEROMSREGEL,
    samvaerNetter,
  });
  const situasjon = svar['situasjon'];
  const maaFlytte = Array.isArray(svar['maaFlytte']) ? svar['maaFlytte'] : [];
  const risiko = {
    oppsigelse: maaFlytte.includes('OPPSAGT'),
    tvangsfravikelse: maaFlytte.includes('UTKASTELSE'),
    dato: bosituasjon.maaUtDato,
  };
  return {
    bosituasjon: {
      ...bosituasjon,
      uegnet: [...bosituasjon.uegnet],
      ...((risiko.oppsigelse || risiko.tvangsfravikelse) && { risiko }),
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
