/**
 * Keeps the page still behind a modal dialog: else a narrow window has two scrollbars side by side, and a wheel at the
 * end of the dialog moves the page. What the host had written on its root is put back when the last dialog closes.
 */
const open = new Set<HTMLDialogElement>();
let host: { readonly overflow: string; readonly gutter: string; readonly bare: boolean } | undefined;

function follow(): void {
  const root = document.documentElement;
  const { style } = root;
  if (open.size > 0 && !host) {
    host = { overflow: style.overflow, gutter: style.scrollbarGutter, bare: !root.hasAttribute('style') };
    // The place of the scrollbar stays, so that nothing moves sideways.
    if (window.innerWidth > root.clientWidth) style.scrollbarGutter = 'stable';
    style.overflow = 'hidden';
  } else if (open.size === 0 && host) {
    style.overflow = host.overflow;
    style.scrollbarGutter = host.gutter;
    // Read first: Chromium takes away no attribute it has not written out yet.
    if (host.bare && root.getAttribute('style') === '') root.removeAttribute('style');
    host = undefined;
  }
}

/** Listens for the dialogs of a root. The event does not bubble, but is heard on its way down. */
export function stillPageFor(root: EventTarget): void {
  const changed = ({ target }: Event): void => {
    if (!(target instanceof HTMLDialogElement)) return;
    if (target.matches(':modal')) open.add(target);
    else open.delete(target);
    follow();
  };
  for (const type of ['toggle', 'close']) root.addEventListener(type, changed, true);
}

/** Of a root that leaves the page: an open dialog goes with it, and no event tells. */
export function releasePage(root: Node): void {
  for (const dialog of open) if (root.contains(dialog)) open.delete(dialog);
  follow();
}
