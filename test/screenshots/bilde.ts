// What a picture is of: its file name says it, and everything else is read from there.
import { join } from 'node:path';

export const ut = join(import.meta.dirname, 'out');

/** Whether what has this name is to be taken. */
export type Valg = (navn: string) => boolean;

export interface Variant {
  readonly bredde: 1280 | 320;
  readonly skjema: 'light' | 'dark';
  readonly spraak: 'nb' | 'nn';
  readonly tema?: 'fjellvik';
}

const alle = <const T>(...verdier: T[]): readonly T[] => verdier;
const flater = alle<Variant['bredde']>(1280, 320).flatMap((bredde) =>
  alle<Variant['skjema']>('light', 'dark').map((skjema) => ({ bredde, skjema })),
);

/** How a page is shown in one language; the width changes last, since it costs the most. */
export const varianter = (spraak: Variant['spraak']): Variant[] =>
  flater.map((flate) => ({ ...flate, spraak }));
/** A theme has no words of its own: one language will do. */
export const fjellvik: Variant[] = varianter('nb').map((variant) => ({ ...variant, tema: 'fjellvik' }));

export const kolonner: readonly string[] = [...varianter('nb'), ...varianter('nn'), ...fjellvik].map(merke);

function merke({ bredde, skjema, spraak, tema }: Variant): string {
  return [bredde, skjema, spraak, tema].filter(Boolean).join('-');
}

export const fil = (navn: string, variant: Variant): `${string}.png` =>
  join(ut, `${navn}-${merke(variant)}.png`) as `${string}.png`;
