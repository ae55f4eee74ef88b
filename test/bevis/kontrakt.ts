import { join } from 'node:path';
import { operations, type ServerOperation } from '@kobo-bolig/contract/server';
import type { Json, OperationObject, Parameter } from '../../packages/contract/scripts/document.ts';
import { loadContract } from '../../packages/contract/scripts/load.ts';

export const {
  document,
  operations: beskrevet,
  problems: problemer,
} = loadContract(join(import.meta.dirname, '../../api-spec'));

/** One operation: what the router enforces of it, and what the contract says for people. */
export interface Operasjon extends ServerOperation {
  readonly beskrivelse: OperationObject;
  /** Also those it has in common with others. */
  readonly parametere: readonly Parameter[];
}

export const operasjoner: readonly Operasjon[] = beskrevet.map(({ object, parameters }) => ({
  ...operations[object.operationId as keyof typeof operations],
  beskrivelse: object,
  parametere: parameters,
}));

/** What a path names that is no row of a municipality's alone. */
export const FAST: Readonly<Record<string, string>> = {
  brevmalkode: 'VEDTAK',
  enhetskode: 'BOLIGKONTOR',
  innfoeringskode: 'ROS',
  kontrollkode: 'INNSTILLINGER',
  statistikkcelle: 'A1_EIEFORM.ALLE.EID',
  statistikkontroll: 'EIEFORM',
  planrapport: 'NULLPUNKT',
  organisasjonsnummer: '310000221',
};

/** Names of the path, in order: `{sakId}` is `sakId`. */
export const stinavn = ({ path }: Operasjon): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, navn]) => navn!).filter((navn) => !(navn in FAST));

/** What is sent: the first body the contract shows, or a file of no kind the operation knows. */
export function vistKropp({
  beskrivelse,
}: Operasjon): { type: string; innhold: Json | Uint8Array<ArrayBuffer> } | null {
  const [type, medium] = Object.entries(beskrivelse.requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return null;
  const [eksempel] = Object.values(medium?.examples ?? {});
  return {
    type,
    innhold: type === 'application/json' ? eksempel!.value! : new TextEncoder().encode('%PDF-1.7'),
  };
}

/** The named schema of a JSON body. */
export const kroppsskjema = ({ beskrivelse }: Operasjon): string | undefined =>
  beskrivelse.requestBody?.content['application/json']?.schema?.$ref?.split('/').at(-1);
