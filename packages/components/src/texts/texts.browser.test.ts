import { html } from 'lit';
import { define } from '../base/define.ts';
import { KoboElement } from '../base/kobo-element.ts';
import { equal, eventually, ok } from '../testing/assert.ts';
import { cleanup, find, fixture, settled, shownText } from '../testing/fixture.ts';
import { loadingText } from '../tilstand/wording.ts';
import { getKoboLocale, setKoboLocale } from './locale.ts';
import { text } from './text.ts';

class TestTekst extends KoboElement {
  static override readonly tag = 'kobo-testtekst';
  static override properties = { antall: { type: Number } };
  declare antall: number;

  constructor() {
    super();
    this.antall = 2;
  }

  protected override renderContent(): unknown {
    const names = { one: 'sak', indefinite: `${this.antall} saker`, definite: 'sakene' };
    return html`<p>${text(loadingText(names))}</p>`;
  }
}
define(TestTekst);

const draw = () => fixture<TestTekst>(html`<kobo-testtekst></kobo-testtekst>`);

/** What Google Translate does to a page: every text node becomes two nested `font` elements. */
function translate(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes.filter(({ data }) => data.trim() !== '')) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = `${node.data} (translated)`;
    outer.append(inner);
    node.replaceWith(outer);
  }
}

describe('texts', () => {
  afterEach(cleanup);

  it('are there in nynorsk, with values, and the language is said', async () => {
    const element = await draw();
    equal(shownText(element), 'Henter 2 saker');
    await setKoboLocale('nn');
    await settled(element);
    equal(shownText(element), 'Hentar 2 saker');
    equal(find(element, '.kobo-root').lang, 'nn');
    equal(getKoboLocale(), 'nn');
  });

  it('stay when a language without texts is asked for', async () => {
    const error = await setKoboLocale('en').catch((reason: unknown) => reason);
    ok(error instanceof RangeError);
    equal(getKoboLocale(), 'nb');
  });

  it('end in the language asked for last', async () => {
    const element = await draw();
    await Promise.all([setKoboLocale('nn'), setKoboLocale('nb'), setKoboLocale('nn'), setKoboLocale('nb')]);
    await settled(element);
    equal(shownText(element), 'Henter 2 saker');
  });

  it('show new values after a browser has translated the page', async () => {
    const element = await draw();
    if (element.shadowRoot) translate(element.shadowRoot);
    equal(shownText(element), 'Henter 2 saker (translated)');
    element.antall = 3;
    await settled(element);
    equal(shownText(element), 'Henter 3 saker');
    element.antall = 4;
    await settled(element);
    equal(shownText(element), 'Henter 4 saker');
  });
});

/** A page of its own: the language is looked up once per page. */
async function page(lang: string, body: string, script = ''): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const code = new URL('../testing/language-page.ts', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="${lang}"><body>${body}
    <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);${script}</script>
    <script type="module" src="${code}"></script></body></html>`;
  document.body.append(frame);
  await eventually(() => shown(frame) !== '');
  return frame;
}

const shown = (frame: HTMLIFrameElement): string => {
  const element = frame.contentDocument?.querySelector('kobo-testtilstand');
  return element ? shownText(element) : '';
};

describe('the language of a page', () => {
  const frames: HTMLIFrameElement[] = [];
  const open = async (...args: Parameters<typeof page>) => {
    const frame = await page(...args);
    frames.push(frame);
    return frame;
  };
  afterEach(() => {
    for (const frame of frames.splice(0)) frame.remove();
  });

  it('comes from the nearest lang around the first element', async () => {
    equal(shown(await open('nn-NO', '<kobo-testtilstand></kobo-testtilstand>')), 'Oppdater Prøv igjen no');
    const inner = '<div lang="nn"><kobo-testtilstand></kobo-testtilstand></div>';
    equal(shown(await open('nb', inner)), 'Oppdater Prøv igjen no');
  });

  it('is bokmål where the page speaks a language we do not have', async () => {
    equal(shown(await open('en', '<kobo-testtilstand></kobo-testtilstand>')), 'Oppdater Prøv igjen nå');
  });

  it('follows the page when it changes language, but not a browser that translates it', async () => {
    const frame = await open('nb', '<kobo-testtilstand></kobo-testtilstand>');
    const root = frame.contentDocument?.documentElement;
    ok(root);
    root.lang = 'nn';
    await eventually(() => shown(frame) === 'Oppdater Prøv igjen no');
    root.classList.add('translated-ltr');
    root.lang = 'nb';
    await new Promise((resolve) => setTimeout(resolve, 50));
    equal(shown(frame), 'Oppdater Prøv igjen no');
  });

  it('is the one the host pins on the page', async () => {
    const pin = "document.documentElement.dataset.koboLocale = 'nn';";
    equal(shown(await open('nb', '<kobo-testtilstand></kobo-testtilstand>', pin)), 'Oppdater Prøv igjen no');
  });
});
