import { html } from 'lit';
import { call } from '@kobo-bolig/sdk';
import { hentSoeknad, listSoeknader } from '@kobo-bolig/contract/client';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';
import type { KoboSoeknadsskjema } from './kobo-soeknadsskjema.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';
const UTSTEDER = 'https://innlogging.test';

/** What the municipality has of the applicant's telephone number. */
async function lagretTelefon(): Promise<unknown> {
  const klient = backend.klient(NAVN);
  const { items } = (await call(klient, listSoeknader)).data;
  const path = { soeknadId: items[0]?.soeknadId ?? '' };
  return (await call(klient, hentSoeknad, { path })).data.svar['soeker.telefon'];
}

/** Makes the page long above and below, as a municipal page is, and shows the field in the middle of the window. */
function paaEnLangSide(soeker: Soeker, felt: HTMLElement): void {
  soeker.skjema.style.display = 'block';
  soeker.skjema.style.marginBlock = '1500px';
  felt.scrollIntoView({ block: 'center' });
}

describe('kobo-soeknadsskjema when the login ends', function () {
  this.timeout(60_000);
  const { fetch, open } = globalThis;
  before(() => backend.toem());
  afterEach(async () => {
    globalThis.fetch = fetch;
    globalThis.open = open;
    sessionStorage.clear();
    await cleanup();
    await backend.toem();
  });

  it('logs in beside the page: the same field, the same scroll, and nothing is lost', async () => {
    let token: string | undefined = await backend.token(NAVN);
    const soeker = await Soeker.aapne(backend.klient(undefined, { token: () => token }));
    await soeker.fyllUt('omDeg');
    ok(!soeker.tekst.includes('Logg ut'), 'The host logs in and out itself.');
    await soeker.ser('Sist lagret kl.');
    const felt = soeker.felt('Telefon');
    paaEnLangSide(soeker, felt);
    token = undefined;
    await soeker.skriv('Telefon', '12');
    const topp = felt.getBoundingClientRect().top;
    await soeker.ser('Du er logget ut');
    await soeker.ser('Ikke lagret. Se hvorfor');
    await soeker.velg('Trenger du tolk', 'Nei');
    await soeker.skriv('Telefon', '123');
    const vent = Promise.withResolvers<void>();
    soeker.skjema.addEventListener('kobo-innlogging-kreves', (event) => event.waitUntil(vent.promise), {
      once: true,
    });
    soeker.knapp('Logg inn').scrollIntoView();
    await soeker.trykk('Logg inn');
    token = await backend.token(NAVN);
    vent.resolve();
    await eventually(() => !soeker.tekst.includes('Du er logget ut'));
    await eventually(() => soeker.fokus === felt);
    ok(Math.abs(felt.getBoundingClientRect().top - topp) < 2, 'It stands where it stood.');
    equal(felt.value, '123');
    await eventually(async () => (await lagretTelefon()) === '123');
    ok(
      soeker.alle('[aria-live]').every((en) => !en.textContent.includes('Du er logget ut')),
      'What is over is not left to be read.',
    );
    equal(soeker.overskrift, 'Om deg');
    await soeker.neste('Hvem skal bo sammen med deg').catch(() => undefined);
    equal(soeker.feil.length, 2, 'What was chosen meanwhile is still chosen.');
  });

  it('stays where it is when the login is given up, and can be asked again', async () => {
    let token: string | undefined = await backend.token(NAVN);
    const soeker = await Soeker.aapne(backend.klient(undefined, { token: () => token }));
    await soeker.fyllUt('omDeg');
    token = undefined;
    await soeker.skriv('Telefon', '12');
    await soeker.ser('Du er logget ut');
    let gitt = false;
    soeker.skjema.addEventListener('kobo-innlogging-kreves', (event) => {
      event.waitUntil(gitt ? Promise.resolve() : Promise.reject(new Error('given up')));
    });
    await soeker.trykk('Logg inn');
    await soeker.ser('Vi fikk ikke logget deg inn.');
    equal(soeker.felt('Telefon').value, '12');
    gitt = true;
    token = await backend.token(NAVN);
    await soeker.trykk('Logg inn');
    await eventually(async () => (await lagretTelefon()) === '12');
  });

  it('goes on where one was when a page that gives tokens itself is loaded anew', async () => {
    const foerst = await Soeker.aapne(backend.klient(NAVN));
    await foerst.fyllUt('omDeg');
    await foerst.skriv('Telefon', '12');
    await eventually(async () => (await lagretTelefon()) === '12');
    foerst.skjema.remove();
    const { getEntriesByType } = performance;
    // The page of a test cannot be loaded anew; this is what the browser says after it.
    performance.getEntriesByType = () => [{ type: 'reload' }] as unknown as PerformanceEntryList;
    globalThis.fetch = (input) => backend.videre(new Request(input));
    try {
      const skjema = await fixture<KoboSoeknadsskjema>(
        html`<kobo-soeknadsskjema
          api-url="https://kobo.test"
          kommune="9901"
          .getToken=${() => backend.token(NAVN)}
        ></kobo-soeknadsskjema>`,
      );
      const soeker = new Soeker(skjema);
      await soeker.steg('Om deg');
      equal(soeker.felt('Telefon').value, '12');
    } finally {
      performance.getEntriesByType = getEntriesByType;
    }
  });

  it('warns some minutes before, and renews in a window of its own, as often as it takes', async () => {
    // A provider whose logins last two and a half minutes and cannot be renewed silently.
    let varighet = 150;
    let person = 'A';
    globalThis.fetch = async (input) => {
      const request = new Request(input);
      if (!request.url.startsWith(UTSTEDER)) return backend.videre(request);
      if (request.url.endsWith('/openid-configuration')) {
        return Response.json({
          authorization_endpoint: `${UTSTEDER}/auth`,
          token_endpoint: `${UTSTEDER}/token`,
        });
      }
      const id_token = `.${btoa(JSON.stringify({ sub: person }))}.`;
      return Response.json({ access_token: await backend.token(NAVN), expires_in: varighet, id_token });
    };
    const vinduer: string[] = [];
    globalThis.open = () =>
      ({
        closed: false,
        location: {
          set href(url: string) {
            vinduer.push(url);
            const state = new URL(url).searchParams.get('state');
            new BroadcastChannel('kobo-innlogging').postMessage({ state, code: 'kode' });
          },
        },
      }) as unknown as Window;
    // Back from the login: the code is in the address.
    const adresse = location.href;
    sessionStorage.setItem('kobo.tur.tur', JSON.stringify({ verifier: 'v', retur: adresse, stille: false }));
    history.replaceState(null, '', `${location.pathname}${location.search}&state=tur&code=kode`);
    const skjema = await fixture<KoboSoeknadsskjema>(
      html`<kobo-soeknadsskjema
        api-url="https://kobo.test"
        kommune="9901"
        innlogging=${UTSTEDER}
        klient-id="varsel"
      ></kobo-soeknadsskjema>`,
    );
    const soeker = new Soeker(skjema);
    await soeker.fyllUt('omDeg');
    equal(location.href, adresse);
    const loggUt = soeker.knapp('Logg ut');
    ok(loggUt.closest('p')?.textContent?.includes(NAVN), 'It stands beside the name.');
    ok(loggUt.getBoundingClientRect().height >= 24);
    await soeker.ser('Du blir logget ut kl.', 12_000);
    await soeker.ser('Ingenting blir borte.');
    await expectAccessibleEverywhere(skjema);
    await soeker.skriv('Telefon', '12');
    await soeker.trykk('Forleng innloggingen');
    await eventually(() => vinduer.length === 1);
    await eventually(() => soeker.fokus === soeker.felt('Telefon'));
    ok(soeker.tekst.includes('Du blir logget ut kl.'), 'This one is soon over too.');
    varighet = 3600;
    person = 'B';
    await soeker.trykk('Forleng innloggingen');
    await soeker.ser('Det var en annen person som logget inn.');
    ok(soeker.tekst.includes('Du blir logget ut kl.'), 'Nothing is renewed by somebody else.');
    person = 'A';
    await soeker.trykk('Forleng innloggingen');
    await eventually(() => !soeker.tekst.includes('Du blir logget ut kl.'));
    equal(vinduer.length, 3);
    equal(new URL(vinduer.at(-1) ?? '').searchParams.get('prompt'), 'login', 'It asks who it is.');
    equal(soeker.felt('Telefon').value, '12');
    await eventually(async () => (await lagretTelefon()) === '12');
  });
});
