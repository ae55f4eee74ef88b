import { html } from 'lit';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture, settled } from '../../testing/fixture.ts';
import { Soeker } from '../../testing/soeker.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import { Skjemaflyt } from '../flyt.ts';
import './define.ts';
import type { SoeknadSendtEvent, SoeknadStegEvent } from './events.ts';
import type { InnloggingKrevesEvent } from '../../klient/innlogging.ts';
import type { KoboSoeknadsskjema } from './kobo-soeknadsskjema.ts';

const backend = startBackend();
const ENSLIG = 'STILLE BLYANT';
const MED_BARN = 'ERFAREN HESTEDROSJE';

const hendelser = <T extends Event>(navn: string): T[] => {
  const sett: T[] = [];
  document.body.addEventListener(navn, (event) => sett.push(event as T));
  return sett;
};

describe('kobo-soeknadsskjema', () => {
  before(async function () {
    this.timeout(60_000);
    await backend.toem();
  });
  afterEach(async () => {
    await cleanup();
    await backend.toem();
  });

  it('tells who may apply before anybody is logged in, without asking for a login', async () => {
    const kreves = hendelser('kobo-innlogging-kreves');
    const soeker = await Soeker.aapne(backend.klient());
    await soeker.ser('Hvem kan søke?');
    await soeker.ser('Du får vanligvis svar innen fire uker. Vi sier fra hvis det tar lengre tid.');
    equal(soeker.alle('.ds-button').length, 1);
    equal(kreves.length, 0);
  });

  it('goes straight to the first questions when the host has logged somebody in', async () => {
    let token: string | undefined;
    const klient = backend.klient(undefined, { token: () => token });
    klient.onAuthRequired(async () => {
      token = await backend.token(ENSLIG);
    });
    const soeker = await Soeker.aapne(klient);
    await soeker.ser('Hvem kan søke?');
    await soeker.trykk('Logg inn og start søknaden');
    await soeker.ser('Mangler du et sted å sove');
    await soeker.ser('Logget inn som STILLE BLYANT');
  });

  it('asks the page for a login, and says so when there is none', async () => {
    const kreves = hendelser<InnloggingKrevesEvent>('kobo-innlogging-kreves');
    const { fetch } = globalThis;
    globalThis.fetch = (input) => {
      const request = new Request(input);
      return backend.videre(request);
    };
    try {
      const skjema = await fixture<KoboSoeknadsskjema>(
        html`<kobo-soeknadsskjema api-url="https://kobo.test" kommune="9901"></kobo-soeknadsskjema>`,
      );
      const soeker = new Soeker(skjema);
      await soeker.ser('Hvem kan søke?');
      equal(kreves.length, 0);
      await soeker.trykk('Logg inn og start søknaden');
      await soeker.ser('Vi fikk ikke logget deg inn.');
      equal(kreves.length, 1);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('takes a simple application from the first question to the receipt', async function () {
    this.timeout(30_000);
    const steg = hendelser<SoeknadStegEvent>('kobo-soeknad-steg');
    const sendt = hendelser<SoeknadSendtEvent>('kobo-soeknad-sendt');
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('oppsummering');
    await soeker.ser('Søknaden er ikke sendt ennå');
    await soeker.ser('40\u00a000\u00a000\u00a000');
    await soeker.ser('Ikke besvart');
    await soeker.velg(
      'Opplysningene er riktige',
      'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
    );
    const send = soeker.knapp('Send søknaden');
    send.click();
    send.click();
    await soeker.ser('Vi har fått søknaden din');
    await soeker.ser('Referansenummer KB-');
    await soeker.ser('Vi regner med å svare innen');
    equal(
      backend.kall.filter((kall) => kall.endsWith('/innsending')).length,
      1,
      'A double click sends once.',
    );
    equal(
      steg.map(({ detail }) => detail.steg).join(' '),
      'foerDuStarter formaal omDeg husstand bosituasjon behov informasjon oppsummering',
    );
    equal(sendt.length, 1);
    equal(
      Object.keys(sendt[0]?.detail ?? {})
        .sort()
        .join(),
      'sakId,soeknadId',
    );
    equal(soeker.fokus?.id, 'steg');

    const igjen = await Soeker.aapne(backend.klient(ENSLIG));
    await igjen.ser('Vi har fått søknaden din');
    igjen.skjema.minSakUrl = '#min-sak';
    await settled(igjen.skjema);
    const aapnet = hendelser<CustomEvent<{ sakId: string }>>('kobo-sak-aapnet');
    igjen.skjema.addEventListener('kobo-sak-aapnet', (event) => event.preventDefault());
    await igjen.trykk('Følg saken din');
    equal(aapnet[0]?.detail.sakId, sendt[0]?.detail.sakId);
    equal(location.hash, '', 'The host took over.');

    await igjen.trykk('Trekk søknaden');
    equal(igjen.fokus?.id, 'bekreft');
    igjen.alle<HTMLButtonElement>('.bekreft button')[0]?.click();
    await igjen.ser('Søknaden er trukket');
  });

  it('begins what stands beside the step on the line that says which step it is', async () => {
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('omDeg');
    soeker.skjema.style.inlineSize = '75rem';
    await settled(soeker.skjema);
    const [plass = 0, tittel = 0] = ['.plass', '.skinne .ds-heading'].map((selector) => {
      const { top, bottom } = (soeker.alle(selector)[0] as HTMLElement).getBoundingClientRect();
      return (top + bottom) / 2;
    });
    ok(Math.abs(plass - tittel) < 1, `${tittel - plass} px below.`);
  });

  it('asks what to do with an application that is not sent', async function () {
    this.timeout(20_000);
    const foerst = await Soeker.aapne(backend.klient(ENSLIG));
    await foerst.fyllUt('omDeg');
    foerst.skjema.remove();
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.ser('Du har en søknad som ikke er sendt');
    await soeker.ser('Vi sletter den');
    await soeker.trykk('Fortsett på søknaden');
    await soeker.steg('Om deg');
    equal(soeker.fokus?.id, 'steg');
    await soeker.trykk('Lagre og fortsett senere');
    await soeker.ser('Du har en søknad som ikke er sendt');
    await soeker.trykk('Slett søknaden');
    await soeker.ser('Du kan ikke angre');
    await soeker.trykk('Avbryt');
    await soeker.trykk('Slett søknaden');
    soeker.alle<HTMLButtonElement>('.bekreft button')[0]?.click();
    await soeker.steg('Før du starter');
  });

  it('shows children from the register with what it knows, and asks only the rest', async function () {
    this.timeout(20_000);
    const soeker = await Soeker.aapne(backend.klient(MED_BARN));
    await soeker.fyllUt('husstand');
    await soeker.velg('Skal du bo alene', 'Nei');
    await soeker.ser('GLAD FREGNE');
    await soeker.ser('Født 14. mars 2017 · fra Folkeregisteret');
    equal(soeker.alle('.person input').length, 1);
    await soeker.velg('Skal bo her');
    await soeker.velg('Hvor mye bor barnet hos deg', 'Samvær jevnlig');
    await soeker.ser('Har du en samværsavtale? Ta vare på den. Du trenger ikke sende den nå.');
    const netter = soeker.felt('Omtrent hvor mange netter');
    const samvaer = soeker.alle<HTMLInputElement>('input').find(({ value }) => value === 'SAMVAER');
    ok(samvaer?.closest('.ds-field')?.nextElementSibling?.contains(netter), 'It hangs on its option.');
    await soeker.trykk('Legg til person');
    equal((soeker.fokus as HTMLInputElement).name, 'andreVoksne[0].navn');
    await soeker.trykk('Fjern person 1');
    equal(soeker.fokus?.textContent?.trim(), 'Legg til person');
    equal(soeker.alle('.person').length, 1);
  });

  it('puts a question that follows any of two answers under the one that was given', async () => {
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('formaal');
    const under = () => {
      const henger = soeker.spoersmaal('Hva trenger du hjelp til').closest('.henger');
      return henger?.previousElementSibling?.textContent?.trim();
    };
    await soeker.velg('Hva gjelder søknaden', 'Jeg trenger kommunal bolig');
    await soeker.velg('Ønsker du i tillegg', 'Ja');
    equal(under(), 'Ja');
    const hjelp = 'Jeg trenger råd eller praktisk hjelp for å skaffe eller beholde bolig';
    await soeker.velg('Hva gjelder søknaden', hjelp);
    equal(under(), hjelp);
  });

  it('goes back to the review after a change, by way of what the change opens', async function () {
    this.timeout(30_000);
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('oppsummering');
    await soeker.trykk('Endre Hva søker du om');
    await soeker.steg('Hva søker du om');
    await soeker.velg(
      'Hva gjelder søknaden',
      'Jeg trenger råd eller praktisk hjelp for å skaffe eller beholde bolig',
    );
    await soeker.velg('Hva trenger du hjelp til', 'Depositum eller garanti');
    await soeker.neste('Se over søknaden før du sender', 'Til oppsummeringen');
    ok(!soeker.tekst.includes('Skal du bo alene'), 'Only what is relevant is shown.');
    await soeker.trykk('Endre Hva søker du om');
    await soeker.steg('Hva søker du om');
    await soeker.velg('Hva gjelder søknaden', 'Jeg trenger kommunal bolig');
    await soeker.neste('Se over søknaden før du sender', 'Til oppsummeringen');
    await soeker.ser('Skal du bo alene');
  });

  it('hides what needs particular protection until somebody opens it', async function () {
    this.timeout(30_000);
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('omDeg');
    await soeker.velg('Er det trygt', 'Nei, kontakt meg slik');
    await soeker.skriv('Hvordan skal vi kontakte deg', 'Ring naboen');
    await soeker.skriv('Telefon', '40000000');
    await soeker.velg('Trenger du tolk', 'Nei');
    await soeker.neste('Hvem skal bo sammen med deg');
    await soeker.velg('Skal du bo alene', 'Ja');
    await soeker.neste('Hvordan bor du i dag');
    await soeker.velg('Hvordan bor du nå', 'Har ikke egen bolig');
    await soeker.velg('Hvor bor du nå', 'Ute eller i bil');
    await soeker.neste('Hvorfor trenger du bolig eller hjelp');
    await soeker.velg('Jeg vil heller snakke med noen');
    await soeker.neste('Slik bruker vi opplysningene');
    await soeker.velg('Jeg har lest hvordan kommunen behandler opplysningene mine.');
    await soeker.neste('Se over søknaden før du sender');
    await soeker.ser('1 svar er skjult');
    ok(!soeker.tekst.includes('Ring naboen'));
    await soeker.trykk('1 svar er skjult');
    await soeker.ser('Ring naboen');
  });

  it('never shows or asks for the address of somebody who is protected', async function () {
    this.timeout(20_000);
    const soeker = await Soeker.aapne(backend.klient('VARSOM LYNGHEI'));
    await soeker.ser('Saken din behandles av færre personer');
    await soeker.fyllUt('omDeg');
    await soeker.ser('Adressen din vises ikke her');
    ok(!soeker.tekst.includes('Fjordgata'));
    await soeker.ser('Telefon (valgfritt)');
  });

  it('keeps the answers, the step and the errors when the language changes', async function () {
    this.timeout(20_000);
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('omDeg');
    await soeker.skriv('Telefon', '12');
    await soeker.forlat('Telefon');
    await soeker.ser('Skriv et telefonnummer med 8 siffer');
    await setKoboLocale('nn');
    await soeker.ser('Skriv eit telefonnummer med 8 siffer');
    await soeker.ser('Namn');
    equal(soeker.felt('Telefon').value, '12');
    equal((soeker.rot.querySelector('.kobo-root') as HTMLElement).lang, 'nn');
  });

  it('changes to nynorsk when that is what the citizen chooses', async function () {
    this.timeout(20_000);
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.steg('Før du starter');
    await soeker.velg('Språk i søknaden', 'Nynorsk');
    await soeker.steg('Før du startar');
    await soeker.velg('Manglar du ein stad', 'Nei');
    await soeker.neste('Kva søkjer du om', 'Start søknaden');
    await setKoboLocale('nb');
    const igjen = await Soeker.aapne(backend.klient(ENSLIG));
    await igjen.ser('Fortsett på søknaden');
    await igjen.trykk('Fortsett på søknaden');
    await igjen.steg('Kva søkjer du om');
  });

  it('judges every step for who opens the list of them, and not at each key', async function () {
    this.timeout(20_000);
    const ekte = Object.getOwnPropertyDescriptor(Skjemaflyt.prototype, 'foersteUferdige')!;
    let doemt = 0;
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('omDeg');
    Object.defineProperty(Skjemaflyt.prototype, 'foersteUferdige', {
      configurable: true,
      get(this: Skjemaflyt) {
        doemt += 1;
        return ekte.get?.call(this) as Skjemaflyt['foersteUferdige'];
      },
    });
    try {
      for (const tekst of ['4', '40', '400']) await soeker.skriv('Telefon', tekst);
      equal(doemt, 0);
      await soeker.trykk('Vis alle steg');
      await soeker.ser('Hvordan bor du i dag');
      equal(soeker.alle('.allesteg [aria-current]').length, 1);
      equal(soeker.alle('.allesteg button').length, 2, 'Back to what is answered, and no further than here.');
      ok(doemt > 0);
    } finally {
      Object.defineProperty(Skjemaflyt.prototype, 'foersteUferdige', ekte);
    }
    await soeker.trykk('Hva søker du om');
    await soeker.steg('Hva søker du om');
    ok(!soeker.tekst.includes('Hvordan bor du i dag'));
  });

  it('can stand on a page together with another', async function () {
    this.timeout(20_000);
    const [en, annen] = [
      await Soeker.aapne(backend.klient(ENSLIG)),
      await Soeker.aapne(backend.klient(MED_BARN)),
    ];
    await en.steg('Før du starter');
    await annen.steg('Før du starter');
    await en.velg('Mangler du et sted', 'Ja');
    await annen.velg('Mangler du et sted', 'Nei');
    await en.ser('Trenger du et sted å sove nå?');
    ok(!annen.tekst.includes('Trenger du et sted å sove nå?'));
    await eventually(() => en.tekst.includes('Sist lagret kl.') && annen.tekst.includes('Sist lagret kl.'));
  });

  it('leaves nothing on the screen when somebody must close quickly', async function () {
    this.timeout(20_000);
    const soeker = await Soeker.aapne(backend.klient(ENSLIG));
    await soeker.fyllUt('bosituasjon');
    soeker.skjema.lukkRasktUrl = '#lukket';
    await soeker.trykk('Lukk raskt');
    equal(soeker.tekst, '');
    equal(location.hash, '#lukket');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
