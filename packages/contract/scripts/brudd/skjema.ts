import fc from 'fast-check';
import type { OpenApi, Schema, SchemaType } from '../document.ts';
import { dereference } from '../load.ts';
import { shapeOf, type Shape } from '../profile.ts';
import type { Brudd } from './brudd.ts';

/** `inn`: what a client sends. `ut`: what it is answered. */
export type Retning = 'inn' | 'ut';

const BEGGE: readonly Retning[] = ['inn', 'ut'];

/** How low and how high something may be that is sent: a floor may only sink, a ceiling only rise. */
const GULV = [
  ['minLength', 0],
  ['minItems', 0],
  ['minimum', -Infinity],
] as const;
const TAK = ['maxLength', 'maximum', 'maxItems', 'maxProperties'] as const;
/** What narrows as soon as it is there, and is another thing when it is changed. */
const KRAV = ['multipleOf', 'uniqueItems'] as const;

const uten = <T>(foer: readonly T[] = [], naa: readonly T[] = []): T[] =>
  foer.filter((verdi) => !naa.includes(verdi));
const sier = (hva: string, verdier: readonly unknown[]): string[] =>
  verdier.map((verdi) => hva.replace('%', String(verdi)));

const videre = new Map<string, boolean>();
/** Whether all that the one pattern takes is taken by the other: tried on texts made of it, the same each time. */
function tarImotAlt(foer: string, naa: string): boolean {
  const par = `${foer} ${naa}`;
  const kjent = videre.get(par);
  if (kjent !== undefined) return kjent;
  const tekster = fc.sample(fc.stringMatching(new RegExp(foer)), { numRuns: 1000, seed: 1 });
  const svar = tekster.every((tekst) => new RegExp(naa).test(tekst));
  videre.set(par, svar);
  return svar;
}

interface Regel {
  /** Which way something goes for it to be a break. */
  readonly retninger: readonly Retning[];
  /** What is broken, in words; nothing when nothing is. */
  readonly brudd: (foer: Schema, naa: Schema) => readonly string[];
}

const verdier = ({ enum: flere, const: en }: Schema) => flere ?? (en === undefined ? undefined : [en]);
const erNullbar = (skjema: Schema): boolean => [skjema.type].flat().includes('null');

/** Of two schemas of one kind. */
const REGLER: readonly Regel[] = [
  {
    retninger: BEGGE,
    brudd: (foer, naa) => sier('the value % is gone', uten(verdier(foer), verdier(naa) ?? verdier(foer))),
  },
  {
    retninger: BEGGE,
    brudd: (foer, naa) =>
      sier(
        'the field % is gone',
        uten(Object.keys(foer.properties ?? {}), Object.keys(naa.properties ?? {})),
      ),
  },
  {
    retninger: ['inn'],
    brudd: (foer, naa) => sier('the field % must be sent', uten(naa.required, foer.required)),
  },
  {
    retninger: ['ut'],
    brudd: (foer, naa) =>
      sier(
        'the field % may be missing',
        uten(foer.required, naa.required).filter((navn) => navn in (naa.properties ?? {})),
      ),
  },
  {
    retninger: ['inn'],
    brudd: (foer, naa) => (erNullbar(foer) && !erNullbar(naa) ? ['null is refused'] : []),
  },
  { retninger: ['ut'], brudd: (foer, naa) => (!erNullbar(foer) && erNullbar(naa) ? ['it may be null'] : []) },
  {
    retninger: ['inn'],
    brudd: (foer, naa) =>
      [
        ...GULV.filter(([ord, fritt]) => (naa[ord] ?? fritt) > (foer[ord] ?? fritt)).map(([ord]) => ord),
        ...TAK.filter((ord) => (naa[ord] ?? Infinity) < (foer[ord] ?? Infinity)),
      ].map((ord) => `${ord} is ${naa[ord]}, and was ${foer[ord] ?? 'free'}`),
  },
  {
    retninger: ['inn'],
    brudd: ({ pattern: foer }, { pattern: naa }) =>
      naa === undefined || naa === foer || (foer !== undefined && tarImotAlt(foer, naa))
        ? []
        : [`pattern is now ${naa}`],
  },
  {
    retninger: ['inn'],
    brudd: (foer, naa) =>
      KRAV.filter((ord) => naa[ord] && naa[ord] !== foer[ord]).map((ord) => `${ord} is now ${naa[ord]}`),
  },
  {
    retninger: ['inn'],
    brudd: (foer, naa) => (naa.format && naa.format !== foer.format ? [`it must be a ${naa.format}`] : []),
  },
  {
    retninger: ['ut'],
    brudd: (foer, naa) =>
      foer.format && naa.format !== foer.format ? [`it is no longer a ${foer.format}`] : [],
  },
  {
    retninger: BEGGE,
    brudd: (foer, naa) =>
      foer.additionalProperties !== false && naa.additionalProperties === false
        ? ['it takes no fields of its own']
        : [],
  },
];

const JS_TYPE: Readonly<Record<string, SchemaType>> = {
  string: 'string',
  boolean: 'boolean',
  number: 'number',
};

/** Whether everything of the one kind is also of the other. */
function rommes(smal: Shape, vid: Shape): boolean {
  if (smal.kind === vid.kind) return true;
  if (smal.kind === 'integer') return vid.kind === 'number';
  return smal.kind === 'value' && smal.values.every((verdi) => JS_TYPE[typeof verdi] === vid.kind);
}

/** Schemas of two documents held against each other, each pair of names once in each direction. */
export class Skjemasammenligning {
  readonly brudd: Brudd[] = [];
  readonly #sett = new Set<string>();
  readonly #foer: OpenApi;
  readonly #naa: OpenApi;

  constructor(foer: OpenApi, naa: OpenApi) {
    this.#foer = foer;
    this.#naa = naa;
  }

  /**
   * @param hva who names the place in a changeset: an operation, or the schema it lies in
   * @param sted for people
   */
  hold(foer: Schema, naa: Schema, retning: Retning, hva: string, sted = hva): void {
    const navn = foer.$ref?.split('/').at(-1);
    if (navn !== undefined) {
      const par = `${retning} ${foer.$ref} ${naa.$ref ?? sted}`;
      if (this.#sett.has(par)) return;
      this.#sett.add(par);
      return this.hold(dereference(this.#foer, foer), dereference(this.#naa, naa), retning, navn);
    }
    if (naa.$ref) return this.hold(foer, dereference(this.#naa, naa), retning, hva, sted);

    const [gammel, ny] = [shapeOf(foer), shapeOf(naa)];
    const meld = (melding: string): void => void this.brudd.push({ hva, sted, melding });
    if (!(retning === 'inn' ? rommes(gammel, ny) : rommes(ny, gammel)))
      return meld(`it is ${ny.kind}, and was ${gammel.kind}`);
    for (const regel of REGLER)
      if (regel.retninger.includes(retning)) for (const melding of regel.brudd(foer, naa)) meld(melding);

    for (const [felt, skjema] of Object.entries(foer.properties ?? {})) {
      const naaFelt = naa.properties?.[felt];
      if (naaFelt) this.hold(skjema, naaFelt, retning, hva, `${sted}.${felt}`);
    }
    if (foer.items && naa.items) this.hold(foer.items, naa.items, retning, hva, `${sted}[]`);
    if (typeof foer.additionalProperties === 'object' && typeof naa.additionalProperties === 'object')
      this.hold(foer.additionalProperties, naa.additionalProperties, retning, hva, `${sted}.*`);
    this.#grener(foer, naa, retning, hva, sted);
  }

  #grener(foer: Schema, naa: Schema, retning: Retning, hva: string, sted: string): void {
    const naaGrener = naa.discriminator?.mapping ?? {};
    for (const [merke, ref] of Object.entries(foer.discriminator?.mapping ?? {})) {
      const gren = naaGrener[merke];
      if (gren) this.hold({ $ref: ref }, { $ref: gren }, retning, hva, `${sted}<${merke}>`);
      else this.brudd.push({ hva, sted, melding: `the kind ${merke} is gone` });
    }
  }
}
