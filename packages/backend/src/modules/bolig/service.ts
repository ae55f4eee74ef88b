import type {
  Adresse,
  Bolig,
  BoligEndre,
  BoligListe,
  BoligOpprett,
  Boligsammendrag,
  Boligstatus,
  Boligtilskudd,
  Statusendring,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { hvem } from '../../http/aktoer.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import {
  boligMedId,
  boligtelling,
  laasBolig,
  laasLeverandorbolig,
  oppdaterBolig,
  settBoligstatus,
  settInnHvisLedig,
  slettBolig,
  type Boligfilter,
  type Boligrad,
  type Boligverdier,
  type Listerad,
  type Sammendragsrad,
  type Statusrad,
} from './queries.sql.ts';
import { tellFasetter, type Telling } from './fasettkode.ts';
import { boligNoekkel, kompletthet } from '../importer/index.ts';
import { erForHaand, markeringer, selgesBundet, statusHindring } from './rules.ts';
import { flett, radresultat, STANDARD } from './sammenlign.ts';

/** Takes away what is null: in the API null and absent mean the same. */
function utenNull(verdi: object): Record<string, unknown> {
  const kjent: Record<string, unknown> = {};
  for (const navn in verdi) {
    const v = (verdi as Record<string, unknown>)[navn];
    if (v !== null && v !== undefined) kjent[navn] = v;
  }
  return kjent;
}

const merker = (rad: Sammendragsrad) =>
  markeringer({
    disposisjonsform: rad.disposisjonsform,
    leieTilEiePotensial: rad.leieTilEiePotensial,
    sagtOpp: rad.sagtOpp,
    reservert: rad.reservert,
  });

export function tilSammendrag(rad: Sammendragsrad): Boligsammendrag {
  return utenNull({
    koboId: rad.id,
    adresse: rad.adresse,
    bruksenhetsnummer: rad.bruksenhetsnummer,
    ekstraReferanse: rad.ekstraReferanse,
    etasjenummer: rad.etasjenummer,
    heis: rad.bygning.heis,
    bygningstype: rad.bygning.bygningstype,
    boligtype: rad.boligtype,
    erBofellesskap: rad.erBofellesskap,
    bemanning: rad.bemanning,
    status: rad.status,
    markeringer: merker(rad),
    antallSoverom: rad.antallSoverom,
    bruksareal: rad.bruksareal,
    manedsleie: rad.manedsleie,
    klarFra: rad.klarFra,
    antattLedig: rad.antattLedig,
    versjon: rad.versjon,
  }) as unknown as Boligsammendrag;
}

export const tilListelinje = (rad: Listerad): Boligsammendrag => ({
  ...tilSammendrag(rad),
  ...(rad.forside !== null && { forsidebilde: rad.forside }),
});

export function tilBolig(rad: Boligrad): Bolig {
  const bolig = utenNull({
    koboId: rad.id,
    leverandorBoligId: rad.leverandorBoligId,
    adresse: rad.adresse,
    eiendom: rad.eiendom,
    eieseksjon: rad.eieseksjon,
    bruksenhetsnummer: rad.bruksenhetsnummer,
    ekstraReferanse: rad.ekstraReferanse,
    bygning: rad.bygning,
    etasjenummer: rad.etasjenummer,
    boligtype: rad.boligtype,
    underkategori: rad.underkategori,
    erBofellesskap: rad.erBofellesskap,
    bemanning: rad.bemanning,
    eieform: rad.eieform,
    disposisjonsform: rad.disposisjonsform,
    eier: rad.eier,
    antallSoverom: rad.antallSoverom,
    bruksareal: rad.bruksareal,
    erTilgjengeligForRullestolbruker: rad.erTilgjengeligForRullestolbruker,
    egenskaper: rad.egenskaper,
    kvalifisererMvaKompensasjon: rad.kvalifisererMvaKompensasjon,
    leieTilEiePotensial: rad.leieTilEiePotensial,
    egnetBosetting: rad.egnetBosetting,
    utenBehovsproeving: rad.utenBehovsproeving || null,
    leiekostnad: rad.leiekostnad,
    depositum: rad.depositum,
    maaler: rad.maaler,
    skolekrets: rad.skolekrets,
    informasjon: rad.informasjon,
    tilskudd: rad.tilskudd,
    salgsstatus: rad.salgsstatus,
    bomiljoehensyn: rad.bomiljoehensyn,
    informasjonTilLeietaker: rad.informasjonTilLeietaker,
    status: rad.status,
    statusdato: rad.statusdato,
    klarFra: rad.klarFra,
    antattLedig: rad.antattLedig,
    markeringer: merker(rad),
    versjon: rad.versjon,
    opprettet: rad.opprettet,
    endret: rad.endret,
  });
  bolig['kompletthet'] = kompletthet(bolig);
  return bolig as unknown as Bolig;
}

/** @throws KoboFeil IKKE_FUNNET */
export async function hentBoligrad(tx: Tx, id: string): Promise<Boligrad> {
  const rad = await tx.maybeOne<Boligrad>(boligMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

export const hentBolig = async (tx: Tx, id: string): Promise<Bolig> => tilBolig(await hentBoligrad(tx, id));

/** The values of a body with the defaults a home has when nothing is said. */
const boligverdier = (body: BoligOpprett | BoligEndre): Boligverdier => ({ ...STANDARD, ...body });

const annenAdresse: Feltfeil = {
  pointer: '/adresse',
  code: 'BOLIG_ANNEN_ADRESSE',
  detail: tekst('Boligen er registrert med en annen adresse.', 'Bustaden er registrert med ei anna adresse.'),
};

const annenKommune: Feltfeil = {
  pointer: '/adresse/kommunenummer',
  code: 'ANNEN_KOMMUNE',
  detail: tekst(
    'Må være kommunen du handler for: den samme som i Kobo-Kommunenummer.',
    'Må vere kommunen du handlar for: den same som i Kobo-Kommunenummer.',
  ),
};

/**
 * Adds a home, or says more of the one that has the vendor's key already: what the body leaves out stays as it was.
 * Who comes at the same time with the same key waits for the first, and then finds the home there.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL for an address in another municipality, BOLIG_ANNEN_ADRESSE, and BOLIG_FINNES when its place is taken by a home with another key or none
 */
export async function opprettBolig(
  tx: Tx,
  { id, kommunenummer, naa }: { readonly id: string; readonly kommunenummer: string; readonly naa: Date },
  body: BoligOpprett,
): Promise<{ status: 200 | 201; body: Bolig }> {
  if (body.adresse.kommunenummer !== kommunenummer)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [annenKommune] });
  const ny = {
    ...boligverdier(body),
    id,
    noekkel: boligNoekkel(body),
    adresse: body.adresse,
    statusdato: idag(naa),
  };
  if (await tx.maybeOne(settInnHvisLedig(ny))) return { status: 201, body: await hentBolig(tx, id) };
  const funnet = await tx.maybeOne<{ id: string }>(laasLeverandorbolig(body.leverandorBoligId ?? null));
  if (!funnet) throw new KoboFeil('BOLIG_FINNES');
  return { status: 200, body: await flettInn(tx, funnet.id, body, naa) };
}

/**
 * Says more of a home, locked: what the body leaves out stays as it was.
 * @throws KoboFeil BOLIG_ANNEN_ADRESSE, and BOLIG_FINNES when its new place is taken
 */
export async function flettInn(tx: Tx, id: string, body: BoligOpprett, naa: Date): Promise<Bolig> {
  const gammel = await hentBoligrad(tx, id);
  // The same rule as the import's: neither case nor spacing makes it another address.
  if (boligNoekkel({ adresse: gammel.adresse }) !== boligNoekkel({ adresse: body.adresse }))
    throw new KoboFeil('BOLIG_ANNEN_ADRESSE', { errors: [annenAdresse] });
  if (radresultat(gammel, body) === 'OPPDATERT') {
    const verdier = flett(gammel, body);
    const noekkel = boligNoekkel({ ...verdier, adresse: gammel.adresse });
    await tx.query(oppdaterBolig(id, noekkel, verdier, idag(naa)));
  }
  return hentBolig(tx, id);
}

const utenGrunn: Feltfeil = {
  pointer: '/statusaarsak',
  code: 'MANGLER',
  detail: tekst(
    'Skriv hvorfor boligen selges mens tilskuddet binder den.',
    'Skriv kvifor bustaden blir seld medan tilskotet bind han.',
  ),
};

/** @throws KoboFeil IKKE_FUNNET, BOLIG_I_BRUK, UGYLDIG_OVERGANG, BOLIG_TILSKUDD_BINDER, and what `krevVersjon` throws */
export async function endreBolig(
  tx: Tx,
  id: string,
  body: BoligEndre,
  naa: Date,
  krevVersjon: (versjon: number) => void,
): Promise<Bolig> {
  const laast = await laas(tx, id);
  krevVersjon(laast.versjon);
  const hindring = statusHindring(laast.status, body.status);
  if (hindring) throw new KoboFeil(hindring === 'I_BRUK' ? 'BOLIG_I_BRUK' : 'UGYLDIG_OVERGANG');
  if (selgesBundet(laast, body, idag(naa)))
    throw new KoboFeil('BOLIG_TILSKUDD_BINDER', { errors: [utenGrunn] });
  await tx.query(
    oppdaterBolig(id, boligNoekkel({ ...body, adresse: laast.adresse }), boligverdier(body), idag(naa)),
  );
  return hentBolig(tx, id);
}

export async function fjernBolig(
  tx: Tx,
  id: string,
  naa: Date,
  krevVersjon: (versjon: number) => void,
): Promise<void> {
  const laast = await laas(tx, id);
  krevVersjon(laast.versjon);
  if (laast.status === 'RESERVERT' || laast.status === 'UTLEID') throw new KoboFeil('BOLIG_I_BRUK');
  await tx.query(slettBolig(id, naa.toISOString()));
}

interface Laast {
  readonly id: string;
  readonly status: Boligstatus;
  readonly versjon: number;
  readonly adresse: Adresse;
  readonly tilskudd: Boligtilskudd | null;
}

/** @throws KoboFeil IKKE_FUNNET */
export async function laas(tx: Tx, id: string): Promise<Laast> {
  const rad = await tx.maybeOne<Laast>(laasBolig(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

export const settStatus = (
  tx: Tx,
  id: string,
  status: Boligstatus,
  naa: Date,
  aarsak?: string,
): Promise<unknown> => tx.query(settBoligstatus(id, status, idag(naa), aarsak ?? null));

export const tilStatusendring = (rad: Statusrad): Statusendring => ({
  ...(rad.fraStatus !== null && { fraStatus: rad.fraStatus }),
  tilStatus: rad.tilStatus,
  statusdato: rad.statusdato,
  tid: rad.opprettet,
  ...(erForHaand(rad.fraStatus, rad.tilStatus) && {
    ...(rad.aarsak !== null && { aarsak: rad.aarsak }),
    av: hvem(rad),
  }),
});

export const fasetter = async (
  tx: Tx,
  filter: Boligfilter,
  dato: string,
): Promise<Pick<BoligListe, 'fasetter' | 'treff' | 'totalt'>> =>
  tellFasetter(await tx.one<Telling>(boligtelling(filter, dato)), filter);
