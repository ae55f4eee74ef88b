import type { Bolig, Kobobolig, KoboboligSendt } from '@kobo-bolig/contract';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { STANDARD } from '../bolig/sammenlign.ts';
import { MANGLER } from '../feltfeil.ts';

type Likt = Exclude<keyof KoboboligSendt, 'koboId' | 'leverandorBoligId' | 'fdvuBoligId' | 'leieforhold'>;

/**
 * The fields a home has under Kobo's own name here too, and how often Kobo lets them be said («kan oppdateres»). What a
 * home has beside these Kobo has no name for, and nothing that comes this way touches it.
 */
const FELT: Readonly<Record<Likt, 'FRITT' | 'EN_GANG'>> = {
  adresse: 'EN_GANG',
  antallSoverom: 'FRITT',
  boligtype: 'FRITT',
  bruksareal: 'FRITT',
  bruksenhetsnummer: 'EN_GANG',
  bygning: 'EN_GANG',
  disposisjonsform: 'FRITT',
  eieform: 'FRITT',
  eiendom: 'FRITT',
  eieseksjon: 'FRITT',
  eier: 'EN_GANG',
  egenskaper: 'FRITT',
  ekstraReferanse: 'EN_GANG',
  erBofellesskap: 'FRITT',
  // Kobo says of it both that it is not updated and that false takes its markers away: it can be said again.
  erTilgjengeligForRullestolbruker: 'FRITT',
  etasjenummer: 'FRITT',
  kvalifisererMvaKompensasjon: 'FRITT',
  leiekostnad: 'FRITT',
  leieTilEiePotensial: 'FRITT',
};
const navn = Object.keys(FELT) as Likt[];
const enGang = navn.filter((felt) => FELT[felt] === 'EN_GANG' && felt !== 'adresse');

type Innhold = Pick<KoboboligSendt, Likt>;
const plukk = (kilde: Innhold): Innhold =>
  Object.fromEntries(
    navn.filter((felt) => kilde[felt] !== undefined).map((felt) => [felt, kilde[felt]]),
  ) as unknown as Innhold;

/** The vendor's key, under whichever name it is sent. */
export const noekkel = ({
  leverandorBoligId,
  fdvuBoligId,
}: Pick<KoboboligSendt, 'leverandorBoligId' | 'fdvuBoligId'>): string | undefined =>
  leverandorBoligId ?? fdvuBoligId;

/** What a message says of a home, in our names. */
export const fraKobo = (sendt: KoboboligSendt): Innhold & Pick<Bolig, 'leverandorBoligId'> => {
  const leverandorBoligId = noekkel(sendt);
  return { ...plukk(sendt), ...(leverandorBoligId !== undefined && { leverandorBoligId }) };
};

/** A home in Kobo's names. */
export const tilKobo = (bolig: Bolig): Kobobolig => ({
  ...(plukk(bolig) as Innhold & Pick<Bolig, 'bygning'>),
  koboId: bolig.koboId,
  egenskaper: bolig.egenskaper,
  erBofellesskap: bolig.erBofellesskap,
  erTilgjengeligForRullestolbruker: bolig.erTilgjengeligForRullestolbruker,
  kvalifisererMvaKompensasjon: bolig.kvalifisererMvaKompensasjon,
  leieTilEiePotensial: bolig.leieTilEiePotensial,
  ...(bolig.leverandorBoligId !== undefined && {
    leverandorBoligId: bolig.leverandorBoligId,
    fdvuBoligId: bolig.leverandorBoligId,
  }),
  ...(bolig.leieforhold && { leieforhold: bolig.leieforhold }),
});

const erObjekt = (verdi: unknown): verdi is Record<string, unknown> =>
  typeof verdi === 'object' && verdi !== null;

/** Whether what is sent is another value than the one that stands; what does not stand yet is none. */
const strider = (sendt: unknown, staar: unknown): boolean => {
  if (sendt === undefined || staar === undefined) return false;
  if (!erObjekt(sendt) || !erObjekt(staar)) return sendt !== staar;
  return Object.keys(sendt).some((felt) => strider(sendt[felt], staar[felt]));
};

/** A kind of building nobody has told is not told. */
const fortalt = ({ bygning, ...annet }: Kobobolig): Partial<Kobobolig> => {
  const { bygningstype, ...om } = bygning;
  const ukjent = bygningstype === STANDARD.bygning.bygningstype;
  return { ...annet, bygning: (ukjent ? om : bygning) as Kobobolig['bygning'] };
};

const LAAST = {
  code: 'KOBOBOLIG_LAAST',
  detail: tekst(
    'Er et annet enn det boligen har, og kan ikke endres herfra.',
    'Er noko anna enn det bustaden har, og kan ikkje endrast herifrå.',
  ),
};
const ULIKE_NOEKLER = {
  code: 'UGYLDIG_VERDI',
  detail: tekst(
    'Må være den samme nøkkelen under begge navn.',
    'Må vere den same nøkkelen under begge namn.',
  ),
};

type MedNoekkel = Pick<KoboboligSendt, 'koboId' | 'leverandorBoligId' | 'fdvuBoligId'>;

/** What is wrong with the key of a message. @param maa whether there must be one */
export function noekkelfeil(sendt: MedNoekkel, maa: boolean): Feltfeil[] {
  if (maa && noekkel(sendt) === undefined) return [{ pointer: '/leverandorBoligId', ...MANGLER }];
  return strider(sendt.fdvuBoligId, sendt.leverandorBoligId)
    ? [{ pointer: '/fdvuBoligId', ...ULIKE_NOEKLER }]
    : [];
}

const noekler = ['leverandorBoligId', 'fdvuBoligId'] as const;
const laast = (felt: readonly string[]): Feltfeil[] =>
  felt.map((navn) => ({ pointer: `/${navn}`, ...LAAST }));

/** What names another home than this one. */
export const annenBolig = (bolig: MedNoekkel, sendt: MedNoekkel): Feltfeil[] =>
  laast((['koboId', ...noekler] as const).filter((felt) => strider(sendt[felt], bolig[felt])));

/** What cannot be changed this way and would be. @param bolig null when the home is new: it has no tenancy and no id */
export function laasteFelt(bolig: Kobobolig | null, sendt: KoboboligSendt): Feltfeil[] {
  const staar = bolig === null ? {} : fortalt(bolig);
  const fraKoboAlene = (['koboId', 'leieforhold'] as const).filter(
    (felt) => sendt[felt] !== undefined && (staar[felt] === undefined || strider(sendt[felt], staar[felt])),
  );
  const sagtFoer = [...noekler, ...enGang].filter((felt) => strider(sendt[felt], staar[felt]));
  return laast([...fraKoboAlene, ...sagtFoer]);
}

/** What was said once is added to, never replaced: an owner sent without the number still has it. */
export const medSagt = (bolig: Bolig, sagt: Innhold): Innhold => ({
  ...sagt,
  ...Object.fromEntries(
    enGang
      .filter((felt) => erObjekt(sagt[felt]) && erObjekt(bolig[felt]))
      .map((felt) => [felt, { ...(bolig[felt] as object), ...(sagt[felt] as object) }]),
  ),
});
