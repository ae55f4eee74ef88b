import type { Leierrolle, OppsigelseNy } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { plussMaaneder } from '../sak/frister.ts';

/** Months of notice, to the end of a calendar month; of a single room, from day to day (husleieloven § 9-6). */
const OPPSIGELSE_MND = 3;
const ENKELTROM_MND = 1;
/** To object to a landlord's notice, from the day the tenant got it; then the landlord's to go to court (§ 9-8). */
const PROTEST_MND = 1;
export const SOEKSMAAL_MND = 3;

const sisteIMaaneden = (dag: string): string => {
  const [aar = 0, maaned = 1] = dag.split('-').map(Number);
  return new Date(Date.UTC(aar, maaned, 0)).toISOString().slice(0, 10);
};

/**
 * The first day a notice can be given for, when the other party got it on a day.
 * @param enkeltrom one room, whose tenant has access to the home of another
 */
export const tidligsteFratredelse = (mottatt: string, enkeltrom: boolean): string =>
  enkeltrom ? plussMaaneder(mottatt, ENKELTROM_MND) : sisteIMaaneden(plussMaaneder(mottatt, OPPSIGELSE_MND));

export const protestfrist = (mottatt: string): string => plussMaaneder(mottatt, PROTEST_MND);
export const soeksmaalsfrist = (protestfrist: string): string => plussMaaneder(protestfrist, SOEKSMAAL_MND);

interface Bestridelse {
  readonly protestfrist: string | null;
  readonly protest: string | null;
}

export const protestertITide = ({ protestfrist, protest }: Bestridelse): boolean =>
  protestfrist !== null && protest !== null && protest <= protestfrist;

/** The last day to go to court over an objection; null when there is none that hinders the notice. */
export const maaReisesInnen = (oppsigelse: Bestridelse): string | null =>
  protestertITide(oppsigelse) ? soeksmaalsfrist(oppsigelse.protestfrist!) : null;

export interface Oppsigelsesgrunnlag {
  readonly idag: string;
  readonly startdato: string;
  /** The agreed end, where there is one. */
  readonly sluttdato: string | null;
  readonly enkeltrom: boolean;
  /** Those who rent and have not left, with the day they leave where they have given notice for themselves. */
  readonly leiere: readonly { readonly rolle: Leierrolle; readonly fratredelse: string | null }[];
}

interface Regel {
  readonly feil: Feltfeil;
  readonly brutt: (oppsigelse: OppsigelseNy, grunnlag: Oppsigelsesgrunnlag) => boolean;
}

const fraUtleier =
  (mangler: (oppsigelse: OppsigelseNy) => boolean): Regel['brutt'] =>
  (oppsigelse) =>
    oppsigelse.av === 'UTLEIER' && mangler(oppsigelse);

/** Of a notice for one of two. */
const forEn = (
  code: string,
  detail: Feltfeil['detail'],
  brutt: (bareFor: Leierrolle, leiere: Oppsigelsesgrunnlag['leiere']) => boolean,
): Regel => ({
  feil: { pointer: '/bareFor', code, detail },
  brutt: ({ av, bareFor }, { leiere }) => av === 'LEIER' && bareFor !== undefined && brutt(bareFor, leiere),
});

/** @param rom whether it is about single rooms, or about all else */
const forTidlig = (rom: boolean, nb: string, nn: string): Regel => ({
  feil: { pointer: '/fratredelse', code: 'FOR_TIDLIG', detail: tekst(nb, nn) },
  brutt: ({ av, fratredelse, mottatt, kortereFristAvtalt }, { enkeltrom }) =>
    enkeltrom === rom &&
    fratredelse < tidligsteFratredelse(mottatt, enkeltrom) &&
    !(av === 'LEIER' && kortereFristAvtalt),
});

const regler: readonly Regel[] = [
  {
    feil: {
      pointer: '/mottatt',
      code: 'I_FREMTIDEN',
      detail: tekst(
        'Oppsigelsen kan ikke være mottatt etter i dag.',
        'Oppseiinga kan ikkje vere motteken etter i dag.',
      ),
    },
    brutt: ({ mottatt }, { idag }) => mottatt > idag,
  },
  {
    feil: {
      pointer: '/fratredelse',
      code: 'FOER_START',
      detail: tekst(
        'Boligen kan ikke forlates før leieforholdet startet, eller før oppsigelsen er mottatt.',
        'Bustaden kan ikkje forlatast før leigeforholdet starta, eller før oppseiinga er motteken.',
      ),
    },
    brutt: ({ fratredelse, mottatt }, { startdato }) => fratredelse < startdato || fratredelse < mottatt,
  },
  forTidlig(
    false,
    'Oppsigelsestiden er tre måneder, til slutten av en måned.',
    'Oppseiingstida er tre månader, til slutten av ein månad.',
  ),
  forTidlig(true, 'Oppsigelsestiden er én måned.', 'Oppseiingstida er éin månad.'),
  {
    feil: {
      pointer: '/fratredelse',
      code: 'ETTER_SLUTT',
      detail: tekst(
        'Leietiden er ute før denne dagen. Da trengs ingen oppsigelse.',
        'Leigetida er ute før denne dagen. Då trengst inga oppseiing.',
      ),
    },
    brutt: ({ fratredelse, mottatt }, { sluttdato }) =>
      sluttdato !== null && mottatt <= sluttdato && fratredelse > sluttdato,
  },
  {
    feil: {
      pointer: '/bareFor',
      code: 'BARE_FRA_LEIER',
      detail: tekst(
        'Utleier sier opp hele leieforholdet, ikke bare for én av leierne.',
        'Utleigar seier opp heile leigeforholdet, ikkje berre for éin av leigarane.',
      ),
    },
    brutt: ({ av, bareFor }) => av === 'UTLEIER' && bareFor !== undefined,
  },
  forEn(
    'INGEN_MEDLEIETAKER',
    tekst(
      'Bare én leier boligen. Registrer oppsigelsen for hele leieforholdet.',
      'Berre éin leiger bustaden. Registrer oppseiinga for heile leigeforholdet.',
    ),
    (_, leiere) => leiere.length < 2,
  ),
  forEn(
    'ALT_SAGT_OPP',
    tekst('Leieren har alt sagt opp for seg selv.', 'Leigaren har alt sagt opp for seg sjølv.'),
    (bareFor, leiere) => leiere.some(({ rolle, fratredelse }) => rolle === bareFor && fratredelse !== null),
  ),
  forEn(
    'INGEN_IGJEN',
    tekst(
      'Den andre leieren har alt sagt opp. Registrer oppsigelsen for hele leieforholdet.',
      'Den andre leigaren har alt sagt opp. Registrer oppseiinga for heile leigeforholdet.',
    ),
    (bareFor, leiere) => leiere.some(({ rolle, fratredelse }) => rolle !== bareFor && fratredelse !== null),
  ),
  {
    feil: {
      pointer: '/fratredelse',
      code: 'FOER_MEDLEIETAKER',
      detail: tekst(
        'Den andre leieren har sagt opp til en senere dag. Boligen kan ikke forlates før da.',
        'Den andre leigaren har sagt opp til ein seinare dag. Bustaden kan ikkje forlatast før då.',
      ),
    },
    brutt: ({ av, bareFor, fratredelse: dag }, { leiere }) =>
      av === 'LEIER' &&
      bareFor === undefined &&
      leiere.some(({ fratredelse }) => fratredelse !== null && fratredelse > dag),
  },
  {
    feil: {
      pointer: '/skriftlig',
      code: 'MAA_VAERE_SKRIFTLIG',
      detail: tekst('Oppsigelse fra utleier må være skriftlig.', 'Oppseiing frå utleigar må vere skriftleg.'),
    },
    brutt: fraUtleier(({ skriftlig }) => !skriftlig),
  },
  {
    feil: {
      pointer: '/begrunnelse',
      code: 'MANGLER',
      detail: tekst(
        'Oppsigelse fra utleier må ha en begrunnelse.',
        'Oppseiing frå utleigar må ha ei grunngiving.',
      ),
    },
    brutt: fraUtleier(({ begrunnelse }) => !begrunnelse?.trim()),
  },
  {
    feil: {
      pointer: '/opplystOmProtest',
      code: 'MANGLER',
      detail: tekst(
        'Oppsigelse fra utleier må si at leieren kan protestere innen en måned, og hva som skjer ellers.',
        'Oppseiing frå utleigar må seie at leigaren kan protestere innan ein månad, og kva som skjer elles.',
      ),
    },
    brutt: fraUtleier(({ opplystOmProtest }) => !opplystOmProtest),
  },
];

/** Why a notice cannot be registered as it stands; nothing when it can. */
export const oppsigelsesfeil = (oppsigelse: OppsigelseNy, grunnlag: Oppsigelsesgrunnlag): Feltfeil[] =>
  regler.filter(({ brutt }) => brutt(oppsigelse, grunnlag)).map(({ feil }) => feil);
