import { call } from '@kobo-bolig/sdk';
import {
  hentInnbygger,
  hentKommune,
  listBoliger,
  listSoeknader,
  opprettSoeknad,
  soekSaker,
} from '@kobo-bolig/contract/client';
import { equal } from './assert.ts';
import { startBackend } from './backend.ts';

describe('the backend of the tests', () => {
  const backend = startBackend();
  const antallSaker = async (): Promise<number> =>
    (await call(backend.klient('trine'), soekSaker, { body: { limit: 1 } })).data.totalt;

  before(async function () {
    this.timeout(60_000);
    await backend.nullstill();
  });

  it('is the real one, with the people of Krokvik in it', async () => {
    equal((await call(backend.klient(), hentKommune)).data.navn.nb, 'Krokvik kommune');
    equal(
      (await call(backend.klient('ERFAREN HESTEDROSJE'), hentInnbygger)).data.barn[0]?.navn,
      'GLAD FREGNE',
    );
  });

  it('goes back to the start between tests', async () => {
    const klient = backend.klient('Kari Margrethe Nordmann');
    await call(klient, hentInnbygger);
    const { data, etag } = await call(klient, opprettSoeknad, { body: { spraak: 'nb' } });
    equal(etag, '"1"');
    equal((await call(klient, listSoeknader)).data.items[0]?.soeknadId, data.soeknadId);
    await backend.nullstill();
    await call(klient, hentInnbygger);
    equal((await call(klient, listSoeknader)).data.items.length, 0);
  });

  it('can be a municipality before its first case', async () => {
    const full = await antallSaker();
    await backend.toem();
    equal(await antallSaker(), 0);
    equal((await call(backend.klient('berit'), listBoliger)).data.items.length > 0, true);
    await backend.nullstill();
    equal(await antallSaker(), full);
  });
});
