import { html } from 'lit';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture, settled, shownText } from '../../testing/fixture.ts';
import { accessibilityTree } from '../../testing/tree.ts';
import './define.ts';
import type { SakAapnetEvent } from './events.ts';
import type { KoboSaksliste } from './kobo-saksliste.ts';

const demo = startBackend();
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 800 };

const said = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const all = (liste: KoboSaksliste, selector: string): HTMLElement[] =>
  Array.from(liste.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
/** The control whose words start like this. */
function control<T extends HTMLElement = HTMLElement>(
  liste: KoboSaksliste,
  selector: string,
  words: string,
): T {
  const found = all(liste, selector).find((one) => said(one).startsWith(words));
  if (!found) throw new Error(`No ${selector} that says «${words}».`);
  return found as T;
}
const result = (liste: KoboSaksliste): string => said(all(liste, '.resultat')[0] as Element);
const names = (liste: KoboSaksliste): string[] => all(liste, 'tbody .kol-navn .ds-link').map(said);
const focused = (liste: KoboSaksliste): string =>
  said((liste.shadowRoot?.activeElement as HTMLElement | null) ?? document.createElement('i'));
const shows = (liste: KoboSaksliste, words: string) => eventually(() => result(liste) === words, 10_000);

interface Options {
  hvem?: string;
  klient?: ReturnType<typeof demo.klient>;
  sakUrl?: string;
}
const draw = ({ hvem = 'trine', klient = demo.klient(hvem), sakUrl }: Options = {}) =>
  fixture<KoboSaksliste>(html`<kobo-saksliste .client=${klient} .sakUrl=${sakUrl}></kobo-saksliste>`);
async function ready(options?: Options): Promise<KoboSaksliste> {
  const liste = await draw(options);
  await eventually(() => all(liste, 'table, .melding').length > 0, 60_000);
  return liste;
}
async function type(liste: KoboSaksliste, words: string): Promise<void> {
  all(liste, '#soek')[0]?.focus();
  await sendKeys({ type: words });
}

describe('kobo-saksliste', function () {
  before(() => demo.nullstill());
  // The first test waits for the municipality to be filled.
  this.timeout(120_000);
  beforeEach(() => setViewport(wide));
  afterEach(async () => {
    demo.mellomledd = undefined;
    await cleanup();
  });

  it('groups the open cases by what is due, the late ones first, with counts', async () => {
    const liste = await ready();
    equal(result(liste), 'Viser 25 av 25 saker');
    equal(all(liste, '.gruppe').map(said).join(', '), 'Over fristen 2, Innen 7 dager 7, Senere 16');
    const first = said(all(liste, 'tbody tr:not(.gruppe)')[0] as Element).replaceAll('\u00a0', ' ');
    ok(
      /^3 dager over Foreløpig svar MODIG SYKKEL 2026-\d{5} Ny bolig Kartlegging Haster 2 voksne, 3 barn/.test(
        first,
      ),
      first,
    );
    equal(all(liste, '[aria-sort=ascending]').map(said).join(), 'Neste frist');
  });

  it('has views with counts, walked with arrows and chosen with Enter', async () => {
    const liste = await ready();
    equal(
      all(liste, '[role=tab]').map(said).join(', '),
      'Åpne 25, Mine 20, Ikke fordelt 5, Frist innen 7 dager 9, Til godkjenning 1, Venteliste 4, Avsluttet 184',
    );
    control(liste, '[role=tab]', 'Åpne').focus();
    await sendKeys({ press: 'ArrowLeft' });
    equal(focused(liste), 'Avsluttet 184');
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    equal(result(liste), 'Viser 25 av 25 saker', 'Passing over a view fetches nothing.');
    await sendKeys({ press: 'Enter' });
    await shows(liste, 'Viser 5 av 5 saker');
    equal(control(liste, '[role=tab]', 'Ikke').getAttribute('aria-selected'), 'true');
    equal(all(liste, 'td[data-ledig]').length, 5);
  });

  it('searches names and case numbers when the typing pauses, and never in an address', async () => {
    const liste = await ready();
    const before = demo.kall.length;
    const address = location.href;
    await type(liste, 'ste');
    await shows(liste, 'Viser 2 av 2 saker (25 uten søk og filter)');
    equal(names(liste).join(', '), 'ERFAREN HESTEDROSJE, MILD STEIN');
    equal(demo.kall.slice(before).join(), 'POST /v1/saker/soek', 'One call for three letters.');
    equal(location.href, address);
    control(liste, 'button[type=reset]', '').click();
    await shows(liste, 'Viser 25 av 25 saker');
    equal(liste.shadowRoot?.activeElement?.id, 'soek');
  });

  it('waits for a second letter, and Enter does not wait for the pause', async () => {
    const liste = await ready();
    const before = demo.kall.length;
    await type(liste, 'm');
    await sendKeys({ press: 'Enter' });
    await settled(liste);
    equal(demo.kall.length, before);
    await type(liste, 'ild');
    await sendKeys({ press: 'Enter' });
    await shows(liste, 'Viser 1 av 1 sak (25 uten søk og filter)');
  });

  it('reads words and count apart, in every filter and view', async () => {
    const liste = await ready();
    control(liste, 'button', 'Flere filtre').click();
    await settled(liste);
    const counted = (await accessibilityTree()).filter((line) => /^(checkbox|tab) «.*\d»/.test(line));
    const named = counted.join(', ');
    for (const name of ['checkbox «Ny 5»', 'tab «Ikke fordelt 5»']) ok(named.includes(name), named);
    equal(counted.filter((line) => /\p{L}\d/u.test(line)).join(), '');
  });

  it('narrows with filters that say how many they give, and takes them away again', async () => {
    const liste = await ready();
    control(liste, '.ds-chip', 'Haster 2').querySelector('input')?.click();
    await shows(liste, 'Viser 2 av 2 saker (25 uten søk og filter)');
    equal(said(control(liste, '.ds-chip', 'Venter')), 'Venter på søker 0');
    control(liste, '.ds-chip', 'Ny').querySelector('input')?.click();
    await shows(liste, 'Viser 1 av 1 sak (25 uten søk og filter)');
    control(liste, 'button', 'Nullstill filter').click();
    await shows(liste, 'Viser 25 av 25 saker');
    equal(focused(liste), 'Flere filtre', 'Focus is not lost with the button.');
  });

  it('keeps the rest of the filters in a panel, and shows those in use when it is closed', async () => {
    const liste = await ready();
    const more = control(liste, 'button', 'Flere filtre');
    more.click();
    await settled(liste);
    equal(more.getAttribute('aria-expanded'), 'true');
    equal(all(liste, 'legend').map(said).join(', '), 'Neste frist, Gjelder, Saksbehandler, Tilstand');
    control(liste, '.valg', 'Boligbistand 4').querySelector('input')?.click();
    await shows(liste, 'Viser 4 av 4 saker (25 uten søk og filter)');
    more.click();
    await settled(liste);
    const used = control(liste, '[data-removable]', 'Boligbistand');
    used.click();
    await shows(liste, 'Viser 25 av 25 saker');
  });

  it('sorts by the headers, on the server, and says so', async () => {
    const liste = await ready();
    control(liste, 'th button', 'Søker').click();
    await eventually(() => names(liste)[0] === 'BLID PARAPLY', 10_000);
    equal(all(liste, '.gruppe').length, 0, 'Groups follow the deadline only.');
    control(liste, 'th button', 'Søker').click();
    await eventually(() => names(liste)[0] !== 'BLID PARAPLY', 10_000);
    equal(all(liste, '[aria-sort=descending]').map(said).join(), 'Søker');
    equal(focused(liste), '');
  });

  it('fetches more rows on request, once, goes on at the first new one, and keeps them when it is refreshed', async () => {
    const liste = await ready();
    control(liste, '[role=tab]', 'Avsluttet').click();
    await shows(liste, 'Viser 25 av 184 saker');
    const before = demo.kall.length;
    const more = control(liste, 'button', 'Vis flere saker');
    more.click();
    more.click();
    await shows(liste, 'Viser 50 av 184 saker');
    equal(demo.kall.length, before + 1);
    equal(focused(liste), names(liste)[25]);
    equal(new Set(all(liste, '[data-sak]').map((one) => one.dataset['sak'])).size, 50);
    control(liste, '.oppdater', 'Oppdater').click();
    await eventually(() => demo.kall.length === before + 2);
    await settled(liste);
    equal(result(liste), 'Viser 50 av 184 saker');
  });

  it('keeps the rows when more could not be fetched', async () => {
    const liste = await ready({ klient: demo.klient('trine', { retries: 0 }) });
    control(liste, '[role=tab]', 'Avsluttet').click();
    await shows(liste, 'Viser 25 av 184 saker');
    demo.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    control(liste, 'button', 'Vis flere saker').click();
    await eventually(() => shownText(liste).includes('Vi fikk ikke hentet flere saker.'));
    equal(names(liste).length, 25);
    demo.mellomledd = undefined;
    control(liste, 'button', 'Vis flere saker').click();
    await shows(liste, 'Viser 50 av 184 saker');
  });

  it('tells the host which case is opened, and nothing more', async () => {
    const liste = await ready();
    const opened = new Promise<SakAapnetEvent>((resolve) =>
      document.body.addEventListener('kobo-sak-aapnet', resolve, { once: true }),
    );
    const name = control(liste, '.kol-navn button', 'MODIG SYKKEL');
    name.click();
    equal(JSON.stringify((await opened).detail), JSON.stringify({ sakId: name.dataset['sak'] }));
  });

  it('has real links when cases have addresses, and follows them unless the host prevents that', async () => {
    const liste = await ready({ sakUrl: '#/saker/{sakId}' });
    const name = control<HTMLAnchorElement>(liste, '.kol-navn a', 'MODIG SYKKEL');
    liste.addEventListener('kobo-sak-aapnet', (event) => event.preventDefault(), { once: true });
    name.click();
    equal(location.hash, '');
    name.click();
    equal(location.hash, `#/saker/${name.dataset['sak']}`);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is as it was when the reader comes back from a case, and fresh for another client', async () => {
    const klient = demo.klient('trine');
    const first = await ready({ klient });
    control(first, '[role=tab]', 'Mine').click();
    await shows(first, 'Viser 20 av 20 saker');
    await type(first, 'stein');
    await eventually(() => result(first).startsWith('Viser 0') || shownText(first).includes('Ingen saker'));
    first.remove();
    const again = await ready({ klient });
    equal(all(again, '[role=tab][aria-selected=true]').map(said).join().slice(0, 4), 'Mine');
    equal((all(again, '#soek')[0] as HTMLInputElement).value, 'stein');
    const other = await ready();
    equal(result(other), 'Viser 25 av 25 saker');
  });

  describe('on a narrow page', () => {
    beforeEach(() => setViewport(narrow));

    it('is one block per case, still a table to assistive technology, and nothing is off the screen', async () => {
      const liste = await ready();
      ok(liste.scrollWidth <= narrow.width);
      const row = all(liste, 'tbody tr:not(.gruppe)')[0] as HTMLElement;
      equal(getComputedStyle(row).display, 'grid');
      equal(row.getAttribute('role'), 'row');
      ok(
        row.textContent?.replace(/\s+/g, ' ').includes('Neste frist: 3 dager over'),
        'The header is in words.',
      );
    });

    it('has its filters and order in a dialog that gives focus back', async () => {
      const liste = await ready();
      control(liste, 'button', 'Flere filtre').focus();
      await sendKeys({ press: 'Enter' });
      const box = all(liste, 'dialog')[0] as HTMLDialogElement;
      await eventually(() => box.open);
      control(liste, '.valg', 'Over fristen 2').querySelector('input')?.click();
      await eventually(() => all(liste, 'dialog button').some((one) => said(one) === 'Vis 2 saker'));
      const order = box.querySelector('select') as HTMLSelectElement;
      order.value = 'NAVN';
      order.dispatchEvent(new Event('change'));
      await sendKeys({ press: 'Escape' });
      await eventually(() => !box.open);
      equal(focused(liste), 'Flere filtre');
      await eventually(() => names(liste).join() === 'MODIG SYKKEL,STILLE BLYANT', 10_000);
    });

    it('has no accessibility faults, also in the dialog', async () => {
      const liste = await ready();
      await expectAccessibleEverywhere(liste);
      control(liste, 'button', 'Flere filtre').click();
      await eventually(() => liste.shadowRoot?.querySelector('dialog[open]'));
      await expectAccessibleEverywhere(liste);
    });
  });

  it('has no accessibility faults, also with the panel open', async () => {
    const liste = await ready();
    await expectAccessibleEverywhere(liste);
    control(liste, 'button', 'Flere filtre').click();
    await settled(liste);
    await expectAccessibleEverywhere(liste);
  });
});
