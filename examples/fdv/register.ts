import type { Adresse, Bolig, Boligstatus } from '@kobo-bolig/contract';

/** A home as the property management system keeps it. */
export interface Fdvbolig {
  /** Our key. Kobo keeps it as `leverandorBoligId`. */
  readonly nummer: string;
  readonly adresse: Adresse;
  readonly antallSoverom?: number | undefined;
  readonly bruksareal?: number | undefined;
  /** Nothing is being mended: as far as the building goes, somebody can move in. */
  readonly iStand: boolean;
}

/** Where the home stands in Kobo, which alone knows whether it is held back, let or sold. */
export interface Kobostand {
  readonly koboId: string;
  readonly status: Boligstatus;
  readonly versjon: number;
}

export interface Rad {
  readonly bolig: Fdvbolig;
  /** Absent until Kobo has it. */
  readonly kobo?: Kobostand;
  /** Changed here since Kobo was told. */
  readonly usendt: boolean;
  /** Why Kobo will not have it as it is; for whoever puts it right. */
  readonly avvist?: string;
}

const stand = ({ koboId, status, versjon }: Bolig): Kobostand => ({ koboId, status, versjon });

/** States that say what the building is like; the others say what is done with the home, and are Kobo's. */
const bygningsstand: ReadonlyMap<Boligstatus, boolean> = new Map([
  ['KLAR_FOR_INNFLYTTING', true],
  ['VEDLIKEHOLD', false],
]);

/** In place of your database. */
export function createRegister() {
  const rader = new Map<string, Rad>();
  const avKobo = (koboId: string): Rad | undefined =>
    [...rader.values()].find(({ kobo }) => kobo?.koboId === koboId);

  return {
    alle: (): Rad[] => [...rader.values()],
    usendte: (): Rad[] => [...rader.values()].filter(({ usendt }) => usendt),

    /** Added or changed by somebody who works here. */
    lagre(bolig: Fdvbolig): void {
      const { kobo } = rader.get(bolig.nummer) ?? {};
      rader.set(bolig.nummer, { bolig, ...(kobo && { kobo }), usendt: true });
    },

    /** Kobo has it; what was changed here while it was under way is still to be sent. */
    sendt({ bolig }: Rad, hosKobo: Bolig): void {
      const naa = rader.get(bolig.nummer)?.bolig ?? bolig;
      rader.set(bolig.nummer, { bolig: naa, kobo: stand(hosKobo), usendt: naa !== bolig });
    },

    /** Not sent again before somebody has changed it. */
    avvist(rad: Rad, avvist: string): void {
      if (rader.get(rad.bolig.nummer) === rad) rader.set(rad.bolig.nummer, { ...rad, usendt: false, avvist });
    },

    /** The home as Kobo has it now: new here, or changed by somebody there. @returns its number here */
    mottatt(hosKobo: Bolig): string {
      const { koboId, leverandorBoligId, adresse, antallSoverom, bruksareal, status } = hosKobo;
      const kjent =
        avKobo(koboId) ?? (leverandorBoligId === undefined ? undefined : rader.get(leverandorBoligId));
      const nummer = kjent?.bolig.nummer ?? leverandorBoligId ?? `FDV-${koboId}`;
      // Read before, answered after: what is known is newer.
      if (kjent?.kobo && kjent.kobo.versjon > hosKobo.versjon) return nummer;
      const iStand = bygningsstand.get(status) ?? kjent?.bolig.iStand ?? false;
      // What somebody has changed here is on its way to Kobo, or waits to be put right: it is not written over.
      const vaar = kjent?.usendt || kjent?.avvist !== undefined ? kjent : undefined;
      const bolig = { nummer, adresse, antallSoverom, bruksareal, iStand };
      rader.set(nummer, { usendt: false, bolig, ...vaar, kobo: stand(hosKobo) });
      return nummer;
    },

    /** No longer in Kobo. */
    slettet(koboId: string): void {
      const rad = avKobo(koboId);
      if (rad) rader.delete(rad.bolig.nummer);
    },
  };
}
export type Register = ReturnType<typeof createRegister>;
