/**
 * What answers are judged by, and how they are sent. The first page is read without it: it comes with the first answer,
 * or with a draft.
 */
import { sendSoeknad } from '@kobo-bolig/contract/client';
import { call, type FeltFeil, type KoboCore } from '@kobo-bolig/sdk';
import {
  type Feil,
  finnFelt,
  type Kontekst,
  lesSti,
  oppsummeringHash,
  rensSvar,
  type Svar,
  valider,
  validerFelt,
  type VistVedlegg,
} from '@kobo-bolig/skjema';
import type { Feilpost } from './feil.ts';
import type { Sendt } from './start.ts';
import type { Utkast } from './utkast.ts';

export { valider, validerAlt } from '@kobo-bolig/skjema';

/** `/svar/barn/0/netter` → `barn[0].netter` */
const tilSti = (pointer: string): string => {
  const [, , id = '', rad, felt] = pointer.split('/');
  return rad === undefined ? id : `${id}[${rad}]${felt === undefined ? '' : `.${felt}`}`;
};

/** The server's faults at their fields and steps; those it points nowhere with are left out. */
export const fraServer = (feil: readonly FeltFeil[]): readonly Feilpost[] =>
  feil.flatMap(({ pointer, detail }): Feilpost[] => {
    const felt = tilSti(pointer);
    const steg = finnFelt(lesSti(felt).id)?.steg.id;
    return steg ? [{ steg, felt, kode: 'ukjent', setning: detail }] : [];
  });

const samme = (a: Feil, b: Feil): boolean => a.felt === b.felt && a.kode === b.kode;

/** The faults that are still there after a change; none is added while somebody types (R16). */
export function gjenstaaende(
  feil: readonly Feilpost[],
  sti: string,
  svar: Svar,
  kontekst: Kontekst,
): readonly Feilpost[] {
  if (feil.length === 0) return feil;
  const naa = new Map(
    [...new Set(feil.map(({ steg }) => steg))].map((steg) => [steg, valider(steg, svar, kontekst)]),
  );
  return feil.filter((en) =>
    en.setning === undefined ? naa.get(en.steg)?.some((annen) => samme(en, annen)) : en.felt !== sti,
  );
}

/** With the fault of a field that was left put in its place, or taken away. */
export function medFelt(
  feil: readonly Feilpost[],
  sti: string,
  svar: Svar,
  kontekst: Kontekst,
): readonly Feilpost[] {
  const ny = validerFelt(sti, svar, kontekst);
  if (!ny) return feil;
  const andre = feil.filter((en) => en.felt !== sti);
  const rekkefoelge = valider(ny.steg, svar, kontekst).map(({ felt }) => felt);
  const plass = (en: Feil): number => rekkefoelge.indexOf(en.felt);
  return [...andre, ny].toSorted((a, b) => (a.steg === b.steg ? plass(a) - plass(b) : 0));
}

/** @throws KoboFeil */
export async function sendInn(
  klient: KoboCore,
  utkast: Utkast,
  kontekst: Kontekst,
  vedlegg: readonly VistVedlegg[],
): Promise<Sendt> {
  const { soeknadId = '', etag, versjon, svar } = utkast;
  const { data } = await call(klient, sendSoeknad, {
    path: { soeknadId },
    etag,
    body: { oppsummeringHash: await oppsummeringHash(svar, kontekst, vedlegg) },
    // The same draft in the same version is the same submission, whatever happened to the first answer.
    idempotencyKey: `${soeknadId}-${versjon}`,
  });
  return { kvittering: data, svar: rensSvar(svar, kontekst) };
}
