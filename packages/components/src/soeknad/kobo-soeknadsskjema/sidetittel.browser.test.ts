import { equal, eventually } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, settled } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import './define.ts';
import type { SoeknadStegDetail, SoeknadStegEvent } from './events.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';
const SIDENS = document.title;

describe('kobo-soeknadsskjema tells the page which step it shows and what is wrong there', () => {
  before(async function () {
    this.timeout(60_000);
    await backend.toem();
  });
  beforeEach(function () {
    this.timeout(30_000);
  });
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  const omDeg = async (): Promise<Soeker> => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    return soeker;
  };
  const rett = async (soeker: Soeker): Promise<void> => {
    await soeker.skriv('Telefon', '40000000');
    await soeker.velg('Er det trygt', 'Ja');
    await soeker.velg('Trenger du tolk', 'Nei');
  };

  it('in an event when faults come and go, with no word of what is answered', async () => {
    const soeker = await omDeg();
    const sett: SoeknadStegDetail[] = [];
    soeker.skjema.addEventListener('kobo-soeknad-steg', ({ detail }: SoeknadStegEvent) => sett.push(detail));
    await soeker.trykk('Neste steg');
    await rett(soeker);
    await setKoboLocale('nn');
    await soeker.ser('Namn');
    const steg = { steg: 'omDeg', tittel: 'Om deg' };
    equal(JSON.stringify(sett), JSON.stringify([3, 2, 1, 0].map((feil) => ({ ...steg, feil }))));
    equal(document.title, SIDENS, 'The title is the page’s own unless it is asked for.');
  });

  it('in the title when the page asks for it, and gives the page its own back', async () => {
    const soeker = await omDeg();
    soeker.skjema.sidetittel = true;
    await settled(soeker.skjema);
    equal(document.title, `Om deg – ${SIDENS}`);
    await soeker.trykk('Neste steg');
    equal(document.title, `Feil: Om deg – ${SIDENS}`);
    await rett(soeker);
    equal(document.title, `Om deg – ${SIDENS}`);
    await soeker.trykk('Neste steg');
    await soeker.steg('Hvem skal bo sammen med deg');
    equal(document.title, `Hvem skal bo sammen med deg – ${SIDENS}`);
    await soeker.trykk('Neste steg');
    await soeker.trykk('Lagre og fortsett senere');
    await soeker.ser('Du har en søknad som ikke er sendt');
    equal(document.title, SIDENS);
  });

  it('and takes the title along when it is moved', async () => {
    const soeker = await omDeg();
    soeker.skjema.sidetittel = true;
    await settled(soeker.skjema);
    const sted = soeker.skjema.parentElement;
    soeker.skjema.remove();
    equal(document.title, SIDENS);
    sted?.append(soeker.skjema);
    await eventually(() => document.title === `Om deg – ${SIDENS}`);
  });
});
