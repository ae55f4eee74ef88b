import type { Sakstype } from '@kobo-bolig/contract';
import type { Arkivoppsett } from '../kommune/config.ts';

/** Where a case belongs in the archive; null of what the archive itself is to choose. */
export interface Arkivplass {
  readonly klassering: { readonly system: string; readonly klasse: string } | null;
  readonly arkivdel: string | null;
  readonly mappetype: string | null;
}

/** What is said of its kind of case, and else of all. */
export function arkivplass(oppsett: Arkivoppsett | undefined, sakstype: Sakstype): Arkivplass {
  const {
    klassering = null,
    arkivdel = null,
    mappetype = null,
  } = {
    ...oppsett,
    ...oppsett?.sakstyper?.find((rad) => rad.sakstype === sakstype),
  };
  return { klassering, arkivdel, mappetype };
}
