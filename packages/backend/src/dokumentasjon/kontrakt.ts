// The contract as one document, as the pages read it.
import { problems, type OperationId, type ProblemCode } from '@kobo-bolig/contract';
import { openapi } from '@kobo-bolig/contract/openapi';
import { datatypeside, operasjonsside, problemside } from './adresser.ts';
import { h, kode, kodelenke, type Html } from './h.ts';

export interface Skjema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Skjema>>;
  readonly required?: readonly string[];
  readonly items?: Skjema;
  readonly oneOf?: readonly Skjema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly additionalProperties?: boolean | Skjema;
  readonly [grense: string]: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Skjema;
  readonly example?: unknown;
}

export interface Medietype {
  readonly schema?: Skjema;
  readonly examples?: Readonly<Record<string, { readonly value?: unknown; readonly summary?: string }>>;
}
export type Medier = Readonly<Record<string, Medietype>>;

interface Operasjonsobjekt {
  readonly operationId: OperationId;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly [string];
  readonly security: readonly { readonly kobo?: readonly string[] }[];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Medier };
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Medier }>>;
  readonly 'x-kobo-roles': readonly string[];
  readonly 'x-kobo-retry': 'safe' | 'idempotent' | 'never';
  readonly 'x-kobo-idempotency': 'required' | 'none';
  readonly 'x-kobo-etag': 'required' | 'returned' | 'computed' | 'none';
  readonly 'x-kobo-audit': string;
  readonly 'x-kobo-errors': readonly ProblemCode[];
  readonly 'x-kobo-paging'?: { readonly items: string };
  readonly 'x-kobo-paa-vegne-av'?: readonly string[];
  readonly 'x-kobo-compat'?: string;
  readonly 'x-kobo-funksjon'?: string;
  readonly 'x-kobo-avvikling'?: {
    readonly fra: string;
    readonly slutt: string;
    readonly erstattesAv: OperationId;
  };
  readonly 'x-kobo-noedtilgang'?: boolean;
}

interface Dokument {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operasjonsobjekt>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Skjema>>;
    readonly securitySchemes: {
      readonly kobo: {
        readonly flows: { readonly authorizationCode: { readonly scopes: Readonly<Record<string, string>> } };
      };
    };
  };
}

// The generator has refused what is not of this shape.
const dokument = openapi as unknown as Dokument;

export const { info, tags: grupper } = dokument;
export const { schemas: datatyper } = dokument.components;
export const { scopes } = dokument.components.securitySchemes.kobo.flows.authorizationCode;

/** The thing a reference leads to, or itself. */
function finn<T>(verdi: T | { readonly $ref: string }): T {
  const ref = (verdi as { $ref?: string }).$ref;
  if (ref === undefined) return verdi as T;
  const sted = ref.slice(2).split('/');
  return finn(sted.reduce<unknown>((her, del) => (her as Record<string, unknown>)[del], dokument) as T);
}

export interface Operasjon extends Omit<Operasjonsobjekt, 'parameters' | 'security' | 'tags'> {
  readonly metode: string;
  readonly sti: string;
  readonly gruppe: string;
  readonly scopes: readonly string[];
  readonly parameters: readonly Parameter[];
}

export const operasjoner: readonly Operasjon[] = Object.entries(dokument.paths).flatMap(([sti, metoder]) =>
  Object.entries(metoder).map(([metode, objekt]) => ({
    ...objekt,
    metode: metode.toUpperCase(),
    sti,
    gruppe: objekt.tags[0],
    scopes: objekt.security.flatMap(({ kobo }) => kobo ?? []),
    parameters: (objekt.parameters ?? []).map(finn),
  })),
);

const etterId: ReadonlyMap<string, Operasjon> = new Map(operasjoner.map((en) => [en.operationId, en]));
export const operasjonen = (id: string): Operasjon | undefined => etterId.get(id);

/** The name of a data type that is referred to. */
export const navnet = ({ $ref }: Skjema): string | undefined => /\/schemas\/(.+)$/.exec($ref ?? '')?.[1];

/** Every data type something is made of. Examples are values; what looks like a reference in one is none. */
function brukte(verdi: unknown): string[] {
  if (typeof verdi !== 'object' || verdi === null) return [];
  const navn = navnet(verdi as Skjema);
  const inni = Object.entries(verdi).flatMap(([felt, ett]) => (felt === 'examples' ? [] : brukte(ett)));
  return navn === undefined ? inni : [navn, ...inni];
}

/** Each data type with what it is part of, read once. */
function bruk<Ting>(
  ting: readonly Ting[],
  deler: (en: Ting) => unknown,
): ReadonlyMap<string, readonly Ting[]> {
  const alle = new Map<string, Ting[]>();
  for (const en of ting)
    for (const navn of new Set(brukte(deler(en)))) alle.set(navn, [...(alle.get(navn) ?? []), en]);
  return alle;
}

/** The operations that take or give a data type. */
export const operasjonerMed = bruk(operasjoner, ({ requestBody, responses, parameters }) => [
  requestBody,
  Object.entries(responses).filter(([status]) => status !== 'default'),
  parameters,
]);
/** The data types another is part of. */
export const typerMed = bruk(Object.keys(datatyper), (navn) => datatyper[navn]);

/** Where what stands in backticks has a page. */
function sidenOm(tekst: string): string | undefined {
  if (operasjonen(tekst)) return operasjonsside(tekst as OperationId);
  if (tekst in datatyper) return datatypeside(tekst);
  return tekst in problems ? problemside(tekst as ProblemCode) : undefined;
}

/** A description of the contract: what stands in backticks is code, and leads to its page when it has one. */
export const prosa = (tekst: string | undefined): Html =>
  h`${(tekst ?? '').split('`').map((del, i) => {
    if (i % 2 === 0) return del;
    const side = sidenOm(del);
    return side === undefined ? kode(del) : kodelenke(side, del);
  })}`;
