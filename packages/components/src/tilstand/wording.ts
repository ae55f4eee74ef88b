/** What the states say. Causes and help are ours; the element names its thing. */
import { formatInstant } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import type { FailureCause } from './failure.ts';
import type { Resource } from './resource.ts';

/** The element's thing in words that fit our sentences, in the language of the page: `sak`, `saker`, `sakene`. */
export interface ThingNames {
  one: string;
  indefinite: string;
  definite: string;
}

interface Circumstances {
  retryIn: number | undefined;
  noAccess: string | undefined;
}

export const loadingText = ({ indefinite }: ThingNames): string =>
  msg(str`Henter ${indefinite}`, {
    id: 'felles.tilstand.henter',
    desc: 'Status for skjermleser mens innhold lastes. Verdien er for eksempel «saker».',
  });

export const buttonText = {
  retry: () => msg('Prøv igjen nå', { id: 'felles.tilstand.proevIgjen', desc: 'Knapp ved feil' }),
  refresh: () => msg('Oppdater', { id: 'felles.tilstand.oppdater', desc: 'Knapp når innhold er endret' }),
  login: () => msg('Logg inn', { id: 'felles.tilstand.loggInn', desc: 'Knapp når økten er over' }),
  logout: () => msg('Logg ut', { id: 'felles.tilstand.loggUt', desc: 'Lenke etter «Logget inn som …»' }),
  reference: (reference: string) =>
    msg(str`Referanse ${reference}`, {
      id: 'felles.tilstand.referanse',
      desc: 'Kode brukeren kan oppgi til brukerstøtte',
    }),
};

/** On the pages of the citizen, to who is logged in as something else. */
export const forCitizens = (): string =>
  msg('Denne siden er for innbyggere. Logg ut, og logg inn som deg selv.', {
    id: 'felles.tilstand.forInnbyggere',
    desc: 'Hjelp når en ansatt åpner søknaden eller Min side',
  });

const title: Partial<Record<FailureCause, (names: ThingNames) => string>> = {
  'ikke-tilgang': ({ indefinite }) =>
    msg(str`Du har ikke tilgang til ${indefinite}`, {
      id: 'felles.tilstand.ikkeTilgang',
      desc: 'Overskrift når rollen ikke gir tilgang. Verdien er for eksempel «saker».',
    }),
  'ikke-innlogget': () =>
    msg('Du er logget ut', { id: 'felles.tilstand.loggetUt', desc: 'Overskrift når økten er over' }),
  'uten-nett': () =>
    msg('Du er uten nett', { id: 'felles.tilstand.utenNett', desc: 'Overskrift når enheten ikke har nett' }),
  'finnes-ikke': ({ definite }) =>
    msg(str`Vi finner ikke ${definite}`, {
      id: 'felles.tilstand.finnesIkke',
      desc: 'Overskrift når noe er slettet eller flyttet. Verdien er for eksempel «saken».',
    }),
};

const help: Record<FailureCause, (circumstances: Circumstances) => string> = {
  'uten-nett': () =>
    msg('Vi henter innholdet når du er på nett igjen.', {
      id: 'felles.tilstand.utenNettHjelp',
      desc: 'Hjelp når enheten ikke har nett',
    }),
  'svarer-ikke': ({ retryIn }) => `${notAnswering()} ${again(retryIn)}`,
  'for-mange': ({ retryIn }) => `${tooMany()} ${again(retryIn)}`,
  'ikke-innlogget': () =>
    msg('Logg inn på nytt for å fortsette der du var.', {
      id: 'felles.tilstand.loggetUtHjelp',
      desc: 'Hjelp når økten er over',
    }),
  'ikke-tilgang': ({ noAccess }) =>
    noAccess ??
    msg('Be lederen din om tilgang.', {
      id: 'felles.tilstand.ikkeTilgangHjelp',
      desc: 'Hjelp når rollen ikke gir tilgang',
    }),
  'finnes-ikke': () =>
    msg('Det kan være slettet, eller adressen kan være feil.', {
      id: 'felles.tilstand.finnesIkkeHjelp',
      desc: 'Hjelp når noe er slettet eller flyttet',
    }),
  ukjent: () =>
    msg('Noe gikk galt hos oss. Ingenting er mistet.', {
      id: 'felles.tilstand.ukjentHjelp',
      desc: 'Hjelp ved en feil vi ikke kjenner',
    }),
};

const notAnswering = (): string =>
  msg('Tjenesten svarer ikke.', { id: 'felles.tilstand.svarerIkke', desc: 'Årsak til at innhold mangler' });
const tooMany = (): string =>
  msg('Det er stor pågang.', { id: 'felles.tilstand.forMange', desc: 'Årsak til at innhold mangler' });

function again(seconds: number | undefined): string {
  return seconds === undefined
    ? msg('Vi prøver igjen nå. Ingenting er mistet.', {
        id: 'felles.tilstand.proeverNaa',
        desc: 'Etter årsaken, mens vi prøver på nytt',
      })
    : msg(str`Vi prøver igjen om ${seconds} sekunder. Ingenting er mistet.`, {
        id: 'felles.tilstand.proeverOm',
        desc: 'Etter årsaken, når vi venter med å prøve på nytt',
      });
}

/** Heading and help for a failure with nothing to show. */
export function failureText(cause: FailureCause, names: ThingNames, circumstances: Circumstances) {
  const failed = () =>
    msg(str`Vi fikk ikke hentet ${names.definite}`, {
      id: 'felles.tilstand.feilet',
      desc: 'Overskrift når innhold ikke kunne hentes. Verdien er for eksempel «sakene».',
    });
  return { title: (title[cause] ?? failed)(names), help: help[cause](circumstances) };
}

export interface BandText {
  reason: 'uten-nett' | 'feilet' | 'endret';
  text: string;
}

/** What the band above older content says; nothing when the content is as new as we know. */
export function bandText(resource: Resource<unknown>): BandText | undefined {
  const { offline, failure, changed, updatedAt, names } = resource;
  const { one, indefinite, definite } = names;
  const time = updatedAt ? formatInstant(updatedAt, getKoboLocale()) : '';
  if (offline || failure?.cause === 'uten-nett') {
    return {
      reason: 'uten-nett',
      text: msg(str`Du er uten nett. Viser ${definite} fra ${time}.`, {
        id: 'felles.tilstand.baandUtenNett',
        desc: 'Over innhold som kan være gammelt. Verdiene er for eksempel «sakene» og «kl. 10.42».',
      }),
    };
  }
  if (failure) {
    return {
      reason: 'feilet',
      text: msg(str`Vi fikk ikke oppdatert ${definite}. Viser det vi hentet ${time}.`, {
        id: 'felles.tilstand.baandFeilet',
        desc: 'Over innhold som kan være gammelt. Verdiene er for eksempel «sakene» og «kl. 10.42».',
      }),
    };
  }
  if (changed === 0) return undefined;
  return {
    reason: 'endret',
    text: plural(changed, {
      one: msg(str`1 ${one} er endret.`, {
        id: 'felles.tilstand.baandEnEndret',
        desc: 'Over innhold der én ting er endret. Verdien er for eksempel «sak».',
      }),
      other: msg(str`${changed} ${indefinite} er endret.`, {
        id: 'felles.tilstand.baandEndret',
        desc: 'Over innhold der flere ting er endret. Verdiene er for eksempel «2» og «saker».',
      }),
    }),
  };
}
