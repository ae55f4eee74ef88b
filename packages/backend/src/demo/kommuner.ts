import { KROKVIK, KROKVIK_POSTNUMMER } from './krokvik-boliger.ts';
import { lagSyntetiskOrgnr } from './syntetisk.ts';

interface Tekst {
  nb: string;
  nn: string;
}
interface Kontakt {
  navn: Tekst;
  telefon: string;
  aapningstid: Tekst;
}

/** A municipality's settings: what the contract's `Kommune` shows, and what only the backend needs. */
export interface DemoKommune {
  kommunenummer: string;
  organisasjonsnummer: string;
  navn: Tekst;
  kontakt: Kontakt;
  navKontakt: Kontakt;
  krisekontakt: Kontakt;
  formaal: readonly ('NY' | 'BYTTE' | 'FORLENGELSE' | 'HUSSTANDSENDRING' | 'BOLIGBISTAND')[];
  spraak: readonly ('nb' | 'nn')[];
  svartid: Tekst;
  svartidDager: number;
  utkastLevetidDager: number;
  tilbudsfristDager: number;
  toTrinnsgodkjenning: boolean;
  klageinstans: Tekst;
  personvernombud: string;
  miljoe: 'TEST';
  /** Places of postal codes that only this municipality has. */
  egnePoststeder: Readonly<Record<string, string>>;
}

const hverdager: Tekst = { nb: 'hverdager kl. 9–15', nn: 'kvardagar kl. 9–15' };
const heleDoegnet: Tekst = { nb: 'hele døgnet', nn: 'heile døgnet' };
const TELEFON = '00 00 00 00';

const felles = {
  kontakt: { navn: { nb: 'Boligkontoret', nn: 'Bustadkontoret' }, telefon: TELEFON, aapningstid: hverdager },
  krisekontakt: {
    navn: { nb: 'Kommunens vakttelefon', nn: 'Vakttelefonen til kommunen' },
    telefon: TELEFON,
    aapningstid: heleDoegnet,
  },
  spraak: ['nb', 'nn'],
  utkastLevetidDager: 60,
  klageinstans: { nb: 'Statsforvalteren', nn: 'Statsforvaltaren' },
  miljoe: 'TEST',
} as const;

export const krokvikKommune: DemoKommune = {
  ...felles,
  kommunenummer: KROKVIK,
  organisasjonsnummer: lagSyntetiskOrgnr(0),
  navn: { nb: 'Krokvik kommune', nn: 'Krokvik kommune' },
  navKontakt: { navn: { nb: 'Nav Krokvik', nn: 'Nav Krokvik' }, telefon: TELEFON, aapningstid: hverdager },
  formaal: ['NY', 'BOLIGBISTAND'],
  svartid: {
    nb: 'Du får vanligvis svar innen fire uker.',
    nn: 'Du får vanlegvis svar innan fire veker.',
  },
  svartidDager: 28,
  tilbudsfristDager: 7,
  toTrinnsgodkjenning: true,
  personvernombud: 'personvernombud@krokvik.example',
  egnePoststeder: { [KROKVIK_POSTNUMMER]: 'Krokvik' },
};

export const FJELLVIK = '9902';

/** A small neighbour that shares nothing with Krokvik. Other choices on purpose: one purpose, shorter deadline, one step. */
export const fjellvikKommune: DemoKommune = {
  ...felles,
  kommunenummer: FJELLVIK,
  organisasjonsnummer: lagSyntetiskOrgnr(9),
  navn: { nb: 'Fjellvik kommune', nn: 'Fjellvik kommune' },
  navKontakt: { navn: { nb: 'Nav Fjellvik', nn: 'Nav Fjellvik' }, telefon: TELEFON, aapningstid: hverdager },
  formaal: ['NY'],
  svartid: {
    nb: 'Du får vanligvis svar innen tre uker.',
    nn: 'Du får vanlegvis svar innan tre veker.',
  },
  svartidDager: 21,
  tilbudsfristDager: 5,
  toTrinnsgodkjenning: false,
  personvernombud: 'personvernombud@fjellvik.example',
  egnePoststeder: { '0003': 'Fjellvik' },
};

export type DemoRolle =
  'SAKSBEHANDLER' | 'VEDTAKSMYNDIGHET' | 'BOLIGOVERSIKT' | 'UTLEIEFORVALTER' | 'PERSONVERNOMBUD';

export interface DemoAnsatt {
  /** `sub` of the token. Not a national identity number. */
  ansattId: string;
  navn: string;
  kommunenummer: string;
  enhet: 'BOLIGKONTOR' | 'EIENDOM' | 'LEDELSE';
  roller: readonly DemoRolle[];
}

const ansatt = (
  ansattId: string,
  navn: string,
  enhet: DemoAnsatt['enhet'],
  roller: readonly DemoRolle[],
  kommunenummer = KROKVIK,
): DemoAnsatt => ({ ansattId, navn, kommunenummer, enhet, roller });

export const ansatte: readonly DemoAnsatt[] = [
  ansatt('trine', 'Trine saksbehandler', 'BOLIGKONTOR', ['SAKSBEHANDLER', 'BOLIGOVERSIKT']),
  ansatt('vidar', 'Vidar vedtak', 'BOLIGKONTOR', ['VEDTAKSMYNDIGHET', 'SAKSBEHANDLER', 'BOLIGOVERSIKT']),
  ansatt('berit', 'Berit boligforvalter', 'EIENDOM', ['BOLIGOVERSIKT', 'UTLEIEFORVALTER']),
  ansatt('petra', 'Petra personvern', 'LEDELSE', ['PERSONVERNOMBUD']),
  ansatt(
    'fride',
    'Fride saksbehandler',
    'BOLIGKONTOR',
    ['SAKSBEHANDLER', 'VEDTAKSMYNDIGHET', 'BOLIGOVERSIKT'],
    FJELLVIK,
  ),
];
