import type { Sak, Sakshandling, Vedtak } from '@kobo-bolig/contract';
import type { KoboCore, KoboFeil } from '@kobo-bolig/sdk';
import type { Confirmation } from '../../felt/confirmation.ts';
import { problemText } from '../../felt/problem.ts';
import type { ResourceHost } from '../../tilstand/resource.ts';

/** What the sections of a case need of the element they are drawn in. */
export interface CaseHost extends ResourceHost, EventTarget {
  readonly renderRoot: HTMLElement | DocumentFragment;
  announce(message: string, how?: 'polite' | 'assertive'): void;
  logIn(again: () => unknown): void;
}

export interface CaseContext {
  client: () => KoboCore | undefined;
  sak: () => Sak | undefined;
  vedtak: () => Vedtak | undefined;
  /** What the applicant needs an interpreter in, in words. */
  language: () => string | undefined;
  confirm: Confirmation;
  /** Reads the case again: what the reader did may have moved it on. */
  changed: () => Promise<void>;
}

/** The client and the case, where there must be both. */
export function where({ client, sak }: CaseContext): { client: KoboCore; sak: Sak } {
  const [found, about] = [client(), sak()];
  if (!found || !about) throw new TypeError('Neither client nor case.');
  return { client: found, sak: about };
}

export const can = ({ sak }: CaseContext, handling: Sakshandling): boolean =>
  sak()?.handlinger.includes(handling) ?? false;

/** Says a failure aloud. Whether there was one. */
export function announceFailure(host: CaseHost, error: KoboFeil | undefined): boolean {
  if (error) host.announce(problemText(error), 'assertive');
  return error !== undefined;
}
