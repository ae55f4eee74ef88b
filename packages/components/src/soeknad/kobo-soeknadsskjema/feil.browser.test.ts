import { sendMouse } from '@web/test-runner-commands';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import './define.ts';

const backend = startBackend();
const NAVN = 'STILLE BLYANT';
const RIKTIG = 'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.';

const beskrevet = (soeker: Soeker, element: Element): string[] =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter(Boolean)
    .map((id) => soeker.rot.getElementById(id)?.textContent?.trim() ?? '');

describe('kobo-soeknadsskjema tells what must be put right', () => {
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

  it('in a list just above the buttons, with focus on its heading, and stays on the step', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.trykk('Neste steg');
    equal(soeker.overskrift, 'Om deg');
    equal(
      soeker.feil.join(' '),
      'Skriv telefonnummeret ditt. Svar på om det er trygt at vi ringer eller sender e-post til deg. Svar på om du trenger tolk.',
    );
    equal(soeker.fokus?.textContent?.trim(), 'Du må rette disse feilene før du kan fortsette');
    const liste = soeker.alle('.ds-error-summary')[0];
    ok(liste?.nextElementSibling?.classList.contains('knapper'));
    equal(soeker.alle('button[disabled]').length, 0);
    for (const feil of soeker.feil) {
      ok(soeker.alle('.ds-validation-message').some((melding) => melding.textContent?.trim() === feil));
    }
  });

  it('with links that lead to the field; of a group to its first choice', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.trykk('Neste steg');
    await soeker.trykk('Skriv telefonnummeret ditt.');
    equal(soeker.fokus, soeker.felt('Telefon'));
    await soeker.trykk('Svar på om du trenger tolk.');
    equal((soeker.fokus as HTMLInputElement).value, 'JA');
    equal((soeker.fokus as HTMLInputElement).name, 'tolk');
    equal(location.hash, '');
  });

  it('tied to the field, the error before the help', async () => {
    const soeker = await Soeker.aapne(backend.klient('ERFAREN HESTEDROSJE'));
    await soeker.fyllUt('husstand');
    await soeker.velg('Skal du bo alene', 'Nei');
    await soeker.velg('Skal bo her');
    await soeker.velg('Hvor mye bor barnet hos deg', 'Samvær jevnlig');
    const netter = soeker.felt('Omtrent hvor mange netter');
    equal(netter.getAttribute('aria-invalid'), null);
    equal(beskrevet(soeker, netter).join(' | '), 'Et helt tall fra 1 til 30.');
    await soeker.skriv('Omtrent hvor mange netter', '45');
    equal(soeker.alle('.ds-validation-message').length, 0, 'Nothing is said while typing.');
    await soeker.forlat('Omtrent hvor mange netter');
    equal(
      beskrevet(soeker, netter).join(' | '),
      'Antall netter i måneden må være fra 1 til 30. | Et helt tall fra 1 til 30.',
    );
    equal(netter.getAttribute('aria-invalid'), 'true');
    await soeker.trykk('Neste steg');
    await soeker.skriv('Omtrent hvor mange netter', '10');
    equal(soeker.feil.join(), 'Svar på om en annen voksen skal søke sammen med deg.');
    equal(netter.getAttribute('aria-invalid'), null);
    ok(soeker.fokus === netter, 'Focus stays.');
  });

  it('only about the field that was corrected, and keeps the lines of the others as they were', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.trykk('Neste steg');
    const linjer = soeker.alle('.ds-error-summary li');
    await soeker.skriv('Telefon', '4');
    equal(soeker.alle('.ds-error-summary li').join(), linjer.slice(1).join());
    equal(soeker.alle('.ds-error-summary li')[0], linjer[1]);
    await soeker.forlat('Telefon');
    ok(soeker.feil[0]?.startsWith('Skriv et telefonnummer med 8 siffer'));
    await soeker.skriv('Telefon', '40000000');
    await soeker.velg('Er det trygt', 'Ja');
    await soeker.velg('Trenger du tolk', 'Nei');
    equal(soeker.alle('.ds-error-summary').length, 0);
  });

  it('when a field is left, about how it is written and never that it is empty', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.skriv('Telefon', '4');
    await soeker.skriv('Telefon', '');
    await soeker.forlat('Telefon');
    equal(soeker.alle('.ds-validation-message').length, 0);
    await soeker.skriv('E-post', 'kari');
    await soeker.forlat('E-post');
    await soeker.ser('Skriv e-postadressen slik: navn@eksempel.no');
  });

  it('when a field is left by a press, not before the press has hit what it aimed at', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('omDeg');
    await soeker.skriv('Telefon', '12');
    const svar = soeker.spoersmaal('Trenger du tolk').querySelectorAll('label')[1] as HTMLElement;
    svar.scrollIntoView({ block: 'center' });
    const { left, top, height } = svar.getBoundingClientRect();
    // The error above pushes the answer down by more than its own height.
    await sendMouse({ type: 'click', position: [Math.round(left + 5), Math.round(top + height / 2)] });
    await soeker.ser('Skriv et telefonnummer med 8 siffer');
    equal((soeker.rot.querySelector('[name=tolk]:checked') as HTMLInputElement | null)?.value, 'NEI');
  });

  it('also what only the municipality knows, at the field it concerns on another step', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('husstand');
    await soeker.velg('Skal du bo alene', 'Nei');
    await soeker.velg('Skal en annen voksen søke', 'Ja');
    await soeker.skriv('Fødselsnummer', await backend.ident(NAVN));
    await soeker.skriv('Etternavn', 'Blyant');
    await soeker.velg('Forhold til deg', 'Samboer');
    await soeker.neste('Hvordan bor du i dag');
    await soeker.velg('Hvordan bor du nå', 'Har ikke egen bolig');
    await soeker.velg('Hvor bor du nå', 'Ute eller i bil');
    await soeker.neste('Hvorfor trenger du bolig eller hjelp');
    await soeker.velg('Jeg vil heller snakke med noen');
    await soeker.neste('Slik bruker vi opplysningene');
    await soeker.trykk('Neste steg');
    equal(soeker.feil.join(), 'Kryss av for at du har lest hvordan kommunen behandler opplysningene dine.');
    await soeker.velg('Jeg har lest hvordan kommunen behandler opplysningene mine.');
    await soeker.neste('Se over søknaden før du sender');
    ok(!soeker.tekst.includes('bekrefte'), 'Nobody else can confirm anything yet.');
    await soeker.trykk('Send søknaden');
    equal(soeker.feil.join(), 'Kryss av for at opplysningene er riktige så langt du vet.');
    await soeker.velg('Opplysningene er riktige', RIKTIG);
    await soeker.trykk('Send søknaden');
    await eventually(() => soeker.feil[0]?.startsWith('Dette er fødselsnummeret ditt.'));
    await soeker.trykk(soeker.feil[0] ?? '');
    await soeker.steg('Hvem skal bo sammen med deg');
    await eventually(() => soeker.fokus === soeker.felt('Fødselsnummer'));
    await soeker.ser('Dette er fødselsnummeret ditt.');
    await soeker.skriv('Fødselsnummer', await backend.ident('BLID PARAPLY'));
    ok(!soeker.tekst.includes('Dette er fødselsnummeret ditt.'));
    await soeker.neste('Se over søknaden før du sender', 'Til oppsummeringen');
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    ok(!soeker.tekst.includes('bekrefte'));
  });

  it('shows the review again when what it shows has changed meanwhile', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('oppsummering');
    await soeker.velg('Opplysningene er riktige', RIKTIG);
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/innsending')) return videre(request);
      backend.mellomledd = undefined;
      const body = JSON.stringify({ oppsummeringHash: '0'.repeat(64) });
      return videre(new Request(request, { body }));
    };
    await soeker.trykk('Send søknaden');
    await soeker.ser('Noe i søknaden har endret seg');
    await soeker.ser('Søknaden er ikke sendt.');
    equal(soeker.fokus?.id, 'steg');
    await soeker.velg('Opplysningene er riktige', RIKTIG);
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
  });

  it('tells a fault the server points nowhere with beside those at answers, with its reference', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN));
    await soeker.fyllUt('oppsummering');
    await soeker.velg('Opplysningene er riktige', RIKTIG);
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/innsending')) return videre(request);
      const feil = (pointer: string, detail: string) => ({ pointer, code: 'PAAKREVD', detail });
      const problem = {
        type: 'about:blank',
        title: 'Søknaden er ikke sendt',
        detail: 'Noe mangler i søknaden.',
        status: 422,
        code: 'SOEKNAD_UFULLSTENDIG',
        traceId: '4f1c2a9be07d',
        errors: [feil('/svar/soeker.telefon', 'Skriv telefonnummeret ditt.'), feil('/noe/annet', 'Ukjent.')],
      };
      return new Response(JSON.stringify(problem), {
        status: 422,
        headers: { 'content-type': 'application/problem+json' },
      });
    };
    await soeker.trykk('Send søknaden');
    await soeker.ser('Skriv telefonnummeret ditt.');
    await soeker.ser('4f1c2a9be07d');
  });

  it('sends once also when the answer was lost', async () => {
    const soeker = await Soeker.aapne(backend.klient(NAVN, { retries: 0 }));
    await soeker.fyllUt('oppsummering');
    await soeker.velg('Opplysningene er riktige', RIKTIG);
    const noekler: (string | null)[] = [];
    backend.mellomledd = async (request, videre) => {
      if (!request.url.endsWith('/innsending')) return videre(request);
      noekler.push(request.headers.get('idempotency-key'));
      const svar = await videre(request);
      if (noekler.length === 1) throw new TypeError('Failed to fetch');
      return svar;
    };
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi kom ikke videre');
    await soeker.trykk('Send søknaden');
    await soeker.ser('Vi har fått søknaden din');
    equal(noekler.length, 2);
    equal(noekler[0], noekler[1]);
  });
});
