import type { Steg } from '../typer.ts';
import { besvart, enRad, er, ikke, noen } from '../vilkaar.ts';
import { innflytterRelasjon, jaNei, relasjon } from './valgsett.ts';

const fraRegister = besvart('.barnId');
const skalBo = noen(ikke(fraRegister), er('.skalBo', true));
/** How many of a family that is to be reunited. */
const antallSomKommer = {
  type: 'heltall',
  min: 0,
  maks: 15,
  grunner: ['P4'],
  naar: er('familiegjenforening', 'JA'),
  inputmode: 'numeric',
} as const;

/** Who shall live together. Children come from the register, other adults confirm their own part themselves. */
export const steg4: Steg = {
  id: 'husstand',
  nummer: 4,
  formaal: ['NY', 'BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING'],
  // Papers cannot be sent here yet: what to do with them stands where they would be asked for.
  bokser: [{ id: 'samvaersavtale', etter: 'barn', naar: enRad('barn', er('.bosted', 'SAMVAER')) }],
  felt: [
    {
      id: 'husstand.alene',
      type: 'valg',
      valg: jaNei,
      grunner: ['P4'],
      formaal: ['NY', 'BYTTE'],
    },
    {
      id: 'barn',
      type: 'liste',
      maks: 15,
      grunner: ['P4'],
      naar: er('husstand.alene', 'NEI'),
      valgfri: true,
      kilde: 'FOLKEREGISTERET',
      register: 'barnId',
      medNaar: skalBo,
      felt: [
        { id: 'barnId', type: 'registerid', grunner: ['P1'], laast: fraRegister, naar: fraRegister },
        { id: 'navn', type: 'navn', grunner: ['P4'], laast: fraRegister },
        {
          id: 'foedselsdato',
          type: 'dato',
          til: { maaneder: 0 },
          grunner: ['P4'],
          laast: fraRegister,
          inputmode: 'numeric',
        },
        { id: 'skalBo', type: 'avkryssing', grunner: ['P4'], naar: fraRegister, valgfri: true },
        {
          id: 'bosted',
          type: 'valg',
          valg: { navn: 'bosted', koder: ['FAST', 'DELT', 'SAMVAER', 'SENERE'] },
          grunner: ['P4'],
          naar: skalBo,
        },
        // Required although «about»: without the nights nobody can say whether the child needs a room.
        {
          id: 'netter',
          type: 'heltall',
          min: 1,
          maks: 30,
          grunner: ['P4'],
          naar: er('.bosted', 'SAMVAER'),
          inputmode: 'numeric',
        },
        {
          id: 'flytterDato',
          type: 'dato',
          fra: { maaneder: 0 },
          grunner: ['P4'],
          naar: er('.bosted', 'SENERE'),
          valgfri: true,
          inputmode: 'numeric',
        },
      ],
    },
    { id: 'husstand.endring', type: 'valg', valg: jaNei, grunner: ['P4'], formaal: ['FORLENGELSE'] },
    { id: 'husstand.endring.hva', type: 'kort', grunner: ['P4'], naar: er('husstand.endring', 'JA') },
    // Husleieloven § 7-1: whoever is taken up in the household, and when.
    {
      id: 'innflytter',
      type: 'liste',
      maks: 8,
      grunner: ['P2'],
      formaal: ['HUSSTANDSENDRING'],
      felt: [
        { id: 'navn', type: 'navn', grunner: ['P2'] },
        { id: 'fnr', type: 'fnr', grunner: ['P2'], valgfri: true, inputmode: 'numeric' },
        { id: 'relasjon', type: 'valg', valg: innflytterRelasjon, grunner: ['P2', 'P4'] },
        { id: 'dato', type: 'dato', fra: { maaneder: 0 }, grunner: ['P2'], inputmode: 'numeric' },
      ],
    },
    { id: 'venterBarn', type: 'valg', valg: jaNei, grunner: ['P4'], valgfri: true },
    {
      id: 'venterBarn.termin',
      type: 'maaned',
      fra: { maaneder: 0 },
      til: { maaneder: 10 },
      grunner: ['P4'],
      naar: er('venterBarn', 'JA'),
      inputmode: 'numeric',
    },
    {
      id: 'medsoeker',
      type: 'valg',
      valg: jaNei,
      grunner: ['P1', 'P5'],
      naar: er('husstand.alene', 'NEI'),
    },
    // Format only: an answer from the register would tell whether a person exists or is protected.
    { id: 'medsoeker.fnr', type: 'fnr', grunner: ['P1'], naar: er('medsoeker', 'JA'), inputmode: 'numeric' },
    { id: 'medsoeker.navn', type: 'navn', grunner: ['P1'], naar: er('medsoeker', 'JA') },
    {
      id: 'medsoeker.relasjon',
      type: 'valg',
      valg: relasjon,
      grunner: ['P4', 'P5'],
      naar: er('medsoeker', 'JA'),
    },
    {
      id: 'andreVoksne',
      type: 'liste',
      maks: 8,
      grunner: ['P4'],
      naar: er('husstand.alene', 'NEI'),
      valgfri: true,
      felt: [
        { id: 'navn', type: 'navn', grunner: ['P4'] },
        { id: 'fnr', type: 'fnr', grunner: ['P4'], valgfri: true, inputmode: 'numeric' },
        { id: 'relasjon', type: 'valg', valg: relasjon, grunner: ['P4'] },
      ],
    },
    {
      id: 'familiegjenforening',
      type: 'valg',
      valg: jaNei,
      grunner: ['P4'],
      formaal: ['NY', 'BYTTE'],
      valgfri: true,
    },
    { id: 'familiegjenforening.voksne', ...antallSomKommer },
    { id: 'familiegjenforening.barn', ...antallSomKommer },
    {
      id: 'familiegjenforening.maaned',
      type: 'maaned',
      fra: { maaneder: 0 },
      grunner: ['P4'],
      naar: er('familiegjenforening', 'JA'),
      valgfri: true,
      inputmode: 'numeric',
    },
  ],
};
