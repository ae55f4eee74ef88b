import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { tekst } from '@kobo-bolig/skjema';
import { msg, str } from '../texts/msg.ts';
import type { Skjemaflyt } from './flyt.ts';
import { SoeknadStegEvent, type SoeknadStegDetail } from './kobo-soeknadsskjema/events.ts';
import { harNoenTekster, katalog } from './skjematekster.ts';

/**
 * Tells the page which step stands there and how many faults the reader is told of: by an event, and in the page's
 * title where the page has asked for it. A title with «Feil» first is how who cannot see the page, or has it in a tab
 * behind, learns that «Neste steg» was refused.
 */
export class Stegmelding implements ReactiveController {
  readonly #vert: ReactiveControllerHost & HTMLElement;
  readonly #flyt: () => Skjemaflyt | undefined;
  readonly #iTittelen: () => boolean;
  #sist: SoeknadStegDetail | undefined;
  /** The page's own title, and what stands before it. */
  #sidens = '';
  #vaart: string | undefined;

  constructor(
    vert: ReactiveControllerHost & HTMLElement,
    flyt: () => Skjemaflyt | undefined,
    iTittelen: () => boolean,
  ) {
    this.#vert = vert;
    this.#flyt = flyt;
    this.#iTittelen = iTittelen;
    vert.addController(this);
  }

  hostConnected(): void {
    // It may have been moved, and gave the title back on the way.
    this.#vert.requestUpdate();
  }

  hostUpdated(): void {
    const naa = this.#naa();
    this.#settTittel(this.#iTittelen() ? naa : undefined);
    // Who leaves the form leaves its faults too.
    const detail = naa ?? (this.#sist && { ...this.#sist, feil: 0 });
    if (!detail || JSON.stringify(detail) === JSON.stringify(this.#sist)) return;
    this.#sist = detail;
    this.#vert.dispatchEvent(new SoeknadStegEvent(detail));
  }

  hostDisconnected(): void {
    this.#settTittel(undefined);
  }

  #naa(): SoeknadStegDetail | undefined {
    const flyt = this.#flyt();
    if (!flyt || !harNoenTekster(flyt.vist)) return undefined;
    const { vist: steg, visFeil, feil } = flyt;
    // Without the list only those at the questions of the step can be seen.
    const sett = visFeil ? feil : feil.filter((en) => en.steg === steg);
    return { steg, tittel: tekst(katalog(), `steg/${steg}`), feil: sett.length };
  }

  /** Only when something has changed, since a browser that translates has words of its own there. */
  #settTittel(naa: SoeknadStegDetail | undefined): void {
    const vaart = naa && medFeil(naa);
    if (vaart === this.#vaart) return;
    if (this.#vaart === undefined) this.#sidens = document.title;
    this.#vaart = vaart;
    document.title = vaart === undefined ? this.#sidens : `${vaart} – ${this.#sidens}`;
  }
}

const medFeil = ({ tittel, feil }: SoeknadStegDetail): string =>
  feil === 0
    ? tittel
    : msg(str`Feil: ${tittel}`, {
        id: 'soeknad.sidetittel.feil',
        desc: 'Først i sidens tittel når noe i steget må rettes. {0} er stegets navn',
      });
