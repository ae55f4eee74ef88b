import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Kartlegging, KartleggingLagre, Sak } from '@kobo-bolig/contract';
import { ferdigstillKartlegging, hentKartlegging, lagreKartlegging } from '@kobo-bolig/contract/client';
import { call, etagOf, isKoboError, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { Action } from '../../felt/action.ts';
import type { Confirmation } from '../../felt/confirmation.ts';
import { errorSummary, focusErrors, focusField } from '../../felt/error-summary.ts';
import { flett, likt, uenige } from '../../felt/likt.ts';
import { problem, problemText } from '../../felt/problem.ts';
import { uenighetsliste } from '../../felt/uenighet.ts';
import { guardUnsaved } from '../../felt/unsaved.ts';
import { retry } from '../../felt/wording.ts';
import { icon } from '../../icons/icon.ts';
import { checkmark, padlockLocked } from '../../icons/icons.gen.ts';
import { formatInstant } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { applicant } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import { Resource, type ResourceHost } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import {
  asStored,
  bodyOf,
  type Draft,
  draftOf,
  fieldOfPointer,
  malformed,
  unseen,
  withUnseen,
} from './draft.ts';
import { doneParts, type Part, parts } from './deler.ts';
import { assessmentForm, controlId, partId } from './form.ts';
import { answer, assessmentText } from './lest.ts';
import { faults, labels, partLabel, said } from './wording.ts';

interface Host extends ResourceHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
  logIn(again: () => unknown): void;
}

interface Options {
  client: () => KoboCore | undefined;
  /** The case, once the reader has asked to see its assessment: each reading is logged. */
  sak: () => Sak | undefined;
  confirm: Confirmation;
  noAccess: () => string;
  /** The economy has a tab of its own. */
  toEconomy: () => void;
  /** The assessment is stored in a way that may have changed what can be done with the case. */
  onChanged: () => void;
}

/** Id of the message that two versions stand against each other. */
const CONFLICT = 'k-konflikt';
const HEADING = 'k-overskrift';
/** Pause after the last key before what is written is stored. */
const SAVE_AFTER = 1500;

/**
 * The assessment of a case. What is written is stored by itself a moment later, and stands on the screen whatever
 * becomes of that; completing it stores first, then says what is missing, then asks.
 */
export class KartleggingPart implements ReactiveController {
  readonly #host: Host;
  readonly #options: Options;
  readonly #assessment: Resource<Kartlegging>;
  readonly #saving: Action;
  readonly #completing: Action;
  #draft: Draft | undefined;
  #draftOf: string | undefined;
  /** What the writer last read or stored, and its version: what is written is changed from this. */
  #base:
    { readonly draft: Draft; readonly rest: Partial<KartleggingLagre>; readonly versjon: number } | undefined;
  /** Somebody else's changes have been taken in beside the writer's own. */
  #merged = false;
  #savedAt: Date | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underway: Promise<boolean> | undefined;
  #shown = new Set<keyof Draft>();
  #newer: Kartlegging | undefined;
  /** Where the writer is: a conflict is met there, not at the end of a long form. */
  #lastField: keyof Draft = 'bosit';

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#saving = new Action(host);
    this.#completing = new Action(host);
    guardUnsaved(host, () => this.#isDirty);
    this.#assessment = new Resource<Kartlegging>(host, {
      key: () => {
        const [client, sakId] = [options.client(), options.sak()?.sakId];
        return client && sakId ? [client, sakId] : undefined;
      },
      load: async (signal) => {
        const { client, path } = this.#where();
        const { data } = await call(client, hentKartlegging, { path, signal });
        if (!this.#isDirty || this.#draftOf !== data.sakId) this.#adopt(data);
        return data;
      },
      names: () => ({
        one: said.names.one(),
        indefinite: said.names.definite(),
        definite: said.names.definite(),
      }),
    });
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    void this.flush();
  }

  /** Reads again, for instance when the case has changed hands. */
  reload(): void {
    this.#assessment.reload();
  }

  /** Stores what is written now. Whether everything is stored afterwards. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    if (!this.#isDirty) return true;
    return (this.#underway = this.#save());
  }

  /** Stores what is written, also after what was on its way. Fails in silence: the message stands on the screen. */
  async settle(): Promise<void> {
    await this.#underway;
    await this.flush();
  }

  get #isDirty(): boolean {
    return !!this.#draft && !!this.#base && !likt(bodyOf(this.#draft), bodyOf(this.#base.draft));
  }

  #adopt(assessment: Kartlegging): void {
    this.#draft = draftOf(assessment.innhold);
    this.#draftOf = assessment.sakId;
    this.#base = { draft: this.#draft, rest: unseen(assessment.innhold), versjon: assessment.versjon };
    this.#merged = false;
    this.#shown = new Set();
    this.#newer = undefined;
    this.#savedAt = undefined;
  }

  #where(): { client: KoboCore; path: { sakId: string }; sak: Sak } {
    const [client, sak] = [this.#options.client(), this.#options.sak()];
    if (!client || !sak) throw new TypeError('Neither client nor case.');
    return { client, path: { sakId: sak.sakId }, sak };
  }

  #change(change: Partial<Draft>, field: keyof Draft): void {
    if (!this.#draft) return;
    this.#draft = { ...this.#draft, ...change };
    if (!this.#newer) this.#lastField = field;
    // A corrected field clears its own fault only (R16).
    this.#shown.delete(field);
    clearTimeout(this.#timer);
    // While two versions stand against each other the reader chooses first.
    if (!this.#newer) this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER);
    this.#host.requestUpdate();
  }

  #leave(field: keyof Draft): void {
    if (!this.#draft || !malformed(this.#draft).includes(field)) return;
    this.#shown.add(field);
    this.#host.requestUpdate();
  }

  async #save(): Promise<boolean> {
    const { data } = this.#assessment;
    if (!data || !this.#draft || !this.#base || this.#newer) return false;
    const { client, path } = this.#where();
    const draft = this.#draft;
    const body = withUnseen(this.#base.rest, bodyOf(draft));
    // Of what the writer saw: another version may have been read since, and its fields are not the writer's.
    const etag = etagOf(this.#base.versjon);
    const saved = await this.#saving.run(body, () => call(client, lagreKartlegging, { path, body, etag }));
    if (!saved) return this.#notSaved();
    this.#base = {
      draft: asStored(draft),
      rest: unseen(saved.data.innhold),
      versjon: saved.data.versjon,
    };
    this.#savedAt = new Date();
    this.#assessment.set(saved.data);
    if (data.status !== saved.data.status) this.#options.onChanged();
    // Written on while it was stored.
    if (this.#isDirty) this.#timer = setTimeout(() => void this.flush(), SAVE_AFTER);
    return true;
  }

  /** Whether it is stored after all, together with what somebody else has changed elsewhere in it. */
  async #notSaved(): Promise<boolean> {
    const { error } = this.#saving;
    // A save was already under way; it takes the rest with it afterwards.
    if (!error) return false;
    if (error.status === 412 && (await this.#readNewer())) {
      if (this.#clashes.length === 0) return this.#merge('mine');
    }
    this.#host.announce(problemText(error), 'assertive');
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // In view, but the hand stays in the field: who writes on must not write into nothing.
    this.#root.getElementById(CONFLICT)?.scrollIntoView({ block: 'nearest' });
    return false;
  }

  async #readNewer(): Promise<boolean> {
    const { client, path } = this.#where();
    this.#newer = await call(client, hentKartlegging, { path }).then(
      ({ data }) => data,
      (reason: unknown) => {
        if (!isKoboError(reason)) throw reason;
        return undefined;
      },
    );
    return this.#newer !== undefined;
  }

  /** Fields both have changed, in the order of the form. */
  get #clashes(): (keyof Draft)[] {
    if (!this.#newer || !this.#base || !this.#draft) return [];
    const both = uenige(this.#base.draft, asStored(this.#draft), draftOf(this.#newer.innhold));
    return (Object.keys(labels) as (keyof Draft)[]).filter((field) => both.includes(field));
  }

  /** Each keeps what only they have changed; in what both have, the writer's choice wins. Then it is stored. */
  async #merge(winner: 'mine' | 'theirs'): Promise<boolean> {
    if (!this.#newer || !this.#base || !this.#draft) return false;
    const theirs = draftOf(this.#newer.innhold);
    const given = winner === 'theirs' ? this.#clashes.map((field) => [field, theirs[field]]) : [];
    const mine = { ...asStored(this.#draft), ...Object.fromEntries(given) };
    this.#draft = flett(this.#base.draft, mine, theirs);
    this.#base = { draft: theirs, rest: unseen(this.#newer.innhold), versjon: this.#newer.versjon };
    this.#assessment.set(this.#newer);
    this.#newer = undefined;
    this.#merged = true;
    this.#saving.clear();
    this.#options.onChanged();
    if (!(await this.flush())) return false;
    this.#host.announce(said.merged());
    return true;
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  async #choose(winner: 'mine' | 'theirs'): Promise<void> {
    if (await this.#merge(winner)) await this.#backToField();
  }

  async #saveAgain(): Promise<void> {
    if (await this.flush()) await this.#backToField();
  }

  /** The button that was pressed is gone with its message. */
  async #backToField(): Promise<void> {
    await this.#host.updateComplete;
    focusField(this.#root, controlId(this.#lastField));
  }

  async #complete(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.#draft || this.#completing.running) return;
    const unsaved = this.#isDirty || this.#assessment.data?.status === 'IKKE_STARTET';
    clearTimeout(this.#timer);
    if (unsaved && !(await this.#save())) {
      if (this.#newer) focusField(this.#root, CONFLICT);
      return;
    }
    const { data } = this.#assessment;
    if (!data || !this.#draft) return;
    const missing = data.mangler.flatMap((pointer) => fieldOfPointer[pointer] ?? []);
    // Which of the grounds is the primary is asked when there are some.
    const askable = missing.filter((field) => field !== 'primaer' || this.#draft?.grupper.length);
    this.#shown = new Set([...malformed(this.#draft), ...askable]);
    if (this.#shown.size > 0) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      focusErrors(this.#root);
      return;
    }
    const { client, path, sak } = this.#where();
    const yes = await this.#options.confirm.ask({
      heading: said.completeHeading(),
      body: said.completeBody(applicant(sak.soeker)),
      confirm: said.completeYes(),
    });
    if (!yes) return;
    const done = await this.#completing.run(data.versjon, (intent) =>
      call(client, ferdigstillKartlegging, { path, etag: etagOf(data.versjon), ...intent }),
    );
    const { error } = this.#completing;
    if (error) this.#host.announce(problemText(error), 'assertive');
    if (!done) return;
    this.#adopt(done.data);
    this.#assessment.set(done.data);
    this.#host.announce(said.completed());
    this.#options.onChanged();
    // The button that was pressed goes with the form.
    await this.#host.updateComplete;
    focusField(this.#root, HEADING);
  }

  render(level: number): TemplateResult {
    return html`<div class="kartlegging">
      ${heading(level, said.heading(), { size: 'xs', id: HEADING, focusable: true })}
      ${renderTilstand({
        resource: this.#assessment,
        level: level + 1,
        content: (assessment) =>
          html`<div class="kartleggingen">
            ${this.#parts(assessment)}
            <div class="delinnhold">${this.#content(assessment, level)}</div>
          </div>`,
        skeleton: () => skeletonRows(6),
        noAccess: this.#options.noAccess(),
      })}
    </div>`;
  }

  #parts(assessment: Kartlegging): TemplateResult {
    const done = doneParts(assessment, this.#where().sak);
    const go = (part: Part) => () =>
      part === 'oekonomi' ? this.#options.toEconomy() : focusField(this.#root, partId(part));
    return html`<nav class="deler" aria-label=${said.parts()}>
      <ul>
        ${parts.map(
          (part) =>
            html`<li>
              <button class="ds-link" data-color="neutral" type="button" @click=${go(part)}>
                ${text(partLabel(part))}
              </button>
              <span class="delstatus" data-ferdig=${done.has(part) ? '' : nothing}
                >${done.has(part) ? icon(checkmark) : nothing}${done.has(part) ? said.partDone() : said.partOpen()}</span
              >
            </li>`,
        )}
      </ul>
      <p class="hjelp">${text(said.partsDone(done.size, parts.length))}</p>
    </nav>`;
  }

  #content(assessment: Kartlegging, level: number): unknown {
    const { handlinger } = this.#where().sak;
    if (!handlinger.includes('LAGRE_KARTLEGGING')) return this.#readOnly(assessment, level);
    if (!this.#draft) return nothing;
    const errors = this.#errors();
    return html`<form class="skjema" novalidate @submit=${(event: Event) => this.#complete(event)}>
      ${assessment.status === 'IKKE_STARTET' ? html`<p class="hjelp">${said.prefilled()}</p>` : nothing}
      ${assessmentForm({
        draft: this.#draft,
        level: level + 1,
        errors: new Map(errors.map(({ field, message }) => [field, message])),
        onChange: (change, field) => this.#change(change, field),
        onLeave: (field) => this.#leave(field),
        notice: this.#newer && {
          after: this.#lastField,
          content: this.#conflict(this.#newer, level + 1),
        },
      })}
      ${errorSummary(
        errors.map(({ field, message }) => ({ id: controlId(field), message })),
        level + 1,
      )}
      ${this.#problems(level + 1)}
      <div class="knapper bunnlinje">
        <button class="ds-button" type="submit"><span>${said.complete()}</span></button>
        <p class="lagringsstatus">${text(this.#status())}</p>
      </div>
    </form>`;
  }

  /** In the order of the form. */
  #errors(): { field: keyof Draft; message: string }[] {
    return (Object.keys(labels) as (keyof Draft)[])
      .filter((field) => this.#shown.has(field))
      .map((field) => ({ field, message: (faults[field] ?? labels[field])() }));
  }

  #status(): string {
    if (this.#saving.running) return said.saving();
    if (this.#newer) return said.conflictWaits();
    if (this.#isDirty) return said.unsaved();
    const saved = this.#savedAt && said.saved(formatInstant(this.#savedAt, getKoboLocale()));
    return [saved, this.#merged && said.merged()].filter(Boolean).join('. ');
  }

  #button(label: string, run: () => unknown): TemplateResult {
    return html`<button class="ds-button" data-variant="secondary" type="button" @click=${run}>
      <span>${label}</span>
    </button>`;
  }

  #conflict(newer: Kartlegging, level: number): TemplateResult {
    const [theirs, mine] = [draftOf(newer.innhold), this.#draft];
    const clashes = this.#clashes.map((field) => ({
      label: labels[field](),
      stored: answer(theirs, field) || said.empty(),
      mine: (mine && answer(mine, field)) || said.empty(),
    }));
    return html`<div id=${CONFLICT} tabindex="-1" role="group" aria-label=${said.conflictHeading()}>
      ${problem(this.#saving.error, {
        level,
        title: said.conflictHeading(),
        detail: said.conflictHelp(),
        about: uenighetsliste(clashes),
        actions: html`${this.#button(said.keepMine(), () => this.#choose('mine'))}
        ${this.#button(said.useTheirs(), () => this.#choose('theirs'))}`,
      })}
    </div>`;
  }

  #problems(level: number): unknown {
    if (this.#newer) return nothing;
    return [
      problem(this.#saving.error, {
        level,
        actions: this.#button(retry(), () => this.flush()),
        logIn: () => this.#host.logIn(() => this.#saveAgain()),
      }),
      problem(this.#completing.error, {
        level,
        logIn: () => this.#host.logIn(() => this.#completing.clear()),
      }),
    ];
  }

  #readOnly({ innhold, ferdigstiltAv, ferdigstiltTid, status }: Kartlegging, level: number): unknown {
    const { handlinger } = this.#where().sak;
    const locked = status === 'FERDIGSTILT';
    const note =
      ferdigstiltAv && ferdigstiltTid
        ? said.lockedBy(ferdigstiltAv.navn, formatInstant(ferdigstiltTid, getKoboLocale()))
        : handlinger.includes('TA_SAKEN')
          ? said.takeFirst()
          : said.readOnly();
    return html`<p class="hjelp">${locked ? icon(padlockLocked) : nothing}<span>${text(note)}</span></p>
      ${assessmentText(innhold, level + 1)}`;
  }
}
