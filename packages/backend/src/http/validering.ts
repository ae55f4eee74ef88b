import type { ServerOperation } from '@kobo-bolig/contract/server';
import type { z } from 'zod/mini';
import { harFoedselsnummer } from '../foedselsnummer.ts';
import { skrivemaate } from './former.ts';
import { KoboFeil, tekst, type Feltfeil, type Tekst } from './problem.ts';

type Schema = z.ZodMiniType;
type Issue = z.core.$ZodIssue;

const antall = (n: unknown, en: string, flere: string) => `${String(n)} ${n === 1 ? en : flere}`;

/** What a value should have been, by JSON type. */
const typer: Readonly<Record<string, Tekst>> = {
  string: tekst('tekst', 'tekst'),
  number: tekst('et tall', 'eit tal'),
  int: tekst('et helt tall', 'eit heilt tal'),
  boolean: tekst('true eller false', 'true eller false'),
  array: tekst('en liste', 'ei liste'),
  object: tekst('et objekt', 'eit objekt'),
  null: tekst('tomt', 'tomt'),
};
const ugyldig = tekst('Har en verdi som ikke er tillatt.', 'Har ein verdi som ikkje er tillaten.');

type Funn = readonly [code: string, detail: Tekst];
export const mangler: Funn = ['MANGLER', tekst('Må fylles ut.', 'Må fyllast ut.')];
const ukjent: Funn = ['UKJENT', tekst('Finnes ikke i kontrakten.', 'Finst ikkje i kontrakten.')];
const gjentatt: Funn = ['GJENTATT', tekst('Er oppgitt mer enn én gang.', 'Er oppgitt meir enn éin gong.')];
/** Addresses end up in logs and histories, so nothing personal may stand in one. */
const personlig: Funn = [
  'FOEDSELSNUMMER_I_TEKST',
  tekst(
    'Inneholder et fødselsnummer. Ta det bort: opplysninger om personer skal ikke stå i en adresse.',
    'Inneheld eit fødselsnummer. Ta det bort: opplysningar om personar skal ikkje stå i ei adresse.',
  ),
];

/** Bounds by what they bound: [code, nb unit, nn unit] for too little and too much. */
const grenser: Readonly<Record<string, (n: unknown) => { liten: Funn; stor: Funn }>> = {
  string: (n) => ({
    liten: [
      'FOR_KORT',
      tekst(`Må ha minst ${antall(n, 'tegn', 'tegn')}.`, `Må ha minst ${antall(n, 'teikn', 'teikn')}.`),
    ],
    stor: [
      'FOR_LANG',
      tekst(`Kan ha høyst ${antall(n, 'tegn', 'tegn')}.`, `Kan ha høgst ${antall(n, 'teikn', 'teikn')}.`),
    ],
  }),
  array: (n) => ({
    liten: [
      'FOR_FAA',
      tekst(`Må ha minst ${antall(n, 'verdi', 'verdier')}.`, `Må ha minst ${antall(n, 'verdi', 'verdiar')}.`),
    ],
    stor: [
      'FOR_MANGE',
      tekst(
        `Kan ha høyst ${antall(n, 'verdi', 'verdier')}.`,
        `Kan ha høgst ${antall(n, 'verdi', 'verdiar')}.`,
      ),
    ],
  }),
  number: (n) => ({
    liten: ['FOR_LITEN', tekst(`Må være minst ${String(n)}.`, `Må vere minst ${String(n)}.`)],
    stor: ['FOR_STOR', tekst(`Kan være høyst ${String(n)}.`, `Kan vere høgst ${String(n)}.`)],
  }),
};
const grense = (origin: string, n: unknown) => (grenser[origin] ?? grenser['number']!)(n);

/** What is wrong, in words that never repeat the value: it may be personal. */
function funn(issue: Issue, input: unknown): Funn {
  switch (issue.code) {
    case 'invalid_type': {
      if (valueAt(input, issue.path) === undefined) return mangler;
      const type = typer[issue.expected] ?? typer['string']!;
      return ['FEIL_TYPE', tekst(`Må være ${type.nb}.`, `Må vere ${type.nn}.`)];
    }
    case 'invalid_value': {
      if (valueAt(input, issue.path) === undefined) return mangler;
      const values = issue.values.map(String).join(', ');
      return values.length > 400
        ? ['UGYLDIG_VERDI', ugyldig]
        : ['UGYLDIG_VERDI', tekst(`Må være en av: ${values}.`, `Må vere ein av: ${values}.`)];
    }
    case 'too_small':
      return grense(issue.origin, issue.minimum).liten;
    case 'too_big':
      return grense(issue.origin, issue.maximum).stor;
    case 'invalid_format':
      return ['FEIL_FORMAT', skrivemaate(issue.format, 'pattern' in issue ? issue.pattern : undefined)];
    case 'not_multiple_of':
      return ['UGYLDIG_VERDI', ugyldig];
    case 'custom':
      return [
        'LIKE_VERDIER',
        tekst('Samme verdi kan bare stå én gang.', 'Same verdi kan berre stå éin gong.'),
      ];
    case 'invalid_union':
      return valueAt(input, issue.path) === undefined ? mangler : ['UGYLDIG_VERDI', ugyldig];
    default:
      return ['UGYLDIG_VERDI', ugyldig];
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const escape = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
export const feil = (pointer: string, [code, detail]: Funn): Feltfeil => ({ pointer, code, detail });

/** Issues as field errors, one for each unknown key. `root` is `''` for the body, else `query`, `header` or `path`. */
export function feltfeil(issues: readonly Issue[], input: unknown, root: string): Feltfeil[] {
  return issues.flatMap((issue) => {
    const pointer = root + issue.path.map((key) => `/${escape(key)}`).join('');
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => feil(`${pointer}/${escape(key)}`, ukjent))
      : [feil(pointer, funn(issue, input))];
  });
}

export interface Inndata {
  readonly path: unknown;
  readonly query: unknown;
  readonly header: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Reads a whole request against the contract and reports everything that is wrong with it at once. */
export class Validator {
  readonly #operation: ServerOperation;
  /** The only headers looked at; a caller's other headers are none of the contract's business. */
  readonly headers: readonly string[];

  constructor(operation: ServerOperation) {
    this.#operation = operation;
    this.headers = Object.keys((operation.params.header as z.ZodMiniObject)._zod.def.shape);
  }

  /** @throws KoboFeil UGYLDIG_FORESPOERSEL, or UKJENT_PARAMETER when that is all that is wrong */
  les(request: Request, path: Record<string, string>, queryText: string, body: Raabody): Inndata {
    const { params } = this.#operation;
    const errors: Feltfeil[] = [];
    const check = (schema: Schema, input: unknown, root: string): unknown => {
      const result = schema.safeParse(input);
      if (result.success) return result.data;
      errors.push(...feltfeil(result.error.issues, input, root));
      return undefined;
    };

    const query = Object.create(null) as Record<string, string>;
    if (queryText !== '') {
      for (const [name, value] of new URLSearchParams(queryText)) {
        if (Object.hasOwn(query, name)) errors.push(feil(`query/${escape(name)}`, gjentatt));
        if (harFoedselsnummer(value)) errors.push(feil(`query/${escape(name)}`, personlig));
        query[name] = value;
      }
    }
    const header: Record<string, string> = {};
    for (const name of this.headers) {
      const value = request.headers.get(name);
      if (value !== null) header[name] = value;
    }
    const data: Inndata = {
      path: check(params.path, path, 'path'),
      query: check(params.query, query, 'query'),
      header: check(params.header, header, 'header') as Record<string, string>,
      body: this.#body(body, check, errors),
    };
    if (errors.length > 0) {
      const onlyUnknown = errors.every((error) => error.code === 'UKJENT');
      throw new KoboFeil(onlyUnknown ? 'UKJENT_PARAMETER' : 'UGYLDIG_FORESPOERSEL', { errors });
    }
    return data;
  }

  #body(body: Raabody, check: (s: Schema, i: unknown, r: string) => unknown, errors: Feltfeil[]): unknown {
    if (body.kind === 'none') {
      if (this.#operation.body?.required) errors.push(feil('', mangler));
      return undefined;
    }
    if (body.kind === 'unexpected') {
      errors.push(feil('', ukjent));
      return undefined;
    }
    if (body.kind === 'file') return { mediaType: body.mediaType, innhold: body.bytes };
    const skjulte = [...prototyper(body.json)].map((pointer) => feil(pointer, ukjent));
    if (skjulte.length === 0) return check(body.schema, body.json, '');
    errors.push(...skjulte);
    return undefined;
  }
}

/**
 * Where a body names `__proto__`. JSON may, no schema does, and what copies an object leaves it out without a word,
 * so that open objects would be taken for less than was sent. No recursion: nesting costs the caller nothing.
 */
function* prototyper(json: unknown): Generator<string> {
  const igjen: [pointer: string, verdi: unknown][] = [['', json]];
  for (let neste = igjen.pop(); neste; neste = igjen.pop()) {
    const [pointer, verdi] = neste;
    if (typeof verdi !== 'object' || verdi === null) continue;
    for (const [key, inner] of Object.entries(verdi)) {
      const her = `${pointer}/${escape(key)}`;
      if (key === '__proto__') yield her;
      else igjen.push([her, inner]);
    }
  }
}

/** A body after it is read and before it is held against its schema. */
export type Raabody =
  | { readonly kind: 'none' }
  | { readonly kind: 'unexpected' }
  | { readonly kind: 'file'; readonly mediaType: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'json'; readonly schema: Schema; readonly json: unknown };
