/** What a reader does in a story, before we look at it. Things are found by selector: their words have a language. */

const VENT = 30_000;

function* roetter(rot: ParentNode): Generator<ParentNode> {
  yield rot;
  for (const element of rot.querySelectorAll('*')) if (element.shadowRoot) yield* roetter(element.shadowRoot);
}

function nyeste(canvas: HTMLElement, selector: string): HTMLElement | undefined {
  for (const rot of roetter(canvas)) {
    const funnet = [...rot.querySelectorAll<HTMLElement>(selector)].find((element) =>
      element.checkVisibility(),
    );
    if (funnet) return funnet;
  }
  return undefined;
}

/** The first visible one, when it has come. */
export async function finn(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  const slutt = performance.now() + VENT;
  for (;;) {
    const funnet = nyeste(canvas, selector);
    if (funnet) return funnet;
    if (performance.now() > slutt) throw new Error(`«${selector}» kom aldri.`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

export async function trykk(canvas: HTMLElement, selector: string): Promise<void> {
  const knapp = await finn(canvas, selector);
  knapp.focus();
  knapp.click();
}

export async function skriv(canvas: HTMLElement, selector: string, tekst: string): Promise<void> {
  const felt = (await finn(canvas, selector)) as HTMLInputElement;
  felt.focus();
  felt.value = tekst;
  felt.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
