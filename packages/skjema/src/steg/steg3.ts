import type { Steg } from '../typer.ts';
import { er, fakta, ikke } from '../vilkaar.ts';
import { jaNei, tolkSpraak } from './valgsett.ts';

const hentet = ikke(fakta('ikkeHentet'));

/** About you: what the register knows is shown, only how to reach you safely is asked. */
export const steg3: Steg = {
  id: 'omDeg',
  nummer: 3,
  bokser: [
    { id: 'skjermet', naar: fakta('skjermet') },
    { id: 'ikkeHentet', naar: fakta('ikkeHentet') },
  ],
  felt: [
    { id: 'soeker.navn', type: 'vis', kilde: 'FOLKEREGISTERET', grunner: ['P1'], naar: hentet },
    { id: 'soeker.fnr', type: 'vis', kilde: 'ID_PORTEN', grunner: ['P1'] },
    { id: 'oppholdId', type: 'duf', grunner: ['P1'], naar: fakta('utenIdent'), inputmode: 'numeric' },
    { id: 'soeker.adresse', type: 'vis', kilde: 'FOLKEREGISTERET', grunner: ['P1', 'P4'], naar: hentet },
    {
      id: 'soeker.oppgittNavn',
      type: 'navn',
      grunner: ['P1'],
      naar: fakta('ikkeHentet'),
      autocomplete: 'name',
    },
    // Optional, and nobody knows yet whether it is protected: the question says not to write it then.
    {
      id: 'soeker.oppgittAdresse',
      type: 'kort',
      grunner: ['P1', 'P4'],
      naar: fakta('ikkeHentet'),
      valgfri: true,
      autocomplete: 'street-address',
    },
    {
      id: 'soeker.telefon',
      type: 'telefon',
      kilde: 'KRR',
      grunner: ['P6'],
      valgfri: fakta('skjermet'),
      autocomplete: 'tel',
      inputmode: 'tel',
    },
    {
      id: 'soeker.epost',
      type: 'epost',
      kilde: 'KRR',
      grunner: ['P6'],
      valgfri: true,
      autocomplete: 'email',
      inputmode: 'email',
    },
    {
      id: 'tryggKontakt',
      type: 'valg',
      valg: { navn: 'tryggKontakt', koder: ['JA', 'BARE_POST', 'EGEN_MAATE'] },
      grunner: ['P8'],
    },
    {
      id: 'tryggKontakt.maate',
      type: 'kort',
      grunner: ['P8'],
      naar: er('tryggKontakt', 'EGEN_MAATE'),
      saerlig: true,
    },
    { id: 'tolk', type: 'valg', valg: jaNei, grunner: ['P6'] },
    { id: 'tolkSpraak', type: 'valg', valg: tolkSpraak, grunner: ['P6'], naar: er('tolk', 'JA') },
    { id: 'tolkSpraak.annet', type: 'kort', grunner: ['P6'], naar: er('tolkSpraak', 'ANNET') },
    {
      id: 'tilretteleggingKontakt',
      type: 'flervalg',
      valg: {
        navn: 'tilretteleggingKontakt',
        koder: ['STOR_SKRIFT', 'LYDOPPTAK', 'SKRIVETOLK', 'TA_MED_NOEN', 'ANNET'],
      },
      grunner: ['P6'],
      valgfri: true,
    },
    {
      id: 'tilretteleggingKontakt.annet',
      type: 'kort',
      grunner: ['P6'],
      naar: er('tilretteleggingKontakt', 'ANNET'),
      valgfri: true,
    },
    { id: 'opphold', type: 'vis', kilde: 'FOLKEREGISTERET', grunner: ['P2'], naar: fakta('opphold') },
    { id: 'botid', type: 'vis', kilde: 'FOLKEREGISTERET', grunner: ['P2'], naar: fakta('botid') },
    { id: 'botid.feil', type: 'kort', grunner: ['P2'], naar: fakta('botid'), valgfri: true },
  ],
};
