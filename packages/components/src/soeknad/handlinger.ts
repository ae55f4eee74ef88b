import type { Soeknad } from '@kobo-bolig/contract';
import { hentSoeknad, slettSoeknad, trekkSoeknad } from '@kobo-bolig/contract/client';
import { call, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { describeFailure, type Failure } from '../tilstand/failure.ts';
import { FOKUS } from './fokus.ts';
import type { Utkast } from './utkast.ts';

export type Gjoeremaal = 'aapne' | 'start' | 'slett' | 'trekk';

/** What did not get through, and why. */
export interface Hindring {
  readonly gjoeremaal: Gjoeremaal;
  /** The application it concerns; missing for a new one. */
  readonly soeknadId: string | undefined;
  readonly failure: Failure;
  /** The rule that stops it, in the server's words. */
  readonly regel: string | undefined;
}

/** What the element does when something got through. */
export interface Handlingsvert {
  readonly klient: () => KoboCore;
  /** Something the reader can see has changed; focus goes to this id when it is drawn. */
  readonly endret: (fokus?: string) => void;
  readonly visSkjema: (soeknad?: Soeknad) => Promise<void>;
  readonly visKvittering: (soeknadId: string) => Promise<void>;
  readonly slettet: () => void;
  readonly trukket: () => void;
}

/** Id of the button that asks to delete a draft; there may be several. */
export const slettId = (soeknadId: string | undefined): string => `slett-${soeknadId}`;

/** What can be done with an application as a whole: open it, start a new one, delete it, withdraw it. */
export class Handlinger {
  /** Id of the draft whose deletion waits for a yes. */
  sletter: string | undefined;
  /** Withdrawing waits for a yes. */
  trekker = false;
  hindring: Hindring | undefined;

  readonly #vert: Handlingsvert;
  #opptatt = false;

  constructor(vert: Handlingsvert) {
    this.#vert = vert;
  }

  /** Another page is shown: nothing waits for a yes any longer. */
  glem(): void {
    this.sletter = undefined;
    this.trekker = false;
    this.hindring = undefined;
  }

  spoerOmSletting(soeknadId: string | undefined): void {
    const fokus = soeknadId === undefined ? slettId(this.sletter) : 'bekreft';
    this.hindring = undefined;
    this.sletter = soeknadId;
    this.#vert.endret(fokus);
  }

  spoerOmTrekking(vil: boolean): void {
    this.hindring = undefined;
    this.trekker = vil;
    this.#vert.endret(vil ? 'bekreft' : 'trekk');
  }

  aapne(soeknadId: string): Promise<void> {
    return this.#gjoer('aapne', soeknadId, async () => {
      const { data } = await call(this.#vert.klient(), hentSoeknad, { path: { soeknadId } });
      // Another tab may have sent it since the list was fetched.
      await (data.status === 'UTKAST' ? this.#vert.visSkjema(data) : this.#vert.visKvittering(soeknadId));
    });
  }

  start(): Promise<void> {
    return this.#gjoer('start', undefined, () => this.#vert.visSkjema());
  }

  /** @param utkast the application that is being filled in: what is on its way must not come after the deletion */
  slett(soeknadId: string, utkast?: Utkast): Promise<void> {
    return this.#gjoer('slett', soeknadId, async () => {
      await utkast?.ro();
      try {
        const path = { soeknadId };
        const { data, etag } = await call(this.#vert.klient(), hentSoeknad, { path });
        if (data.status !== 'UTKAST') return await this.#vert.visKvittering(soeknadId);
        await call(this.#vert.klient(), slettSoeknad, { path, etag });
      } catch (error) {
        // Gone already is what was asked for.
        if (describeFailure(error).cause !== 'finnes-ikke') throw error;
      }
      utkast?.lukk();
      this.#vert.slettet();
    });
  }

  trekk(soeknadId: string): Promise<void> {
    return this.#gjoer('trekk', soeknadId, async () => {
      await call(this.#vert.klient(), trekkSoeknad, { path: { soeknadId } });
      this.#vert.trukket();
    });
  }

  async #gjoer(
    gjoeremaal: Gjoeremaal,
    soeknadId: string | undefined,
    arbeid: () => Promise<void>,
  ): Promise<void> {
    if (this.#opptatt) return;
    this.#opptatt = true;
    this.hindring = undefined;
    try {
      await arbeid();
    } catch (error) {
      // The server's own sentence when it refused with a rule of the case.
      const regel = isKoboError(error) && error.status === 409 ? error.detail : undefined;
      this.hindring = { gjoeremaal, soeknadId, failure: describeFailure(error), regel };
      this.#vert.endret(FOKUS.hindring);
    } finally {
      this.#opptatt = false;
    }
  }
}
