/** One home being offered: what is typed, whether it is sent, and what came in the way. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { opprettTilbud } from '@kobo-bolig/contract/client';
import type { Boligsammendrag, Tilbud } from '@kobo-bolig/contract';
import { call, type KoboCore, type KoboFeil } from '@kobo-bolig/sdk';
import { today } from '../../texts/dates.ts';
import type { Tilbudssak } from './offer-case.ts';
import {
  lesUtkast,
  plussDager,
  skrivDato,
  tomtUtkast,
  type Feltfeil,
  type Feltnavn,
  type Tilbudsutkast,
} from './offer-draft.ts';

/** Somebody else was quicker, or the case is another than it was: sending the same again cannot help. */
const konflikter: ReadonlySet<string> = new Set([
  'BOLIG_IKKE_LEDIG',
  'TILBUD_UTE',
  'MANGLER_TILSAGN',
  'UGYLDIG_OVERGANG',
]);

/** Where the contract points to what a field holds. */
const felt: Readonly<Record<string, Feltnavn>> = {
  '/svarfrist': 'svarfrist',
  '/visning/tid': 'visningTid',
  '/visning/oppmoete': 'oppmoete',
};

interface OfferOptions {
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
  failure: KoboFeil | undefined;
  sending = false;

  readonly #host: ReactiveControllerHost;
  readonly #options: OfferOptions;
  // Deadline and time follow the case from home to home; where to meet belongs to a home.
  #felles: Omit<Tilbudsutkast, 'oppmoete'> = tomtUtkast;
  readonly #oppmoeter = new Map<string, string>();
  #key: { readonly content: string; readonly value: string } | undefined;

  constructor(host: ReactiveControllerHost, options: OfferOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // The draft outlives the page the element stands on.
  }

  /** The conflict that makes another try useless, if any. */
  get conflict(): string | undefined {
    const code = this.failure?.code;
    return code !== undefined && konflikter.has(code) ? code : undefined;
  }

  get utkast(): Tilbudsutkast {
    return { ...this.#felles, oppmoete: this.#oppmoeter.get(this.bolig?.koboId ?? '') ?? '' };
  }

  open(bolig: Boligsammendrag, sak: Tilbudssak): void {
    this.bolig = bolig;
    this.sak = sak;
    this.feil = {};
    this.failure = undefined;
    if (!this.#felles.svarfrist) {
      const svarfrist = skrivDato(plussDager(today(), sak.fristDager));
      this.#felles = { ...this.#felles, svarfrist };
    }
    this.#host.requestUpdate();
  }

  /** What is typed is kept. */
  close(): void {
    this.bolig = undefined;
    this.#host.requestUpdate();
  }

  /** Another case: nothing typed for one person may reach another. */
  forget(): void {
    this.close();
    this.#felles = tomtUtkast;
    this.#oppmoeter.clear();
    this.#key = undefined;
  }

  change(name: Feltnavn, value: string): void {
    if (name === 'oppmoete') this.#oppmoeter.set(this.bolig?.koboId ?? '', value);
    else this.#felles = { ...this.#felles, [name]: value };
    if (!this.feil[name]) return;
    const { [name]: _rettet, ...resten } = this.feil;
    this.feil = resten;
    this.#host.requestUpdate();
  }

  async send(klient: KoboCore): Promise<void> {
    const { bolig, sak } = this;
    if (this.sending || !bolig || !sak) return;
    const { body, feil } = lesUtkast(this.utkast, today(), new Date());
    this.feil = feil ?? {};
    this.failure = undefined;
    if (!body) return this.#show(firstOf(this.feil));
    this.sending = true;
    this.#host.requestUpdate();
    const content = { path: { sakId: sak.sak.sakId }, body: { boligId: bolig.koboId, ...body } };
    const { svar, error } = await call(klient, opprettTilbud, {
      ...content,
      idempotencyKey: this.#keyFor(JSON.stringify(content)),
    }).safe();
    this.sending = false;
    if (svar) this.#succeed(svar.data);
    else this.#fail(error);
  }

  #succeed(tilbud: Tilbud): void {
    this.forget();
    this.#options.sent(tilbud);
  }

  #fail(error: KoboFeil): void {
    for (const [pointer, { detail }] of Object.entries(error.feltfeil())) {
      const name = felt[pointer];
      if (name) this.feil = { ...this.feil, [name]: detail };
    }
    const field = firstOf(this.feil);
    if (field === undefined) this.failure = error;
    // The server has decided; the next try is a new intent. Unknown outcomes keep their key, so that one offer is made.
    if (!error.uncertain) this.#key = undefined;
    if (this.conflict) this.#options.conflict();
    this.#show(field);
  }

  #show(field: Feltnavn | undefined): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#options.show(field));
  }

  /** One key for one content: a second click and a second try after a lost answer make one offer. */
  #keyFor(content: string): string {
    if (this.#key?.content !== content) this.#key = { content, value: crypto.randomUUID() };
    return this.#key.value;
  }
}

const firstOf = (feil: Feltfeil): Feltnavn | undefined =>
  (Object.keys(tomtUtkast) as Feltnavn[]).find((name) => feil[name] !== undefined);
