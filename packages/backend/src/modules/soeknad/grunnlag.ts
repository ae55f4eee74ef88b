/** What an application is filled in on: what registers gave, what was confirmed, and what the applicant was told. */
import type { Bekreftet, Forhaandsutfylt, InformasjonVist } from '@kobo-bolig/contract';
import {
  finnFelt,
  finnSteg,
  INFORMASJONSVERSJON,
  registerverdi,
  SKJEMAVERSJON,
  steg,
  synligeBokser,
  synligeFelt,
  synligeSteg,
  type Bekreftelse,
  type Kontekst,
  type StegId,
  type Svar,
  type SynligFelt,
} from '@kobo-bolig/skjema';

/** The information of a page as it stands to these answers. How the municipality uses them has a version of its own. */
function tekstene(stegId: StegId, svar: Svar, kontekst: Kontekst): Omit<InformasjonVist, 'tid'>[] {
  const ider = [
    ...(finnSteg(stegId).innhold ?? []).map((id) => `innhold/${id}`),
    ...synligeBokser(stegId, svar, kontekst).map(({ id }) => `boks/${id}`),
  ];
  const versjon = stegId === 'informasjon' ? INFORMASJONSVERSJON : SKJEMAVERSJON;
  return [...new Set(ider)].map((tekstId) => ({
    steg: stegId,
    tekstId,
    versjon,
    spraak: kontekst.spraak,
  }));
}

const lik = (en: Omit<InformasjonVist, 'tid'>, annen: InformasjonVist): boolean =>
  en.steg === annen.steg &&
  en.tekstId === annen.tekstId &&
  en.versjon === annen.versjon &&
  en.spraak === annen.spraak;

/** What was shown before, with what a page shows now: each the first time it was. */
export function medVist(
  foer: readonly InformasjonVist[],
  stegId: StegId,
  { svar, kontekst, tid }: { readonly svar: Svar; readonly kontekst: Kontekst; readonly tid: string },
): InformasjonVist[] {
  const nye = tekstene(stegId, svar, kontekst).filter((en) => !foer.some((annen) => lik(en, annen)));
  return [...foer, ...nye.map((en) => ({ ...en, tid }))];
}

const bekreftelsesfelt = steg.flatMap(({ felt }) => felt).filter(({ type }) => type === 'bekreftelse');

const MAKS_VERSJON = 10_000;

/** Texts the applicant has confirmed that they have read. What the browser says of when is left out where it is no time. */
export const bekreftede = (svar: Svar): Bekreftet[] =>
  bekreftelsesfelt.flatMap(({ id }) => {
    const verdi = svar[id] as Bekreftelse | undefined;
    if (verdi === undefined || verdi.versjon < 1 || verdi.versjon > MAKS_VERSJON) return [];
    const tid = new Date(verdi.tid);
    return Number.isNaN(tid.getTime()) ? [] : [{ felt: id, versjon: verdi.versjon, tid: tid.toISOString() }];
  });

/** Whoever has confirmed a page has had it before them, also where no draft was stored on it. */
export const medBekreftet = (
  foer: readonly InformasjonVist[],
  svar: Svar,
  kontekst: Kontekst,
): InformasjonVist[] =>
  bekreftede(svar).reduce<InformasjonVist[]>(
    (vist, { felt, tid }) => medVist(vist, finnFelt(felt)!.steg.id, { svar, kontekst, tid }),
    [...foer],
  );

/** Of a child the register shows: what is locked, and shared residence where it is as registered. */
const fraRegister = ({ laast, felt, verdi }: SynligFelt, delt: boolean): boolean =>
  laast || (felt.id === 'bosted' && delt && verdi === 'DELT');

/**
 * Which answers the registers gave, and when they were asked.
 * @param svar as it is sent: nothing but what was asked
 * @param hentet when Folkeregisteret answered, null while it has not
 * @param naa when the login said who it is
 */
export function forhaandsutfylte(
  svar: Svar,
  kontekst: Kontekst,
  { hentet, naa }: { readonly hentet: string | null; readonly naa: string },
): Forhaandsutfylt[] {
  const fra = (felt: string, kilde: Forhaandsutfylt['kilde']): Forhaandsutfylt[] => {
    const tid = kilde === 'ID_PORTEN' ? naa : hentet;
    return tid === null ? [] : [{ felt, kilde, hentet: tid }];
  };
  const barna = new Map(kontekst.innbygger.barn.map((barn) => [barn.barnId, barn.deltBosted]));
  return synligeSteg(svar, kontekst).flatMap(({ steg: { id } }) =>
    synligeFelt(id, svar, kontekst).flatMap(({ sti, felt, rader = [] }) => {
      if (felt.type === 'vis')
        return registerverdi(felt.id, kontekst) === undefined
          ? []
          : fra(sti, felt.kilde === 'ID_PORTEN' ? 'ID_PORTEN' : 'FOLKEREGISTERET');
      return rader
        .filter(({ med }) => med)
        .flatMap((rad) => {
          const barnId = rad.felt.find((ett) => ett.felt.type === 'registerid')?.verdi;
          const delt = barna.get(String(barnId)) ?? false;
          return rad.felt
            .filter((ett) => fraRegister(ett, delt))
            .flatMap((ett) => fra(ett.sti, 'FOLKEREGISTERET'));
        });
    }),
  );
}
