import { html } from 'lit';
import { KoboBoligkort } from '../bolig/kobo-boligkort/define.ts';
import { button } from '../styles/ds/button.gen.ts';
import { ds } from '../styles/ds.ts';
import { equal, eventually, ok } from '../testing/assert.ts';
import { cleanup, find, fixture } from '../testing/fixture.ts';
import { define, definePrefixed } from './define.ts';
import { KoboElement } from './kobo-element.ts';
import { missingTokens } from './theme-check.ts';

class TestKnapp extends KoboElement {
  static override readonly tag = 'kobo-testknapp';
  static override styles = ds(button);

  protected override renderContent(): unknown {
    return html`<button class="ds-button">Lagre</button>
      <button class="ds-button" data-color="danger">Slett</button>
      <button class="ds-button" data-size="sm">Liten</button>`;
  }
}
define(TestKnapp);

const draw = (theme: boolean) => fixture<TestKnapp>(html`<kobo-testknapp></kobo-testknapp>`, { theme });
const named = (element: Element, name: string) => find<HTMLButtonElement>(element, 'button', name);
const style = (element: Element) => getComputedStyle(element);
const root = document.documentElement;

describe('an element on a themed page', () => {
  afterEach(cleanup);
  afterEach(() => root.removeAttribute('style'));

  it('takes colours and sizes from the municipality’s theme', async () => {
    const knapp = await draw(true);
    root.style.setProperty('--ds-color-base-default', 'rgb(1, 2, 3)');
    equal(style(named(knapp, 'Lagre')).backgroundColor, 'rgb(1, 2, 3)');
  });

  it('follows the page into dark mode', async () => {
    const knapp = await draw(true);
    const light = style(knapp).color;
    root.dataset['colorScheme'] = 'dark';
    ok(style(knapp).color !== light);
  });

  it('can switch colour and size inside its own root', async () => {
    const knapp = await draw(true);
    ok(style(named(knapp, 'Slett')).backgroundColor !== style(named(knapp, 'Lagre')).backgroundColor);
    ok(named(knapp, 'Liten').offsetHeight < named(knapp, 'Lagre').offsetHeight);
  });

  it('paints no background of its own', async () => {
    const knapp = await draw(true);
    equal(style(knapp).backgroundColor, 'rgba(0, 0, 0, 0)');
  });

  it('shares its stylesheets with its siblings', async () => {
    const one = await draw(true);
    const other = await draw(true);
    equal(one.shadowRoot?.adoptedStyleSheets[0], other.shadowRoot?.adoptedStyleSheets[0]);
  });

  it('asks the theme only for what a theme has', async () => {
    await draw(true);
    equal(missingTokens().join(' '), '');
    document.adoptedStyleSheets = [];
    ok(missingTokens().includes('--ds-color-base-default'));
  });
});

describe('an element on a page without a theme', () => {
  afterEach(cleanup);

  it('is readable all the same, also dark', async () => {
    const knapp = await draw(false);
    await eventually(() => style(named(knapp, 'Lagre')).backgroundColor !== 'rgba(0, 0, 0, 0)');
    const light = style(knapp).color;
    knapp.dataset['colorScheme'] = 'dark';
    ok(style(knapp).color !== light);
    equal(style(root).getPropertyValue('--ds-size-base'), '', 'Nothing reaches the page.');
  });

  it('lets a theme in when it moves to a place that has one', async () => {
    const knapp = await draw(false);
    const place = document.createElement('div');
    place.style.setProperty('--ds-size-base', '18');
    place.style.setProperty('--ds-color-base-default', 'rgb(1, 2, 3)');
    knapp.parentElement?.append(place);
    place.append(knapp);
    await eventually(() => style(named(knapp, 'Lagre')).backgroundColor === 'rgb(1, 2, 3)');
  });
});

describe('messages for screen readers', () => {
  afterEach(cleanup);

  it('come into a region that was there before, also when they repeat', async () => {
    const knapp = await draw(true);
    const region = find(knapp, '[role=status]');
    equal(region.textContent, '');
    knapp.announce('Lagret');
    await eventually(() => region.textContent === 'Lagret');
    knapp.announce('Lagret');
    equal(region.textContent, '');
    await eventually(() => region.textContent === 'Lagret');
    equal(find(knapp, '[role=alert]').textContent, '');
  });

  it('leave no older message standing beside them', async () => {
    const knapp = await draw(true);
    const [status, alert] = [find(knapp, '[role=status]'), find(knapp, '[role=alert]')];
    knapp.announce('Ikke lagret', 'assertive');
    await eventually(() => alert.textContent === 'Ikke lagret');
    knapp.announce('Lagret');
    equal(alert.textContent, '');
    await eventually(() => status.textContent === 'Lagret');
    knapp.announce('Ikke lagret', 'assertive');
    equal(status.textContent, '');
  });

  it('are taken away when what they say is over, and newer ones are not', async () => {
    const knapp = await draw(true);
    const region = find(knapp, '[role=status]');
    knapp.announce('Henter søknaden');
    await eventually(() => region.textContent === 'Henter søknaden');
    knapp.unsay('Henter søknaden');
    equal(region.textContent, '');
    knapp.announce('Lagret');
    knapp.unsay('Henter søknaden');
    await eventually(() => region.textContent === 'Lagret');
  });
});

/* eslint-disable no-console -- the console is what is tested */
describe('registration', () => {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is silent when the same version comes twice', () => {
    define(KoboBoligkort);
    equal(warnings.length, 0);
  });

  it('warns once, and changes nothing, when another version comes', () => {
    class Newer extends KoboBoligkort {
      static override readonly version = '99.0.0';
    }
    define(Newer);
    equal(customElements.get('kobo-boligkort'), KoboBoligkort as CustomElementConstructor);
    equal(warnings.length, 1);
    ok(warnings[0]?.includes('99.0.0') && warnings[0].includes(KoboBoligkort.version));
  });

  it('can use names of the host’s own for a second version', () => {
    definePrefixed('askoy', [KoboBoligkort]);
    ok(document.createElement('askoy-kobo-boligkort') instanceof KoboBoligkort);
  });

  it('reports what was registered, for support', () => {
    const report = globalThis.__kobo__?.elements.filter(({ tag }) => tag === 'kobo-boligkort');
    equal(report?.map(({ status }) => status).join(' '), 'defined same skipped');
  });
});
