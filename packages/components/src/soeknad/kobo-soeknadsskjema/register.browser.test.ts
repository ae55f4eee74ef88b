import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { nekter } from '../../testing/nekter.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';

const backend = startBackend();

describe('kobo-soeknadsskjema while Folkeregisteret does not answer', function () {
  this.timeout(60_000);
  before(() => backend.toem());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
    await backend.toem();
  });

  it('lets the citizen apply, asks for the name, and says why and who to call', async () => {
    // Nobody has asked about her before: who is known is shown as they were.
    await backend.registerNede('folkeregister');
    const soeker = await Soeker.aapne(backend.klient('Kari Margrethe Nordmann'));
    await soeker.ser('Mangler du et sted å sove', 20_000);
    ok(soeker.tekst.includes('Du er logget inn. Du søker for deg selv.'), soeker.tekst);
    await soeker.velg('Mangler du et sted å sove', 'Nei');
    await soeker.neste('Hva søker du om', 'Start søknaden');
    await soeker.velg('Hva gjelder søknaden', 'Jeg trenger kommunal bolig');
    await soeker.velg('Ønsker du i tillegg råd', 'Nei');
    await soeker.neste('Om deg');
    await soeker.ser('Folkeregisteret svarer ikke nå');
    await soeker.ser('Haster det? Ring Boligkontoret på');
    await expectAccessibleEverywhere(soeker.skjema);
    await soeker.trykk('Neste steg');
    await soeker.ser('Skriv navnet ditt.');
    await soeker.skriv('Navnet ditt', 'Kari Nordmann');
    await soeker.ser('Sist lagret kl.');
    ok(!soeker.feil.includes('Skriv navnet ditt.'), soeker.feil.join());
  });

  it('is so in Krokvik for the one whose registers never answer', async () => {
    await backend.nullstill();
    const soeker = await Soeker.aapne(backend.klient('KRAFTIG SEIL'));
    await soeker.ser('Mangler du et sted å sove', 20_000);
    ok(soeker.tekst.includes('Du er logget inn. Du søker for deg selv.'), soeker.tekst);
    ok(!soeker.tekst.includes('KRAFTIG SEIL'), soeker.tekst);
  });

  it('names the telephone when nothing at all can be had', async () => {
    backend.mellomledd = nekter('/meg/innbygger', 'UTILGJENGELIG', 503);
    const soeker = await Soeker.aapne(backend.klient('STILLE BLYANT'));
    await soeker.ser('Vi fikk ikke hentet søknaden', 20_000);
    equal(soeker.alle<HTMLAnchorElement>('.melding a')[0]?.getAttribute('href'), 'tel:00000000');
    await expectAccessibleEverywhere(soeker.skjema);
  });
});
