import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';
import { listBoliger } from '@kobo-bolig/contract/client';
import type { BoligListe, QueryOf } from '@kobo-bolig/contract';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { startBackend, type Testbackend } from '../../testing/backend.ts';
import { cleanup, find, fixture, settled, shownText } from '../../testing/fixture.ts';
import { accessibilityTree } from '../../testing/tree.ts';
import { setKoboLocale } from '../../texts/locale.ts';
import './define.ts';
import type { BoligAapnetEvent } from './events.ts';
import type { KoboBoligoversikt } from './kobo-boligoversikt.ts';

const wide = { width: 1280, height: 1000 };
let backend: Testbackend;
let trine: KoboCore;

const api = async (query: QueryOf<'listBoliger'> = {}): Promise<BoligListe> =>
  (await call(trine, listBoliger, { query: { limit: 100, ...query } })).data;
const all = <T extends Element = HTMLElement>(element: Element, selector: string): T[] =>
  Array.from(element.shadowRoot?.querySelectorAll<T>(selector) ?? []);
const count = (element: Element): string =>
  (element.shadowRoot?.querySelector('#antall')?.textContent ?? '').trim();
const addresses = (element: Element): string[] =>
  all(element, '.kort .ds-link, .adresse .ds-link').map((link) => link.textContent?.trim() ?? '');
const choice = (element: Element, name: string): HTMLInputElement => {
  const label = all<HTMLLabelElement>(element, '.filterkolonne .gruppe label').find((one) =>
    one.textContent?.trim().startsWith(name),
  );
  return find<HTMLInputElement>(element, `#${label?.htmlFor}`);
};
const counted = (element: Element, name: string): string =>
  choice(element, name).nextElementSibling?.querySelector('.antall')?.textContent ?? '';
const dialog = (element: Element, name: string) => find<HTMLDialogElement>(element, `#dialog-${name}`);

async function draw(client: KoboCore | undefined = trine, width = '75rem'): Promise<KoboBoligoversikt> {
  const element = await fixture<KoboBoligoversikt>(
    html`<kobo-boligoversikt .client=${client}></kobo-boligoversikt>`,
  );
  element.style.inlineSize = width;
  await settled(element);
  return element;
}
/** Leaves few enough to be looked at closely: axe takes its time for each. */
async function few(element: KoboBoligoversikt): Promise<KoboBoligoversikt> {
  const field = find<HTMLInputElement>(element, '#soek');
  field.value = 'lyngveien 14';
  field.form?.requestSubmit();
  await eventually(() => addresses(element).length < 24);
  return element;
}
async function drawn(width?: string): Promise<KoboBoligoversikt> {
  const element = await draw(trine, width);
  await eventually(() => addresses(element).length > 0);
  return element;
}

describe('kobo-boligoversikt', function () {
  this.timeout(30_000);

  before(async function () {
    this.timeout(60_000);
    await setViewport(wide);
    backend = startBackend();
    trine = backend.klient('trine');
    await backend.nullstill();
    equal((await api()).totalt, 714);
  });
  beforeEach(() => {
    backend.mellomledd = undefined;
    backend.kall.length = 0;
  });
  afterEach(async () => {
    await cleanup();
    await setViewport(wide);
  });

  it('shows the homes of the municipality, ready first, with how many there are', async () => {
    const element = await drawn();
    equal(count(element), '714 boliger');
    equal(addresses(element).length, 24);
    const { items } = await api({ limit: 24 });
    items.forEach(({ adresse }, index) => ok(addresses(element)[index]?.startsWith(adresse.adressenavn)));
  });

  it('lines the cards up row by row', async () => {
    const element = await drawn();
    const tops = (selector: string) =>
      all(element, selector)
        .slice(0, 3)
        .map((part) => Math.round(part.getBoundingClientRect().top));
    for (const part of ['.kort .ds-heading', '.kort .fakta', '.kort .klar'])
      equal(new Set(tops(part)).size, 1, part);
  });

  it('counts every filter with the other groups as they are, and keeps zero in sight', async () => {
    const element = await drawn();
    choice(element, 'Klar for innflytting').click();
    await eventually(() => count(element) !== '714 boliger');
    const { treff, fasetter } = await api({ status: ['KLAR_FOR_INNFLYTTING'] });
    equal(count(element), `Viser ${treff} av 714 boliger`);
    const antall = (gruppe: keyof typeof fasetter, verdi: string) =>
      String(fasetter[gruppe].find((en) => en.verdi === verdi)?.antall);
    equal(counted(element, 'Utleid'), antall('status', 'UTLEID'));
    equal(counted(element, 'Omsorgsbolig'), antall('boligtype', 'OMSORGSBOLIG'));
    equal(counted(element, 'Solgt'), '0');
    ok(choice(element, 'Solgt').closest('.ds-field')?.classList.contains('ingen'));
    const bemannet = fasetter.bemanning.filter(({ verdi }) => verdi.startsWith('BASE_'));
    equal(counted(element, 'Personalbase'), String(bemannet.reduce((sum, { antall: n }) => sum + n, 0)));
  });

  it('reads words and count apart in every filter', async () => {
    await drawn();
    const counted = (await accessibilityTree()).filter((line) => /^checkbox «.*\d»/.test(line));
    ok(counted.length > 5, counted.join());
    equal(counted.filter((line) => /\p{L}\d/u.test(line)).join(), '');
  });

  it('widens within a group, narrows between groups, and begins anew', async () => {
    const element = await drawn();
    for (const name of ['Klar for innflytting', 'Under vedlikehold', 'Personalbase'])
      choice(element, name).click();
    const { treff } = await api({
      status: ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'],
      bemanning: ['BASE_I_NAERHET', 'BASE_DAG_KVELD', 'BASE_DOEGN'],
    });
    await eventually(() => count(element) === `Viser ${treff} av 714 boliger`);
    find(element, 'button', 'Nullstill filter').click();
    await eventually(() => count(element) === '714 boliger');
    ok(!choice(element, 'Personalbase').checked);
  });

  it('searches once for a word, and not for a single letter', async () => {
    const element = await drawn();
    backend.kall.length = 0;
    find(element, '#soek').focus();
    await sendKeys({ type: 'l' });
    await new Promise((resolve) => setTimeout(resolve, 400));
    equal(backend.kall.length, 0);
    await sendKeys({ type: 'yngveien' });
    const { treff } = await api({ sok: 'lyngveien' });
    await eventually(() => count(element) === `Viser ${treff} av 714 boliger`);
    equal(backend.kall.filter((one) => one === 'GET /v1/boliger').length, 2);
    ok(addresses(element).every((address) => address.startsWith('Lyngveien')));
    find(element, '.ds-search button').click();
    await eventually(() => count(element) === '714 boliger');
    equal(find<HTMLInputElement>(element, '#soek').value, '');
  });

  it('sends no national identity number, says so at the field, and goes on when it is gone', async () => {
    const element = await drawn();
    backend.kall.length = 0;
    const input = find<HTMLInputElement>(element, '#soek');
    input.focus();
    await sendKeys({ type: '148288 00036' });
    await eventually(() => shownText(element).includes('Søket inneholder et fødselsnummer.'));
    equal(input.getAttribute('aria-invalid'), 'true');
    input.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 400));
    equal(backend.kall.filter((one) => one === 'GET /v1/boliger').length, 0);
    await expectAccessibleEverywhere(element);
    find(element, '.ds-search button').click();
    await eventually(() => !shownText(element).includes('fødselsnummer'));
    equal(input.value, '');
    equal(input.getAttribute('aria-invalid'), null);
  });

  it('shows more from where it was, and leads the keyboard there', async () => {
    const element = await drawn();
    const first = addresses(element);
    find(element, 'button', 'Vis flere boliger').click();
    await eventually(() => addresses(element).length === 48);
    equal(JSON.stringify(addresses(element).slice(0, 24)), JSON.stringify(first));
    await eventually(() => element.shadowRoot?.activeElement?.textContent?.trim() === addresses(element)[24]);
  });

  it('goes through all 714, each once', async () => {
    const element = await drawn();
    while (all(element, '.flere button').length > 0) {
      const before = addresses(element).length;
      find(element, '.flere button').click();
      await eventually(() => addresses(element).length > before);
    }
    equal(addresses(element).length, 714);
    equal(new Set(addresses(element)).size, 714);
  });

  it('lists the homes in a real table', async () => {
    const element = await drawn();
    find(element, 'input[value=liste]').click();
    await settled(element);
    equal(
      all(element, 'thead th')
        .map((cell) => cell.textContent?.trim())
        .join(),
      'Adresse,Status,Bygning,Soverom,Månedsleie,Ledig',
    );
    equal(all(element, 'tbody tr').length, 24);
    equal(all(element, 'tbody th[scope=row]').length, 24);
    for (const row of all(element, 'tbody tr')) {
      ok(row.offsetHeight <= 42, `${row.offsetHeight} px for ${row.textContent?.trim()}`);
    }
    for (const rem of [60, 66, 70]) {
      element.style.inlineSize = `${rem}rem`;
      await settled(element);
      const table = find(element, 'table');
      ok(
        table.offsetWidth <= (table.parentElement?.clientWidth ?? 0),
        `${table.offsetWidth} px at ${rem} rem`,
      );
    }
    await few(element);
    await expectAccessibleEverywhere(element);
  });

  it('opens a home with all that is known of it, and goes back to where the reader was', async () => {
    const element = await drawn();
    const link = find(element, '.kort .ds-link');
    link.focus();
    await sendKeys({ press: 'Enter' });
    const open = dialog(element, 'bolig');
    await eventually(() => open.textContent?.includes('Månedsleie'));
    ok(open.matches(':modal'));
    ok(open.querySelector('.ds-heading')?.textContent?.includes(link.textContent?.trim() ?? '?'));
    equal(element.shadowRoot?.activeElement?.id, 'bolig-tittel');
    ok(/De viktigste opplysningene|% av de viktigste/.test(open.innerText));
    ok(!open.textContent?.includes('Tilby boligen'));
    await expectAccessibleEverywhere(element);
    await sendKeys({ press: 'Escape' });
    await eventually(() => !open.open && element.shadowRoot?.activeElement === link);
  });

  it('leaves the home to a host that shows it itself, and tells only its id', async () => {
    const element = await drawn();
    const opened = new Promise<BoligAapnetEvent>((resolve) =>
      element.addEventListener(
        'kobo-bolig-aapnet',
        (event) => {
          event.preventDefault();
          resolve(event);
        },
        { once: true },
      ),
    );
    find(element, '.kort .ds-link').click();
    equal(JSON.stringify(Object.keys((await opened).detail)), '["boligId"]');
    await settled(element);
    ok(!dialog(element, 'bolig').open);
  });

  it('names the filter that hides everything, and what removing it gives', async () => {
    const element = await drawn();
    choice(element, 'Solgt').click();
    await eventually(() => count(element) === 'Viser 0 av 714 boliger');
    choice(element, 'Omsorgsbolig').click();
    const { treff } = await api({ boligtype: ['OMSORGSBOLIG'] });
    await eventually(() => shownText(element).includes(`Fjern «Solgt», så får du ${treff} boliger.`));
    await expectAccessibleEverywhere(element);
    find(element, 'button', 'Fjern «Solgt»').click();
    await eventually(() => count(element) === `Viser ${treff} av 714 boliger`);
    equal(element.shadowRoot?.activeElement?.id, 'antall');
    ok(!choice(element, 'Solgt').checked);
  });

  it('keeps the filter behind a button where there is no room, with chips for what is chosen', async () => {
    await setViewport({ width: 360, height: 1600 });
    const element = await drawn('20rem');
    ok(find(element, '.filterkolonne').offsetParent === null);
    find(element, '.filterknapp').focus();
    await sendKeys({ press: 'Enter' });
    await settled(element);
    const open = dialog(element, 'filter');
    ok(open.matches(':modal'));
    const boxes = Array.from(open.querySelectorAll('input'));
    boxes[0]?.click();
    const { treff } = await api({ status: ['KLAR_FOR_INNFLYTTING'] });
    await eventually(() => open.innerText.includes(`Vis ${treff} boliger`));
    await expectAccessibleEverywhere(element);
    find(element, '#dialog-filter .knapper button').click();
    await settled(element);
    ok(!open.open);
    equal(element.shadowRoot?.activeElement?.classList.contains('filterknapp'), true);
    equal(find(element, '.filterknapp').textContent?.trim(), 'Filter (1 valgt)');
    find(element, '.brikker button').click();
    await eventually(
      () => count(element) === '714 boliger' && element.shadowRoot?.activeElement?.id === 'antall',
    );
    ok(document.documentElement.scrollWidth <= innerWidth);
  });

  it('tells screen readers how many there are when the filter changes, and not before', async () => {
    const element = await drawn();
    const region = find(element, '[aria-live=polite]');
    ok(!region.textContent?.startsWith('Viser'));
    choice(element, 'Reservert').click();
    await eventually(() => region.textContent?.startsWith('Viser '));
  });

  it('has no accessibility faults as cards', async () => {
    await expectAccessibleEverywhere(await few(await drawn()));
    await expectAccessibleEverywhere(await few(await drawn('20rem')));
  });

  it('speaks nynorsk', async () => {
    const element = await drawn();
    await setKoboLocale('nn');
    await settled(element);
    equal(count(element), '714 bustader');
    ok(shownText(element).includes('Vis fleire bustader'));
  });

  describe('when the homes cannot be had', () => {
    it('shows places for them after a moment, with filters and headings in place', async () => {
      backend.mellomledd = () => new Promise(() => undefined);
      const element = await draw();
      await eventually(() => all(element, '.kortskjelett').length === 6);
      ok(shownText(element).includes('Klar for innflytting'));
      await expectAccessibleEverywhere(element);
    });

    it('tells why, and tries again', async () => {
      backend.mellomledd = async () => new Response('', { status: 500 });
      const element = await draw(backend.klient('trine', { retries: 0 }));
      await eventually(() => shownText(element).includes('Vi fikk ikke hentet boligene'));
      await expectAccessibleEverywhere(element);
      backend.mellomledd = undefined;
      find(element, 'button', 'Prøv igjen nå').click();
      await eventually(() => count(element) === '714 boliger');
    });

    it('keeps what is shown while other homes are on their way', async () => {
      const element = await drawn();
      const shown = addresses(await few(element)).join();
      backend.mellomledd = () => new Promise(() => undefined);
      choice(element, 'Utleid').click();
      await eventually(() => all(element, '.tilstand[aria-busy=true]').length > 0);
      equal(addresses(element).join(), shown);
      await expectAccessibleEverywhere(element);
    });

    it('keeps what is shown when a refresh fails, and says how old it is', async () => {
      const element = await draw(backend.klient('trine', { retries: 0 }));
      await eventually(() => addresses(element).length > 0);
      const shown = addresses(await few(element)).join();
      backend.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
      choice(element, 'Utleid').click();
      await eventually(() => all(element, '.band').length > 0);
      equal(addresses(element).join(), shown);
      await expectAccessibleEverywhere(element);
    });

    it('says that more could not be had, beside the button, and gets them at the next try', async () => {
      const element = await draw(backend.klient('trine', { retries: 0 }));
      await eventually(() => addresses(element).length > 0);
      backend.mellomledd = async () => new Response('', { status: 500 });
      find(element, '.flere button').click();
      await eventually(() => find(element, '.flere').innerText.includes('Vi fikk ikke hentet boligene'));
      equal(addresses(element).length, 24);
      await expectAccessibleEverywhere(element);
      backend.mellomledd = undefined;
      find(element, '.flere button').click();
      await eventually(() => addresses(element).length === 48);
    });

    it('names the role that gives access', async () => {
      const element = await draw(backend.klient('petra'));
      await eventually(() => shownText(element).includes('Be lederen din om rollen Kobo boligoversikt.'));
      ok(!shownText(element).includes('Prøv igjen'));
      await expectAccessibleEverywhere(element);
    });

    it('asks for a login when nobody is logged in', async () => {
      const element = await draw(backend.klient(undefined));
      await eventually(() => shownText(element).includes('Du er logget ut'));
      await expectAccessibleEverywhere(element);
    });
  });
});
