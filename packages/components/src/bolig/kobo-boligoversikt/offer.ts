/** One home being offered: what is typed, whether it is sent, and what came in the way. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { opprettTilbud } from '@kobo-bolig/contract/client';
import type { Boligsammendrag, Tilbud, Tilbudsgrunnlag } from '@kobo-bolig/contract';
import { call, type KoboCore, type KoboFeil } from '@kobo-bolig/sdk';
import { Action } from '../../felt/action.ts';
import { writeDate } from '../../texts/typed-date.ts';
import type { Tilbudssak } from './offer-case.ts';
import {
  ikkeOppfylt,
  lesUtkast,
  tomtUtkast,
  type Feltfeil,
  type Feltnavn,
  type Tilbudsutkast,
} from './offer-draft.ts';

/** Somebody else was quicker, or the case is another than it was: sending the same again cannot help. */
const konflikter: ReadonlySet<string> = new Set([
  'BOLIG_IKKE_LEDIG',
  'TILBUD_UTE',
  'TILBUD_KLARGJORT',
  'MANGLER_TILSAGN',
  'UGYLDIG_OVERGANG',
]);

/** Where the contract points to what a field holds. */
const felt: Readonly<Record<string, Feltnavn>> = {
  '/avvikBegrunnelse': 'avvikBegrunnelse',
  '/svarfrist': 'svarfrist',
  '/visning/tid': 'visningTid',
  '/visning/oppmoete': 'oppmoete',
};

/** What is typed about one home, and stays with it. */
type Boligfelt = 'oppmoete' | 'avvikBegrunnelse';
const isBoligfelt = (name: Feltnavn): name is Boligfelt => name === 'oppmoete' || name === 'avvikBegrunnelse';

interface OfferOptions {
  /** The home of the open dialog against the case, once it is read. */
  readonly grunnlag: () => Tilbudsgrunnlag | undefined;
  /** The offer was made. */
  readonly sent: (tilbud: Tilbud) => void;
  /** Home or case is no longer as it was shown. */
  readonly conflict: () => void;
  /** What is wrong stands on the screen: a field's name, or `undefined` for the message above the fields. */
  readonly show: (field: Feltnavn | undefined) => void;
}

export class Offer implements ReactiveController {
  /** The home of the open dialog. */
  bolig: Boligsammendrag | undefined;
  sak: Tilbudssak | undefined;
  feil: Feltfeil = {};

  readonly #host: ReactiveControllerHost;
  readonly #options: OfferOptions;
  readonly #sending: Action;
  // Deadline and time follow the case from home to home; where to meet, and why this home, belong to a home.
  #felles: Partial<Omit<Tilbudsutkast, Boligfelt>> = {};
  readonly #boligens = new Map<string, Partial<Pick<Tilbudsutkast, Boligfelt>>>();

  constructor(host: ReactiveControllerHost, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
    this.#sending = new Action(host);
    host.addController(this);
  }

  hostConnected(): void {
    // The draft outlives a move within the page.
  }

  get sending(): boolean {
    return this.#sending.running;
  }

  /** Why it was not sent, unless a field says so. */
  get failure(): KoboFeil | undefined {
    return firstOf(this.feil) === undefined ? this.#sending.error : undefined;
  }

  /** Another try is useless: this home cannot be offered to this case now. */
  get conflict(): boolean {
    return konflikter.has(this.failure?.code ?? '');
  }

  get utkast(): Tilbudsutkast {
    const svarfrist = writeDate(this.#options.grunnlag()?.svarfristForeslaatt ?? '');
    return { ...tomtUtkast, svarfrist, ...this.#felles, ...this.#boligens.get(this.bolig?.koboId ?? '') };
  }

  /** The requirements of the case are shown as not met, or the server says so. */
  get needsReason(): boolean {
    return ikkeOppfylt(this.#options.grunnlag()) || this.feil.avvikBegrunnelse !== undefined;
  }

  open(bolig: Boligsammendrag, sak: Tilbudssak): void {
    this.bolig = bolig;
    this.sak = sak;
    this.feil = {};
    this.#sending.clear();
  }

  /** What is typed is kept. */
  close(): void {
    this.bolig = undefined;
    this.#host.requestUpdate();
  }

  /** Another case: nothing typed for one person may reach another. */
  forget(): void {
    this.close();
    this.#felles = {};
    this.#boligens.clear();
  }

  change(name: Feltnavn, value: string): void {
    const koboId = this.bolig?.koboId ?? '';
    if (isBoligfelt(name)) this.#boligens.set(koboId, { ...this.#boligens.get(koboId), [name]: value });
    else this.#felles = { ...this.#felles, [name]: value };
    if (!this.feil[name]) return;
    const { [name]: _rettet, ...resten } = this.feil;
    this.feil = resten;
    this.#host.requestUpdate();
  }

  async send(klient: KoboCore): Promise<void> {
    const { bolig, sak } = this;
    if (this.sending || !bolig || !sak) return;
    const { body, feil } = lesUtkast(this.utkast, this.#options.grunnlag(), new Date());
    this.feil = feil ?? {};
    this.#sending.clear();
    if (!body) return this.#show();
    const offer = { path: { sakId: sak.sak.sakId }, body: { boligId: bolig.koboId, ...body } };
    const svar = await this.#sending.run(offer, (intent) =>
      call(klient, opprettTilbud, { ...offer, ...intent }),
    );
    if (svar) {
      this.forget();
      this.#options.sent(svar.data);
    } else {
      this.#fail();
    }
  }

  #fail(): void {
    for (const [pointer, { detail }] of Object.entries(this.#sending.error?.feltfeil() ?? {})) {
      const name = felt[pointer];
      if (name) this.feil = { ...this.feil, [name]: detail };
    }
    if (this.conflict) this.#options.conflict();
    this.#show();
  }

  #show(): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#options.show(firstOf(this.feil)));
  }
}

const firstOf = (feil: Feltfeil): Feltnavn | undefined =>
  (Object.keys(tomtUtkast) as Feltnavn[]).find((name) => feil[name] !== undefined);
