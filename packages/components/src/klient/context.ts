import { createContext } from '@lit/context';
import type { KoboCore } from '@kobo-bolig/sdk';

/** Keyed by the major version, so that two copies of the code on a page find each other's provider. */
export const klientContext = createContext<KoboCore | undefined>(Symbol.for('kobo/klient@1'));
