/**
 * The content of the tab «Vedtak» of a case, for an element that shows it in its own root: from «nothing is proposed»
 * through proposal, approval and decision to offers of homes and the signed contract. What the reader can do follows
 * from `sak.handlinger`; who acts otherwise is said in words. At most one primary button at a time.
 *
 * How an element uses it:
 *
 *   readonly #vedtak = new Vedtaksfane(this, {
 *     client: () => this.klient,
 *     sak: () => (this.fane === 'vedtak' ? this.#sak.data : undefined),  // reading is logged: only while shown
 *     edit: () => void this.#dialog.show(),                              // VedtaksdialogPart
 *     offerHome: () => this.dispatchEvent(new SakTilbyBoligEvent({ sakId })),
 *     changed: () => this.#sak.reload(),
 *   });
 *   …
 *   ${this.#vedtak.render(this.headingLevel + 1)}
 *
 * and calls `reload()` when the dialog has saved. Pair with `vedtaksfaneSheets`, `vedtaksfaneStyles`, `fristStyles`,
 * `feltStyles`, `tilstandStyles` and `vedtakStyles`; `textBundles` needs `sak` and `vedtak`.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Leieforhold, Sak, Tilbud, Vedtak } from '@kobo-bolig/contract';
import {
  fattVedtak,
  hentVedtak,
  listLeieforhold,
  listTilbud,
  registrerKontrakt,
  returnerVedtaksforslag,
  sendTilGodkjenning,
  trekkTilbud,
} from '@kobo-bolig/contract/client';
import { call, etagOf, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { addressLine } from '../../bolig/address.ts';
import { Action, type Intent } from '../../felt/action.ts';
import { Confirmation } from '../../felt/confirmation.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { Resource, type ResourceHost } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { tenancy } from './contract.ts';
import { ContractPart } from './contract-part.ts';
import { contract } from './contract-wording.ts';
import { GiveBack } from './give-back.ts';
import { offer } from './offer-wording.ts';
import { offers } from './offers.ts';
import {
  decisionToConfirm,
  madeDecision,
  noProposal,
  openProposal,
  type ProposalCommands,
} from './proposal.ts';
import { act, changed, confirmDecision, decision, said } from './wording.ts';

export interface VedtaksfaneHost extends ResourceHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
}

export interface VedtaksfaneOptions {
  client: () => KoboCore | undefined;
  /** The case as last fetched, while the tab is shown. Nothing is read before there is one: each reading is logged. */
  sak: () => Sak | undefined;
  /** «Lag forslag til vedtak» and «Endre forslaget»: opens the dialog. */
  edit: () => void;
  /** «Tilby bolig»: the host shows the homes. */
  offerHome: () => void;
  /** The case has moved on, or may have: fetch it again. */
  changed: () => void;
  /** «Gå til kartleggingen»; without it there is no such button. */
  toAssessment?: () => void;
}

interface Content {
  vedtak: Vedtak | undefined;
  /** Newest first. */
  tilbud: readonly Tilbud[];
  leieforhold: Leieforhold | undefined;
}

const HEADING = 'vedtaksfane-overskrift';
const isOpen = ({ status }: Vedtak): boolean => status === 'FORSLAG' || status === 'TIL_GODKJENNING';
const grantsHome = (sak: Sak, { innhold }: Vedtak): boolean =>
  sak.sakstype === 'KOMMUNAL_BOLIG_NY' && innhold.resultat === 'TILSAGN';

export class Vedtaksfane {
  readonly #host: VedtaksfaneHost;
  readonly #options: VedtaksfaneOptions;
  readonly #content: Resource<Content>;
  readonly #acting: Action;
  readonly #confirming: Confirmation;
  readonly #giveBack: GiveBack;
  readonly #contract: ContractPart;
  readonly #commands: ProposalCommands;
  #asking = false;
  /** What the latest action was about, for the words when it fails. */
  #about: 'vedtak' | 'tilbud' = 'vedtak';

  constructor(host: VedtaksfaneHost, options: VedtaksfaneOptions) {
    this.#host = host;
    this.#options = options;
    this.#acting = new Action(host);
    this.#confirming = new Confirmation(host);
    this.#content = new Resource<Content>(host, {
      key: () => {
        const [client, sak] = [options.client(), options.sak()];
        return client && sak ? [client, sak.sakId] : undefined;
      },
      query: () => [options.sak()?.versjon, options.sak()?.status],
      load: (signal) => this.#load(signal),
      names: () => ({
        one: said.names.one(),
        indefinite: said.names.indefinite(),
        definite: said.names.definite(),
      }),
    });
    const stale = () => {
      this.#content.reload();
      options.changed();
    };
    this.#giveBack = new GiveBack(host, {
      send: async ({ sakId, versjon }, begrunnelse, intent) => {
        const { data } = await call(this.#client, returnerVedtaksforslag, {
          path: { sakId },
          body: { begrunnelse },
          etag: etagOf(versjon),
          ...intent,
        });
        return this.#set({ vedtak: data });
      },
      done: () => this.#done(act.givenBack()),
      stale,
    });
    this.#contract = new ContractPart(host, {
      send: async ({ tilbudId, versjon, sakId }, body, intent) => {
        const path = { tilbudId };
        const { data } = await call(this.#client, registrerKontrakt, {
          path,
          body,
          etag: etagOf(versjon),
          ...intent,
        });
        const list = await call(this.#client, listTilbud, { path: { sakId } }).safe();
        const tilbud = list.svar?.data.items ?? this.#withStatus(tilbudId, 'KONTRAKT_SIGNERT');
        return this.#set({ leieforhold: data, tilbud });
      },
      done: () => this.#done(contract.registered()),
      stale,
    });
    this.#commands = {
      edit: () => options.edit(),
      send: () => void this.send(),
      decide: () => void this.decide(),
      giveBack: () => this.giveBack(),
      toAssessment: options.toAssessment,
    };
  }

  /** Something is typed that is not sent: ask before leaving the page. */
  get unsaved(): boolean {
    return this.#giveBack.unsaved || this.#contract.unsaved;
  }

  /** What is shown is what was last stored, as far as known. */
  get ready(): boolean {
    return this.#content.status === 'ready' && !this.#content.refreshing;
  }

  /** The proposal or decision as shown, for who wants to offer the same steps elsewhere on the page. */
  get vedtak(): Vedtak | undefined {
    return this.#content.data?.vedtak;
  }

  /** Fetches proposal and offers anew; what stands is kept until they are there. */
  reload(): void {
    this.#content.reload();
  }

  /** Sends the proposal to approval. */
  async send(): Promise<void> {
    const vedtak = this.vedtak;
    if (!vedtak) return;
    await this.#act(
      'vedtak',
      act.sent(),
      { send: vedtak.vedtakId, versjon: vedtak.versjon },
      async (intent) => {
        const { sakId, versjon } = vedtak;
        const { data } = await call(this.#client, sendTilGodkjenning, {
          path: { sakId },
          etag: etagOf(versjon),
          ...intent,
        });
        return { vedtak: data };
      },
    );
  }

  /** Makes the decision, after the reader has confirmed it: it cannot be taken back. */
  async decide(): Promise<void> {
    const [sak, vedtak] = [this.#options.sak(), this.vedtak];
    if (!sak || !vedtak || this.#asking) return;
    const yes = await this.#ask({
      heading: confirmDecision.heading(vedtak.innhold.resultat),
      body: decisionToConfirm(sak, vedtak),
      confirm: act.decide(),
    });
    if (!yes) return;
    await this.#act(
      'vedtak',
      act.decided(),
      { fatt: vedtak.vedtakId, versjon: vedtak.versjon },
      async (intent) => {
        const { sakId, versjon } = vedtak;
        const { data } = await call(this.#client, fattVedtak, {
          path: { sakId },
          etag: etagOf(versjon),
          ...intent,
        });
        return { vedtak: data };
      },
    );
  }

  /** Opens the dialog that asks why the proposal is sent back. */
  giveBack(): void {
    const vedtak = this.vedtak;
    if (vedtak) void this.#giveBack.show(vedtak.vedtakId);
  }

  async #withdraw(tilbud: Tilbud): Promise<void> {
    const sak = this.#options.sak();
    if (!sak || this.#asking) return;
    const yes = await this.#ask({
      heading: offer.withdrawHeading(),
      body: html`<p>${offer.withdrawBody(addressLine(tilbud.bolig), sak.soeker.navn)}</p>`,
      confirm: offer.withdraw(),
      cancel: offer.keep(),
    });
    if (!yes) return;
    const { tilbudId, versjon } = tilbud;
    await this.#act('tilbud', offer.withdrawn(), { trekk: tilbudId, versjon }, async (intent) => {
      const path = { tilbudId };
      const { data } = await call(this.#client, trekkTilbud, { path, etag: etagOf(versjon), ...intent });
      const all = this.#content.data?.tilbud ?? [];
      return { tilbud: all.map((one) => (one.tilbudId === tilbudId ? data : one)) };
    });
  }

  get #client(): KoboCore {
    const client = this.#options.client();
    if (!client) throw new TypeError('No client.');
    return client;
  }

  async #ask(question: Parameters<Confirmation['ask']>[0]): Promise<boolean> {
    this.#asking = true;
    try {
      return await this.#confirming.ask(question);
    } finally {
      this.#asking = false;
    }
  }

  async #act(
    about: 'vedtak' | 'tilbud',
    done: string,
    content: unknown,
    work: (intent: Intent) => Promise<Partial<Content>>,
  ): Promise<void> {
    if (this.#acting.running) return;
    this.#about = about;
    const sakId = this.#options.sak()?.sakId;
    const change = await this.#acting.run(content, work);
    const { error } = this.#acting;
    // The reader may have gone on to another case meanwhile.
    if (sakId !== this.#options.sak()?.sakId) return;
    if (change) {
      this.#set(change);
      this.#done(done);
    } else if (error) {
      this.#host.announce(problemText(error), 'assertive');
      if (error.status === 412 || error.status === 409) {
        this.#content.reload();
        this.#options.changed();
      }
      await this.#focusHeading();
    }
  }

  #set(change: Partial<Content>): true {
    const before = this.#content.data ?? { vedtak: undefined, tilbud: [], leieforhold: undefined };
    this.#content.set({ ...before, ...change });
    return true;
  }

  #withStatus(tilbudId: string, status: Tilbud['status']): readonly Tilbud[] {
    const all = this.#content.data?.tilbud ?? [];
    return all.map((one) => (one.tilbudId === tilbudId ? { ...one, status } : one));
  }

  #done(message: string): void {
    this.#host.announce(message);
    this.#options.changed();
    void this.#focusHeading();
  }

  /** The button that was pressed may be gone. */
  async #focusHeading(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`#${HEADING}`)?.focus();
  }

  async #load(signal: AbortSignal): Promise<Content> {
    const [client, sak] = [this.#client, this.#options.sak()];
    if (!sak) throw new TypeError('No case.');
    const path = { sakId: sak.sakId };
    const { svar, error } = await call(client, hentVedtak, { path, signal }).safe();
    // Missing is an answer here: nobody has proposed anything yet.
    if (error && error.status !== 404) throw error;
    const vedtak = svar?.data;
    if (!vedtak || isOpen(vedtak) || !grantsHome(sak, vedtak))
      return { vedtak, tilbud: [], leieforhold: undefined };
    const tilbud = (await call(client, listTilbud, { path, signal })).data.items;
    const signed = tilbud.find(({ leieforholdId }) => leieforholdId !== undefined);
    if (!signed) return { vedtak, tilbud, leieforhold: undefined };
    const query = { boligId: signed.bolig.koboId };
    const { items } = (await call(client, listLeieforhold, { query, signal })).data;
    const leieforhold = items.find(({ leieforholdId }) => leieforholdId === signed.leieforholdId);
    return { vedtak, tilbud, leieforhold };
  }

  /** @param level of the tab's heading */
  render(level: number): TemplateResult {
    const sak = this.#options.sak();
    return html`<div class="vedtaksfane" data-size="sm">
      ${heading(level, said.heading(), { size: 'xs', id: HEADING, focusable: true })}
      ${problem(this.#acting.error, { level: level + 1, ...this.#words() })}
      ${this.#contractTo() ? nothing : this.#contract.renderProblem(level + 1)}
      ${renderTilstand({
        resource: this.#content,
        level: level + 1,
        content: (content) => (sak ? this.#body(sak, content, level + 1) : nothing),
        skeleton: () => skeletonRows(4),
        noAccess: said.noAccess(),
      })}
      ${this.#giveBack.render(this.vedtak, level + 1)} ${this.#confirming.render()}
    </div>`;
  }

  /** The server speaks of what was typed; nothing was typed here. */
  #words(): { title?: string; detail?: string } {
    if (this.#acting.error?.status !== 412) return {};
    return this.#about === 'vedtak'
      ? { title: changed.title(), detail: changed.help() }
      : { title: offer.changed(), detail: offer.changedHelp() };
  }

  /** The accepted offer the reader can register the contract for. */
  #contractTo(): Tilbud | undefined {
    if (!this.#options.sak()?.handlinger.includes('REGISTRER_KONTRAKT')) return undefined;
    return this.#content.data?.tilbud.find(({ status }) => status === 'AKSEPTERT');
  }

  #body(sak: Sak, { vedtak, tilbud, leieforhold }: Content, level: number): unknown {
    if (!vedtak) return noProposal(sak, level, this.#commands);
    const { running } = this.#acting;
    if (isOpen(vedtak)) return openProposal({ sak, vedtak, level, running, commands: this.#commands });
    const made = madeDecision(vedtak, level);
    if (!grantsHome(sak, vedtak)) {
      const next = vedtak.innhold.resultat === 'AVSLAG' ? decision.refused() : decision.followUp();
      return html`<p class="naa">${next}</p>
        ${made}`;
    }
    const contractTo = this.#contractTo();
    const signed = tilbud.find(({ status }) => status === 'KONTRAKT_SIGNERT');
    return html`${leieforhold ? tenancy(leieforhold, signed, level) : nothing}
    ${offers({
      sak,
      tilbud,
      level,
      withdrawing: running,
      offerHome: () => this.#options.offerHome(),
      withdraw: (one) => void this.#withdraw(one),
    })}
    ${contractTo ? this.#contract.render(contractTo, vedtak, level) : nothing} ${made}`;
  }
}
