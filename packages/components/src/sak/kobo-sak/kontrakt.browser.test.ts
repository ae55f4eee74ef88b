import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import {
  hentLeieforhold,
  listTilbud,
  opprettTilbud,
  registrerAvtaletrekking,
  registrerKontrakt,
  svarPaaTilbud,
  trekkTilbud,
} from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { asksBeforeLeaving, button, choose, control, shows, summary, write } from '../../testing/controls.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { ledigBolig, nySak } from '../../testing/saker.ts';
import { today } from '../../texts/dates.ts';
import { writeDate } from '../../texts/typed-date.ts';
import './define.ts';
import type { KoboSak } from './kobo-sak.ts';

const backend = startBackend();

const show = (sakId: string, hvem = 'trine') =>
  fixture<KoboSak>(
    html`<kobo-sak sak-id=${sakId} fane="vedtak" .client=${backend.ansatt(hvem, { retries: 0 })}></kobo-sak>`,
  );

async function draw(): Promise<KoboSak> {
  const element = await show(await nySak(backend, { til: 'TILBUD_AKSEPTERT' }));
  await shows(element, 'Registrer kontrakt Søkeren har sagt ja til Strandveien');
  await eventually(() => control(element, 'Sluttdato').value);
  return element;
}

async function fill(element: KoboSak): Promise<void> {
  write(element, 'Startdato', '15.12.2026');
  choose(element, 'Depositum på sperret konto');
  await settled(element);
  write(element, 'Depositum eller garanti', '30 000');
  await settled(element);
}

const isContract = ({ url }: Request): boolean => url.endsWith('/kontrakt');
const offersOf = async ({ sakId = '' }: KoboSak) =>
  (await call(backend.ansatt('trine'), listTilbud, { path: { sakId } })).data.items;

describe('kobo-sak, the contract', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('starts from today, the home’s rent and the length the decision grants, and follows the start', async () => {
    const element = await draw();
    equal(control(element, 'Signert dato').value, writeDate(today()));
    equal(control(element, 'Leie per måned').value, '10\u00a0000');
    write(element, 'Startdato', '01.01.2027');
    await settled(element);
    equal(control(element, 'Sluttdato').value, '31.12.2029');
    ok(shownText(element).includes('Vedtaket gir 36 måneder.'));
    ok(!shownText(element).includes('§ 11-1'));
    write(element, 'Sluttdato', '31.12.2027');
    await settled(element);
    await shows(element, 'En leietid under tre år må ha et grunnlag i husleieloven');
    write(element, 'Startdato', '01.02.2027');
    await settled(element);
    equal(control(element, 'Sluttdato').value, '31.12.2027', 'What is typed stays.');
    await expectAccessibleEverywhere(element);
  });

  it('says what is wrong beside each field when it is left, and in a summary when the button is pressed', async () => {
    const element = await draw();
    const start = control(element, 'Startdato');
    start.focus();
    write(element, 'Startdato', '31.11.2026');
    await sendKeys({ press: 'Tab' });
    await eventually(() => start.getAttribute('aria-invalid') === 'true');
    ok(shownText(element).includes('Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026.'));
    equal(summary(element).length, 0);
    choose(element, 'Garanti fra NAV');
    await settled(element);
    write(element, 'Depositum eller garanti', '60 001');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Du må rette disse feilene før du kan fortsette');
    equal(element.shadowRoot?.activeElement?.id, 'feil-overskrift');
    equal(
      summary(element).join(' '),
      'Skriv datoen som dd.mm.åååå, for eksempel 07.12.2026. ' +
        'Skriv datoen leien slutter, eller kryss av for tidsubegrenset. ' +
        'Depositum og garanti kan være høyst 60\u00a0000\u00a0kr, som er seks måneders leie.',
    );
    await expectAccessibleEverywhere(element);
    find(element, '.ds-error-summary a').click();
    equal(element.shadowRoot?.activeElement, start as Element);
    write(element, 'Startdato', '15.12.2026');
    await settled(element);
    equal(summary(element).length, 1, 'The end followed the start, and is no longer missing.');
  });

  it('keeps the server’s refusal beside its field until the field is changed', async () => {
    const element = await draw();
    await fill(element);
    backend.mellomledd = async (request, send) => {
      if (!isContract(request)) return send(request);
      const { url, method, headers } = request;
      const body = { ...((await request.clone().json()) as object), depositum: 90_000 };
      return send(new Request(url, { method, headers, body: JSON.stringify(body) }));
    };
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Depositum er høyere enn seks måneders leie');
    const deposit = control(element, 'Depositum eller garanti');
    equal(deposit.getAttribute('aria-invalid'), 'true');
    deposit.focus();
    await sendKeys({ press: 'Tab' });
    await settled(element);
    equal(deposit.getAttribute('aria-invalid'), 'true', 'To leave the field changes nothing.');
    await expectAccessibleEverywhere(element);
    write(element, 'Depositum eller garanti', '20 000');
    await settled(element);
    equal(deposit.getAttribute('aria-invalid'), null);
    ok(!shownText(element).includes('Depositum er høyere'));
  });

  it('keeps what is typed when logged out, makes the tenancy once, and shows it also after a reload', async () => {
    const element = await draw();
    ok(!asksBeforeLeaving());
    await fill(element);
    ok(asksBeforeLeaving());
    backend.mellomledd = async (request, send) =>
      isContract(request) ? new Response('', { status: 401 }) : send(request);
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Du er logget ut Det du har skrevet, står her fortsatt.');
    equal(control(element, 'Depositum eller garanti').value, '30 000');
    backend.mellomledd = undefined;
    backend.kall.length = 0;
    const register = button(element, 'Registrer kontrakten');
    register.click();
    register.click();
    await shows(element, 'I leieforhold');
    ok(!shownText(element).includes('Haster'), 'Nobody waits any longer.');
    const facts =
      /Leieforhold Bolig Strandveien \d+ \(H0203\) Leier ERFAREN HESTEDROSJE Tilstand Avtalt Fra 15\.\u00a0desember 2026 Til og med 14\.\u00a0desember 2029 Leie per måned 10\u00a0000\u00a0kr Depositum eller garanti 30\u00a0000\u00a0kr/;
    await eventually(() => facts.test(shownText(element)), 10_000);
    await eventually(() => element.shadowRoot?.activeElement?.id === 'leieforhold-overskrift');
    equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1);
    ok(!asksBeforeLeaving());
    const [offer] = await offersOf(element);
    equal([offer?.status, offer?.bolig.status].join(), 'KONTRAKT_SIGNERT,RESERVERT');
    const again = await show(element.sakId ?? '', 'vidar');
    await eventually(() => facts.test(shownText(again)), 10_000);
    await expectAccessibleEverywhere(again);
  });

  it('can be without an end and without security', async () => {
    const element = await draw();
    choose(element, 'Tidsubegrenset');
    choose(element, 'Ingen');
    await settled(element);
    ok(!shownText(element).includes('Sluttdato'));
    ok(!shownText(element).includes('Depositum eller garanti'));
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Skriv hvorfor kontrakten avviker, eller rett den.');
    ok(shownText(element).includes('Vedtaket gir 36 måneder. Begrunnelsen lagres i saken.'));
    await expectAccessibleEverywhere(element);
    write(element, 'Hvorfor avviker kontrakten?', 'Søkeren har varig behov.');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Til og med Tidsubegrenset Leie per måned 10\u00a0000\u00a0kr');
    ok(shownText(element).includes('Hvorfor kontrakten avviker: Søkeren har varig behov.'));
    ok(shownText(element).includes('Depositum eller garanti 0\u00a0kr'));
  });

  it('takes the reason for a departure only the server knows of', async () => {
    const element = await draw();
    await fill(element);
    write(element, 'Startdato', '15.12.2062');
    write(element, 'Sluttdato', '14.12.2065');
    await settled(element);
    ok(!shownText(element).includes('Hvorfor avviker kontrakten?'));
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Leien starter mer enn et halvt år etter at kontrakten ble signert. Skriv hvorfor.');
    await expectAccessibleEverywhere(element);
    write(element, 'Hvorfor avviker kontrakten?', 'Boligen bygges om først.');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Hvorfor kontrakten avviker: Boligen bygges om først.');
  });

  it('asks what allows less than three years', async () => {
    const element = await draw();
    await fill(element);
    write(element, 'Sluttdato', '14.12.2027');
    await settled(element);
    write(element, 'Hvorfor avviker kontrakten?', 'Behovet er midlertidig.');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Velg hva som gir grunnlag for en leietid under tre år.');
    await expectAccessibleEverywhere(element);
    choose(element, 'Bolig for vanskeligstilte (husleieloven § 11-1)');
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Til og med 14.\u00a0desember 2027');
  });

  it('shows each signed contract with the tenancy it made, also one that was withdrawn', async () => {
    const sakId = await nySak(backend, { til: 'TILBUD_AKSEPTERT' });
    const path = { sakId };
    const trine = backend.ansatt('trine');
    const sign = async (manedsleie: number): Promise<string> => {
      const [offer] = (await call(trine, listTilbud, { path })).data.items;
      const { data } = await call(trine, registrerKontrakt, {
        path: { tilbudId: offer!.tilbudId },
        body: {
          signertDato: today(),
          startdato: '2062-01-01',
          sluttdato: '2064-12-31',
          tidsubegrenset: false,
          manedsleie,
          depositum: 0,
          garantitype: 'INGEN',
          avvikBegrunnelse: 'Boligen bygges om først.',
        },
        etag: etagOf(offer!.versjon),
      });
      return data.leieforholdId;
    };
    const leieforhold = { leieforholdId: await sign(7000) };
    await call(trine, registrerAvtaletrekking, {
      path: leieforhold,
      body: { trukket: today() },
      etag: etagOf((await call(trine, hentLeieforhold, { path: leieforhold })).data.versjon),
    });
    const body = { boligId: await ledigBolig(backend) };
    const { tilbudId, versjon } = (await call(trine, opprettTilbud, { path, body })).data;
    await call(backend.klient('ERFAREN HESTEDROSJE'), svarPaaTilbud, {
      path: { tilbudId },
      body: { svar: 'JA' },
      etag: etagOf(versjon),
    });
    await sign(8000);
    const element = await show(sakId);
    await shows(element, 'Leie per måned 8\u00a0000\u00a0kr');
    const parts = [...(element.shadowRoot?.querySelectorAll('.leieforhold') ?? [])].map(
      ({ textContent }) => /Leie per måned\s*(\d)/.exec(textContent)?.[1],
    );
    equal(parts.join(), '8,7', 'Thousands a month.');
    equal(element.shadowRoot?.querySelectorAll('#leieforhold-overskrift').length, 1);
  });

  it('says that the offer is gone when a colleague has withdrawn it', async () => {
    const element = await draw();
    await fill(element);
    const [{ tilbudId, versjon } = { tilbudId: '', versjon: 0 }] = await offersOf(element);
    await call(backend.ansatt('vidar'), trekkTilbud, { path: { tilbudId }, etag: etagOf(versjon) });
    button(element, 'Registrer kontrakten').click();
    await shows(element, 'Tilbudet er endret etter at du åpnet det Kontrakten er ikke registrert.');
    await eventually(() => !element.shadowRoot?.querySelector('form.kontrakt'));
    ok(shownText(element).includes('Trukket'));
    ok(shownText(element).includes('Tilbudet er endret etter at du åpnet det'));
    await eventually(() => !asksBeforeLeaving());
    await expectAccessibleEverywhere(element);
  });
});
