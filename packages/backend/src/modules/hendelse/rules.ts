import type { Hendelsesressurs, OperationId } from '@kobo-bolig/contract';
import { operations, schemas } from '@kobo-bolig/contract/server';
import { vedSidenAv } from '../sak/hendelser.ts';

interface Ressurs {
  /** The operation that reads the thing: whoever may call it may hear of the thing. */
  readonly les: OperationId;
  /** The middle of the types, `no.kobo.<thing>.<this>.v1`. */
  readonly skjer: readonly string[];
}

const avTabellen = ['opprettet', 'status-endret', 'endret'];

/** What is written on a home, and put right: told by the trigger of each table. */
const paaBoligen = [
  'notat-skrevet',
  'notat-rettet',
  'befaring-registrert',
  'befaring-rettet',
  'bilder-endret',
  'oppgave-opprettet',
  'oppgave-endret',
  'oppgave-utfoert',
  'oppgave-avlyst',
  'feil-meldt',
  'feil-endret',
];

/** What events are about. All but those of settings and cases are written by the schema, a case's as its own history is. */
export const ressurser: Readonly<Record<Hendelsesressurs, Ressurs>> = {
  BOLIG: { les: 'hentBolig', skjer: [...avTabellen, 'slettet', ...paaBoligen] },
  RESERVASJON: { les: 'listReservasjoner', skjer: avTabellen },
  LEIEFORHOLD: {
    les: 'listLeieforhold',
    skjer: [
      ...avTabellen,
      ...['melding-sendt', 'melding-mottatt', 'dokument-sendt', 'notat-skrevet', 'notat-rettet'],
      ...['slettesperre-satt', 'slettesperre-opphevet'],
    ],
  },
  INNSTILLING: { les: 'hentInnstillinger', skjer: ['lagret', 'tatt-i-bruk'] },
  TILDELINGSMOETE: { les: 'hentTildelingsmoete', skjer: avTabellen },
  SAK: {
    les: 'hentSak',
    skjer: [
      ...schemas.Sakshendelse.shape.type.options.map((type) => type.toLowerCase().replaceAll('_', '-')),
      ...vedSidenAv,
    ],
  },
};
const navn = Object.keys(ressurser) as Hendelsesressurs[];

/** As it is called in types, subjects and the database. */
export const ord = (ressurs: Hendelsesressurs): string => ressurs.toLowerCase();

/** Every type there is. */
export const hendelsestyper: readonly string[] = navn.flatMap((ressurs) =>
  ressurser[ressurs].skjer.map((skjer) => `no.kobo.${ord(ressurs)}.${skjer}.v1`),
);

export interface Leser {
  readonly roller: readonly string[];
  readonly scopes: ReadonlySet<string>;
}

/** What the reader may hear of: an event tells that the thing is there, so it takes what reading the thing takes. */
export const synlige = ({ roller, scopes }: Leser): Hendelsesressurs[] =>
  navn.filter((ressurs) => {
    const les = operations[ressurser[ressurs].les];
    return (
      les.roles.some((rolle) => roller.includes(rolle)) && les.scopes.every((scope) => scopes.has(scope))
    );
  });
