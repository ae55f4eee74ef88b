import type { KartleggingLagre, Sak, Vedtak } from '@kobo-bolig/contract';
import {
  hentKartlegging,
  hentSak,
  lagreVedtaksforslag,
  opprettVedtaksforslag,
} from '@kobo-bolig/contract/client';
import { call, etagOf, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { Action } from '../felt/action.ts';
import type { FieldError } from '../felt/error-summary.ts';
import { flett, uenige, ulike } from '../felt/likt.ts';
import { guardUnsaved } from '../felt/unsaved.ts';
import { Resource, type ResourceHost } from '../tilstand/resource.ts';
import { bodyOf, type Draft, draftOf, errorsOf, isSame } from './draft.ts';
import { hasProposal, isProposal, proposalOf } from './proposal.ts';
import { said } from './wording.ts';

export interface WritingOptions {
  client: () => KoboCore | undefined;
  sakId: () => string | undefined;
}

/** What the proposal is written from. */
export interface Basis {
  sak: Sak;
  vedtak: Vedtak | undefined;
  /** The assessment it must agree with, or say why not. */
  kartlagt: KartleggingLagre;
}

/** What somebody else has saved meanwhile, seen against what is written here. */
export interface Meeting {
  readonly newer: Vedtak;
  /** What they saved, field by field. */
  readonly stored: Draft;
  /** Fields only they have changed; theirs stands in the form now. */
  readonly taken: readonly (keyof Draft)[];
  /** Fields both have changed; the reader's own stands in the form. */
  readonly clashes: readonly (keyof Draft)[];
}

/**
 * A proposal while it is written: read, changed and stored. What is typed is kept until it is saved or thrown away on
 * purpose: through errors, a new login and somebody else's change.
 */
export class ProposalWriting {
  readonly basis: Resource<Basis>;
  readonly saving: Action;
  draft: Draft | undefined;
  errors: readonly FieldError[] = [];
  meeting: Meeting | undefined;
  /** There is something newer, and it could not be read. */
  isOutdated = false;

  readonly #host: ResourceHost;
  readonly #options: WritingOptions;
  #openings = 0;
  #isOpen = false;
  /** What was last read, and the proposal it stood in: what is written is changed from this. */
  #initial: Draft | undefined;
  #from: Vedtak | undefined;
  #of: string | undefined;

  constructor(host: ResourceHost, options: WritingOptions) {
    this.#host = host;
    this.#options = options;
    this.saving = new Action(host);
    guardUnsaved(host, () => this.isDirty);
    this.basis = new Resource<Basis>(host, {
      key: () => {
        const [client, sakId] = [options.client(), options.sakId()];
        return this.#isOpen && client && sakId ? [client, sakId, this.#openings] : undefined;
      },
      load: (signal) => this.#load(signal),
      names: () => ({
        one: said.names.one(),
        indefinite: said.names.indefinite(),
        definite: said.names.definite(),
      }),
    });
  }

  /** Reads what is stored; what is typed in the same case stays. */
  open(): void {
    if (this.#of !== this.#options.sakId()) this.forget();
    this.#isOpen = true;
    this.#openings += 1;
  }

  close(): void {
    this.#isOpen = false;
  }

  get isDirty(): boolean {
    return !!this.draft && !!this.#initial && !isSame(this.draft, this.#initial);
  }

  forget(): void {
    this.draft = undefined;
    this.#initial = undefined;
    this.#from = undefined;
    this.#of = undefined;
    this.errors = [];
    this.meeting = undefined;
    this.isOutdated = false;
    this.saving.clear();
  }

  change(change: Partial<Draft>, field: string): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...change };
    this.errors = this.errors.filter(({ id }) => id !== field);
    this.#host.requestUpdate();
  }

  /** `undefined` when it was already being saved, or there is nothing to save. */
  async save(): Promise<'saved' | 'wrong' | 'failed' | undefined> {
    const basis = this.basis.data;
    if (!basis || !this.draft || this.saving.running) return undefined;
    const { sakstype } = basis.sak;
    this.errors = errorsOf(this.draft, sakstype);
    if (this.errors.length > 0) return 'wrong';
    const { client, sakId } = this.#where();
    const path = { sakId };
    const body = bodyOf(this.draft, sakstype);
    // Of what the reader saw: another version may have been read since, and its fields are not the reader's.
    const from = this.#from;
    const saved = await this.saving.run({ sakId, body, from: from?.versjon }, (intent) =>
      from
        ? call(client, lagreVedtaksforslag, { path, body, etag: etagOf(from.versjon) })
        : call(client, opprettVedtaksforslag, { path, body, ...intent }),
    );
    if (saved) {
      this.forget();
      return 'saved';
    }
    this.isOutdated = false;
    const status = this.saving.error?.status;
    if (status === 412 || (status === 409 && !from)) await this.findNewer();
    return 'failed';
  }

  /** Somebody else was first: what only they have changed is taken in, and the rest is seen against theirs. */
  async findNewer(): Promise<void> {
    const { client, sakId } = this.#where();
    try {
      const newer = await proposalOf(client, sakId);
      if (newer) this.#meet(newer);
      this.isOutdated = false;
    } catch (reason) {
      if (!isKoboError(reason)) throw reason;
      this.isOutdated = true;
    }
    this.#host.requestUpdate();
  }

  #meet(newer: Vedtak): void {
    const basis = this.basis.data;
    const [before, mine] = [this.#initial, this.draft];
    if (!basis || !before || !mine) return;
    const stored = this.#adopt(newer, basis);
    const clashes = uenige(before, mine, stored);
    const taken = ulike(mine, stored).filter((field) => !ulike(before, mine).includes(field));
    this.draft = flett(before, mine, stored);
    this.meeting = { newer, stored, taken, clashes };
  }

  /** Throws the reader's own text away. */
  useNewer(): void {
    const basis = this.basis.data;
    if (!basis || !this.meeting) return;
    const { newer } = this.meeting;
    this.#adopt(newer, basis);
    this.basis.set({ ...basis, vedtak: newer });
    this.meeting = undefined;
    this.saving.clear();
  }

  #adopt(vedtak: Vedtak | undefined, { kartlagt }: Pick<Basis, 'kartlagt'>): Draft {
    this.#from = vedtak;
    this.#initial = draftOf(vedtak, kartlagt.boligbehov.soveromMin ?? null);
    this.draft = this.#initial;
    return this.#initial;
  }

  async #load(signal: AbortSignal): Promise<Basis> {
    const { client, sakId } = this.#where();
    const [[sak, newest], kartlegging] = await Promise.all([
      call(client, hentSak, { path: { sakId }, signal }).then(
        async ({ data }) =>
          [data, hasProposal(data) ? await proposalOf(client, sakId, signal) : undefined] as const,
      ),
      call(client, hentKartlegging, { path: { sakId }, signal }),
    ]);
    const kartlagt = kartlegging.data.innhold;
    const vedtak = newest && isProposal(newest) ? newest : undefined;
    if (!this.isDirty || this.#of !== sakId) {
      this.#adopt(vedtak, { kartlagt });
      this.#of = sakId;
    }
    return { sak, vedtak, kartlagt };
  }

  #where(): { client: KoboCore; sakId: string } {
    const [client, sakId] = [this.#options.client(), this.#options.sakId()];
    if (!client || !sakId) throw new TypeError('Neither client nor case.');
    return { client, sakId };
  }
}
