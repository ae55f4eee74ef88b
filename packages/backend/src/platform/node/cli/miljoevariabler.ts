import { readFileSync } from 'node:fs';
import type { NetConnectOpts } from 'node:net';
import { schemas } from '@kobo-bolig/contract/server';
import { z } from 'zod/mini';
import type { Utsteder } from '../../../http/auth.ts';

/** What the environment says cannot be used; one line for each variable. */
export class OppsettFeil extends Error {
  override name = 'OppsettFeil';
  readonly linjer: readonly string[];
  constructor(linjer: readonly string[]) {
    super(linjer.join('\n'));
    this.linjer = linjer;
  }
}

const noekkel = (base64: string): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  if (bytes.length !== 32) throw new Error('is not 32 bytes in base64');
  return bytes;
};

const heltall =
  (fra: number, til: number) =>
  (tekst: string): number => {
    const tall = Number(tekst);
    if (!/^\d+$/.test(tekst) || tall < fra || tall > til)
      throw new Error(`is not a number from ${fra} to ${til}`);
    return tall;
  };

const adresse = (tekst: string): string => {
  if (!/^postgres(ql)?:\/\//.test(tekst) || !URL.canParse(tekst))
    throw new Error('is not a postgres:// address');
  return tekst;
};

const nettadresse = z.string().check(z.regex(/^https?:\/\/[^/]+.*[^/]$/));

/** What was wrong is told by the place in the document, never by what stood there: it may be a key. */
const json =
  <T>(skjema: z.ZodMiniType<T>) =>
  (tekst: string): T => {
    let lest: unknown;
    try {
      lest = JSON.parse(tekst);
    } catch {
      throw new Error('is not JSON');
    }
    const svar = skjema.safeParse(lest);
    if (!svar.success) {
      throw new Error(
        `cannot be used at ${svar.error.issues.map(({ path }) => `/${path.join('/')}`).join(', ')}`,
      );
    }
    return svar.data;
  };

const lesUtstedere = json(
  z.array(
    z.strictObject({
      issuer: z.string(),
      audience: z.string(),
      jwksUri: z.url(),
      typ: z.optional(z.nullable(z.string())),
      aktoerer: z.optional(z.array(z.enum(['INNBYGGER', 'ANSATT', 'MASKIN']))),
      roller: z.optional(z.literal('ALTINN')),
      audValgfri: z.optional(z.boolean()),
      konsumenter: z.optional(
        z.record(z.string().check(z.regex(/^\d{4}$/)), z.array(z.string().check(z.regex(/^\d{9}$/)))),
      ),
    }),
  ),
);
const Maskinporten = z.strictObject({
  tokenUrl: nettadresse,
  issuer: z.url(),
  klientId: z.string().check(z.minLength(1)),
  kid: z.string().check(z.minLength(1)),
  noekkel: z.looseObject({ kty: z.literal('RSA'), d: z.string() }),
  klientOrgnr: z.string().check(z.regex(/^\d{9}$/)),
});
const Registre = z.strictObject({
  folkeregister: nettadresse,
  inntekt: nettadresse,
  skattegrunnlag: nettadresse,
  sisteTilgjengelige: nettadresse,
  kontaktregister: z._default(nettadresse, 'https://kontaktregisteret.no'),
  altinn: z._default(nettadresse, 'https://platform.altinn.no'),
  adresse: z._default(nettadresse, 'https://ws.geonorge.no/adresser/v1'),
  organisasjon: z._default(nettadresse, 'https://data.brreg.no/enhetsregisteret/api'),
});

const ressurs = z.string().check(z.regex(/^[a-z0-9_-]{4,100}$/));
const ansattroller = Object.values(schemas.Rolle.def.entries).filter(
  (rolle) => rolle !== 'INNBYGGER' && !rolle.endsWith('_MASKIN'),
);
const Altinnroller = z.strictObject({
  roller: z.partialRecord(z.enum(ansattroller), ressurs),
  enheter: z._default(z.record(z.string().check(z.regex(/^[A-Z_]{1,40}$/)), ressurs), {}),
});
const Datatjeneste = z.strictObject({
  adresse: nettadresse,
  utgiver: z.strictObject({
    organisasjonsnummer: z.string().check(z.regex(/^\d{9}$/)),
    navn: z.string().check(z.regex(/\S/)),
  }),
  kontakt: z.strictObject({ navn: z.string().check(z.regex(/\S/)), epost: z.email() }),
});
const Sidevogn = z.strictObject({ url: nettadresse, noekkel: z.string().check(z.minLength(16)) });

interface Variabel<T> {
  readonly les: (tekst: string) => T;
  readonly standard?: string;
}
const variabel = <T>(les: (tekst: string) => T, standard?: string): Variabel<T> =>
  standard === undefined ? { les } : { les, standard };

/** Everything that can be said. `<NAME>_FILE` names a file that holds the value instead. Described in the README. */
const variabler = {
  KOBO_MILJOE: variabel((tekst): 'TEST' | 'PRODUKSJON' => {
    if (tekst !== 'TEST' && tekst !== 'PRODUKSJON') throw new Error('is neither TEST nor PRODUKSJON');
    return tekst;
  }),
  KOBO_INNLOGGING_URL: variabel(adresse),
  KOBO_MIGRERING_URL: variabel(adresse),
  KOBO_TILKOBLINGER: variabel(heltall(1, 1000), '10'),
  KOBO_NOEKLER: variabel((tekst): Readonly<Record<number, Uint8Array>> => {
    const par = tekst.split(',').map((ett) => ett.split(':'));
    if (par.some(([nummer, verdi]) => !/^\d{1,3}$/.test(nummer!) || Number(nummer) > 255 || !verdi)) {
      throw new Error('is not «number:key», with commas between, numbers from 0 to 255');
    }
    return Object.fromEntries(par.map(([nummer, verdi]) => [Number(nummer), noekkel(verdi!)]));
  }),
  KOBO_INDEKSNOEKKEL: variabel(noekkel),
  KOBO_HEMMELIGHET: variabel(noekkel),
  KOBO_UTSTEDERE: variabel((tekst): readonly Utsteder[] =>
    lesUtstedere(tekst).map(({ typ, aktoerer, roller, audValgfri, konsumenter, ...utsteder }) => ({
      ...utsteder,
      ...(typ !== undefined && { typ }),
      ...(aktoerer && { aktoerer }),
      ...(roller && { roller }),
      ...(audValgfri && { audValgfri }),
      ...(konsumenter && { konsumenter }),
    })),
  ),
  KOBO_MASKINPORTEN: variabel(json(Maskinporten)),
  KOBO_REGISTRE: variabel(json(Registre)),
  KOBO_ALTINN_ROLLER: variabel((tekst) => (tekst === '' ? null : json(Altinnroller)(tekst)), ''),
  KOBO_CLAMD: variabel((tekst): NetConnectOpts => {
    if (tekst.startsWith('/')) return { path: tekst };
    const [, host, port] = /^(.+):(\d{1,5})$/.exec(tekst) ?? [];
    if (!host) throw new Error('is neither the path of a socket nor host:port');
    return { host, port: Number(port) };
  }),
  KOBO_FIKS_SIDEVOGN: variabel((tekst) => (tekst === '' ? null : json(Sidevogn)(tekst)), ''),
  KOBO_DATATJENESTE: variabel((tekst) => (tekst === '' ? null : json(Datatjeneste)(tekst)), ''),
  KOBO_ORIGINS: variabel((tekst) => tekst.split(',').filter(Boolean), ''),
  KOBO_PORT: variabel(heltall(0, 65_535), '8080'),
  KOBO_MAALTALL_PORT: variabel((tekst) => (tekst === '' ? null : heltall(0, 65_535)(tekst)), ''),
  KOBO_HOST: variabel((tekst) => tekst, '127.0.0.1'),
};

export type Variabelnavn = keyof typeof variabler;
export type Verdier<N extends Variabelnavn> = {
  readonly [K in N]: ReturnType<(typeof variabler)[K]['les']>;
};
export const variabelnavn = Object.keys(variabler) as Variabelnavn[];
export type Miljoe = Readonly<Record<string, string | undefined>>;

function hentTekst(miljoe: Miljoe, navn: Variabelnavn): string | undefined {
  const fil = miljoe[`${navn}_FILE`];
  if (fil && miljoe[navn]) throw new Error(`and ${navn}_FILE are both set: which one holds?`);
  if (!fil) return miljoe[navn] || undefined;
  try {
    return readFileSync(fil, 'utf8').trim();
  } catch {
    throw new Error('_FILE names a file that cannot be read');
  }
}

/** The values a command needs. @throws OppsettFeil with everything that is missing or unusable, at once */
export function lesMiljoe<N extends Variabelnavn>(miljoe: Miljoe, navn: readonly N[]): Verdier<N> {
  const feil: string[] = [];
  const verdier: Record<string, unknown> = {};
  for (const ett of navn) {
    const { les, standard }: Variabel<unknown> = variabler[ett];
    try {
      const tekst = hentTekst(miljoe, ett) ?? standard;
      if (tekst === undefined) throw new Error('is missing');
      verdier[ett] = les(tekst);
    } catch (error) {
      feil.push(`${ett} ${(error as Error).message}`.replace(' _FILE', '_FILE'));
    }
  }
  if (feil.length > 0) throw new OppsettFeil(feil);
  return verdier as Verdier<N>;
}
