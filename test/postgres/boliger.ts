/** Homes written at processes of the API: what each was answered, and what came of it. */
import assert from 'node:assert/strict';
import type { Database, TenantContext } from '../../packages/backend/src/db/database.ts';
import { sql } from '../../packages/backend/src/db/sql.ts';
import { uuidv7 } from '../../packages/backend/src/db/uuid.ts';
import { krokvik } from '../../packages/backend/src/testing/database.ts';
import type { Svaret } from '../../packages/backend/src/testing/sakbenk.ts';
import type { Apiprosess, Installasjon } from './prosess.ts';

/** Enough for a machine that does much else. */
export const TAALMODIG = { timeout: 240_000 };

export const adresse = (tekst: string) => {
  const [, adressenavn, nummer] = /^(.+) (\d+)$/.exec(tekst)!;
  return {
    kommunenummer: '9901',
    adressenavn,
    nummer: Number(nummer),
    postnummer: '0000',
    poststed: 'Krokvik',
  };
};

type Sted = Pick<Apiprosess, 'origin'>;
type Hoder = Record<string, string | Uint8Array>;

/** Calls as a case worker of the municipality. */
export function kallere(hus: Pick<Installasjon, 'signer'>) {
  async function kall(
    { origin }: Sted,
    metode: string,
    sti: string,
    { kommunenummer = '9901', type = 'application/json', body, ...hoder }: Hoder = {},
  ) {
    const authorization = `Bearer ${await hus.signer.token({
      sub: 'trine',
      navn: 'Trine Saksbehandler',
      roller: [
        {
          kommunenummer: String(kommunenummer),
          roller: ['SAKSBEHANDLER', 'BOLIGOVERSIKT'],
          enhet: 'BOLIGKONTOR',
        },
      ],
    })}`;
    const svar = await fetch(`${origin}/v1${sti}`, {
      method: metode,
      headers: {
        authorization,
        'kobo-kommunenummer': String(kommunenummer),
        ...(body !== undefined && { 'content-type': String(type) }),
        ...(hoder as Record<string, string>),
      },
      ...(body !== undefined && { body: body as string | Uint8Array<ArrayBuffer> }),
    });
    return {
      status: svar.status,
      etag: svar.headers.get('etag')!,
      hoder: svar.headers,
      body: (await svar.json()) as Svaret['body'],
    };
  }
  const ny = (gate: string): string =>
    JSON.stringify({ adresse: adresse(gate), status: 'KLAR_FOR_INNFLYTTING', boligtype: 'ORDINAER' });
  const opprett = (prosess: Sted, gate: string, noekkel: string) =>
    kall(prosess, 'POST', '/boliger', { body: ny(gate), 'idempotency-key': noekkel });
  return { kall, opprett };
}
export type Kallere = ReturnType<typeof kallere>;

/** How many homes in the street there are, how many times the feed says they came, and the most it says so of one. */
export const iGata = (db: Database, gate: string, hvor: TenantContext = krokvik) =>
  db.withTenant(hvor, 'les', (tx) =>
    tx.one<{ boliger: number; meldt: number; mest: number }>(sql`
      select count(*)::int as boliger, coalesce(sum(n), 0)::int as meldt, coalesce(max(n), 0)::int as mest
      from bolig b cross join lateral (select count(*) as n from hendelse h
        where h.kommunenummer = b.kommunenummer and h.ressurs_id = b.id and h.type = 'no.kobo.bolig.opprettet.v1') h
      where b.adresse ->> 'adressenavn' = ${gate}`),
  );

export async function venter<T>(paa: () => Promise<T | undefined | false>): Promise<T> {
  for (const gi = Date.now() + TAALMODIG.timeout; Date.now() < gi;) {
    const svar = await paa();
    if (svar) return svar;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It never came');
}

export interface Lovnad {
  readonly gate: string;
  readonly koboId: string;
}

/** Homes in one street, written by several at once for as long as they may, and a book of what was promised. */
export class Boligskriver {
  readonly svarte = new Map<string, Lovnad>();
  readonly utenSvar = new Map<string, string>();
  readonly #kallere: Kallere;
  readonly #gate: string;
  nummer = 0;

  constructor(kallere: Kallere, gate: string) {
    this.#kallere = kallere;
    this.#gate = gate;
  }

  /** One more home; whoever is answered otherwise than 201 has the answer. */
  async skriv(prosess: Sted) {
    const [noekkel, hvor] = [uuidv7(), `${this.#gate} ${++this.nummer}`];
    this.utenSvar.set(noekkel, hvor);
    const svar = await this.#kallere.opprett(prosess, hvor, noekkel);
    if (svar.status === 201) {
      this.svarte.set(noekkel, { gate: hvor, koboId: svar.body.koboId as string });
      this.utenSvar.delete(noekkel);
    }
    return svar;
  }

  /** What was promised is there, and answered as before; what was not is there once when it is asked for again. */
  async gjoerOpp(prosess: Sted, db: Database): Promise<void> {
    const { kall, opprett } = this.#kallere;
    await Promise.all(
      [...this.svarte].map(async ([noekkel, { gate, koboId }]) => {
        assert.equal((await kall(prosess, 'GET', `/boliger/${koboId}`)).status, 200, `${gate} was promised`);
        assert.equal((await opprett(prosess, gate, noekkel)).body.koboId, koboId, `${gate}, as before`);
      }),
    );
    for (const [noekkel, gate] of this.utenSvar) {
      // PostgreSQL may not have noticed yet that whoever held the key is gone: then the answer is to come again.
      const svar = await venter(async () => {
        const svar = await opprett(prosess, gate, noekkel);
        return svar.body.code !== 'IDEMPOTENS_PAAGAAR' && svar;
      });
      assert.equal(svar.status, 201, gate);
    }
    assert.deepEqual(await iGata(db, this.#gate), { boliger: this.nummer, meldt: this.nummer, mest: 1 });
  }
}
