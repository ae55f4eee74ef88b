import { html } from 'lit';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import type { Routing } from '../ruting.ts';
import './define.ts';
import type { KoboSoeknadsskjema } from './kobo-soeknadsskjema.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';
const sidens = location.href;

const aapne = async (routing: Routing, steg?: string): Promise<Soeker> =>
  new Soeker(
    await fixture<KoboSoeknadsskjema>(
      html`<kobo-soeknadsskjema
        .client=${backend.klient(NAVN)}
        routing=${routing}
        .steg=${steg}
      ></kobo-soeknadsskjema>`,
    ),
  );

const iAdressen: Partial<Record<Routing, () => string | null>> = {
  hash: () => new URLSearchParams(location.hash.slice(1)).get('steg'),
  history: () => new URLSearchParams(location.search).get('steg'),
};

describe('kobo-soeknadsskjema keeps the step in the address', function () {
  this.timeout(60_000);
  before(() => backend.toem());
  afterEach(async () => {
    await cleanup();
    history.replaceState(null, '', sidens);
    await backend.toem();
  });

  for (const routing of ['hash', 'history'] as const)
    it(`by ${routing}: Back and Forward, a link, one that may not be shown yet, and after it is sent`, async () => {
      const steg = iAdressen[routing]!;
      history.replaceState({ vertens: 1 }, '');
      const soeker = await aapne(routing);
      await soeker.fyllUt('omDeg');
      await eventually(() => steg() === 'omDeg');
      equal((history.state as { vertens: number }).vertens, 1, 'What the page keeps there stays.');
      await soeker.skriv('Telefon', '22');
      history.back();
      await soeker.steg('Hva søker du om');
      await eventually(() => soeker.fokus?.id === 'steg');
      history.back();
      await soeker.steg('Før du starter');
      history.go(2);
      await soeker.steg('Om deg');
      equal(soeker.felt('Telefon').value, '22');
      equal(steg(), 'omDeg');
      await soeker.ser('Sist lagret kl.');
      soeker.skjema.remove();

      const lenke = new URL(location.href);
      const med = (id: string): URL => {
        if (routing === 'hash') lenke.hash = `steg=${id}`;
        else lenke.searchParams.set('steg', id);
        return lenke;
      };
      history.replaceState(null, '', med('formaal'));
      const igjen = await aapne(routing);
      await igjen.steg('Hva søker du om');
      igjen.skjema.remove();
      history.replaceState(null, '', med('oppsummering'));
      const forTidlig = await aapne(routing);
      await forTidlig.ser('Lagre og fortsett senere');
      await eventually(() => steg() !== 'oppsummering');
      ok(forTidlig.overskrift !== 'Se over søknaden før du sender');
    });

  it('goes back to the receipt and no further once it is sent', async () => {
    const soeker = await aapne('hash');
    await soeker.fyllUt('oppsummering');
    await soeker.velg(
      'Opplysningene er riktige',
      'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
    );
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    history.back();
    await eventually(() => location.hash === '#steg=informasjon');
    await soeker.ser('Vi har fått søknaden din');
    equal(backend.kall.filter((kall) => kall.endsWith('/innsending')).length, 1);
  });

  it('by the host, which is told the step and sets another', async () => {
    const soeker = await aapne('host');
    await soeker.fyllUt('omDeg');
    await eventually(() => soeker.skjema.steg === 'omDeg');
    soeker.skjema.steg = 'formaal';
    await soeker.steg('Hva søker du om');
    soeker.skjema.steg = 'oppsummering';
    await eventually(() => soeker.skjema.steg === 'formaal');
    equal(soeker.overskrift, 'Hva søker du om');
    equal(location.href, sidens);
  });
});
