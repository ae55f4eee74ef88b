import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { MinSak } from '@kobo-bolig/contract';
import { trekkSoeknad } from '@kobo-bolig/contract/client';
import { call, type KoboCore, type KoboFeil } from '@kobo-bolig/sdk';
import { Action } from '../felt/action.ts';
import { Confirmation } from '../felt/confirmation.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { saksnavn } from './ord.ts';
import { trekkSoeknaden } from './skinne.ts';

interface Trekkvalg {
  readonly klient: () => KoboCore;
  readonly trukket: (soeknadId: string) => void;
  /** The case has moved on, and trying again cannot help; `beskjed` says so. */
  readonly forbi: (beskjed: string) => void;
  readonly feilet: (error: KoboFeil) => void;
}

/** The citizen withdraws the application, after a question. */
export class Trekking implements ReactiveController {
  readonly bekreftelse: Confirmation;
  readonly #valg: Trekkvalg;
  readonly #sending: Action;

  constructor(host: ReactiveControllerHost, valg: Trekkvalg) {
    this.#valg = valg;
    this.#sending = new Action(host);
    this.bekreftelse = new Confirmation(host);
    host.addController(this);
  }

  hostConnected(): void {}

  get feil(): KoboFeil | undefined {
    return this.#sending.error;
  }

  /** Another case is shown. */
  glem(): void {
    this.#sending.clear();
  }

  async spoer({ soeknadId, sakstype }: MinSak): Promise<void> {
    const navn = saksnavn(sakstype);
    const ja = await this.bekreftelse.ask({
      heading: msg('Vil du trekke søknaden?', { id: 'minsak.trekk.spoersmaal', desc: 'Overskrift i dialog' }),
      body: html`<p>
        ${text(
          msg(str`Da slutter vi å behandle: ${navn}. Trenger du hjelp senere, kan du søke på nytt.`, {
            id: 'minsak.trekk.foelge',
            desc: 'Verdien er for eksempel «Søknad om kommunal bolig»',
          }),
        )}
      </p>`,
      confirm: trekkSoeknaden(),
    });
    if (ja && soeknadId !== undefined) await this.send(soeknadId);
  }

  async send(soeknadId: string): Promise<void> {
    const path = { soeknadId };
    const answer = await this.#sending.run(path, (intent) =>
      call(this.#valg.klient(), trekkSoeknad, { path, ...intent }),
    );
    const { error } = this.#sending;
    if (answer) {
      this.#valg.trukket(soeknadId);
    } else if (error?.code === 'SOEKNAD_KAN_IKKE_TREKKES') {
      this.#sending.clear();
      this.#valg.forbi(
        msg('Søknaden kan ikke trekkes lenger, for saken er avgjort eller avsluttet. Her er det nyeste.', {
          id: 'minsak.trekk.forSent',
          desc: 'Over kortet, når saken ble avgjort før søknaden ble trukket',
        }),
      );
    } else if (error) {
      this.#valg.feilet(error);
    }
  }
}
