import { call } from '@kobo-bolig/sdk';
import { hentSoeknad, lagreSvar, listSoeknader, slettSoeknad } from '@kobo-bolig/contract/client';
import { SKJEMAVERSJON } from '@kobo-bolig/skjema';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';
import type { SoeknadLagretEvent } from './events.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';

const utkastet = async () => {
  const klient = backend.klient(NAVN);
  const { items } = (await call(klient, listSoeknader)).data;
  const soeknadId = items[0]?.soeknadId ?? '';
  const { data, etag } = await call(klient, hentSoeknad, { path: { soeknadId } });
  return { klient, data, etag };
};

/** Another tab saves the same application. */
async function lagreFraEnAnnenFane(endring: Record<string, unknown>): Promise<void> {
  const { klient, data, etag } = await utkastet();
  const { soeknadId, svar, spraak } = data;
  await call(klient, lagreSvar, {
    path: { soeknadId },
    etag,
    body: { svar: { ...svar, ...endring }, steg: 'omDeg', spraak },
  });
}

/** On the step about the applicant, saved. */
async function paaOmDeg(): Promise<Soeker> {
  const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
  await soeker.fyllUt('omDeg');
  await eventually(() => !spoer());
  return soeker;
}

/** Whether the browser would ask before the page is left. */
const spoer = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

const avvis = (status: number, kode: string) => async () =>
  Response.json({ code: kode, status, title: kode, detail: kode }, { status });

describe('kobo-soeknadsskjema saves', () => {
  before(async function () {
    this.timeout(60_000);
    await backend.toem();
  });
  beforeEach(function () {
    this.timeout(20_000);
  });
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('what is typed, also what is not valid, within three seconds, and goes on with it after a reload', async () => {
    const lagret: SoeknadLagretEvent[] = [];
    document.addEventListener('kobo-soeknad-lagret', (event) => lagret.push(event as SoeknadLagretEvent));
    const soeker = await paaOmDeg();
    const start = performance.now();
    await soeker.skriv('Telefon', '12');
    ok(spoer(), 'Unsaved: leaving is asked about.');
    ok(soeker.tekst.includes('Ikke lagret ennå'), 'The time of an older save says nothing about this.');
    ok(!soeker.tekst.includes('Sist lagret'));
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '12');
    ok(performance.now() - start < 3000);
    await eventually(() => !spoer());
    await soeker.ser('Sist lagret kl.');
    equal(lagret.at(-1)?.detail.versjon, (await utkastet()).data.versjon);
    equal(
      Object.keys(lagret[0]?.detail ?? {})
        .sort()
        .join(),
      'soeknadId,versjon',
    );
    const { localStorage: varig, sessionStorage: forOekten } = window;
    equal(varig.length + forOekten.length, 0, 'Nothing is written to the device.');

    const igjen = await Soeker.aapne(backend.klient(NAVN));
    await igjen.ser('Fortsett på søknaden');
    await igjen.trykk('Fortsett på søknaden');
    await igjen.steg('Om deg');
    equal(igjen.felt('Telefon').value, '12');
  });

  it('within three seconds also who never pauses', async () => {
    const soeker = await paaOmDeg();
    const start = performance.now();
    let lagresEtter = Infinity;
    backend.mellomledd = (request, videre) => {
      if (request.method === 'PUT') lagresEtter = Math.min(lagresEtter, performance.now() - start);
      return videre(request);
    };
    let tekst = '';
    const taster = setInterval(() => void soeker.skriv('Telefon', (tekst += '4')), 150);
    try {
      await eventually(() => lagresEtter < Infinity, 5000);
    } finally {
      clearInterval(taster);
      backend.mellomledd = undefined;
    }
    ok(lagresEtter < 3000);
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === tekst);
  });

  it('one thing at a time, and the last of what was typed meanwhile', async () => {
    const soeker = await paaOmDeg();
    backend.kall.length = 0;
    let samtidig = 0;
    let flest = 0;
    backend.mellomledd = async (request, videre) => {
      flest = Math.max(flest, ++samtidig);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return videre(request).finally(() => (samtidig -= 1));
    };
    await soeker.skriv('Telefon', '4');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await soeker.skriv('Telefon', '40');
    await soeker.skriv('Telefon', '400');
    await eventually(() => !spoer(), 5000);
    backend.mellomledd = undefined;
    equal((await utkastet()).data.svar['soeker.telefon'], '400');
    equal(flest, 1);
  });

  it('says by cause why it did not, keeps what was typed, and tries again', async () => {
    const soeker = await paaOmDeg();
    const lagret = (await utkastet()).data.soeknadId;
    const ikkeLagret: unknown[] = [];
    soeker.skjema.addEventListener('kobo-soeknad-lagring-feilet', ({ detail }) => ikkeLagret.push(detail));
    backend.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    await soeker.skriv('Telefon', '40000000');
    await soeker.ser('Vi fikk ikke lagret det siste du skrev');
    await soeker.ser('Tjenesten svarer ikke nå.');
    equal(JSON.stringify(ikkeLagret), JSON.stringify([{ aarsak: 'svarer-ikke', soeknadId: lagret }]));
    await soeker.trykk('Ikke lagret. Se hvorfor');
    equal(soeker.fokus?.id, 'lagring');
    await eventually(() => soeker.rot.querySelector('[aria-live=assertive]')?.textContent !== '');
    equal(soeker.felt('Telefon').value.replaceAll(/\s/g, ''), '40000000');
    backend.mellomledd = undefined;
    await soeker.trykk('Prøv igjen nå');
    await soeker.ser('Sist lagret kl.');
    ok(!soeker.tekst.includes('Vi fikk ikke lagret'));
    ok(!spoer());
  });

  it('before the next step: a failure stays on the step and says why', async () => {
    const soeker = await paaOmDeg();
    await soeker.skriv('Telefon', '40000000');
    await soeker.velg('Er det trygt', 'Ja');
    await soeker.velg('Trenger du tolk', 'Nei');
    backend.mellomledd = avvis(503, 'MIDLERTIDIG_UTILGJENGELIG');
    await soeker.trykk('Neste steg');
    await soeker.ser('Vi fikk ikke lagret');
    equal(soeker.overskrift, 'Om deg');
    await eventually(() => soeker.fokus?.id === 'lagring');
    backend.mellomledd = undefined;
    window.dispatchEvent(new Event('online'));
    await eventually(() => !soeker.tekst.includes('Vi fikk ikke lagret'));
    equal(soeker.fokus, soeker.knapp('Neste steg'), 'The message is gone, and the hand is at the way on.');
    await soeker.neste('Hvem skal bo sammen med deg');
  });

  it('never over what another tab saved: the citizen keeps mine on top of it', async () => {
    const soeker = await paaOmDeg();
    await lagreFraEnAnnenFane({ 'soeker.epost': 'annen@krokvik.example', 'soeker.telefon': '11' });
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Søknaden er endret et annet sted');
    equal((await utkastet()).data.svar['soeker.telefon'], '11');
    await soeker.trykk('Behold det jeg har skrevet her');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '22');
    equal((await utkastet()).data.svar['soeker.epost'], 'annen@krokvik.example');
    equal(soeker.felt('E-post').value, 'annen@krokvik.example');
    ok(!soeker.tekst.includes('endret et annet sted'));
  });

  it('never over what another tab saved: the citizen takes that instead', async () => {
    const soeker = await paaOmDeg();
    await lagreFraEnAnnenFane({ 'soeker.telefon': '11' });
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Søknaden er endret et annet sted');
    await soeker.trykk('Vis det som er lagret der');
    equal(soeker.felt('Telefon').value, '11');
    ok(!spoer());
    await soeker.skriv('Telefon', '33');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '33');
  });

  it('without asking when another tab only moved on', async () => {
    const soeker = await paaOmDeg();
    await lagreFraEnAnnenFane({});
    await soeker.skriv('Telefon', '22');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '22');
    ok(!soeker.tekst.includes('endret et annet sted'));
  });

  it('once even when the answer to a save was lost', async () => {
    const soeker = await paaOmDeg();
    backend.mellomledd = async (request, videre) => {
      backend.mellomledd = undefined;
      await videre(request);
      throw new TypeError('Failed to fetch');
    };
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Vi fikk ikke lagret');
    await soeker.trykk('Prøv igjen nå');
    await eventually(() => !spoer());
    ok(!soeker.tekst.includes('endret et annet sted'));
  });

  it('on from a tab whose form has been changed since, and says that the page must be loaded anew', async () => {
    const soeker = await paaOmDeg();
    let sendt: unknown;
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/svar')) return videre(request);
      sendt = ((await request.clone().json()) as { skjemaversjon: unknown }).skjemaversjon;
      const svaret = await videre(request);
      // As the server answers once it asks by the next form.
      return Response.json({ ...(await svaret.json()), skjemaversjon: SKJEMAVERSJON + 1 }, svaret);
    };
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Skjemaet er endret siden du åpnet siden');
    equal(sendt, SKJEMAVERSJON);
    await soeker.ser('Alt du har skrevet, er lagret.');
    await eventually(() =>
      soeker.rot.querySelector('[aria-live=assertive]')?.textContent?.includes('Skjemaet er endret'),
    );
    await soeker.skriv('Telefon', '33');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '33');
    ok(soeker.knapp('Last inn på nytt'));
    await lagreFraEnAnnenFane({ 'soeker.telefon': '44' });
    backend.mellomledd = async (request, videre) => {
      const svaret = await videre(request);
      if (request.method !== 'GET') return svaret;
      return Response.json({ ...(await svaret.json()), skjemaversjon: SKJEMAVERSJON + 1 }, svaret);
    };
    await soeker.skriv('Telefon', '55');
    await soeker.ser('Ta vare på det du har skrevet etterpå');
    ok(!soeker.tekst.includes('Behold det jeg har skrevet her'), 'Two forms are not merged.');
    equal((await utkastet()).data.svar['soeker.telefon'], '44');
  });

  it('nothing from a tab whose form is newer than the server, which keeps what it shows and tries again', async () => {
    const soeker = await paaOmDeg();
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/svar')) return videre(request);
      const body = { ...((await request.clone().json()) as object), skjemaversjon: SKJEMAVERSJON + 1 };
      return videre(new Request(request, { body: JSON.stringify(body) }));
    };
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Vi fikk ikke lagret det siste du skrev');
    equal(soeker.felt('Telefon').value, '22');
    backend.mellomledd = undefined;
    await soeker.trykk('Prøv igjen nå');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '22');
  });

  it('as a new application when the draft was deleted elsewhere', async () => {
    const soeker = await paaOmDeg();
    const { klient, data, etag } = await utkastet();
    await call(klient, slettSoeknad, { path: { soeknadId: data.soeknadId }, etag });
    await soeker.skriv('Telefon', '22');
    await soeker.ser('Søknaden finnes ikke lenger');
    await soeker.trykk('Lagre som en ny søknad');
    await eventually(async () => (await utkastet()).data.svar['soeker.telefon'] === '22');
    ok((await utkastet()).data.soeknadId !== data.soeknadId);
  });

  it('after a login in place, when nobody is logged in any longer', async () => {
    let token: string | undefined = await backend.token(NAVN);
    const soeker = await Soeker.aapne(backend.klient(undefined, { token: () => token }));
    await soeker.fyllUt('omDeg');
    await soeker.velg('Er det trygt', 'Ja');
    await soeker.velg('Trenger du tolk', 'Nei');
    await eventually(() => !spoer());
    token = undefined;
    await soeker.skriv('Telefon', '40000000');
    await soeker.trykk('Neste steg');
    await soeker.ser('Du er logget ut');
    equal(soeker.overskrift, 'Om deg');
    equal(soeker.felt('Telefon').value.replaceAll(/\s/g, ''), '40000000');
    soeker.skjema.addEventListener(
      'kobo-innlogging-kreves',
      (event) =>
        event.waitUntil(
          backend.token(NAVN).then((nytt) => {
            token = nytt;
          }),
        ),
      { once: true },
    );
    await soeker.trykk('Logg inn');
    await soeker.steg('Hvem skal bo sammen med deg');
    equal((await utkastet()).data.svar['soeker.telefon'], '+4740000000');
    ok(!soeker.tekst.includes('Du er logget ut'));
  });
});
