import { html } from 'lit';
import { setViewport } from '@web/test-runner-commands';
import type { SakSoekSvar } from '@kobo-bolig/contract';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { expectAccessible } from '../../testing/axe.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture, settled } from '../../testing/fixture.ts';
import './define.ts';
import type { KoboSaksliste } from './kobo-saksliste.ts';

const backend = startBackend();
const said = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
const all = (liste: KoboSaksliste, selector: string): HTMLElement[] =>
  Array.from(liste.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []);
function control(liste: KoboSaksliste, selector: string, words: string): HTMLElement {
  const found = all(liste, selector).find((one) => said(one).startsWith(words));
  if (!found) throw new Error(`No ${selector} that says «${words}».`);
  return found;
}
async function ready(): Promise<KoboSaksliste> {
  const liste = await fixture<KoboSaksliste>(
    html`<kobo-saksliste .client=${backend.klient('trine')}></kobo-saksliste>`,
  );
  await eventually(() => all(liste, 'table').length > 0, 60_000);
  return liste;
}

describe('kobo-saksliste, room for its rows', function () {
  this.timeout(120_000);
  before(() => backend.nullstill());
  beforeEach(() => setViewport({ width: 1280, height: 900 }));
  afterEach(async () => {
    backend.mellomledd = undefined;
    await cleanup();
  });

  it('shows the case number beside the name where there is room, and gives it up before a second line', async () => {
    const liste = await ready();
    const row = all(liste, 'tbody tr:not(.gruppe)')[0] as HTMLElement;
    const [navn, nummer] = ['.kol-navn', '.saksnummer'].map((one) => row.querySelector(one) as HTMLElement);
    for (const [rem, synlig] of [
      [72, false],
      [80, true],
      [90, true],
    ] as const) {
      (liste.parentElement as HTMLElement).style.inlineSize = `${rem}rem`;
      await settled(liste);
      ok(
        /^MODIG SYKKEL 2026-\d{5}$/.test(said(navn as HTMLElement)),
        'Screen readers always have the number.',
      );
      equal((nummer as HTMLElement).offsetWidth > 1, synlig, `${rem} rem`);
      ok(row.offsetHeight <= 42, `${row.offsetHeight} px at ${rem} rem`);
    }
  });

  it('stacks rows of one height, whatever the name is', async () => {
    const liste = await ready();
    for (const px of [320, 375]) {
      (liste.parentElement as HTMLElement).style.inlineSize = `${px}px`;
      await settled(liste);
      const heights = all(liste, 'tbody tr:not(.gruppe)').map(({ offsetHeight }) => offsetHeight);
      ok(Math.max(...heights) - Math.min(...heights) <= 2, `${heights.join()} at ${px} px`);
    }
  });

  it('holds its columns at every width of a table, and breaks no name', async () => {
    const liste = await ready();
    for (const rem of [48, 54, 60, 68]) {
      (liste.parentElement as HTMLElement).style.inlineSize = `${rem}rem`;
      await settled(liste);
      const table = all(liste, 'table')[0] as HTMLElement;
      equal(getComputedStyle(table).display, 'table');
      ok(table.offsetWidth <= liste.clientWidth, `${table.offsetWidth} px in ${liste.clientWidth} px`);
      const link = control(liste, '.kol-navn .ds-link', 'LETT KAFFEKANNE');
      ok(link.offsetHeight <= 2.2 * 24, `${link.offsetHeight} px at ${rem} rem`);
    }
    await expectAccessible(liste);
  });

  it('lets a long list of case workers scroll downwards only', async () => {
    backend.mellomledd = async (request, send) => {
      const answer = await send(request);
      const svar = (await answer.json()) as SakSoekSvar;
      const mange = Array.from({ length: 60 }, (_, i) => ({
        verdi: `ansatt-${i}`,
        navn: `Saksbehandler Nummer ${i}`,
        antall: 1,
      }));
      return Response.json({ ...svar, fasetter: { ...svar.fasetter, saksbehandler: mange } });
    };
    const liste = await ready();
    control(liste, 'button', 'Flere filtre').click();
    await settled(liste);
    const box = all(liste, '[name=saksbehandler] > .verdier')[0] as HTMLElement;
    ok(box.scrollHeight > box.clientHeight && box.scrollWidth <= box.clientWidth);
    const last = control(liste, '.valg', 'Saksbehandler Nummer 59').querySelector('input');
    last?.focus();
    ok((last?.getBoundingClientRect().bottom ?? 0) <= box.getBoundingClientRect().bottom + 1);
    await expectAccessible(liste);
  });
});
