import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Failure } from '../tilstand/failure.ts';
import {
  SoeknadFeilEvent,
  SoeknadKlarEvent,
  SoeknadLagringFeiletEvent,
  type IkkeLagret,
  type SoeknadKlarDetail,
} from './kobo-soeknadsskjema/events.ts';
import type { Utkast } from './utkast.ts';

export interface Meldingskilde {
  /** What is shown; missing while it is fetched. */
  readonly side: SoeknadKlarDetail['side'] | undefined;
  readonly utkast: Utkast | undefined;
  /** Why what was asked for last did not come, besides a save. */
  readonly failure: Failure | undefined;
}

/** What stops the answers from being saved, or from being sent as they are. */
const ikkeLagretFordi = ({ foreldet, konflikt, feil }: Utkast): IkkeLagret | undefined =>
  foreldet ? 'foreldet' : konflikt ? 'konflikt' : feil?.cause;

/** Tells the host, once each time, that the form is there, that a save did not get through, and that something else did not. */
export class Skjemamelding implements ReactiveController {
  readonly #vert: HTMLElement;
  readonly #les: () => Meldingskilde;
  #klar = false;
  #ikkeLagret: IkkeLagret | undefined;
  #feil: Failure | undefined;

  constructor(vert: ReactiveControllerHost & HTMLElement, les: () => Meldingskilde) {
    this.#vert = vert;
    this.#les = les;
    vert.addController(this);
  }

  hostUpdated(): void {
    const { side, utkast, failure } = this.#les();
    if (side && !this.#klar) {
      this.#klar = true;
      this.#vert.dispatchEvent(new SoeknadKlarEvent({ side }));
    }
    const aarsak = utkast && ikkeLagretFordi(utkast);
    if (aarsak && aarsak !== this.#ikkeLagret)
      this.#vert.dispatchEvent(new SoeknadLagringFeiletEvent({ aarsak, soeknadId: utkast.soeknadId }));
    this.#ikkeLagret = aarsak;
    if (failure && failure !== this.#feil) {
      const { cause, reference } = failure;
      this.#vert.dispatchEvent(new SoeknadFeilEvent({ aarsak: cause, referanse: reference }));
    }
    this.#feil = failure;
  }
}
