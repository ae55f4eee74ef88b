import { html } from 'lit';
import { sendKeys } from '@web/test-runner-commands';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { button, pressWhenThere, shows } from '../../testing/controls.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { gjenaapnetSak, nySak, type Saksvalg } from '../../testing/saker.ts';
import './define.ts';
import type { SakFane } from './events.ts';
import type { KoboSak } from './kobo-sak.ts';

const backend = startBackend();

async function draw(valg: Saksvalg = {}, { hvem = 'trine', fane = 'om' as SakFane } = {}): Promise<KoboSak> {
  const sakId = await nySak(backend, valg);
  return fixture<KoboSak>(
    html`<kobo-sak sak-id=${sakId} fane=${fane} .client=${backend.ansatt(hvem, { retries: 0 })}></kobo-sak>`,
  );
}

const primaries = (element: KoboSak): string[] =>
  Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('.ds-button:not([data-variant])') ?? [])
    .filter((one) => one.checkVisibility())
    .map((one) => one.innerText.trim());

describe('kobo-sak', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('says who, what state, one line of facts, what is urgent, and the one thing to do next', async () => {
    const element = await draw();
    await shows(element, 'Søknaden');
    ok(
      /^Saksliste ERFAREN HESTEDROSJE Ny Ny bolig · Sak \d{4}-\d{5} · mottatt .+ · ikke fordelt/.test(
        shownText(element),
      ),
      shownText(element),
    );
    ok(shownText(element).includes('Foreløpig svar: '));
    ok(shownText(element).includes('Haster'));
    equal(primaries(element).join(), 'Ta saken');
  });

  it('is taken, tells the host so, and goes on to the assessment', async () => {
    const element = await draw();
    const heard: unknown[] = [];
    element.addEventListener('kobo-sak-endret', (event) => heard.push(event.detail));
    backend.kall.length = 0;
    await pressWhenThere(element, 'Ta saken');
    button(element, 'Ta saken').click();
    await shows(element, 'Under arbeid');
    ok(shownText(element).includes('Trine saksbehandler'));
    equal(JSON.stringify(heard), JSON.stringify([{ sakId: element.sakId, status: 'UNDER_ARBEID' }]));
    equal(backend.kall.filter((one) => one.startsWith('POST')).length, 1, 'A double click takes it once.');
    await pressWhenThere(element, 'Gå til kartleggingen');
    equal(element.fane, 'kartlegging');
    await eventually(() => element.shadowRoot?.activeElement?.textContent?.trim() === 'Kartlegging');
    await shows(element, 'Hvordan bor husstanden i dag?');
    equal(primaries(element).join(), 'Ferdigstill kartleggingen');
  });

  it('says when somebody else was first, and shows who', async () => {
    const sakId = await nySak(backend);
    const draw = (hvem: string) =>
      fixture<KoboSak>(
        html`<kobo-sak sak-id=${sakId} .client=${backend.ansatt(hvem, { retries: 0 })}></kobo-sak>`,
      );
    const [mine, theirs] = [await draw('trine'), await draw('vidar')];
    await shows(mine, 'ikke fordelt');
    await pressWhenThere(theirs, 'Ta saken');
    await shows(theirs, 'Vidar vedtak');
    button(mine, 'Ta saken').click();
    await shows(mine, 'Vidar vedtak');
    ok(mine.shadowRoot?.querySelector('.problem'));
    equal(primaries(mine).length, 0);
  });

  it('shows the application in the case worker’s language, the household, how to reach them, and what has happened', async () => {
    const element = await draw({
      soeker: 'Kari Margrethe Nordmann',
      medsoeker: 'Ola Nordmann',
      til: 'UNDER_ARBEID',
    });
    await shows(element, 'Jeg mistet rommet jeg leide, og har ikke penger til depositum.');
    const shown = shownText(element);
    ok(shown.includes('Hva gjelder søknaden? Jeg trenger kommunal bolig'), shown);
    ok(!shown.includes('DUF-nummer'), 'Only asked of those without a national identity number.');
    ok(
      shown.includes('Trygg kontakt Det er trygt å ringe og skrive Telefon 40\u00a000\u00a000\u00a000'),
      shown,
    );
    ok(
      /Husstand Kari Margrethe Nordmann Søker · født 20\.\u00a0januar 1980 Ola Nordmann Medsøker/.test(shown),
      shown,
    );
    ok(/Historikk Saken ble tatt .+ · Trine saksbehandler Søknaden kom inn/.test(shown), shown);
    await expectAccessibleEverywhere(element);
  });

  it('tells why a step was taken, under who took it', async () => {
    const sakId = await gjenaapnetSak(backend, 'Søkeren har klaget.');
    const element = await fixture<KoboSak>(
      html`<kobo-sak sak-id=${sakId} .client=${backend.ansatt('trine', { retries: 0 })}></kobo-sak>`,
    );
    await shows(element, 'Saken ble gjenåpnet');
    const shown = shownText(element);
    ok(
      /Saken ble gjenåpnet .+ · Trine saksbehandler Søkeren har klaget\. Saken ble avsluttet/.test(shown),
      shown,
    );
    await expectAccessibleEverywhere(element);
  });

  it('warns when it is not safe to ring', async () => {
    const element = await draw({ formaal: 'BOLIGBISTAND' });
    await shows(element, 'Trygg kontakt: bare post');
  });

  it('says in the header, on every section, that the settlements are from different years', async () => {
    const element = await draw(
      { soeker: 'Kari Margrethe Nordmann', medsoeker: 'Ola Nordmann', til: 'UNDER_ARBEID' },
      { fane: 'oekonomi' },
    );
    await pressWhenThere(element, 'Hent opplysningene');
    const tags = () =>
      Array.from(element.shadowRoot?.querySelectorAll<HTMLElement>('.merker li') ?? [], (tag) =>
        tag.innerText.trim(),
      );
    await eventually(() => tags().includes('Ulike skatteår i husstanden'), 10_000);
    equal(shownText(element).split('Ulike skatteår').length, 2, 'Once is enough.');
    button(element, 'Om saken').click();
    await shows(element, 'Søknaden');
    ok(tags().includes('Ulike skatteår i husstanden'));
    await expectAccessibleEverywhere(element);
  });

  it('moves between sections by keys, reads each when it is opened, and tells the host', async () => {
    const element = await draw({ til: 'UNDER_ARBEID' });
    await shows(element, 'Søknaden');
    const heard: string[] = [];
    const weights = () =>
      Array.from(
        element.shadowRoot?.querySelectorAll('[role=tab]') ?? [],
        (tab) => getComputedStyle(tab).fontWeight,
      );
    equal(weights().join(), '600,400,400,400', 'The chosen one is not told by its colour alone.');
    element.addEventListener('kobo-sak-fane', (event) => heard.push(event.detail.fane));
    backend.kall.length = 0;
    find(element, '[role=tab][aria-selected=true]').focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    equal(element.fane, 'om', 'Passing over a tab opens nothing.');
    equal(backend.kall.length, 0);
    await sendKeys({ press: 'Enter' });
    equal(element.fane, 'oekonomi');
    equal(element.getAttribute('fane'), 'oekonomi');
    equal(heard.join(), 'oekonomi');
    await shows(element, 'Økonomien er ikke hentet ennå');
    equal(backend.kall.join(), 'GET /v1/saker/{id}/oekonomi');
    equal(find(element, '#panel-oekonomi').getAttribute('aria-labelledby'), 'fane-oekonomi');
    button(element, 'Om saken').click();
    button(element, 'Økonomi').click();
    await settled(element);
    equal(backend.kall.length, 1, 'What is read once stays.');
    await expectAccessibleEverywhere(element);
  });

  it('keeps the chosen tab whole where there is not room for all, with half of the next', async () => {
    const element = await draw({ til: 'UNDER_ARBEID' });
    await shows(element, 'Søknaden');
    element.style.inlineSize = '280px';
    const row = find(element, '[role=tablist]');
    const inside = (tab: Element, part: number): boolean => {
      const [room, own] = [row.getBoundingClientRect(), tab.getBoundingClientRect()];
      return (
        own.left + own.width * (1 - part) >= room.left - 1 &&
        own.right - own.width * (1 - part) <= room.right + 1
      );
    };
    for (const name of ['Vedtak', 'Økonomi', 'Kartlegging', 'Om saken']) {
      button(element, name).click();
      const tab = find(element, '[role=tab]', name);
      await eventually(() => inside(tab, 1), 10_000);
      const next = tab.nextElementSibling;
      await eventually(() => !next || inside(next, 0.5), 10_000);
    }
    ok(row.scrollWidth > row.clientWidth, 'There is not room for all of them.');
  });

  it('fetches the economy, and the history tells of it', async () => {
    const element = await draw({ til: 'UNDER_ARBEID' }, { fane: 'oekonomi' });
    await pressWhenThere(element, 'Hent opplysningene');
    await shows(element, 'Husstanden samlet');
    await eventually(async () => {
      button(element, 'Om saken').click();
      await settled(element);
      return shownText(element).includes('Økonomiske opplysninger ble hentet');
    });
  });

  it('goes back to the list by the host', async () => {
    const element = await draw();
    const closed = new Promise((resolve) =>
      element.addEventListener('kobo-sak-lukket', (event) => resolve(event.detail.sakId), { once: true }),
    );
    await pressWhenThere(element, 'Saksliste');
    equal(await closed, element.sakId);
  });

  it('names the role that is missing, and says when there is no such case', async () => {
    const element = await draw({}, { hvem: 'berit' });
    await shows(element, 'Du har ikke tilgang til saken');
    ok(shownText(element).includes('rollen Kobo saksbehandling'));
    element.client = backend.ansatt('trine', { retries: 0 });
    element.sakId = '019363a0-0000-7000-8000-000000000001';
    await shows(element, 'Vi finner ikke saken');
    await expectAccessibleEverywhere(element);
  });

  it('keeps what it shows while the case is read anew, says so when that fails, and tries again', async () => {
    const element = await draw();
    await shows(element, 'Søknaden');
    const answers: (() => void)[] = [];
    backend.mellomledd = async (request, send) => {
      if (request.method !== 'GET' || !/saker\/[^/]+$/.test(request.url)) return send(request);
      await new Promise<void>((resolve) => answers.push(resolve));
      return new Response('Bad gateway', { status: 502 });
    };
    button(element, 'Ta saken').click();
    await eventually(() => answers.length > 0, 20_000);
    ok(shownText(element).includes('ERFAREN HESTEDROSJE'));
    answers.pop()?.();
    // Read once more before the reader is told.
    await eventually(() => answers.length > 0 && find(element, '.tilstand').ariaBusy === 'true', 20_000);
    answers.pop()?.();
    await shows(element, 'Vi fikk ikke oppdatert saken. Viser det vi hentet kl.');
    ok(shownText(element).includes('ERFAREN HESTEDROSJE'));
    await expectAccessibleEverywhere(element);
    backend.mellomledd = undefined;
    await pressWhenThere(element, 'Prøv igjen nå');
    await eventually(() => !shownText(element).includes('Vi fikk ikke oppdatert'), 20_000);
  });

  it('says why it could not be read, and goes on when asked to', async () => {
    backend.mellomledd = (request, send) =>
      request.method === 'GET' && /saker\/[^/]+$/.test(request.url)
        ? Promise.resolve(new Response('Bad gateway', { status: 502 }))
        : send(request);
    const sakId = '019363a0-0000-7000-8000-000000000001';
    const element = await fixture<KoboSak>(
      html`<kobo-sak sak-id=${sakId} .client=${backend.ansatt('trine', { retries: 0 })}></kobo-sak>`,
    );
    await shows(element, 'Vi fikk ikke hentet saken');
    backend.mellomledd = undefined;
    await pressWhenThere(element, 'Prøv igjen nå');
    await shows(element, 'Vi finner ikke saken');
  });
});
