/** What a reader meets on the page, through every shadow root and slot. */

/** Everything that stands inside, in the order it is drawn, hidden things left out with what they hold. */
export function* synlige(rot: Element): Generator<Element> {
  // What only passes its children on, such as a slot, has no box and is not hidden for that.
  const utenBoks = getComputedStyle(rot).display === 'contents';
  const synlig = rot.checkVisibility({ opacityProperty: true, contentVisibilityAuto: true });
  if (!synlig && !utenBoks) return;
  if (synlig) yield rot;
  for (const barn of barnAv(rot)) yield* synlige(barn);
}

function barnAv(element: Element): Element[] {
  if (element instanceof HTMLSlotElement) {
    const tildelt = element.assignedElements();
    if (tildelt.length > 0) return tildelt;
  }
  return [...(element.shadowRoot ?? element).children];
}

/** The element around it as it is drawn. */
export function rundt(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const rot = element.getRootNode();
  return rot instanceof ShadowRoot ? rot.host : null;
}

/** The page, or the dialog that is open on top of it: the rest cannot be reached then. */
export function oeverst(): Element {
  const dialoger = [...synlige(document.body)].filter((element) => element.matches('dialog:modal'));
  return dialoger.at(-1) ?? document.body;
}

/** Only for screen readers: takes no place and no pointer. */
export function erSkjult(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1.5 || height <= 1.5 || getComputedStyle(element).visibility !== 'visible';
}

/** The texts an element holds itself. */
export const tekster = (element: Element): Text[] => {
  const noder = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  const egne = (noder.length > 0 ? noder : [...(element.shadowRoot ?? element).childNodes]).filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
  return egne;
};

const kort = (tekst: string): string => {
  const ren = tekst.replaceAll(/\s+/g, ' ').trim();
  return ren.length > 60 ? `${ren.slice(0, 57)}…` : ren;
};

/** Where it is, for the person who shall mend it. */
export function beskriv(element: Element): string {
  const rot = element.getRootNode();
  const vert = rot instanceof ShadowRoot ? `${rot.host.localName} ` : '';
  const klasse = [...element.classList].map((navn) => `.${navn}`).join('');
  const id = element.id ? `#${element.id}` : '';
  const navn = kort(
    element.getAttribute('aria-label') ?? (element as HTMLElement).innerText ?? element.textContent ?? '',
  );
  return `${vert}${element.localName}${id}${klasse}${navn && ` «${navn}»`}`;
}
