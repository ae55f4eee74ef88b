// What the engine the run chose answers every call of the contract, without what differs from run to run: a line each on
// standard output, for `test/node/motorer.pg.test.ts`.
import type { Json } from '../../packages/contract/scripts/document.ts';
import { nyBolig, nyPerson, nySak } from '../../packages/backend/src/testing/eksempel.ts';
import { somTillatt } from './foresporsel.ts';
import { klare } from './klare.ts';
import { operasjoner, type Operasjon } from './kontrakt.ts';
import { andreIder, blirPart, iTilstand, KROKVIK, openVerden } from './verden.ts';

/** Ordered by engines, each with its own idea of an alphabet: å after z, capitals, aa, and what is no letter. */
const NAVN = ['Ås', 'aas', 'Zevs', 'Ærlig', 'Øst', 'oest', 'Čálli', 'a b', 'A-b', 'ab'];

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
/** Case numbers and references are drawn, so that they tell nobody how many there are. */
const TRUKKET = /\b20\d\d[-/]\d{5}\b|\bKB-\w{4}-\w{4}\b/g;
const TID = /\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)/g;
/** Sealed, random or counted from when something was done. */
const SKIFTER = new Set([
  'neste',
  'markoer',
  'siden',
  'traceId',
  'hemmelighet',
  'sha256',
  'avtrykk',
  'ende',
  'segl',
  'kjede',
]);

/** Ids by the order they come in, so that the same two are the same here and there. */
function normalisert(tekst: string): string {
  const sett = new Map<string, string>();
  return tekst
    .replaceAll(TID, 'TID')
    .replaceAll(TRUKKET, 'TRUKKET')
    .replaceAll(ID, (id) => sett.get(id) ?? (sett.set(id, `#${sett.size}`), `#${sett.size - 1}`));
}

const uten = (verdi: Json): Json => {
  if (Array.isArray(verdi)) return verdi.map(uten);
  if (verdi === null || typeof verdi !== 'object') return verdi;
  return Object.fromEntries(
    Object.entries(verdi).map(([navn, en]) => [
      navn,
      SKIFTER.has(navn) && typeof en === 'string' ? '*' : uten(en),
    ]),
  );
};

async function somLinje(svar: Response): Promise<string> {
  const type = svar.headers.get('content-type') ?? '';
  if (!type.includes('json')) return type;
  return normalisert(JSON.stringify(uten((await svar.json()) as Json)));
}

const verden = await openVerden();
const leser = ({ method, retry }: Operasjon): boolean =>
  method === 'GET' || (method === 'POST' && retry === 'safe');

/** What is there is another afterwards, or was made so first. */
const endrer = (operasjon: Operasjon): boolean =>
  !leser(operasjon) || klare[operasjon.id as keyof typeof klare]?.sql !== undefined;

/** So many that lists and searches have an order to show. */
const flere = (): Promise<void> =>
  verden.iKrokvik(async (tx) => {
    for (const navn of NAVN) {
      await nyBolig(tx, { adressenavn: navn });
      await nySak(tx, await nyPerson(tx, { navn }));
    }
  });

async function klargjoer(): Promise<Readonly<Record<string, string>>> {
  const ider = (await verden.fyll())[KROKVIK];
  await blirPart(verden);
  return { ...ider, ...(await andreIder(verden)) };
}

let ider: Readonly<Record<string, string>> | undefined = await klargjoer();
await flere();
for (const operasjon of operasjoner.toSorted((a, b) => Number(endrer(a)) - Number(endrer(b)))) {
  ider ??= await klargjoer();
  const tilstand = klare[operasjon.id as keyof typeof klare] ?? {};
  await iTilstand(verden, tilstand);
  const svar = await verden.fetch(await somTillatt(verden, operasjon, ider, tilstand));
  console.log(`${operasjon.id} ${svar.status} ${await somLinje(svar)}`);
  if (endrer(operasjon)) ider = undefined;
}
await verden.close();
