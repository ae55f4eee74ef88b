import type { Planinnhold } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';

const tom = (skrevet: string | undefined): boolean => (skrevet ?? '').trim() === '';

const TO_GANGER = {
  code: 'TO_GANGER',
  detail: tekst('Hvert område kan bare stå én gang.', 'Kvart område kan berre stå éin gong.'),
};

/** What is wrong with a plan: a part of life that says nothing or stands twice, and texts that are blank. */
export const planfeil = (omraader: readonly Planinnhold[]): Feltfeil[] =>
  omraader.flatMap(({ omraade, naa, oensket, steg = [] }, i) => {
    const her = `/omraader/${i}`;
    const tomme = [
      ...(naa !== undefined && tom(naa) ? [`${her}/naa`] : []),
      ...(oensket !== undefined && tom(oensket) ? [`${her}/oensket`] : []),
      ...steg.flatMap(({ tekst }, j) => (tom(tekst) ? [`${her}/steg/${j}/tekst`] : [])),
      ...(naa === undefined && oensket === undefined && steg.length === 0 ? [her] : []),
    ];
    return [
      ...tomme.map((pointer) => ({ pointer, ...MANGLER })),
      ...(omraader.findIndex((en) => en.omraade === omraade) < i
        ? [{ pointer: `${her}/omraade`, ...TO_GANGER }]
        : []),
    ];
  });
