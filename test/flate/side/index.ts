/** Bundled into the page by `../index.ts`. */
import { hovedknapper, klippet, overlapper, rullerSideveis, smaaMaal, type Funn } from './sjekker.ts';
import { oeverst, synlige, tekster } from './tre.ts';

const sjekk = (): Funn[] => {
  const funn = [...rullerSideveis(), ...klippet(), ...overlapper(), ...smaaMaal(), ...hovedknapper()];
  const tom = lesTekster().length === 0;
  return tom ? [...funn, { hva: 'TOM', hvor: document.location.href }] : funn;
};

/**
 * Every text a reader sees or hears, as it stands in its node. Own input is not the page's text, nor when it is shown
 * once more beside the field, and what was said aloud some time ago stands in the language of that time.
 */
const lesTekster = (): string[] => {
  const elementer = [...synlige(oeverst())];
  const skrevet = new Set(
    elementer.map((element) => (element instanceof HTMLTextAreaElement ? element.value.trim() : '')),
  );
  return elementer.flatMap((element) => {
    if (element.matches('script, style, textarea, [data-sveip=utelat], .ds-sr-only[aria-live]')) return [];
    const merke = ['aria-label', 'title', 'placeholder', 'alt'].flatMap(
      (navn) => element.getAttribute(navn) ?? [],
    );
    const sett = tekster(element).map(({ data }) => data.trim());
    return [...sett.filter((tekst) => !skrevet.has(tekst)), ...merke.filter(Boolean)];
  });
};

declare global {
  interface Window {
    koboFlate?: { sjekk: typeof sjekk; lesTekster: typeof lesTekster };
  }
}
window.koboFlate = { sjekk, lesTekster };
