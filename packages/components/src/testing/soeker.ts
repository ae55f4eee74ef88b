/** A citizen who fills in `<kobo-soeknadsskjema>`: finds things by the words on them, as people do. */
import { html } from 'lit';
import type { KoboCore } from '@kobo-bolig/sdk';
import type { KoboSoeknadsskjema } from '../soeknad/kobo-soeknadsskjema/kobo-soeknadsskjema.ts';
import { eventually } from './assert.ts';
import { fixture, settled, shownText } from './fixture.ts';

const folded = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export class Soeker {
  readonly skjema: KoboSoeknadsskjema;

  constructor(skjema: KoboSoeknadsskjema) {
    this.skjema = skjema;
  }

  /** Opens the element on a page of its own. */
  static async aapne(client: KoboCore): Promise<Soeker> {
    return new Soeker(
      await fixture<KoboSoeknadsskjema>(
        html`<kobo-soeknadsskjema
          .client=${client}
          lukk-raskt-url="about:blank#lukket"
        ></kobo-soeknadsskjema>`,
      ),
    );
  }

  get rot(): ShadowRoot {
    return this.skjema.shadowRoot as ShadowRoot;
  }
  get tekst(): string {
    return shownText(this.skjema);
  }
  get fokus(): Element | null {
    return this.rot.activeElement;
  }
  get overskrift(): string {
    return folded(this.rot.getElementById('steg') ?? document.createElement('p'));
  }
  /** The lines of the error summary. */
  get feil(): string[] {
    return Array.from(this.rot.querySelectorAll('.ds-error-summary li'), folded);
  }

  alle<T extends HTMLElement>(selector: string): T[] {
    return Array.from(this.rot.querySelectorAll<T>(selector));
  }

  async ser(tekst: string, within = 5000): Promise<void> {
    await eventually(() => this.tekst.includes(tekst), within).catch(() => {
      throw new Error(`«${tekst}» never came. There is: ${this.tekst.slice(0, 600)}`);
    });
  }

  async steg(overskrift: string): Promise<void> {
    await eventually(() => this.overskrift === overskrift, 5000).catch(() => {
      throw new Error(
        `Never came to «${overskrift}», stays at «${this.overskrift}»: ${this.feil.join(' | ')}`,
      );
    });
    await settled(this.skjema);
  }

  knapp(navn: string): HTMLElement {
    const found = this.alle('button, a, summary').find(
      (en) => (en.getAttribute('aria-label') ?? folded(en)) === navn,
    );
    if (!found) throw new Error(`No button «${navn}» among ${this.alle('button').map(folded).join(', ')}`);
    return found;
  }

  async trykk(navn: string): Promise<void> {
    const knapp = this.knapp(navn);
    knapp.focus();
    knapp.click();
    await settled(this.skjema);
  }

  /** The question with these words: a group with its legend, or a field with its label. */
  spoersmaal(navn: string): HTMLElement {
    const found = this.alle('.spoersmaal').find((en) =>
      Array.from(en.querySelectorAll('legend, label')).some((ord) => folded(ord).startsWith(navn)),
    );
    // The innermost, since questions hang on options of others.
    const inner = found && Array.from(found.querySelectorAll<HTMLElement>('.spoersmaal'));
    const nearest = inner?.findLast((en) =>
      Array.from(en.querySelectorAll('legend, label')).some((ord) => folded(ord).startsWith(navn)),
    );
    if (!found) throw new Error(`No question «${navn}». There is: ${this.tekst.slice(0, 600)}`);
    return nearest ?? found;
  }

  /** Chooses an answer of a question, or ticks a box when the question is the box itself. */
  async velg(navn: string, svar: string = navn): Promise<void> {
    const etikett = Array.from(this.spoersmaal(navn).querySelectorAll('label')).find(
      (en) => folded(en) === svar,
    );
    if (!etikett) throw new Error(`«${navn}» has no answer «${svar}»`);
    etikett.click();
    await settled(this.skjema);
  }

  felt(navn: string): HTMLInputElement {
    const etikett = this.alle<HTMLLabelElement>('label').find((en) => folded(en).startsWith(navn));
    const felt = etikett && this.rot.getElementById(etikett.htmlFor);
    if (!felt) throw new Error(`No field «${navn}»`);
    return felt as HTMLInputElement;
  }

  /** Types into a field without leaving it. */
  async skriv(navn: string, tekst: string): Promise<void> {
    const felt = this.felt(navn);
    felt.focus();
    felt.value = tekst;
    felt.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.skjema);
  }

  async forlat(navn: string): Promise<void> {
    const felt = this.felt(navn);
    felt.blur();
    // A page without focus fires no event of its own; a second one says nothing new.
    felt.dispatchEvent(new FocusEvent('blur'));
    await settled(this.skjema);
  }

  async neste(overskrift: string, knapp = 'Neste steg'): Promise<void> {
    await this.trykk(knapp);
    await this.steg(overskrift);
  }

  /** The shortest application there is, up to a step. */
  async fyllUt(
    til: 'formaal' | 'omDeg' | 'husstand' | 'bosituasjon' | 'behov' | 'informasjon' | 'oppsummering',
  ) {
    const steg = [
      [
        'formaal',
        async () => {
          await this.steg('Før du starter');
          await this.velg('Mangler du et sted', 'Nei');
          await this.neste('Hva søker du om', 'Start søknaden');
        },
      ],
      [
        'omDeg',
        async () => {
          await this.velg('Hva gjelder søknaden', 'Jeg trenger kommunal bolig');
          await this.neste('Om deg');
        },
      ],
      [
        'husstand',
        async () => {
          await this.skriv('Telefon', '40 00 00 00');
          await this.velg('Er det trygt', 'Ja');
          await this.velg('Trenger du tolk', 'Nei');
          await this.neste('Hvem skal bo sammen med deg');
        },
      ],
      [
        'bosituasjon',
        async () => {
          await this.velg('Skal du bo alene', 'Ja');
          await this.neste('Hvordan bor du i dag');
        },
      ],
      [
        'behov',
        async () => {
          await this.velg('Hvordan bor du nå', 'Har ikke egen bolig');
          await this.velg('Hvor bor du nå', 'Hos venner eller familie');
          await this.neste('Hvorfor trenger du bolig eller hjelp');
        },
      ],
      [
        'informasjon',
        async () => {
          await this.skriv('Fortell kort', 'Jeg mistet rommet jeg leide, og har ikke depositum.');
          await this.neste('Slik bruker vi opplysningene');
        },
      ],
      [
        'oppsummering',
        async () => {
          await this.velg('Jeg har lest hvordan kommunen behandler opplysningene mine.');
          await this.neste('Se over søknaden før du sender');
        },
      ],
    ] as const;
    for (const [navn, gjoer] of steg) {
      await gjoer();
      if (navn === til) return;
    }
  }
}
