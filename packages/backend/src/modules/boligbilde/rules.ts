import type { BoligbildeNytt } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { finnFormat } from '../vedlegg/filtype.ts';

/** What one home can have. */
export const MAKS_BILDER = 20;

/** What is seen in a picture is said in both written standards, and never whose it is. */
export const altfeil = ({ alt }: Pick<BoligbildeNytt, 'alt'>): Feltfeil[] => [
  ...medFoedselsnummer(alt, '/alt'),
  ...(['nb', 'nn'] as const)
    .filter((maal) => alt[maal].trim() === '')
    .map((maal) => ({ pointer: `/alt/${maal}`, ...MANGLER })),
];

/** A picture stands among the others. */
export const plassfeil = (plass: number, antall: number): Feltfeil[] =>
  plass <= antall
    ? []
    : [
        {
          pointer: '/plass',
          code: 'FOR_STOR',
          detail: tekst(`Kan være høyst ${antall}.`, `Kan vere høgst ${antall}.`),
        },
      ];

/** A paper is no picture, whatever else may be attached; HEIC that came to no JPEG is told what to do with itself. */
export const erBilde = (innhold: Uint8Array): boolean => {
  const format = finnFormat(innhold);
  return format !== null && format !== 'PDF';
};
