import { call } from '@kobo-bolig/sdk';
import { hentInnbygger, hentKommune, listSoeknader, opprettSoeknad } from '@kobo-bolig/contract/client';
import { equal } from './assert.ts';
import { startBackend } from './backend.ts';

describe('the backend of the tests', () => {
  it('is the real one, with the people of Krokvik in it', async function () {
    this.timeout(60_000);
    const backend = startBackend();
    await backend.toem();
    equal((await call(backend.klient(), hentKommune)).data.navn.nb, 'Krokvik kommune');
    const klient = backend.klient('ERFAREN HESTEDROSJE');
    equal((await call(klient, hentInnbygger)).data.barn[0]?.navn, 'GLAD FREGNE');
    const { data, etag } = await call(klient, opprettSoeknad, { body: { spraak: 'nb' } });
    equal(etag, '"1"');
    equal((await call(klient, listSoeknader)).data.items[0]?.soeknadId, data.soeknadId);
  });
});
