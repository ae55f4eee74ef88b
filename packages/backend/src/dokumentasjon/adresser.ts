import { problemType, type OperationId, type ProblemCode } from '@kobo-bolig/contract';

/** Where the documentation stands on every server that has it. */
export const ROT = '/api';
export const STIL = `${ROT}/stil.css`;

/** The last part of a problem's `type`, which is a name and not an address: `ikke-funnet`. */
export const problemnavn = (code: ProblemCode): string => problemType(code).split(':').at(-1)!;
export const problemside = (code: ProblemCode): string => `${ROT}/problems/${problemnavn(code)}`;
export const operasjonsside = (id: OperationId): string => `${ROT}/operations/${id}`;
export const datatypeside = (navn: string): string => `${ROT}/types/${navn}`;
export const rolleside = (rolle: string): string =>
  `${ROT}/access/${rolle.toLowerCase().replaceAll('_', '-')}`;
/** `kobo:bolig.les` is `scope-bolig.les`: a colon in an address is read as a port by some. */
export const scopeside = (scope: string): string => `${ROT}/access/scope-${scope.replace('kobo:', '')}`;
export const hendelsesside = (type: string): string => `${ROT}/events/${type}`;
export const gruppeanker = (navn: string): string => `${ROT}/operations/#${navn}`;
/** A namespace of the client (`boliger`), or an entry of its package (`import/webhook`). */
export const sdkside = (navn: string): string => `${ROT}/sdk/${navn}`;
/** A method of the client, by its name there: `boliger.hent`. */
export const metodeanker = (kall: string): string => `${sdkside(kall.split('.')[0]!)}#${kall.split('.')[1]!}`;
