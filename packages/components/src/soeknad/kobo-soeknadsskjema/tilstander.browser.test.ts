import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';

const backend = startBackend();
const TELEFON = '40\u00a000\u00a000\u00a000';

describe('kobo-soeknadsskjema, states', function () {
  this.timeout(60_000);
  before(() => backend.toem());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
    await backend.toem();
  });

  it('keeps the step while the list of applications is read, says so when that fails, and tries again', async () => {
    const soeker = await Soeker.aapne(backend.klient('STILLE BLYANT', { retries: 0 }));
    await soeker.fyllUt('omDeg');
    await soeker.skriv('Telefon', TELEFON);
    await soeker.ser('Sist lagret kl.');
    const svar: ((response: Response) => void)[] = [];
    backend.mellomledd = (request, videre) =>
      request.method === 'GET' && request.url.endsWith('/v1/soeknader')
        ? new Promise((resolve) => svar.push(resolve))
        : videre(request);
    await soeker.trykk('Lagre og fortsett senere');
    await eventually(() => svar.length > 0 && soeker.alle('.tilstand[aria-busy=true]').length === 1, 10_000);
    equal(soeker.felt('Telefon').value, TELEFON);
    svar[0]?.(new Response('Bad gateway', { status: 502 }));
    await soeker.ser('Vi fikk ikke oppdatert søknaden. Viser det vi hentet kl.');
    equal(soeker.felt('Telefon').value, TELEFON);
    await expectAccessibleEverywhere(soeker.skjema);
    backend.mellomledd = undefined;
    await soeker.trykk('Prøv igjen nå');
    await soeker.ser('Du har en søknad som ikke er sendt');
  });

  it('tells an employee that the page is for citizens, with no button that cannot help', async () => {
    const soeker = await Soeker.aapne(backend.ansatt('petra'));
    await soeker.ser('Du har ikke tilgang til søknaden');
    ok(soeker.tekst.includes('Denne siden er for innbyggere. Logg ut, og logg inn som deg selv.'));
    equal(soeker.alle('.melding button').length, 0);
    await expectAccessibleEverywhere(soeker.skjema);
  });
});
