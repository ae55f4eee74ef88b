/** The overview's native dialogs: one for the filter, one for a home, one for an offer. */
import { html, type TemplateResult } from 'lit';

export type DialogName = 'filter' | 'bolig' | 'tilbud';

/** What is read first. */
const focusFirst: Readonly<Record<DialogName, string>> = {
  filter: '#d-tittel',
  bolig: '#bolig-tittel',
  tilbud: '#tilbud-tittel',
};

/** Opens and closes the native dialogs of a root as its element says; focus goes back when one closes. */
export function syncDialogs(root: ParentNode, open: Readonly<Record<DialogName, boolean>>): void {
  const names = Object.keys(open) as DialogName[];
  const dialog = (name: DialogName) => root.querySelector<HTMLDialogElement>(`#dialog-${name}`);
  // Closing first: a dialog that opens takes over where focus goes back to.
  for (const name of names) if (!open[name]) dialog(name)?.close();
  for (const name of names) {
    const one = dialog(name);
    if (!one || !open[name] || one.open) continue;
    one.showModal();
    one.querySelector<HTMLElement>(focusFirst[name])?.focus();
  }
}

const titles: Readonly<Record<DialogName, string>> = {
  filter: 'd-tittel',
  bolig: 'bolig-tittel',
  tilbud: 'tilbud-tittel',
};

export const dialog = (name: DialogName, closed: () => void, content: unknown): TemplateResult =>
  html`<dialog
    class="ds-dialog fyller"
    id="dialog-${name}"
    aria-labelledby=${titles[name]}
    @close=${onClose(closed)}
  >
    ${content}
  </dialog>`;

/** Told of Escape and of every other close. The event comes late: by then the dialog may be open for something else. */
const onClose =
  (closed: () => void) =>
  ({ target }: Event): void => {
    if (!(target as HTMLDialogElement).open) closed();
  };
