import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { hentVedtak, lagreVedtaksforslag, opprettVedtaksforslag } from '@kobo-bolig/contract/client';
import { call, etagOf } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import {
  asksBeforeLeaving,
  button,
  choose,
  control,
  pressWhenThere,
  shows,
  write,
} from '../../testing/controls.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { avslag, forslag, gjenaapnetSak, medBarn, nySak, type Saksvalg } from '../../testing/saker.ts';
import './define.ts';
import type { KoboVedtaksdialog } from './kobo-vedtaksdialog.ts';

const backend = startBackend();
type Valg = Parameters<typeof backend.ansatt>[1];

const isOpen = (element: KoboVedtaksdialog): boolean =>
  element.shadowRoot?.querySelector<HTMLDialogElement>('dialog.forslag')?.open ?? false;
const focused = (element: KoboVedtaksdialog): HTMLElement | null =>
  (element.shadowRoot?.activeElement as HTMLElement | undefined) ?? null;

async function open(valg: Saksvalg = {}, klient: Valg = { retries: 0 }): Promise<KoboVedtaksdialog> {
  const sakId = await nySak(backend, { formaal: 'BOLIGBISTAND', til: 'KARTLEGGING_FERDIGSTILT', ...valg });
  const element = await fixture<KoboVedtaksdialog>(
    html`<kobo-vedtaksdialog
      sak-id=${sakId}
      .client=${backend.ansatt('trine', klient)}
    ></kobo-vedtaksdialog>`,
  );
  await element.vis();
  await shows(element, 'Hvilket forslag til vedtak skal saken få?');
  return element;
}

function fill(element: KoboVedtaksdialog): void {
  choose(element, 'Tilsagn');
  write(element, 'Fakta', 'Du kan miste boligen du leier.');
  write(element, 'Regler', 'Boligsosialloven § 6.');
  write(element, 'Hensyn', 'Vi har lagt vekt på at du ba om hjelp i tide.');
}

const stored = async ({ sakId = '' }: KoboVedtaksdialog) =>
  (await call(backend.ansatt('trine'), hentVedtak, { path: { sakId } })).data;

describe('kobo-vedtaksdialog', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('names person and case, asks with nothing chosen, and says that nothing is sent', async () => {
    const element = await open();
    ok(
      /^ERFAREN HESTEDROSJE Sak \d{4}-\d{5} Forslag til vedtak /.test(shownText(element)),
      shownText(element),
    );
    ok(shownText(element).includes('Denne begrunnelsen vil bli brukt i vedtaksbrevet til søker.'));
    ok(shownText(element).includes('Ingenting sendes til søker ennå. Forslaget må godkjennes først.'));
    ok(!control(element, 'Tilsagn').checked && !control(element, 'Avslag').checked);
    ok(!shownText(element).includes('Råd og veiledning'), 'What is granted is asked when something is.');
    await eventually(() => focused(element) === control(element, 'Tilsagn'));
    await expectAccessibleEverywhere(element);
  });

  it('asks about help for help, saves what was written, and closes', async () => {
    const element = await open();
    const heard: unknown[] = [];
    element.addEventListener('kobo-vedtak-lagret', (event) => heard.push(event.detail));
    fill(element);
    await settled(element);
    choose(element, 'Råd og veiledning');
    write(element, 'Utdyp bistand (valgfritt)', 'Hjelp til å lese avtalen.');
    const counter = find(element, '.teller');
    const field = counter.previousElementSibling as HTMLElement;
    const gap = counter.getBoundingClientRect().top - field.getBoundingClientRect().bottom;
    ok(gap >= 6, `${gap} px between a field and its counter.`);
    await expectAccessibleEverywhere(element);
    backend.kall.length = 0;
    button(element, 'Lagre forslag').click();
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    equal(JSON.stringify(heard), JSON.stringify([{ sakId: element.sakId }]));
    equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1, 'A double click saves once.');
    const { innhold, mangler } = await stored(element);
    equal(innhold.hensyn, 'Vi har lagt vekt på at du ba om hjelp i tide.');
    equal(innhold.bistand.join(), 'RAAD_OG_VEILEDNING');
    equal(innhold.utdypBistand, 'Hjelp til å lese avtalen.');
    equal(mangler.length, 0);
  });

  it('begins anew in a case that was opened again, and leaves the first decision as it was read', async () => {
    const sakId = await gjenaapnetSak(backend, 'Søkeren har klaget.');
    const element = await fixture<KoboVedtaksdialog>(
      html`<kobo-vedtaksdialog
        sak-id=${sakId}
        .client=${backend.ansatt('trine', { retries: 0 })}
      ></kobo-vedtaksdialog>`,
    );
    await element.vis();
    await shows(element, 'Hvilket forslag til vedtak skal saken få?');
    ok(!control(element, 'Avslag').checked && !shownText(element).includes(avslag.fakta));
    choose(element, 'Avslag');
    write(element, 'Fakta', 'Du har fått et rom hos en venn.');
    write(element, 'Regler', 'Boligsosialloven § 6.');
    write(element, 'Hensyn', 'Vi har vurdert klagen din.');
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    const { innhold, status } = await stored(element);
    equal([innhold.hensyn, status].join(), 'Vi har vurdert klagen din.,FORSLAG');
  });

  it('asks about the home for a home, with the size the assessment found', async () => {
    const element = await open({ formaal: 'NY' });
    choose(element, 'Tilsagn');
    await settled(element);
    equal(control(element, 'Antall soverom').value, '2');
    equal(control(element, 'Leietid').value, '36');
    write(element, 'Leietid', 'tre år');
    button(element, 'Lagre forslag').click();
    await shows(element, 'Du må rette disse feilene før du kan fortsette');
    equal(focused(element)?.textContent?.trim(), 'Du må rette disse feilene før du kan fortsette');
    const lines = Array.from(
      element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.ds-error-summary a') ?? [],
    );
    equal(
      lines.map((line) => line.textContent?.trim()).join(' '),
      'Velg boligtype. Leietid må være et tall fra 1 til 120 måneder.',
    );
    await expectAccessibleEverywhere(element);
    lines[1]?.click();
    equal(focused(element), control(element, 'Leietid') as HTMLElement);
    write(element, 'Leietid', '24');
    await settled(element);
    ok(!shownText(element).includes('Leietid må være'), 'A corrected field clears its own fault.');
    const type = control<HTMLSelectElement>(element, 'Boligtype');
    type.value = 'ORDINAER';
    type.dispatchEvent(new Event('change'));
    await shows(element, 'Leietiden er under tre år. Det må ha et grunnlag i husleieloven.');
    await expectAccessibleEverywhere(element);
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    equal(
      (await stored(element)).mangler.includes('/avvikBegrunnelse'),
      true,
      'It is asked for, not forgotten.',
    );
    const { boligtype, soverom, leietidMnd } = (await stored(element)).innhold.boliginnhold ?? {};
    equal([boligtype, soverom, leietidMnd].join(), 'ORDINAER,2,24');
  });

  it('asks what is best for the children where the household has any, and says what is missing until it is answered', async () => {
    const beste = 'Hva er best for barna i husstanden?';
    const uten = await open({ formaal: 'NY' });
    ok(!shownText(uten).includes(beste), 'Nobody is asked about children who are not there.');
    const element = await open({ formaal: 'NY', svar: medBarn });
    ok(shownText(element).includes(beste), shownText(element));
    await expectAccessibleEverywhere(element);
    fill(element);
    choose(element, 'Avslag');
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    ok((await stored(element)).mangler.includes('/barnetsBeste'));
    await element.vis();
    await shows(element, beste);
    write(element, beste, 'Barnet blir boende i nærheten av skolen sin.');
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    const { innhold, mangler } = await stored(element);
    equal(innhold.barnetsBeste?.tekst, 'Barnet blir boende i nærheten av skolen sin.');
    ok(!mangler.includes('/barnetsBeste'));
  });

  it('asks why a proposal departs from the assessment, and keeps the reason', async () => {
    const element = await open({ formaal: 'NY' });
    fill(element);
    await settled(element);
    const type = control<HTMLSelectElement>(element, 'Boligtype');
    type.value = 'ORDINAER';
    type.dispatchEvent(new Event('change'));
    ok(!shownText(element).includes('Hvorfor avviker'));
    write(element, 'Antall soverom', '1');
    await shows(element, 'Hvorfor avviker vedtaket fra kartleggingen? Kartleggingen sier minst 2 soverom.');
    write(element, 'Hvorfor avviker vedtaket fra kartleggingen?', 'Barnet flytter ut til våren.');
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    const { innhold, mangler, avvik } = await stored(element);
    equal(innhold.avvikBegrunnelse, 'Barnet flytter ut til våren.');
    equal([mangler.length, ...avvik].join(), '0,FAERRE_SOVEROM');
  });

  it('says what must be chosen before anything can be saved', async () => {
    const element = await open();
    button(element, 'Lagre forslag').click();
    await shows(element, 'Du må rette disse feilene før du kan fortsette');
    element.shadowRoot?.querySelector<HTMLElement>('.ds-error-summary a')?.click();
    equal(focused(element), control(element, 'Tilsagn') as HTMLElement);
    // Past what is granted in part.
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    ok(control(element, 'Avslag').checked);
    await settled(element);
    ok(!shownText(element).includes('Hvilken type bistand'), 'A refusal grants nothing.');
  });

  it('asks before it closes over what is written, whichever way it is closed', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const element = await open();
    await eventually(() => focused(element));
    await sendKeys({ press: 'Escape' });
    await eventually(() => !isOpen(element));
    equal(document.activeElement, opener, 'Focus goes back to where it was.');

    await element.vis();
    await shows(element, 'Fakta');
    write(element, 'Fakta', 'Halvferdig');
    for (const leave of [
      () => sendKeys({ press: 'Escape' }),
      async () => button(element, 'Lukk').click(),
      async () => button(element, 'Avbryt').click(),
    ]) {
      await leave();
      await shows(element, 'Vil du forkaste det du har skrevet?');
      button(element, 'Fortsett å skrive').click();
      await eventually(() => !shownText(element).includes('Vil du forkaste'));
      ok(isOpen(element));
      equal(control(element, 'Fakta').value, 'Halvferdig');
    }
    button(element, 'Avbryt').click();
    await pressWhenThere(element, 'Forkast teksten');
    await eventually(() => !isOpen(element));
    await element.vis();
    await shows(element, 'Fakta');
    equal(control(element, 'Fakta').value, '');
    opener.remove();
  });

  it('keeps every word when the server fails, and saves once when tried again', async () => {
    const element = await open();
    fill(element);
    const keys = new Set<string | null>();
    backend.mellomledd = async (request, send) => {
      if (request.method !== 'POST') return send(request);
      keys.add(request.headers.get('idempotency-key'));
      await send(request);
      return new Response('Bad gateway', { status: 502 });
    };
    button(element, 'Lagre forslag').click();
    await shows(element, 'Prøv igjen, så skjer det bare én gang.');
    ok(isOpen(element));
    equal(control(element, 'Fakta').value, 'Du kan miste boligen du leier.');
    ok(control(element, 'Tilsagn').checked);
    await expectAccessibleEverywhere(element);
    backend.mellomledd = (request, send) => {
      if (request.method === 'POST') keys.add(request.headers.get('idempotency-key'));
      return send(request);
    };
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    equal(keys.size, 1, 'The same intent has the same key.');
    equal((await stored(element)).innhold.fakta, 'Du kan miste boligen du leier.');
  });

  it('keeps every word when the login has run out, and goes on after the new one', async () => {
    let login = (): void => undefined;
    const element = await open(
      {},
      { retries: 0, onAuthRequired: () => new Promise<void>((done) => (login = done)) },
    );
    fill(element);
    let expired = true;
    backend.mellomledd = async (request, send) => {
      if (!expired) return send(request);
      const headers = new Headers(request.headers);
      headers.set('authorization', 'Bearer utgaatt');
      return send(new Request(request, { headers }));
    };
    button(element, 'Lagre forslag').click();
    await shows(element, 'Lagrer forslag …');
    await eventually(() => backend.kall.at(-1)?.startsWith('POST'));
    equal(control(element, 'Hensyn').value, 'Vi har lagt vekt på at du ba om hjelp i tide.');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expired = false;
    login();
    await eventually(() => !isOpen(element), 10_000);
    equal((await stored(element)).innhold.resultat, 'TILSAGN');
  });

  it('keeps every word when nobody logs in', async () => {
    const element = await open();
    fill(element);
    backend.mellomledd = (request, send) => {
      const headers = new Headers(request.headers);
      headers.delete('authorization');
      return send(new Request(request, { headers }));
    };
    button(element, 'Lagre forslag').click();
    await shows(element, 'Du er logget ut');
    equal(control(element, 'Regler').value, 'Boligsosialloven § 6.');
  });

  it('shows what somebody else saved meanwhile, and lets the reader choose', async () => {
    const element = await open({ til: 'VEDTAKSFORSLAG' });
    write(element, 'Fakta', 'Min tekst');
    const other = async (fakta: string) => {
      const { versjon } = await stored(element);
      await call(backend.ansatt('trine'), lagreVedtaksforslag, {
        path: { sakId: element.sakId ?? '' },
        body: { ...forslag.BOLIGBISTAND, bistand: ['PRAKTISK_BISTAND'], hensyn: 'Deres hensyn', fakta },
        etag: etagOf(versjon),
      });
    };
    await other('Deres tekst');
    button(element, 'Lagre forslag').click();
    await shows(element, 'Trine saksbehandler har lagret forslaget etter at du åpnet det');
    equal(control(element, 'Fakta').value, 'Min tekst');
    ok(shownText(element).includes('Fakta Lagret nå: Deres tekst Ditt: Min tekst'), shownText(element));
    const both = Array.from(element.shadowRoot?.querySelectorAll('.uenige dt') ?? [], (dt) => dt.textContent);
    equal(both.join(), 'Fakta', 'Only what both have changed.');
    ok(/er tatt inn i skjemaet: [^.]*Hensyn/.test(shownText(element)), shownText(element));
    equal(control(element, 'Hensyn').value, 'Deres hensyn');
    await expectAccessibleEverywhere(element);
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    const { fakta, hensyn } = (await stored(element)).innhold;
    equal([fakta, hensyn].join(), 'Min tekst,Deres hensyn');

    await element.vis();
    await shows(element, 'Fakta');
    write(element, 'Fakta', 'Min andre tekst');
    await other('Deres andre tekst');
    button(element, 'Lagre forslag').click();
    await pressWhenThere(element, 'Bruk det som er lagret nå');
    await settled(element);
    equal(control(element, 'Fakta').value, 'Deres andre tekst');
  });

  it('shows what somebody else proposed first, over the reader’s own words', async () => {
    const element = await open();
    fill(element);
    await call(backend.ansatt('trine'), opprettVedtaksforslag, {
      path: { sakId: element.sakId ?? '' },
      body: { ...forslag.BOLIGBISTAND, bistand: ['PRAKTISK_BISTAND'], fakta: 'Deres tekst' },
    });
    button(element, 'Lagre forslag').click();
    await shows(element, 'Trine saksbehandler har lagret forslaget etter at du åpnet det');
    equal(control(element, 'Fakta').value, 'Du kan miste boligen du leier.');
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    equal((await stored(element)).innhold.fakta, 'Du kan miste boligen du leier.');
  });

  it('keeps every word without a network', async () => {
    const element = await open();
    fill(element);
    backend.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    button(element, 'Lagre forslag').click();
    await eventually(() => element.shadowRoot?.querySelector('.problem'), 10_000);
    ok(isOpen(element));
    equal(control(element, 'Fakta').value, 'Du kan miste boligen du leier.');
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    button(element, 'Lagre forslag').click();
    await eventually(() => !isOpen(element), 10_000);
    equal((await stored(element)).innhold.fakta, 'Du kan miste boligen du leier.');
  });

  it('lets the browser ask before the page is left, only while something is not saved', async () => {
    const element = await open();
    ok(!asksBeforeLeaving());
    write(element, 'Fakta', 'Halvferdig');
    await settled(element);
    ok(asksBeforeLeaving());
    write(element, 'Fakta', '');
    await settled(element);
    ok(!asksBeforeLeaving(), 'As it was stored.');
    fill(element);
    await settled(element);
    const { parentElement: place } = element;
    element.remove();
    ok(!asksBeforeLeaving(), 'Gone from the page.');
    place?.append(element);
    await eventually(() => asksBeforeLeaving());
  });

  it('never shows what was written in one case under the name of another', async () => {
    const element = await open();
    write(element, 'Fakta', 'Om den første');
    await settled(element);
    element.sakId = await nySak(backend, {
      soeker: 'Kari Margrethe Nordmann',
      formaal: 'BOLIGBISTAND',
      til: 'KARTLEGGING_FERDIGSTILT',
    });
    await shows(element, 'Kari Margrethe Nordmann Sak');
    equal(control(element, 'Fakta').value, '');
  });
});
