import type { Dokumenttype, Spraak } from '@kobo-bolig/contract';
import type { Kommuneinfo } from '../kommune/service.ts';
import type { Brev, Del, Opplysning } from '../dokument/brev.ts';
import { brevdeler, flett, type Verdier } from './fletting.ts';
import { standardmaler } from './standard.ts';

export interface Brevinnhold {
  readonly type: Dokumenttype;
  readonly spraak: Spraak;
  /** Null until Folkeregisteret has told the name. */
  readonly navn: string | null;
  readonly hode: readonly Opplysning[];
  readonly verdier: Verdier;
  readonly mer?: Readonly<Record<string, readonly Del[]>>;
  readonly naa: Date;
}

/**
 * A letter of the municipality. No address is printed in it: it is read behind a login, and so it is the same for those
 * whose address is protected.
 */
export function lagBrev(kommune: Kommuneinfo, innhold: Brevinnhold): Brev {
  const { type, spraak, navn, hode, naa, mer } = innhold;
  const { kontakt } = kommune.oppsett;
  const verdier = {
    kontaktNavn: kontakt.navn[spraak],
    kontaktTelefon: kontakt.telefon.replaceAll(' ', '\u00a0'),
    kontaktTid: kontakt.aapningstid[spraak],
    ...innhold.verdier,
  };
  const mal = standardmaler[type];
  return {
    spraak,
    tittel: flett(mal.tittel[spraak], verdier),
    avsender: kommune.navn[spraak],
    mottaker: navn === null ? [] : [navn],
    hode,
    deler: brevdeler(mal, spraak, verdier, [], mer),
    laget: naa,
  };
}
