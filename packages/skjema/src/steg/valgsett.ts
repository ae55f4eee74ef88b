import type { Valgsett } from '../typer.ts';

/** Answers that more than one question offers. */
export const jaNei: Valgsett = { navn: 'jaNei', koder: ['JA', 'NEI'] };
export const jaNeiVetIkke: Valgsett = { navn: 'jaNei', koder: ['JA', 'NEI', 'VET_IKKE'] };
export const relasjon: Valgsett = {
  navn: 'relasjon',
  koder: ['EKTEFELLE', 'SAMBOER', 'VOKSENT_BARN', 'SOESKEN', 'FORELDER', 'ANNEN'],
};

/** Whoever moves in may be a child. */
export const innflytterRelasjon: Valgsett = { navn: 'relasjon', koder: [...relasjon.koder, 'BARN'] };

/**
 * Languages an interpreter is asked for. ISO 639 codes in upper case, NSL is Norwegian sign language.
 * The order is the list's order only until the element sorts by the shown name.
 */
export const tolkSpraak: Valgsett = {
  navn: 'tolkSpraak',
  koder: [
    'NSL',
    'SE',
    'SMJ',
    'SMA',
    'SQ',
    'AM',
    'AR',
    'MY',
    'BS',
    'BG',
    'PRS',
    'EN',
    'ET',
    'FIL',
    'FR',
    'EL',
    'IT',
    'ZH',
    'HR',
    'KU',
    'CKB',
    'LV',
    'LT',
    'OM',
    'PS',
    'FA',
    'PL',
    'PT',
    'RW',
    'RO',
    'RU',
    'SR',
    'SK',
    'SO',
    'ES',
    'SW',
    'TA',
    'TH',
    'CS',
    'TI',
    'TR',
    'DE',
    'UK',
    'HU',
    'UR',
    'VI',
    'ANNET',
  ],
};
