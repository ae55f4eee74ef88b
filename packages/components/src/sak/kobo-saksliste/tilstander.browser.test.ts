import { html } from 'lit';
import { expectAccessibleEverywhere } from '../../testing/axe.ts';
import { equal, eventually, ok } from '../../testing/assert.ts';
import { startBackend } from '../../testing/backend.ts';
import { cleanup, fixture, settled, shownText } from '../../testing/fixture.ts';
import './define.ts';
import type { KoboSaksliste } from './kobo-saksliste.ts';

const demo = startBackend();
const draw = (hvem: string, valg?: Parameters<typeof demo.klient>[1]) =>
  fixture<KoboSaksliste>(
    html`<kobo-saksliste .client=${demo.klient(hvem, { retries: 0, ...valg })}></kobo-saksliste>`,
  );
const has = (liste: KoboSaksliste, selector: string): HTMLElement | null =>
  liste.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const says = (liste: KoboSaksliste, words: string) =>
  eventually(() => shownText(liste).includes(words) || Promise.reject(new Error(shownText(liste))), 60_000);
const press = (liste: KoboSaksliste, words: string): void => {
  const buttons = Array.from(liste.shadowRoot?.querySelectorAll('button, label') ?? []);
  const found = buttons.find((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(words));
  if (!found) throw new Error(`Nothing to press says «${words}».`);
  (found as HTMLElement).click();
};

describe('kobo-saksliste, states', function () {
  this.timeout(120_000);
  before(() => demo.nullstill());
  afterEach(async () => {
    demo.mellomledd = undefined;
    await cleanup();
  });

  it('shows grey rows only when it takes time, with tabs and filters in place', async () => {
    await demo.token('trine');
    let answer = (): void => undefined;
    demo.mellomledd = async (request, send) => {
      await new Promise<void>((resolve) => (answer = resolve));
      return send(request);
    };
    const liste = await draw('trine');
    ok(!has(liste, '.ds-skeleton'), 'Not at once.');
    ok(has(liste, '#soek') && has(liste, '[role=tab]'));
    await eventually(() => has(liste, '.ds-skeleton'));
    equal(has(liste, '.tilstand')?.getAttribute('aria-busy'), 'true');
    await expectAccessibleEverywhere(liste);
    answer();
    await says(liste, 'Viser 25 av 25 saker');
  });

  it('names the role that is missing, to who may see homes only', async () => {
    const liste = await draw('berit');
    await says(liste, 'Du har ikke tilgang til saker');
    ok(shownText(liste).includes('rollen Kobo saksbehandling'));
    await expectAccessibleEverywhere(liste);
  });

  it('says why when nothing could be fetched, and goes on when asked to', async () => {
    demo.mellomledd = () => Promise.resolve(new Response('Bad gateway', { status: 502 }));
    const liste = await draw('trine');
    await says(liste, 'Vi fikk ikke hentet sakene');
    await expectAccessibleEverywhere(liste);
    demo.mellomledd = undefined;
    press(liste, 'Prøv igjen nå');
    await says(liste, 'Viser 25 av 25 saker');
  });

  it('keeps the rows while it refreshes', async () => {
    const liste = await draw('trine');
    await says(liste, 'Viser 25 av 25 saker');
    demo.mellomledd = () => new Promise(() => undefined);
    press(liste, 'Oppdater');
    await eventually(() => has(liste, '.tilstand')?.getAttribute('aria-busy') === 'true');
    equal(liste.shadowRoot?.querySelectorAll('tbody tr:not(.gruppe)').length, 25);
    await expectAccessibleEverywhere(liste);
  });

  it('keeps the rows when a refresh fails, says how old they are, and has one way to try again', async () => {
    const liste = await draw('trine');
    await says(liste, 'Viser 25 av 25 saker');
    demo.mellomledd = () => Promise.reject(new TypeError('Failed to fetch'));
    press(liste, 'Oppdater');
    await says(liste, 'Vi fikk ikke oppdatert sakene.');
    equal(liste.shadowRoot?.querySelectorAll('tbody tr:not(.gruppe)').length, 25);
    equal(
      shownText(liste)
        .match(/Oppdater\b|Prøv igjen/g)
        ?.join(),
      'Oppdater',
    );
    await expectAccessibleEverywhere(liste);
    demo.mellomledd = undefined;
    press(liste, 'Oppdater');
    await eventually(() => !shownText(liste).includes('Vi fikk ikke oppdatert'), 60_000);
  });

  it('waits for a login in place and shows the list where it was', async () => {
    let asked = 0;
    const tokens = ['utloept', await demo.token('trine')];
    const liste = await draw('trine', {
      token: () => tokens[0],
      onAuthRequired: () => {
        asked += 1;
        tokens.shift();
        return Promise.resolve();
      },
    });
    await says(liste, 'Viser 25 av 25 saker');
    equal(asked, 1);
  });

  it('offers a login when it was given up', async () => {
    const tokens = ['utloept'];
    const liste = await draw('trine', { token: () => tokens[0] });
    await says(liste, 'Du er logget ut');
    ok(!shownText(liste).includes('MODIG'), 'Nobody reads on without being logged in.');
    await expectAccessibleEverywhere(liste);
    tokens[0] = await demo.token('trine');
    press(liste, 'Logg inn');
    await says(liste, 'Viser 25 av 25 saker');
  });

  it('points who has no cases to those nobody has taken', async () => {
    const liste = await draw('vidar');
    await says(liste, 'Viser 25 av 25 saker');
    press(liste, 'Mine');
    await says(liste, 'Du har ingen saker');
    await says(liste, 'Det ligger 5 saker som ikke er fordelt.');
    await expectAccessibleEverywhere(liste);
    press(liste, 'Se saker som ikke er fordelt');
    await says(liste, 'Viser 5 av 5 saker');
    equal(liste.shadowRoot?.activeElement?.className, 'resultat', 'Focus goes to what came.');
  });

  it('names the filter to take away when nothing fits, and what that gives', async () => {
    const liste = await draw('trine');
    await says(liste, 'Viser 25 av 25 saker');
    press(liste, 'Venter på søker');
    await says(liste, 'Viser 2 av 2 saker');
    press(liste, 'Haster');
    await says(liste, 'Ingen saker passer med filteret');
    await says(liste, 'Ta bort «Venter på søker», så får du 2 saker.');
    ok(!shownText(liste).includes('Viser 0'), shownText(liste));
    await expectAccessibleEverywhere(liste);
    const resets = Array.from(liste.shadowRoot?.querySelectorAll('button') ?? [], (one) =>
      one.textContent.trim(),
    );
    equal(resets.filter((words) => words === 'Nullstill filter').length, 1);
    press(liste, 'Ta bort «Venter på søker»');
    await says(liste, 'Viser 2 av 2 saker');
    press(liste, 'Nullstill filter');
    await says(liste, 'Viser 25 av 25 saker');
  });

  it('names the search too when there is one beside the filter', async () => {
    const liste = await draw('trine');
    await says(liste, 'Viser 25 av 25 saker');
    press(liste, 'Haster');
    await says(liste, 'Viser 2 av 2 saker');
    const field = has(liste, '#soek') as HTMLInputElement;
    field.value = 'zzzz';
    field.dispatchEvent(new Event('input'));
    await says(liste, 'Ingen saker passer med søket og filteret');
    await says(liste, 'Fjern søket «zzzz» eller filteret for å se saker.');
    press(liste, 'Fjern søket');
    await says(liste, 'Viser 2 av 2 saker');
  });

  it('tells where else a search finds something', async () => {
    const liste = await draw('trine');
    await says(liste, 'Viser 25 av 25 saker');
    press(liste, 'Til godkjenning');
    await says(liste, 'Viser 1 av 1 sak');
    const field = has(liste, '#soek') as HTMLInputElement;
    field.value = 'modig';
    field.dispatchEvent(new Event('input'));
    await says(liste, 'Ingen saker passer med søket');
    await expectAccessibleEverywhere(liste);
    press(liste, 'Se treff i «Åpne»');
    await says(liste, 'MODIG SYKKEL');
    await settled(liste);
  });
});
