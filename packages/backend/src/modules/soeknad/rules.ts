import type { SoeknadStatus } from '@kobo-bolig/contract';
import { feltVed, type Feil, type Svar, type Verdi } from '@kobo-bolig/skjema';

/** A draft may be changed and deleted; what is sent stays as the citizen sent it. */
export const kanEndres = (status: SoeknadStatus): boolean => status === 'UTKAST';

/** Sent and still standing. What was withdrawn or is answered stays so, also when its case is opened again. */
export const kanTrekkes = (status: SoeknadStatus): boolean =>
  status === 'SENDT' || status === 'REGISTRERT' || status === 'MANGLER';

/** `barn[0].netter` → `/svar/barn/0/netter`: where a form can find the field again. */
export const tilPointer = ({ felt }: Pick<Feil, 'felt'>): string => {
  const [, id = felt, rad, kolonne] = /^([^[\]]+)(?:\[(\d+)\](?:\.(.+))?)?$/.exec(felt) ?? [];
  return `/svar/${[id, rad, kolonne].filter((del) => del !== undefined).join('/')}`;
};

const NUMRE: ReadonlySet<string | undefined> = new Set(['fnr', 'duf']);

/** Answers with every national identity number replaced; everything else as it was. */
export function byttIdenter(svar: Svar, bytt: (ident: string) => string): Svar {
  const nytt = (sti: string, verdi: Verdi | undefined): Verdi | undefined => {
    if (typeof verdi === 'string') return NUMRE.has(feltVed(sti)?.type) ? bytt(verdi) : verdi;
    if (!Array.isArray(verdi)) return verdi;
    return verdi.map((rad: unknown, i) =>
      typeof rad === 'object' && rad !== null
        ? Object.fromEntries(
            Object.entries(rad).map(([felt, celle]) => [felt, nytt(`${sti}[${i}].${felt}`, celle as Verdi)]),
          )
        : rad,
    ) as Verdi;
  };
  return Object.fromEntries(Object.entries(svar).map(([id, verdi]) => [id, nytt(id, verdi)]));
}

/** To recognise by, not to use: six digits and five stars. */
export const masker = (ident: string): string => `${ident.replaceAll(/\D/g, '').slice(0, 6)}*****`;

/** No vowels and nothing that looks like something else: it is read out on the phone and never spells a word. */
const TEGN = 'BCDFGHJKLMNPRSTVXZ23456789';

/** What the citizen quotes. It says nothing about the person. */
export const lagReferanse = (tilfeldig: Uint8Array): string => {
  const tegn = Array.from(tilfeldig, (byte) => TEGN[byte % TEGN.length]).join('');
  return `KB-${tegn.slice(0, 4)}-${tegn.slice(4, 8)}`;
};
