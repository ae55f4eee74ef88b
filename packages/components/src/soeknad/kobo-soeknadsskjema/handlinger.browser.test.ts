import { call } from '@kobo-bolig/sdk';
import { hentSoeknad, listSoeknader, sendSoeknad, slettSoeknad } from '@kobo-bolig/contract/client';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';
import type { SoeknadFeilEvent, SoeknadKlarEvent } from './events.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';

const avvis = (status: number, kode: string) => async () =>
  Response.json({ code: kode, status, title: kode, detail: kode }, { status });
const uteNett = () => Promise.reject(new TypeError('Failed to fetch'));

/** At the list of drafts, with one in it. */
async function vedListen(): Promise<Soeker> {
  const foerst = await Soeker.aapne(backend.klient(NAVN));
  await foerst.fyllUt('omDeg');
  foerst.skjema.remove();
  const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
  await soeker.ser('Du har en søknad som ikke er sendt');
  return soeker;
}

const utkastet = async () => {
  const klient = backend.klient(NAVN);
  const { items } = (await call(klient, listSoeknader)).data;
  return { klient, antall: items.length, soeknadId: items[0]?.soeknadId ?? '' };
};

async function slettFraEnAnnenFane(): Promise<void> {
  const { klient, soeknadId } = await utkastet();
  const { etag } = await call(klient, hentSoeknad, { path: { soeknadId } });
  await call(klient, slettSoeknad, { path: { soeknadId }, etag });
}

const bekreft = (soeker: Soeker) => soeker.alle<HTMLButtonElement>('.bekreft button')[0]?.click();

describe('kobo-soeknadsskjema says what could not be done with an application', function () {
  this.timeout(60_000);
  before(() => backend.toem());
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  const grunner = [
    [
      'the service is down',
      avvis(503, 'MIDLERTIDIG_UTILGJENGELIG'),
      'Tjenesten svarer ikke nå.',
      'svarer-ikke',
    ],
    ['nothing comes through', uteNett, 'Tjenesten svarer ikke nå.', 'svarer-ikke'],
    ['something is wrong with us', avvis(400, 'UGYLDIG_FORESPOERSEL'), 'Noe gikk galt hos oss.', 'ukjent'],
  ] as const;
  for (const [naar, feil, hvorfor, aarsak] of grunner) {
    it(`when it cannot be opened because ${naar}: what happened, what is kept, what to do`, async () => {
      const sagt: string[] = [];
      const hoer = (event: Event): void => {
        const { detail } = event as SoeknadKlarEvent | SoeknadFeilEvent;
        sagt.push('side' in detail ? detail.side : detail.aarsak);
      };
      document.addEventListener('kobo-soeknad-klar', hoer);
      document.addEventListener('kobo-soeknad-feil', hoer);
      const soeker = await vedListen();
      backend.mellomledd = feil;
      await soeker.trykk('Fortsett på søknaden');
      await soeker.ser('Vi fikk ikke åpnet søknaden');
      document.removeEventListener('kobo-soeknad-klar', hoer);
      document.removeEventListener('kobo-soeknad-feil', hoer);
      equal(sagt.join(), `skjema,velger,${aarsak}`);
      await soeker.ser(hvorfor);
      await soeker.ser('Ring Boligkontoret på');
      await eventually(() => soeker.fokus?.id === 'hindring');
      backend.mellomledd = undefined;
      await soeker.trykk('Fortsett på søknaden');
      await soeker.steg('Om deg');
    });
  }

  it('and tells drafts apart: a heading each, its buttons described by it, and the same words before it is deleted', async () => {
    const soeker = await vedListen();
    const navn = /^Søknad påbegynt\s\d+\.\s\S+\skl\.\s\d\d\.\d\d$/;
    const overskrift = soeker.rot.querySelector('.utkastene .ds-heading');
    ok(navn.test(overskrift?.textContent?.trim() ?? ''), overskrift?.textContent ?? 'no heading');
    equal(soeker.knapp('Slett søknaden').getAttribute('aria-describedby'), overskrift?.id);
    await soeker.trykk('Slett søknaden');
    equal(soeker.fokus?.textContent?.trim(), `Vil du slette «${overskrift?.textContent?.trim()}»?`);
    await expectAccessibleEverywhere(soeker.skjema);
  });

  it('and after «Lagre og fortsett senere» stands at the heading of the list', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.trykk('Lagre og fortsett senere');
    await soeker.ser('Du har en søknad som ikke er sendt');
    await eventually(() => soeker.fokus?.id === 'steg');
    equal(soeker.overskrift, 'Du har en søknad som ikke er sendt');
  });

  it('when it was deleted elsewhere: the one thing to do is to fetch the list anew', async () => {
    const soeker = await vedListen();
    await slettFraEnAnnenFane();
    await soeker.trykk('Fortsett på søknaden');
    await soeker.ser('Den kan være slettet i en annen fane.');
    await expectAccessibleEverywhere(soeker.skjema);
    ok(!soeker.tekst.includes('Fortsett på søknaden'));
    await soeker.trykk('Oppdater');
    await soeker.steg('Før du starter');
  });

  it('shows the receipt when it was sent elsewhere', async () => {
    const annen = await Soeker.aapne(backend.klient(NAVN));
    await annen.fyllUt('oppsummering');
    await annen.velg(
      'Opplysningene er riktige',
      'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
    );
    await eventually(() => annen.tekst.includes('Sist lagret kl.'));
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.ser('Fortsett på søknaden');
    await annen.trykk('Send søknaden');
    await annen.ser('Vi har fått søknaden din');
    await soeker.trykk('Fortsett på søknaden');
    await soeker.ser('Vi har fått søknaden din');
  });

  it('when it cannot be deleted from the list, keeps it there, and gives the focus back after «Avbryt»', async () => {
    const soeker = await vedListen();
    await soeker.trykk('Slett søknaden');
    backend.mellomledd = avvis(500, 'INTERN_FEIL');
    bekreft(soeker);
    await soeker.ser('Søknaden er ikke slettet');
    await soeker.ser('Ring Boligkontoret på');
    await eventually(() => soeker.fokus?.id === 'hindring');
    await expectAccessibleEverywhere(soeker.skjema);
    backend.mellomledd = undefined;
    equal((await utkastet()).antall, 1);
    await soeker.trykk('Avbryt');
    await eventually(() => soeker.fokus?.textContent?.trim() === 'Slett søknaden');
    await soeker.trykk('Slett søknaden');
    bekreft(soeker);
    await soeker.steg('Før du starter');
    equal((await utkastet()).antall, 0);
  });

  it('takes one that is gone already for deleted', async () => {
    const soeker = await vedListen();
    await soeker.trykk('Slett søknaden');
    await slettFraEnAnnenFane();
    bekreft(soeker);
    await soeker.steg('Før du starter');
  });

  it('when the one being filled in cannot be deleted, and goes on saving it', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
    await soeker.fyllUt('omDeg');
    await soeker.trykk('Slett søknaden');
    backend.mellomledd = async (request, videre) =>
      request.method === 'DELETE' ? uteNett() : videre(request);
    bekreft(soeker);
    await soeker.ser('Søknaden er ikke slettet');
    await soeker.trykk('Avbryt');
    await soeker.skriv('Telefon', '22');
    const { klient, soeknadId } = await utkastet();
    await eventually(
      async () =>
        (await call(klient, hentSoeknad, { path: { soeknadId } })).data.svar['soeker.telefon'] === '22',
    );
    backend.mellomledd = undefined;
    await soeker.trykk('Slett søknaden');
    bekreft(soeker);
    await soeker.steg('Før du starter');
    equal((await utkastet()).antall, 0);
  });
});

describe('kobo-soeknadsskjema sends once', function () {
  this.timeout(60_000);
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  const send = async (): Promise<Soeker> => {
    const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
    await soeker.fyllUt('oppsummering');
    await soeker.velg(
      'Opplysningene er riktige',
      'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
    );
    return soeker;
  };

  it('also when the page is loaded anew while the application is on its way', async () => {
    const soeker = await send();
    let underveis: Promise<Response> | undefined;
    backend.mellomledd = (request, videre) => {
      if (!request.url.endsWith('/innsending')) return videre(request);
      underveis = videre(request);
      // The page is gone before the answer comes.
      return new Promise(() => undefined);
    };
    await soeker.trykk('Send søknaden');
    await eventually(() => underveis !== undefined);
    soeker.skjema.remove();
    await underveis;
    backend.mellomledd = undefined;
    const igjen = await Soeker.aapne(backend.klient(NAVN));
    await igjen.ser('Vi har fått søknaden din');
    equal((await utkastet()).antall, 1);
  });

  it('and gives the receipt also when another tab sent it first', async () => {
    const soeker = await send();
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/innsending')) return videre(request);
      backend.mellomledd = undefined;
      const { klient, soeknadId } = await utkastet();
      const { oppsummeringHash } = (await request.clone().json()) as { oppsummeringHash: string };
      const { etag } = await call(klient, hentSoeknad, { path: { soeknadId } });
      await call(klient, sendSoeknad, { path: { soeknadId }, etag, body: { oppsummeringHash } });
      return videre(request);
    };
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    equal((await utkastet()).antall, 1);
  });

  it('and keeps a copy of the answers on the receipt, in print too', async () => {
    const soeker = await send();
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    soeker.skjema.remove();
    const igjen = await Soeker.aapne(backend.klient(NAVN));
    await igjen.ser('Se svarene du sendte');
    ok(!igjen.tekst.includes('Jeg mistet rommet jeg leide'));
    const { print } = window;
    let skrevet = 0;
    window.print = () => (skrevet += igjen.tekst.includes('Jeg mistet rommet jeg leide') ? 1 : 0);
    try {
      await igjen.trykk('Skriv ut eller lagre som PDF');
      await eventually(() => skrevet === 1);
    } finally {
      window.print = print;
    }
    ok(!igjen.tekst.includes('Endre'), 'What is sent is not changed here.');
    await expectAccessibleEverywhere(igjen.skjema);
  });

  it('says why it could not be withdrawn', async () => {
    const soeker = await send();
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    await soeker.trykk('Trekk søknaden');
    backend.mellomledd = avvis(503, 'MIDLERTIDIG_UTILGJENGELIG');
    bekreft(soeker);
    await soeker.ser('Søknaden er ikke trukket');
    ok(soeker.rot.querySelector('.hindring a[href="tel:00000000"]'));
    backend.mellomledd = undefined;
    bekreft(soeker);
    await soeker.ser('Søknaden er trukket');
  });
});
