// What the API is compared with: node:http, and of a home the same database work. No token, no contract, no routing, no
// checking of the answer; the row is sent as it came. What is written is the same too: the ids grow, and the audit log
// is told which call it was.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDatabase, uuidSource } from '@kobo-bolig/backend';
import { asyncNestingGuard, openPg } from '@kobo-bolig/backend/node';
import { operations } from '@kobo-bolig/contract/server';
import { skrivInnsyn } from '../../../packages/backend/src/http/queries.sql.ts';
import { grense } from '../../../packages/backend/src/http/rekkevidde.ts';
import { boligMedId, type Boligrad } from '../../../packages/backend/src/modules/bolig/queries.sql.ts';
import { brukAvBolig, type Bruksrad } from '../../../packages/backend/src/modules/leieforhold/queries.sql.ts';

const driver = openPg({ connectionString: process.env['KOBO_INNLOGGING_URL']! });
const db = createDatabase(driver, asyncNestingGuard());
const roller = ['BOLIGOVERSIKT', 'SAKSBEHANDLER'];
const nyId = uuidSource();

const server = createServer((request, response) => {
  const [, , , id] = request.url!.split('/');
  const kommunenummer = request.headers['kobo-kommunenummer'] as string;
  const sporingsId = randomUUID();
  const context = {
    kommunenummer,
    aktoer: 'ansatt:ansatt-1',
    roller,
    skjermet: false,
    enheter: ['BOLIGKONTOR'],
    kall: { operasjon: 'hentBolig', sporingsId, gjelder: { boligId: id! } },
    ...grense(operations.hentBolig, roller),
  };
  void db
    .withTenant(context, 'skriv', async (tx) => {
      const [bolig, leie] = await Promise.all([
        tx.one<Boligrad>(boligMedId(id!)),
        tx.maybeOne<Bruksrad>(brukAvBolig(id!)),
      ]);
      const bruk = bolig.status === 'UTLEID' ? leie : null;
      if (bruk)
        skrivInnsyn(tx, [
          {
            id: nyId(),
            roller,
            operasjon: 'hentBolig',
            ressurs: 'LEIEFORHOLD',
            ressurs_id: bruk.id,
            person_id: null,
            sak_id: null,
            formaal: 'Forvaltning av leieforhold',
            hjemmel: 'boligsosialloven § 8',
            representasjon_id: null,
            antall: null,
            sporings_id: sporingsId,
            vist: [],
          },
        ]);
      return { ...bolig, bruk };
    })
    .then((svar) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(svar)),
    );
}).listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(JSON.stringify({ hendelse: 'STARTET', adresse: `http://127.0.0.1:${port}` }));
});
