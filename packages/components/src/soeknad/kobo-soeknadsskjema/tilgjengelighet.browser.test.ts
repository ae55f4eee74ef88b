import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';

describe('kobo-soeknadsskjema for everybody', () => {
  before(async function () {
    this.timeout(60_000);
    await backend.toem();
  });
  beforeEach(function () {
    this.timeout(60_000);
  });
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('has no accessibility faults before the login', async () => {
    const soeker = await Soeker.aapne(backend.klient());
    await soeker.ser('Hvem kan søke?');
    await expectAccessibleEverywhere(soeker.skjema);
  });

  const steg = ['formaal', 'omDeg', 'husstand', 'bosituasjon', 'behov', 'informasjon'] as const;
  for (const navn of steg) {
    it(`has no accessibility faults with errors on «${navn}»`, async () => {
      const soeker = await Soeker.aapne(backend.klient('ERFAREN HESTEDROSJE'));
      await soeker.fyllUt(navn);
      if (navn === 'husstand') {
        await soeker.velg('Skal du bo alene', 'Nei');
        await soeker.velg('Skal bo her');
        await soeker.trykk('Legg til person');
      }
      if (navn === 'bosituasjon') await soeker.velg('Hvordan bor du nå', 'Leier privat');
      await soeker.trykk('Neste steg');
      ok(soeker.feil.length > 0);
      await expectAccessibleEverywhere(soeker.skjema);
    });
  }

  it('has no accessibility faults on the review and the receipt', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('oppsummering');
    await expectAccessibleEverywhere(soeker.skjema);
    await soeker.velg(
      'Opplysningene er riktige',
      'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
    );
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    await soeker.trykk('Trekk søknaden');
    await expectAccessibleEverywhere(soeker.skjema);
  });

  it('can be filled in with the keyboard alone', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.steg('Før du starter');
    const tast = (press: string) => sendKeys({ press });
    const til = async (navn: string): Promise<void> => {
      for (let trykk = 0; trykk < 40; trykk++) {
        const naa = soeker.fokus as HTMLInputElement | null;
        if (naa?.name === navn || naa?.textContent?.trim() === navn) return;
        await tast('Tab');
      }
      throw new Error(`Tab never reached «${navn}».`);
    };
    await til('akutt');
    await tast('Space');
    await tast('ArrowDown');
    await til('Start søknaden');
    await tast('Enter');
    await soeker.steg('Hva søker du om');
    equal(soeker.fokus?.id, 'steg');
    await til('formaal');
    await tast('Space');
    await tast('Enter');
    await soeker.steg('Om deg');
    await til('soeker.telefon');
    await sendKeys({ type: '40000000' });
    await tast('Enter');
    await eventually(() => soeker.feil.length === 2);
    equal(soeker.fokus?.id, 'feil');
    await tast('Tab');
    await tast('Enter');
    equal((soeker.fokus as HTMLInputElement).name, 'tryggKontakt');
  });

  it('fits 320 pixels without scrolling sideways', async () => {
    const soeker = await Soeker.aapne(backend.klient('ERFAREN HESTEDROSJE'));
    await setViewport({ width: 320, height: 640 });
    try {
      for (const navn of ['omDeg', 'husstand'] as const) {
        if (navn === 'omDeg') await soeker.fyllUt('husstand');
        else await soeker.velg('Skal du bo alene', 'Nei');
        const root = document.documentElement;
        ok(root.scrollWidth <= root.clientWidth, `${navn}: ${root.scrollWidth} > ${root.clientWidth}`);
        const knapper = soeker.alle<HTMLElement>('button, summary, a:not(p a)');
        const smaa = knapper.filter((en) => en.offsetHeight > 0 && en.offsetHeight < 24);
        equal(smaa.map((en) => en.textContent?.trim()).join(), '');
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
