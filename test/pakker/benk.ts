// The reference backend behind an address, and the work a program is given at it.
import type { Mappe } from '../../packages/backend/src/platform/node/statisk.ts';
import { startServer } from '../../packages/backend/src/platform/node/server.ts';
import { signer } from '../../packages/backend/src/modules/webhook/signatur.ts';
import { skrivCsv } from '../../packages/backend/src/modules/importer/index.ts';
import { rad } from '../../packages/backend/src/testing/importkall.ts';
import { berit, openSakbenk } from '../../packages/backend/src/testing/sakbenk.ts';
import { innbygger, SOEKER } from '../../packages/backend/src/testing/tilbudbenk.ts';
import type { Oppdrag, Resultat } from './program/program.ts';

const HENDELSE = 'no.kobo.bolig.endret.v1';
const hemmelighet = `whsec_${btoa('en hemmelighet på 24 tegn')}`;

/** What every environment is to answer. */
export const VENTET: Resultat = {
  listet: true,
  soverom: 3,
  nyVersjon: true,
  feil: [true, 'UTDATERT', 412],
  felt: ['/adresse/postnummer'],
  rader: 2,
  sendt: ['VENTER', 2_509, 4],
  webhook: [HENDELSE, true],
  innganger: 4,
};

export interface Benk {
  readonly origin: string;
  /** Work nobody else has been given. */
  oppdrag(): Promise<Oppdrag>;
  close(): Promise<void>;
}

/** @param mapper files served beside the API, at the same origin */
export async function startBenk(mapper: readonly Mappe[] = []): Promise<Benk> {
  const benk = await openSakbenk();
  await benk.fyll();
  const soeker = benk.som(innbygger(SOEKER));
  await soeker('GET', '/meg/innbygger');
  const { body: soeknad } = await soeker('POST', '/soeknader', { json: { spraak: 'nb' } });
  const server = await startServer({
    tjenester: () => Promise.resolve({ fetch: { '/v1': benk.backend.fetch }, mapper, close: benk.close }),
  });
  let nummer = 0;
  return {
    origin: server.origin,
    async oppdrag() {
      nummer += 1;
      const json = { type: 'OPPSIGELSE', filnavn: `Oppsigelse ${nummer}.pdf` };
      const { body } = await soeker('POST', `/soeknader/${soeknad.soeknadId}/vedlegg`, { json });
      const melding = JSON.stringify({
        specversion: '1.0',
        id: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f01',
        source: 'urn:kobo:9901',
        type: HENDELSE,
        subject: 'bolig/0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02',
        time: new Date().toISOString(),
        datacontenttype: 'application/json',
        data: { kommunenummer: '9901', ressurs: 'BOLIG', ressursId: '0198f2a1-7c3e-7a54-9d21-5b6c7d8e9f02' },
      });
      const headers = await signer(`melding-${nummer}`, new Date(), melding, [hemmelighet]);
      return {
        origin: server.origin,
        nummer,
        ansatt: await benk.token(berit),
        innbygger: await benk.token(innbygger(SOEKER)),
        vedleggId: body.vedleggId,
        csv: new TextDecoder().decode(skrivCsv([rad(1), rad(2)])),
        webhook: { headers, body: melding, hemmelighet },
      };
    },
    close: () => server.close(),
  };
}
