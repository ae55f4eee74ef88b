/** One page of Storybook, moved from story to story: the backend in its worker starts once. */
import type { CDPSession, ConsoleMessage, ElementHandle, Page } from 'puppeteer-core';
import { stillVindu } from '../browser/vindu.ts';

export interface Fortelling {
  readonly id: string;
  readonly title: string;
  readonly name: string;
}

/** How a story is looked at. */
export interface Utseende {
  readonly spraak: 'nb' | 'nn';
  readonly skjema: 'light' | 'dark';
  /** The municipality's own; Designsystemet's when absent. */
  readonly tema?: 'fjellvik';
  readonly tvungneFarger?: boolean;
}

/** Storybook's own words to its page. */
interface Kanal {
  emit(hva: string, ...mer: unknown[]): void;
  on(hva: string, lytter: (...mer: never[]) => void): void;
  off(hva: string, lytter: (...mer: never[]) => void): void;
}
declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: Kanal;
  }
}

/** How long the page and each story may take on a machine that has much else to do, in milliseconds. */
const FRIST = 180_000;

const FEIL = [
  'storyErrored',
  'storyThrewException',
  'storyMissing',
  'playFunctionThrewException',
  'unhandledErrorsWhilePlaying',
];

export async function alleFortellinger(origin: string): Promise<Fortelling[]> {
  const { entries } = (await (await fetch(`${origin}index.json`)).json()) as {
    entries: Record<string, Fortelling & { type: string }>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** What lies behind it cannot be reached by anybody. */
export async function aapenDialog(page: Page): Promise<ElementHandle<HTMLDialogElement> | null> {
  const dialog = await page.evaluateHandle(() =>
    [...document.querySelectorAll('#storybook-root *')]
      .map((vert) => vert.shadowRoot?.querySelector<HTMLDialogElement>('dialog:modal'))
      .find(Boolean),
  );
  return dialog.asElement() as ElementHandle<HTMLDialogElement> | null;
}

type Vindu = (bredde: number, hoeyde: number) => Promise<void>;

export class Fortellinger {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #vindu: Vindu;
  /** What the page has said to the console since it was asked. */
  #sagt: string[] = [];
  #id = '';
  #bredde = 1280;
  #naa = { spraak: 'nb', skjema: 'light', tema: 'designsystemet' };

  private constructor(page: Page, cdp: CDPSession, vindu: Vindu) {
    this.#page = page;
    this.#cdp = cdp;
    this.#vindu = vindu;
    page.on('console', (melding) => {
      if (ulovlig(melding)) this.#sagt.push(`${melding.type()}: ${melding.text()}`);
    });
    page.on('pageerror', (feil) => this.#sagt.push(`uncaught: ${String(feil)}`));
  }

  /** @param vindu how the window is made so large; where somebody looks at it, it must be painted */
  static async aapne(page: Page, origin: string, vindu?: Vindu): Promise<Fortellinger> {
    const cdp = await page.createCDPSession();
    // A colour on its way to another would be judged as neither.
    await cdp.send('Animation.enable');
    await cdp.send('Animation.setPlaybackRate', { playbackRate: 1000 });
    const fortellinger = new Fortellinger(page, cdp, vindu ?? ((b, h) => stillVindu(cdp, b, h)));
    await fortellinger.#vindu(1280, 900);
    await page.evaluateOnNewDocument(() => {
      window.koboSveip = { svar: [], ventende: 0 };
    });
    await page.goto(`${origin}iframe.html?viewMode=story`, { timeout: FRIST });
    await page.waitForFunction(() => window.__STORYBOOK_ADDONS_CHANNEL__, { timeout: FRIST });
    return fortellinger;
  }

  /** Opens a story from its beginning and waits until nothing more happens in it. */
  async aapneFortelling(id: string, utseende: Utseende): Promise<void> {
    await this.#page.evaluate(() => {
      window.koboSveip!.svar.length = 0;
    });
    await this.#bytt(utseende);
    this.#id = id;
    await this.#kanal('setCurrentStory', { storyId: id, viewMode: 'story' });
    await this.#ro(400);
  }

  /**
   * The story as it stands, in another language or other colours: nothing is fetched or typed anew. But behind an open
   * dialog nobody reaches what changes the language: then the story begins anew in the other one.
   */
  async vis(utseende: Utseende): Promise<void> {
    const nyttSpraak = utseende.spraak !== this.#naa.spraak;
    if (!(await this.#bytt(utseende))) return;
    // A flow of several elements is drawn anew for other colours too.
    await this.#ro(nyttSpraak ? 120 : 60);
    if (!nyttSpraak || !(await aapenDialog(this.#page))) return;
    await this.#kanal('forceRemount', { storyId: this.#id });
    await this.#ro(400);
  }

  /** @returns whether the story was drawn anew */
  async #bytt({ spraak, skjema, tema, tvungneFarger = false }: Utseende): Promise<boolean> {
    await this.#cdp.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: tvungneFarger ? 'active' : 'none' }],
    });
    const ny = { spraak, skjema, tema: tema ?? 'designsystemet' };
    if (JSON.stringify(ny) === JSON.stringify(this.#naa)) return false;
    this.#naa = ny;
    await this.#kanal('updateGlobals', { globals: ny });
    return true;
  }

  async bredde(width: number): Promise<void> {
    if (width === this.#bredde) return;
    this.#bredde = width;
    await this.#vindu(width, width < 600 ? 640 : 900);
    await this.#ro(60);
  }

  /** What the API has answered in this story. */
  async svar(): Promise<unknown[]> {
    const svar = await this.#page.evaluate(() => window.koboSveip!.svar);
    return svar.flatMap((tekst) => {
      try {
        return [JSON.parse(tekst) as unknown];
      } catch {
        return [];
      }
    });
  }

  /** What has been said to the console since last time. */
  sagt(): string[] {
    return this.#sagt.splice(0);
  }

  /** Says something to Storybook and waits until the story is drawn. */
  async #kanal(hva: string, mer: object): Promise<void> {
    const feil = await this.#page.evaluate(
      (hva, mer, id, FEIL, FRIST) =>
        new Promise<string | null>((resolve) => {
          const kanal = window.__STORYBOOK_ADDONS_CHANNEL__!;
          const ferdig = (svar: string | null): void => {
            clearTimeout(frist);
            kanal.off('storyRendered', tegnet);
            for (const navn of FEIL) kanal.off(navn, feilet);
            resolve(svar);
          };
          const tegnet = (tegnetId: string): void => {
            if (tegnetId === id) ferdig(null);
          };
          const feilet = (grunn: { title?: string; description?: string; message?: string }): void =>
            ferdig([grunn.title, grunn.description, grunn.message].filter(Boolean).join(': ') || 'unknown');
          const frist = setTimeout(() => ferdig(`the story was not drawn within ${FRIST / 1000} s`), FRIST);
          kanal.on('storyRendered', tegnet as never);
          for (const navn of FEIL) kanal.on(navn, feilet as never);
          kanal.emit(hva, mer);
        }),
      hva,
      mer,
      this.#id,
      FEIL,
      FRIST,
    );
    if (feil) throw new Error(feil);
  }

  /** Waits until no answer is on its way and the words have stood still for so long. */
  async #ro(stille: number): Promise<void> {
    await this.#page.evaluate(async (stille) => {
      const ord = (rot: Node): string =>
        [...rot.childNodes]
          .map((barn) => (barn instanceof Text ? barn.data : ord((barn as Element).shadowRoot ?? barn)))
          .join('|');
      const slutt = performance.now() + 30_000;
      let sist = '';
      let siden = performance.now();
      while (performance.now() < slutt) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        const naa = ord(document.body);
        if (naa !== sist || window.koboSveip!.ventende > 0) siden = performance.now();
        sist = naa;
        if (performance.now() - siden >= stille) break;
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, stille);
  }
}

/** The browser says itself when an answer was a fault; the stories of faults are full of that. */
const ulovlig = (melding: ConsoleMessage): boolean =>
  ['error', 'warn'].includes(melding.type()) &&
  !(melding.text().startsWith('Failed to load resource') && (melding.location().url ?? '').includes('/v1/'));
