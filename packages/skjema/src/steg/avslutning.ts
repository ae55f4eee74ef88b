import type { Steg } from '../typer.ts';
import { besvart, er, fakta, noen } from '../vilkaar.ts';

/** Version of the information in step 12; stored with the confirmation. Counts up when its meaning changes. */
export const INFORMASJONSVERSJON = 2;

/** How the municipality uses the answers: information, not consent (boligsosialloven §§ 8 and 9). */
export const steg12: Steg = {
  id: 'informasjon',
  nummer: 12,
  innhold: ['hjemmel', 'henter', 'hvemSer', 'avgjoerelse', 'lagringstid', 'rettigheter', 'klage'],
  bokser: [{ id: 'voksne', naar: noen(er('medsoeker', 'JA'), besvart('andreVoksne')) }],
  felt: [{ id: 'info.lest', type: 'bekreftelse', grunner: ['P1'] }],
};

/**
 * Review. The citizen confirms that the answers are right here, after having read them and beside the button
 * that sends them (WCAG 3.3.4), not on the page before.
 */
export const steg13: Steg = {
  id: 'oppsummering',
  nummer: 13,
  bokser: [{ id: 'ikkeSendt' }],
  felt: [{ id: 'riktig', type: 'avkryssing', grunner: ['P3'] }],
};

export const steg14: Steg = {
  id: 'kvittering',
  nummer: 14,
  innhold: ['hvaSkjerNaa', 'endring', 'kontaktOss', 'trekke'],
  bokser: [
    { id: 'skjermet', naar: fakta('skjermet') },
    { id: 'akuttSendt', naar: er('akutt', 'JA') },
  ],
  felt: [],
};
