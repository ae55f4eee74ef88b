/** What is set up around a story before it is shown, once each time it is opened. */
import type { KoboCore } from '@kobo-bolig/sdk';
import type { RequestHandler } from 'msw';
import { forstyrr, klientFor, nullstill, type Hvem } from './backend.ts';

export interface Scene {
  /** Whose eyes it is seen with, unless the toolbar says another. Trine when absent. */
  readonly hvem?: Hvem;
  /** Faults in the network; see `nett.ts`. */
  readonly nett?: () => RequestHandler[];
  /** What happens first, through the API like in life. Its result is the story's `loaded.data`. */
  readonly oppsett?: (som: (hvem: Hvem) => KoboCore) => Promise<unknown>;
  /** What stands on the page while the story is shown; its result takes it away. */
  readonly omgivelser?: () => () => void;
}

/** The scene as a part of a story: `{ ...scene({ hvem: 'berit' }) }`. */
export const scene = (hva: Scene): { parameters: { scene: Scene } } => ({ parameters: { scene: hva } });

interface Oppsatt {
  readonly id: string;
  readonly hvem: Hvem;
  readonly klient: KoboCore;
  readonly data: unknown;
  readonly avslutt: (() => void) | undefined;
}

let oppsatt: Promise<Oppsatt> | undefined;
let gjelder = '';

/** The story's scene. The same while it stands: another language or theme must not fetch or write anything anew. */
export function settScene(id: string, scene: Scene, hvem: Hvem): Promise<Oppsatt> {
  const denne = `${id} ${hvem}`;
  if (gjelder !== denne || !oppsatt) {
    oppsatt = taNed().then(() => bygg(id, scene, hvem));
    gjelder = denne;
  }
  return oppsatt;
}

/** Called when a story is left or opened anew. */
export async function taNed(): Promise<void> {
  const gammel = oppsatt;
  oppsatt = undefined;
  gjelder = '';
  (await gammel?.catch(() => undefined))?.avslutt?.();
}

async function bygg(id: string, { nett, oppsett, omgivelser }: Scene, hvem: Hvem): Promise<Oppsatt> {
  await nullstill();
  await forstyrr([]);
  const data = await oppsett?.((som) => klientFor(som));
  await forstyrr(nett?.() ?? []);
  return { id, hvem, klient: klientFor(hvem, { faults: nett !== undefined }), data, avslutt: omgivelser?.() };
}
