// How an operation is called with the client of `@kobo-bolig/sdk`: a program that runs as it stands once there is a
// client `kobo`, out of the contract's own examples. A test of the client runs every one.
import { kropp, mediet, JSON_TYPE } from './kall.ts';
import { datatyper, navnet, operasjoner, type Operasjon, type Parameter, type Skjema } from './kontrakt.ts';
import { sdkkall } from './sdkkall.gen.ts';

/** Written as it is, where everything else is a value. */
class Kode {
  readonly tekst: string;
  constructor(tekst: string) {
    this.tekst = tekst;
  }
}
const kode = (tekst: string): Kode => new Kode(tekst);

const NAVN = /^[A-Za-z_$][\w$]*$/;
const BREDDE = 72;

/** JSON knows what must be escaped; only the quotation marks are others. */
const streng = (tekst: string): string =>
  `'${JSON.stringify(tekst).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

function egenskap(navn: string, verdi: unknown, innrykk: string): string {
  const skrevet = literal(verdi, innrykk);
  return skrevet === navn ? navn : `${NAVN.test(navn) ? navn : streng(navn)}: ${skrevet}`;
}

/** A value as it is written in TypeScript. */
export function literal(verdi: unknown, innrykk = ''): string {
  if (verdi instanceof Kode) return verdi.tekst;
  if (typeof verdi === 'string') return streng(verdi);
  if (typeof verdi !== 'object' || verdi === null) return String(verdi);
  const inni = `${innrykk}  `;
  const [foerst, sist, mellom] = Array.isArray(verdi) ? ['[', ']', ''] : ['{', '}', ' '];
  const deler = Array.isArray(verdi)
    ? verdi.map((en) => literal(en, inni))
    : Object.entries(verdi).map(([navn, en]) => egenskap(navn, en, inni));
  if (deler.length === 0) return foerst + sist;
  const linje = `${foerst}${mellom}${deler.join(', ')}${mellom}${sist}`;
  if (innrykk.length + linje.length <= BREDDE && !linje.includes('\n')) return linje;
  return `${foerst}\n${deler.map((del) => `${inni}${del},\n`).join('')}${innrykk}${sist}`;
}

/** A value that fits, where the contract gives no example. */
function passer(skjema: Skjema): unknown {
  const navn = navnet(skjema);
  if (navn !== undefined) return passer(datatyper[navn]!);
  if (skjema.enum) return skjema.enum[0];
  if (skjema.type === 'integer') return skjema['minimum'] ?? 1;
  if (skjema.format === 'uuid') return '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01';
  if (skjema.format === 'date') return '2026-11-20';
  throw new Error(`The contract has no example of ${JSON.stringify(skjema)}`);
}
const verdien = ({ example, schema }: Parameter): unknown => example ?? schema.default ?? passer(schema);

/** What reads the version of the thing that is changed, where that is at the same address. */
const leseren = ({ sti, ...operasjon }: Operasjon): Operasjon | undefined =>
  operasjon['x-kobo-etag'] === 'required'
    ? operasjoner.find((en) => en.sti === sti && en.metode === 'GET' && en['x-kobo-etag'] === 'returned')
    : undefined;

const LENGSTE_FIL = 40;
/** The first of a file's content: a whole one is for a disk. */
function fil(innhold: unknown): string {
  const tekst = String(innhold ?? '');
  return `new Blob([${streng(tekst.length > LENGSTE_FIL ? `${tekst.slice(0, LENGSTE_FIL)}…` : tekst)}])`;
}

const kallet = ({ operationId }: Operasjon, valg: Readonly<Record<string, unknown>>): string =>
  `kobo.${sdkkall[operationId]}(${Object.keys(valg).length > 0 ? literal(valg) : ''})`;

/** Whether anything is answered but a status. */
const gir = ({ responses }: Operasjon): boolean =>
  Object.entries(responses).some(([status, { content }]) => status !== 'default' && content !== undefined);

export function sdkeksempel(operasjon: Operasjon): string {
  const paa = (sted: Parameter['in']): Parameter[] =>
    operasjon.parameters.filter((en) => en.in === sted && en.required === true);
  const stien = paa('path');
  const spoersmaal = paa('query');
  const medium = mediet(operasjon);
  const sted = stien.length > 0 && { path: Object.fromEntries(stien.map(({ name }) => [name, kode(name)])) };
  const hent = leseren(operasjon);
  const linjer = stien.map((en) => `const ${en.name} = ${literal(verdien(en))};`);
  if (hent) linjer.push(`const { etag } = await ${kallet(hent, { ...sted })};`);
  else if (operasjon['x-kobo-etag'] === 'required')
    linjer.push(`const etag = '"1"'; // the version it was last answered with`);
  const valg = {
    ...sted,
    ...(spoersmaal.length > 0 && {
      query: Object.fromEntries(spoersmaal.map((en) => [en.name, verdien(en)])),
    }),
    ...(operasjon['x-kobo-etag'] === 'required' && { etag: kode('etag') }),
    ...(medium === JSON_TYPE && { body: kropp(operasjon) ?? {} }),
    ...(medium !== undefined &&
      medium !== JSON_TYPE && { body: kode(fil(kropp(operasjon))), contentType: medium }),
  };
  const kall = kallet(operasjon, valg);
  if (operasjon['x-kobo-paging']) linjer.push(`for await (const one of ${kall}) console.log(one);`);
  else linjer.push(gir(operasjon) ? `const { data } = await ${kall};` : `await ${kall};`);
  return linjer.join('\n');
}
