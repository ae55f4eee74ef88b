import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { hentBolig, listBoliger, listTilbud, opprettTilbud, soekSaker } from '@kobo-bolig/contract/client';
import type { Bolig, Tilbud } from '@kobo-bolig/contract';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend, type Testbackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { formatWeekday, today } from '../../texts/dates.ts';
import { writeDate } from '../../texts/typed-date.ts';
import './define.ts';
import type { TilbudSendtEvent } from './events.ts';
import type { KoboBoligoversikt } from './kobo-boligoversikt.ts';

let backend: Testbackend;
let trine: KoboCore;
/** On the waiting list, granted an ordinary home with one bedroom. */
let sakId: string;
/** Also on the waiting list. */
let annenSakId: string;
/** Not assessed yet. */
let utenTilsagn: string;

function plussDager(dato: string, dager: number): string {
  const dag = new Date(`${dato}T00:00:00Z`);
  dag.setUTCDate(dag.getUTCDate() + dager);
  return dag.toISOString().slice(0, 10);
}

const all = (element: Element, selector: string): HTMLElement[] =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
const offerButtons = (element: Element) => all(element, '.kort .handling button');
const input = (element: Element, name: string) => find<HTMLInputElement>(element, `#tilbud-${name}`);
const dialog = (element: Element) => find<HTMLDialogElement>(element, '#dialog-tilbud');
const problem = (element: Element): string => find(element, '#tilbud-feil').innerText;
const offers = async (id = sakId): Promise<readonly Tilbud[]> =>
  (await call(trine, listTilbud, { path: { sakId: id } })).data.items;
const bolig = async (boligId: string): Promise<Bolig> =>
  (await call(trine, hentBolig, { path: { boligId } })).data;

async function draw(id = sakId, client: KoboCore = trine): Promise<KoboBoligoversikt> {
  const element = await fixture<KoboBoligoversikt>(
    html`<kobo-boligoversikt sak-id=${id} .client=${client}></kobo-boligoversikt>`,
  );
  element.style.inlineSize = '75rem';
  await eventually(() => all(element, '.kort').length > 0);
  return element;
}

async function opened(client?: KoboCore, index = 0): Promise<KoboBoligoversikt> {
  const element = await draw(sakId, client);
  const button = offerButtons(element)[index];
  button?.focus();
  button?.click();
  await formOpen(element);
  return element;
}

/** The form comes when it is known what the case requires. */
const formOpen = (element: Element): Promise<unknown> =>
  eventually(() => dialog(element).open && all(element, '#tilbud-svarfrist').length > 0);

async function type(element: Element, name: string, value: string): Promise<void> {
  const field = input(element, name);
  field.focus();
  field.select();
  await sendKeys({ type: value });
}

/** Does something else in the moment the offer is on its way. */
function inBetween(work: (boligId: string) => Promise<unknown>): void {
  backend.mellomledd = async (request, videre) => {
    if (request.method !== 'POST' || !request.url.endsWith('/tilbud')) return videre(request);
    backend.mellomledd = undefined;
    const { boligId } = (await request.clone().json()) as { boligId: string };
    await work(boligId);
    return videre(request);
  };
}

const send = (element: Element) => find(element, '#dialog-tilbud button', 'Send tilbudet').click();

describe('kobo-boligoversikt for a case', function () {
  this.timeout(60_000);

  before(async function () {
    this.timeout(60_000);
    await setViewport({ width: 1280, height: 1000 });
    backend = startBackend();
    trine = backend.klient('trine');
  });
  beforeEach(async () => {
    await backend.nullstill();
    const { items } = (await call(trine, soekSaker, { body: { limit: 100 } })).data;
    const sakFor = (navn: string): string => items.find(({ soeker }) => soeker.navn === navn)?.sakId ?? '';
    [sakId, annenSakId, utenTilsagn] = [
      sakFor('DYP SKÅL'),
      sakFor('ROLIG FJELLBEKK'),
      sakFor('MODIG SYKKEL'),
    ];
    backend.kall.length = 0;
  });
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('names the applicant and what is granted, and starts from homes that fit', async () => {
    const element = await draw();
    // First the way back to the case.
    ok(/^Sak 2026-\d+ Tilby bolig til DYP SKÅL Sak 2026-/.test(shownText(element)));
    ok(shownText(element).includes('Vedtaket gir: Ordinær bolig, 1 soverom, 36 måneder'));
    const checked = all(element, '.filterkolonne input:checked + label').map((label) =>
      label.firstElementChild?.textContent?.trim(),
    );
    equal(checked.join(), 'Klar for innflytting,Under vedlikehold,Ordinær bolig');
    equal(find<HTMLSelectElement>(element, '#k-soverom').value, '1');
    ok(offerButtons(element).length === all(element, '.kort').length);
    ok(
      offerButtons(element)[0]?.textContent?.includes(all(element, '.kort .ds-link')[0]?.textContent ?? '?'),
    );
  });

  it('lets the reader look past what is granted, and offers only what is free', async () => {
    const element = await draw();
    find(element, 'button', 'Nullstill filter').click();
    await eventually(() => find(element, '#antall').textContent?.trim() === '714 boliger');
    all(element, '.filterkolonne input')
      .find((_, index) => index === 3)
      ?.click();
    await eventually(() => find(element, '#antall').textContent?.includes('av 714'));
    equal(offerButtons(element).length, 0);
  });

  it('has no accessibility faults', async () => {
    const element = await opened();
    await expectAccessibleEverywhere(element);
    dialog(element).close();
    await settled(element);
    await expectAccessibleEverywhere(element);
  });

  it('suggests the municipality’s usual deadline, and one thing to press', async () => {
    const element = await opened();
    equal(element.shadowRoot?.activeElement?.id, 'tilbud-tittel');
    equal(all(element, '#dialog-tilbud .ds-button:not([data-variant])').length, 1);
    await sendKeys({ press: 'Escape' });
    await eventually(() => !dialog(element).open);
    equal(element.shadowRoot?.activeElement, offerButtons(element)[0]);
  });

  it('has nothing to send before it is known what the case requires', async () => {
    backend.mellomledd = (request, videre) =>
      request.url.includes('/tilbudsgrunnlag') ? new Promise(() => undefined) : videre(request);
    const element = await draw();
    offerButtons(element)[0]?.click();
    await eventually(() => dialog(element).open);
    equal(all(element, '#dialog-tilbud form').length, 0);
    await sendKeys({ press: 'Escape' });
    await eventually(() => !dialog(element).open);
  });

  it('suggests the deadline the server says, whatever day it is here, and keeps another that is typed', async () => {
    backend.mellomledd = async (request, videre) => {
      const svar = await videre(request);
      if (!request.url.includes('/tilbudsgrunnlag')) return svar;
      return Response.json({ ...(await svar.json()), svarfristForeslaatt: '2027-01-04' });
    };
    const element = await opened();
    equal(input(element, 'svarfrist').value, '04.01.2027');
    await type(element, 'svarfrist', '02.01.2027');
    dialog(element).close();
    await settled(element);
    offerButtons(element)[1]?.click();
    await formOpen(element);
    equal(input(element, 'svarfrist').value, '02.01.2027');
  });

  it('sends the offer with the keyboard, tells the host, and shows that the home is held', async () => {
    const element = await opened();
    const sent = new Promise<TilbudSendtEvent>((resolve) =>
      element.addEventListener('kobo-tilbud-sendt', resolve, { once: true }),
    );
    const frist = plussDager(today(), 10);
    await type(element, 'svarfrist', writeDate(frist));
    await type(element, 'visningDato', writeDate(plussDager(today(), 2)));
    await type(element, 'visningTid', '14.30');
    await type(element, 'oppmoete', 'Ved inngangen, spør etter Trine');
    await sendKeys({ press: 'Enter' });
    const { detail } = await sent;
    equal(JSON.stringify(Object.keys(detail).sort()), '["boligId","sakId","tilbudId"]');
    const [tilbud] = await offers();
    equal(tilbud?.tilbudId, detail.tilbudId);
    equal(tilbud?.svarfrist, frist);
    equal(tilbud?.visning?.oppmoete, 'Ved inngangen, spør etter Trine');
    equal((await bolig(detail.boligId)).status, 'RESERVERT');
    await eventually(() => element.shadowRoot?.activeElement?.id === 'sendt');
    ok(!dialog(element).open);
    await eventually(() => offerButtons(element).length === 0);
    ok(shownText(element).includes(`Søkeren må svare innen ${formatWeekday(frist, 'nb')}`));
    await expectAccessibleEverywhere(element);
  });

  const requirements = (element: Element): string[] =>
    all(element, '#dialog-tilbud .krav li').map((one) => one.innerText.trim().replaceAll(/\s+/g, ' '));

  it('says in words what the case requires and the home has, before anything is sent', async () => {
    const element = await opened();
    await eventually(() => requirements(element).length > 0);
    equal(
      requirements(element)[0],
      'Boligtype: oppfylt Saken krever Ordinær bolig, boligen har Ordinær bolig.',
    );
    ok(requirements(element)[1]?.startsWith('Soverom, minst: oppfylt Saken krever 1 soverom, boligen har '));
    equal(element.shadowRoot?.querySelector('#tilbud-avvikBegrunnelse'), null);
    equal((await offers()).length, 0);
  });

  it('asks why a home that does not meet a requirement is offered, and keeps the answer with the offer', async () => {
    const element = await draw();
    find(element, 'button', 'Nullstill filter').click();
    await eventually(() => find(element, '#antall').textContent?.trim() === '714 boliger');
    all(element, '.filterkolonne label')
      .find((label) => label.textContent?.includes('Omsorgsbolig'))
      ?.click();
    await eventually(
      () => offerButtons(element).length > 0 && find(element, '#antall').textContent?.includes(' av '),
    );
    offerButtons(element)[0]?.click();
    await eventually(() => requirements(element).length > 0);
    equal(
      requirements(element)[0],
      'Boligtype: ikke oppfylt Saken krever Ordinær bolig, boligen har Omsorgsbolig.',
    );
    ok(dialog(element).innerText.includes('Boligen oppfyller ikke'));
    await expectAccessibleEverywhere(element);
    send(element);
    await eventually(() => element.shadowRoot?.activeElement?.id === 'tilbud-avvikBegrunnelse');
    equal((await offers()).length, 0);
    await sendKeys({ type: 'Søkeren trenger hjelp i hverdagen.' });
    send(element);
    await eventually(() => !dialog(element).open);
    equal((await offers())[0]?.avvikBegrunnelse, 'Søkeren trenger hjelp i hverdagen.');
  });

  it('tells before sending that a viewing comes after the deadline, or the deadline too late', async () => {
    const element = await opened();
    await eventually(() => requirements(element).length > 0);
    await type(element, 'svarfrist', writeDate(plussDager(today(), 29)));
    await type(element, 'visningDato', writeDate(plussDager(today(), 40)));
    await type(element, 'visningTid', '12.00');
    await type(element, 'oppmoete', 'Ved porten');
    send(element);
    await eventually(() => dialog(element).innerText.includes('Svarfristen kan være senest'));
    ok(dialog(element).innerText.includes('Visningen må være senest den dagen svarfristen går ut.'));
    equal((await offers()).length, 0);
  });

  it('says that the home held after an offer nobody answered is let go by a new one', async () => {
    const token = () => backend.token('trine');
    const fresh = backend.klient(undefined, { token });
    const { items } = (await call(trine, listBoliger, { query: { limit: 1, status: ['VEDLIKEHOLD'] } })).data;
    const boligId = items[0]?.koboId ?? '';
    const reason = 'Søkeren ønsker denne boligen.';
    await call(trine, opprettTilbud, { path: { sakId }, body: { boligId, avvikBegrunnelse: reason } });
    await backend.spolFrem(8);
    await backend.kalender();
    const element = await opened(fresh);
    const { adresse } = await call(fresh, hentBolig, { path: { boligId } }).then(({ data }) => data);
    ok(dialog(element).innerText.includes(`${adresse.adressenavn} ${adresse.nummer}`));
    ok(dialog(element).innerText.includes('Den blir ledig når du sender dette tilbudet.'));
    await eventually(() => requirements(element).length > 0);
    // The days have passed in the backend, not in the browser.
    await type(element, 'svarfrist', writeDate(plussDager(today(), 12)));
    send(element);
    await eventually(() => !dialog(element).open);
    const after = (await call(fresh, hentBolig, { path: { boligId } })).data;
    equal(after.status, 'VEDLIKEHOLD');
  });

  it('makes one offer of a double click', async () => {
    const element = await opened();
    send(element);
    find(element, '#dialog-tilbud button[type=submit]').click();
    await eventually(() => !dialog(element).open);
    equal(backend.kall.filter((one) => one === 'POST /v1/saker/{id}/tilbud').length, 1);
    equal((await offers()).length, 1);
  });

  it('says beside each field what is wrong, keeps what is typed, and sends nothing', async () => {
    const element = await opened();
    await type(element, 'svarfrist', '31.11.2026');
    await type(element, 'visningTid', '25.00');
    await sendKeys({ press: 'Enter' });
    await eventually(() => element.shadowRoot?.activeElement?.id === 'tilbud-svarfrist');
    const said = (name: string): string => {
      const ids = input(element, name).getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => element.shadowRoot?.getElementById(id)?.textContent?.trim()).join(' ');
    };
    ok(said('svarfrist').startsWith('Skriv datoen som dd.mm.åååå'));
    ok(said('visningDato').startsWith('Skriv datoen for visningen'));
    ok(said('visningTid').startsWith('Skriv klokkeslettet'));
    equal(input(element, 'svarfrist').getAttribute('aria-invalid'), 'true');
    equal(input(element, 'visningTid').value, '25.00');
    await expectAccessibleEverywhere(element);
    await type(element, 'svarfrist', writeDate(today()));
    equal(input(element, 'svarfrist').getAttribute('aria-invalid'), null);
    equal((await offers()).length, 0);
  });

  it('keeps what is typed when the dialog is closed, but where to meet only for the same home', async () => {
    const element = await opened();
    await type(element, 'visningTid', '10.15');
    await type(element, 'oppmoete', 'Ved porten');
    find(element, '#dialog-tilbud button', 'Avbryt').click();
    await settled(element);
    offerButtons(element)[1]?.click();
    await formOpen(element);
    equal(input(element, 'visningTid').value, '10.15');
    equal(input(element, 'oppmoete').value, '');
    await sendKeys({ press: 'Escape' });
    await eventually(() => !dialog(element).open);
    offerButtons(element)[0]?.click();
    await formOpen(element);
    equal(input(element, 'oppmoete').value, 'Ved porten');
  });

  it('offers from the full facts too', async () => {
    const element = await draw();
    find(element, '.kort .ds-link').click();
    const facts = find<HTMLDialogElement>(element, '#dialog-bolig');
    await eventually(() => facts.innerText.includes('Tilby boligen'));
    find(element, '#dialog-bolig .tilstand > .ds-button').click();
    await eventually(() => dialog(element).open && !facts.open);
  });

  describe('when something came in between', () => {
    it('says that the home is taken, refreshes the list, and takes deadline and time along', async () => {
      const element = await opened();
      const address = all(element, '.kort .ds-link')[0]?.textContent?.trim() ?? '';
      let boligId = '';
      // Another case worker is quicker.
      inBetween(async (id) => {
        boligId = id;
        await call(trine, opprettTilbud, {
          path: { sakId: annenSakId },
          body: { boligId, avvikBegrunnelse: 'Søkeren ønsker denne boligen.' },
        });
      });
      await type(element, 'visningDato', writeDate(plussDager(today(), 3)));
      await type(element, 'visningTid', '12.00');
      await type(element, 'oppmoete', 'Ved porten');
      send(element);
      await eventually(() => problem(element).includes('Boligen er ikke ledig lenger'));
      equal(element.shadowRoot?.activeElement?.id, 'tilbud-feil');
      equal(input(element, 'oppmoete').value, 'Ved porten');
      equal((await bolig(boligId)).status, 'RESERVERT');
      await expectAccessibleEverywhere(element);
      find(element, '#dialog-tilbud button', 'Tilbake til boligene').click();
      await eventually(() => all(element, '.kort .ds-link')[0]?.textContent?.trim() !== address);
      offerButtons(element)[0]?.click();
      await formOpen(element);
      equal(input(element, 'visningTid').value, '12.00');
      send(element);
      await eventually(() => input(element, 'oppmoete').getAttribute('aria-invalid') === 'true');
    });

    it('says that the case has an offer out', async () => {
      const element = await opened(trine, 1);
      const { items } = (await call(trine, listBoliger, { query: { limit: 1, status: ['VEDLIKEHOLD'] } }))
        .data;
      inBetween(() =>
        call(trine, opprettTilbud, {
          path: { sakId },
          body: { boligId: items[0]?.koboId ?? '', avvikBegrunnelse: 'Søkeren ønsker denne boligen.' },
        }),
      );
      send(element);
      await eventually(() => problem(element).includes('Saken har allerede et tilbud ute'));
      find(element, '#dialog-tilbud button', 'Tilbake til boligene').click();
      await eventually(() => offerButtons(element).length === 0);
      ok(shownText(element).includes('er tilbudt, med svarfrist'));
      equal((await offers()).length, 1);
    });

    it('says that the case has no decision, in the dialog', async () => {
      const element = await opened();
      backend.mellomledd = (request, videre) =>
        request.method === 'POST'
          ? videre(new Request(request.url.replace(sakId, utenTilsagn), request))
          : videre(request);
      send(element);
      await eventually(() => problem(element).includes('Fatt tilsagn om bolig i saken først.'));
      await expectAccessibleEverywhere(element);
    });

    it('does not know whether a lost answer was an offer, and makes one of two tries', async () => {
      const element = await opened(backend.klient('trine', { retries: 0 }));
      backend.mellomledd = async (request, videre) => {
        const answer = await videre(request);
        if (request.method !== 'POST') return answer;
        backend.mellomledd = undefined;
        throw new TypeError('Failed to fetch');
      };
      send(element);
      await eventually(() => problem(element).includes('Vi vet ikke om det ble lagret.'));
      await expectAccessibleEverywhere(element);
      send(element);
      await eventually(() => !dialog(element).open);
      equal((await offers()).length, 1);
    });

    it('keeps all that is typed when the login is over, and sends it after the next', async () => {
      let out = true;
      const token = await backend.token('trine');
      const client = backend.klient('trine', { token: () => (out ? undefined : token) });
      out = false;
      const element = await opened(client);
      await type(element, 'svarfrist', writeDate(plussDager(today(), 4)));
      out = true;
      send(element);
      await eventually(() => problem(element).includes('Du er logget ut'));
      equal(input(element, 'svarfrist').value, writeDate(plussDager(today(), 4)));
      out = false;
      send(element);
      await eventually(() => !dialog(element).open);
      equal((await offers())[0]?.svarfrist, plussDager(today(), 4));
    });
  });

  describe('when no home can be offered', () => {
    it('says that the case has no decision', async () => {
      const element = await draw(utenTilsagn);
      await eventually(() => shownText(element).includes('Saken har ikke et vedtak om bolig'));
      equal(offerButtons(element).length, 0);
      await expectAccessibleEverywhere(element);
    });

    it('shows the homes to whoever may see homes but no cases', async () => {
      const element = await draw(sakId, backend.klient('berit'));
      await eventually(() => shownText(element).includes('Be lederen din om rollen Kobo saksbehandling'));
      equal(offerButtons(element).length, 0);
      ok(!shownText(element).includes('DYP SKÅL'));
    });

    it('forgets what was typed for one person when the case is another', async () => {
      const element = await opened();
      await type(element, 'oppmoete', 'Hjemme hos søkeren');
      element.sakId = annenSakId;
      await eventually(
        () => shownText(element).includes('ROLIG FJELLBEKK') && offerButtons(element).length > 0,
      );
      ok(!dialog(element).open);
      ok(!shownText(element).includes('DYP SKÅL'));
      offerButtons(element)[0]?.click();
      await formOpen(element);
      equal(input(element, 'oppmoete').value, '');
    });
  });
});
