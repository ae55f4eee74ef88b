import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createRef } from 'lit/directives/ref.js';
import type { MittTilbud, TilbudSvar } from '@kobo-bolig/contract';
import { svarPaaTilbud } from '@kobo-bolig/contract/client';
import { call, etagOf, type KoboCore, type KoboFeil } from '@kobo-bolig/sdk';
import { Action } from '../felt/action.ts';
import { msg } from '../texts/msg.ts';

export type Svar = TilbudSvar['svar'];

interface Svarvalg {
  readonly klient: () => KoboCore;
  /** The municipality has the answer. */
  readonly besvart: (tilbud: MittTilbud, svar: Svar) => void;
  /** What stands on the screen is no longer what would be answered; `beskjed` says so. */
  readonly forbi: (beskjed: string) => void;
  readonly feilet: (error: KoboFeil) => void;
}

/** What came in the way of an answer, when trying again cannot help. */
const forbi = ({ status, code }: KoboFeil): string | undefined => {
  if (code === 'TILBUD_BESVART' || code === 'TILBUD_UTLOEPT')
    return msg('Tilbudet er ikke åpent for svar lenger. Svaret ditt er ikke sendt. Her er det nyeste.', {
      id: 'minsak.status.ikkeAapent',
      desc: 'Over kortet, når fristen gikk ut eller tilbudet ble trukket før svaret kom fram',
    });
  return status === 412
    ? msg('Tilbudet er endret siden du åpnet siden. Svaret ditt er ikke sendt. Her er det nyeste.', {
        id: 'minsak.status.endret',
        desc: 'Over kortet, når tilbudet ble endret av noen andre',
      })
    : undefined;
};

/** A citizen's yes or no to an offer: sent once however often it is pressed, its reason kept until it has arrived. */
export class Tilbudssvar implements ReactiveController {
  /** The offer the dialog is about, kept while a refresh goes on behind it. */
  nei: MittTilbud | undefined;
  readonly dialog = createRef<HTMLDialogElement>();

  readonly #host: ReactiveControllerHost;
  readonly #valg: Svarvalg;
  readonly #sending: Action;
  /** By offer: a reason for one home is not a reason for another. */
  readonly #grunner = new Map<string, string>();
  #siste: Svar = 'JA';

  constructor(host: ReactiveControllerHost, valg: Svarvalg) {
    this.#host = host;
    this.#valg = valg;
    this.#sending = new Action(host);
    host.addController(this);
  }

  hostConnected(): void {}

  /** The answer that is on its way. */
  get sender(): Svar | undefined {
    return this.#sending.running ? this.#siste : undefined;
  }

  /** Why this answer did not arrive. */
  feil(svar: Svar): KoboFeil | undefined {
    return this.#siste === svar ? this.#sending.error : undefined;
  }

  get grunn(): string {
    return this.#grunner.get(this.nei?.tilbudId ?? '') ?? '';
  }

  skrivGrunn(grunn: string): void {
    if (this.nei) this.#grunner.set(this.nei.tilbudId, grunn);
    this.#host.requestUpdate();
  }

  async aapneNei(tilbud: MittTilbud): Promise<void> {
    if (this.#sending.running) return;
    this.#sending.clear();
    this.nei = tilbud;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.dialog.value?.showModal();
  }

  readonly lukkNei = (): void => this.dialog.value?.close();

  readonly neiLukket = (): void => {
    this.nei = undefined;
    this.#host.requestUpdate();
  };

  /** Another case is shown. */
  glem(): void {
    this.#sending.clear();
  }

  async send(tilbud: MittTilbud, svar: Svar): Promise<void> {
    if (this.#sending.running) return;
    const { tilbudId, versjon } = tilbud;
    const grunn = this.#grunner.get(tilbudId)?.trim();
    const body: TilbudSvar = svar === 'NEI' && grunn ? { svar, grunn } : { svar };
    this.#siste = svar;
    const answer = await this.#sending.run([tilbudId, versjon, body], (intent) =>
      call(this.#valg.klient(), svarPaaTilbud, {
        path: { tilbudId },
        body,
        etag: etagOf(versjon),
        ...intent,
      }),
    );
    if (answer) {
      this.lukkNei();
      this.#grunner.delete(tilbudId);
      this.#valg.besvart(answer.data, svar);
    } else if (this.#sending.error) {
      this.#ikkeBesvart(this.#sending.error);
    }
  }

  #ikkeBesvart(error: KoboFeil): void {
    const beskjed = forbi(error);
    if (beskjed === undefined) return this.#valg.feilet(error);
    // The reason stays typed.
    this.#sending.clear();
    this.lukkNei();
    this.#valg.forbi(beskjed);
  }
}
