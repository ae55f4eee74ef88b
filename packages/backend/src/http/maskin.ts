import * as z from 'zod/mini';
import { utenTilhoerighet, type Maskin, type Rolle, type Tilhoerighet } from './aktoer.ts';

/** How long it is remembered which municipality has an organisation number, where a call does not name one. */
const LEVETID_MS = 5 * 60 * 1000;

/**
 * What a machine may do, by the scopes its organisation was granted in Maskinporten: whoever owns a scope says there
 * which organisations get it. A scope that is not here gives a machine no role, and the role none of its operations.
 */
export const maskinroller: Readonly<Record<string, Rolle>> = {
  'kobo:bolig.les': 'FDV_MASKIN',
  'kobo:bolig.skriv': 'FDV_MASKIN',
  'kobo:hendelse.les': 'FDV_MASKIN',
  'kobo:webhook': 'FDV_MASKIN',
  'kobo:husleie': 'REGNSKAP_MASKIN',
};

export const rollerFor = (scopes: ReadonlySet<string>): readonly Rolle[] => [
  ...new Set([...scopes].flatMap((scope) => maskinroller[scope] ?? [])),
];

/** An organisation as Maskinporten writes it: ISO 6523, Brønnøysundregistrene's list. */
const Organisasjon = z.object({
  authority: z.literal('iso6523-actorid-upis'),
  ID: z.string().check(z.regex(/^0192:[0-9]{9}$/)),
});

/**
 * What is read of a machine's token besides what every token has. `consumer` is whose rights are used, `supplier` who
 * calls when it has been delegated to somebody. One that brings roles of its own has said two things.
 */
export const MaskinClaims = z.object({
  exp: z.number(),
  scope: z.string().check(z.maxLength(1000)),
  client_id: z.string().check(z.regex(/^[A-Za-z0-9_.:-]{1,64}$/)),
  consumer: Organisasjon,
  supplier: z.optional(Organisasjon),
  kobo_roller: z.optional(z.undefined()),
});

const nummer = ({ ID }: z.infer<typeof Organisasjon>): string => ID.slice('0192:'.length);

/** A client id may hold eleven digits by chance, and no actor does. */
const uhindret = (klient: string): string => klient.replaceAll(/(?<!\d)(\d{6})(\d{5})(?!\d)/g, '$1 $2');

/** Who a machine's claims stand for. It is nowhere yet: {@link Maskinkommuner} says where. */
export function lesMaskin(c: z.infer<typeof MaskinClaims>): Maskin {
  const orgnr = nummer(c.consumer);
  const leverandoer = c.supplier ? nummer(c.supplier) : null;
  const hvem = leverandoer === null ? orgnr : `${leverandoer} for ${orgnr}`;
  return {
    type: 'MASKIN',
    id: `maskin:${uhindret(c.client_id)} (${hvem})`,
    klient: c.client_id,
    orgnr,
    leverandoer,
    scopes: new Set(c.scope.split(' ').filter(Boolean)),
    kommuner: new Map(),
    utloeper: c.exp,
  };
}

/** The municipalities of an installation, by their own organisation numbers. */
export interface Kommunenumre {
  /** Organisation number of a municipality; null for one that is not here, or has none. */
  readonly orgnr: (kommunenummer: string) => Promise<string | null>;
  readonly alle: () => Promise<readonly string[]>;
}

/** Who else than the municipality itself may be `consumer` in it: organisation numbers by municipality. */
export type Konsumenter = Readonly<Record<string, readonly string[]>>;

/** The machine, in the municipality of the call; in all it acts for where the call names none. */
export type Maskinkommuner = (
  maskin: Maskin,
  kommunenummer: string | null,
  konsumenter: Konsumenter,
) => Promise<Maskin>;

/** What is asked is the database at each call: a number that is set or taken away there holds at once. */
export function createMaskinkommuner({ orgnr, alle }: Kommunenumre, klokke: () => Date): Maskinkommuner {
  let kjente: { readonly til: number; readonly numre: Promise<ReadonlyMap<string, string | null>> } | null =
    null;

  async function lesAlle(): Promise<ReadonlyMap<string, string | null>> {
    const numre = new Map<string, string | null>();
    for (const kommunenummer of await alle()) numre.set(kommunenummer, await orgnr(kommunenummer));
    return numre;
  }

  /** Only where to look: {@link hjemme} asks again. */
  async function kandidater(maskin: Maskin, konsumenter: Konsumenter): Promise<readonly string[]> {
    const naa = klokke().getTime();
    if (kjente === null || kjente.til <= naa) {
      const numre = lesAlle();
      kjente = { til: naa + LEVETID_MS, numre };
      numre.catch(() => (kjente = null));
    }
    const egne = [...(await kjente.numre)].filter(([, nummer]) => nummer === maskin.orgnr);
    return [...new Set([...egne.map(([kommunenummer]) => kommunenummer), ...Object.keys(konsumenter)])];
  }

  const hjemme = async (maskin: Maskin, kommunenummer: string, konsumenter: Konsumenter): Promise<boolean> =>
    konsumenter[kommunenummer]?.includes(maskin.orgnr) || (await orgnr(kommunenummer)) === maskin.orgnr;

  return async (maskin, kommunenummer, konsumenter) => {
    const her: Tilhoerighet = { ...utenTilhoerighet, roller: rollerFor(maskin.scopes) };
    const kommuner = new Map<string, Tilhoerighet>();
    for (const en of kommunenummer === null ? await kandidater(maskin, konsumenter) : [kommunenummer])
      if (await hjemme(maskin, en, konsumenter)) kommuner.set(en, her);
    return { ...maskin, kommuner };
  };
}
