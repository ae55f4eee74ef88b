import type {
  Adresse,
  Bolig,
  Boligadvarsel,
  BoligEndre,
  BoligOpprett,
  Boligstatus,
  Boligtilskudd,
  Markering,
} from '@kobo-bolig/contract';
import { harFoedselsnummer } from '../../foedselsnummer.ts';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { MANGLER } from '../feltfeil.ts';

/** Street, number and letter, as they are said. */
export const veiadresse = ({ adressenavn, nummer, bokstav }: Adresse): string =>
  `${adressenavn} ${nummer ?? ''}${bokstav ?? ''}`.trim();

/** What the API can set by hand. RESERVERT and UTLEID follow from a reservation and a tenancy. */
const settesForHaand: ReadonlySet<Boligstatus> = new Set([
  'KLAR_FOR_INNFLYTTING',
  'VEDLIKEHOLD',
  'IKKE_TILGJENGELIG',
  'SOLGT',
]);

/**
 * Whether somebody changed a state by hand. Of what came with a reservation or a tenancy nobody is told: an employee of
 * the shielded unit would tell whom the home is for, and so would the name that is missing there alone.
 */
export const erForHaand = (fra: Boligstatus | null, til: Boligstatus): boolean =>
  settesForHaand.has(til) && (fra === null || settesForHaand.has(fra));

/** Why a home cannot go from one state to another by hand, or null when it can. */
export function statusHindring(fra: Boligstatus, til: Boligstatus): 'I_BRUK' | 'UGYLDIG' | null {
  if (fra === til) return null;
  if (fra === 'RESERVERT' || fra === 'UTLEID') return 'I_BRUK';
  if (fra === 'SOLGT' || !settesForHaand.has(til)) return 'UGYLDIG';
  return null;
}

/** States of a home that can be offered: nobody lives there and nothing is promised. One being mended can be promised too. */
export const tilbys: readonly Boligstatus[] = ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'];

export const kanTilbys = (status: Boligstatus): boolean => tilbys.includes(status);

/** Homes for those in need are let to nobody else, unless the municipality has registered that this one may be. */
export const utleiesUtenProeving = ({
  boligtype,
  utenBehovsproeving,
}: Pick<Bolig, 'boligtype' | 'utenBehovsproeving'>): boolean =>
  boligtype === 'PERSONALBOLIG' || utenBehovsproeving === true;

export interface Markeringsgrunnlag {
  readonly disposisjonsform: string | null;
  readonly leieTilEiePotensial: boolean;
  readonly sagtOpp: boolean;
  readonly reservert: boolean;
}

/** Markers beside the state. RESERVERT follows from an active reservation, whatever the state says. */
export function markeringer(bolig: Markeringsgrunnlag): Markering[] {
  const gjelder: Record<Markering, boolean> = {
    TILVISNINGSAVTALE: bolig.disposisjonsform === 'TILVISNING',
    SAGT_OPP: bolig.sagtOpp,
    LEIE_TIL_EIE: bolig.leieTilEiePotensial,
    RESERVERT: bolig.reservert,
  };
  return (Object.keys(gjelder) as Markering[]).filter((markering) => gjelder[markering]);
}

/** Months each choice of «Antatt ledig innen» reaches ahead. */
export const ledigInnenMaaneder = { NAA: 0, EN_MND: 1, TRE_MND: 3, SEKS_MND: 6, ETT_AAR: 12 } as const;

const personlig = tekst(
  'Inneholder et fødselsnummer. Ta det bort: opplysninger om personer skal ikke stå på boligen.',
  'Inneheld eit fødselsnummer. Ta det bort: opplysningar om personar skal ikkje stå på bustaden.',
);
/** Outside it, a date of a home is a slip of the pen. */
export const erRimeligAar = (aar: number): boolean => aar >= 1900 && aar <= 2199;
export const erRimeligDato = (dato: string): boolean => erRimeligAar(Number(dato.slice(0, 4)));
export const URIMELIG_DATO = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Må være en dato fra 1900 til 2199.', 'Må vere ein dato frå 1900 til 2199.'),
};

/** Every text within that has a national identity number in it. */
export function* medFoedselsnummer(verdi: object, sti = ''): Generator<Feltfeil> {
  for (const [felt, inni] of Object.entries(verdi)) {
    const pointer = `${sti}/${felt}`;
    if (typeof inni === 'object' && inni !== null) yield* medFoedselsnummer(inni as object, pointer);
    else if (typeof inni === 'string' && harFoedselsnummer(inni))
      yield { pointer, code: 'FOEDSELSNUMMER_I_TEKST', detail: personlig };
  }
}

const binder = (tilskudd: Boligtilskudd | null | undefined, idag: string): tilskudd is Boligtilskudd =>
  !!tilskudd && tilskudd.bindingTil >= idag;

/**
 * A home bound by a grant is sold, and nobody has said why. A person decides; a grant that is taken out of the
 * registration at the same time binds as well.
 */
export const selgesBundet = (
  foer: { readonly status: Boligstatus; readonly tilskudd: Boligtilskudd | null },
  { status, tilskudd, statusaarsak }: Pick<BoligEndre, 'status' | 'tilskudd' | 'statusaarsak'>,
  idag: string,
): boolean =>
  status === 'SOLGT' &&
  foer.status !== 'SOLGT' &&
  (binder(foer.tilskudd, idag) || binder(tilskudd, idag)) &&
  (statusaarsak ?? '').trim() === '';

const tilbakebetaling = tekst(
  'Et tilskudd binder boligen. Selges den, kan tilskuddet måtte betales tilbake. Spør Husbanken først.',
  'Eit tilskot bind bustaden. Blir han seld, kan tilskotet måtte betalast tilbake. Spør Husbanken først.',
);
const annenBruk = tekst(
  'Et tilskudd binder boligen til dem det ble gitt for. Brukes den til noe annet, kan tilskuddet måtte betales tilbake.',
  'Eit tilskot bind bustaden til dei det vart gitt for. Blir han brukt til noko anna, kan tilskotet måtte betalast tilbake.',
);

/** What a person should know before a home is sold or used for anything else (Husbankens tilskudd til utleieboliger). */
export function advarsler(
  {
    tilskudd,
    salgsstatus,
    status,
    ...bolig
  }: Pick<Bolig, 'tilskudd' | 'salgsstatus' | 'status' | 'boligtype' | 'utenBehovsproeving'>,
  idag: string,
): Boligadvarsel[] {
  if (!binder(tilskudd, idag)) return [];
  const gjelderTil = tilskudd.bindingTil;
  return [
    ...(salgsstatus !== undefined || status === 'SOLGT'
      ? [{ kode: 'TILSKUDD_SALG' as const, gjelderTil, tekst: tilbakebetaling }]
      : []),
    ...(utleiesUtenProeving(bolig) || status === 'IKKE_TILGJENGELIG'
      ? [{ kode: 'TILSKUDD_ANNEN_BRUK' as const, gjelderTil, tekst: annenBruk }]
      : []),
  ];
}

const blankt = (pointer: string, skrevet: string | undefined): Feltfeil[] =>
  skrevet !== undefined && skrevet.trim() === '' ? [{ pointer, ...MANGLER }] : [];

const BINDER_IKKE: Feltfeil = {
  pointer: '/tilskudd/bindingTil',
  code: 'UGYLDIG_VERDI',
  detail: tekst('Må være etter dagen tilskuddet ble gitt.', 'Må vere etter dagen tilskotet vart gitt.'),
};

/** What the schema cannot say of the texts and dates of a home: the same as the import asks of a row. */
export function innholdsfeil(bolig: BoligOpprett | BoligEndre): Feltfeil[] {
  const { tilskudd, informasjonTilLeietaker: informasjon } = bolig;
  const datoer = {
    '/klarFra': bolig.klarFra,
    '/leiekostnad/gjelderFra': bolig.leiekostnad?.gjelderFra,
    '/tilskudd/dato': tilskudd?.dato,
    '/tilskudd/bindingTil': tilskudd?.bindingTil,
  };
  return [
    ...medFoedselsnummer(bolig),
    ...Object.entries(datoer)
      .filter(([, dato]) => dato !== undefined && !erRimeligDato(dato))
      .map(([pointer]) => ({ pointer, ...URIMELIG_DATO })),
    ...(tilskudd && tilskudd.bindingTil <= tilskudd.dato ? [BINDER_IKKE] : []),
    ...blankt('/bomiljoehensyn', bolig.bomiljoehensyn),
    ...blankt('/informasjonTilLeietaker/nb', informasjon?.nb),
    ...blankt('/informasjonTilLeietaker/nn', informasjon?.nn),
  ];
}
