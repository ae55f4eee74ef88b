/** Rights to act for another: given, shown, confirmed and ended. */
import type {
  BrevTil,
  ForeldreansvarNy,
  FullmaktNy,
  Representasjon,
  RepresentasjonNy,
  VergemaalNy,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { foedtEtterNummeret } from '../../foedselsnummer.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { alder, idag, sisteDagUnder } from '../../klokke.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import {
  harAdressebeskyttelse,
  type Folkeregister,
  type Registerperson,
} from '../../ports/folkeregister/port.ts';
import { MANGLER } from '../feltfeil.ts';
import { erEtternavnet, oppgittfeil } from '../person/oppgitt.ts';
import { lagrePerson, personerMedIdent, tilVerdier, type Personregister } from '../person/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  aapentNavn,
  avsluttUtloepte,
  faatt,
  gitt,
  laasRepresentasjon,
  partensSaker,
  representasjonMedId,
  settBekreftet,
  settInnRepresentasjon,
  settTrukket,
  type NyRepresentasjon,
  type Representasjonsrad,
} from './queries.sql.ts';
import { bekreftetTil, MYNDIG, periodefeil, status } from './rules.ts';

const STANDARD_BREV: BrevTil = 'REPRESENTANTEN';

/** @param sett by the one who gave it, or by the one who holds it: each reads the other's name */
export const tilRepresentasjon = (
  rad: Representasjonsrad,
  dag: string,
  sett: 'GITT' | 'FAATT' = 'GITT',
): Representasjon => {
  const til = bekreftetTil(rad);
  return {
    representasjonId: rad.id,
    versjon: rad.versjon,
    navn: sett === 'GITT' ? rad.oppgittNavn : rad.personNavn,
    type: rad.type,
    omfang: rad.omfang,
    kilde: rad.kilde,
    gyldigFra: rad.gyldigFra,
    ...(rad.gyldigTil !== null && { gyldigTil: rad.gyldigTil }),
    ...(til !== null && { bekreftetTil: til }),
    status: status(rad, dag),
    brevTil: rad.brevTil,
    ...(rad.dokument !== null && { dokument: rad.dokument }),
  };
};

export const gitteRader = (tx: Tx, personId: string): Promise<Representasjonsrad[]> =>
  tx.query<Representasjonsrad>(gitt(personId));
export const faatteRader = (tx: Tx, representantId: string): Promise<Representasjonsrad[]> =>
  tx.query<Representasjonsrad>(faatt(representantId));

const SEG_SELV: Feltfeil = {
  pointer: '/representant/ident',
  code: 'UGYLDIG_VERDI',
  detail: tekst('Kan ikke være den det gjelder selv.', 'Kan ikkje vere den det gjeld sjølv.'),
};
/** Any person of age can act for another, and nobody else (forvaltningsloven 1967 § 12). */
const IKKE_MYNDIG: Feltfeil = {
  pointer: '/representant/ident',
  code: 'UGYLDIG_VERDI',
  detail: tekst('Må ha fylt 18 år.', 'Må ha fylt 18 år.'),
};

/** A number that is somebody's under 18. The register is not asked: nothing is told of them but what their number says. */
const mindreaarig = (ident: string | undefined, dag: string): Feltfeil[] => {
  const foedt = ident === undefined ? null : foedtEtterNummeret(ident);
  return foedt === null || alder(foedt, dag) >= MYNDIG ? [] : [IKKE_MYNDIG];
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevGyldig(
  {
    representant,
    gyldigFra,
    gyldigTil,
    type,
  }: Pick<RepresentasjonNy, 'representant' | 'gyldigFra' | 'gyldigTil'> &
    Partial<Pick<RepresentasjonNy, 'type'>>,
  dag: string,
): void {
  const uten = [
    ...(representant.ident === undefined ? [{ pointer: '/representant/ident', ...MANGLER }] : []),
    ...(type === 'FORELDER' && gyldigTil === undefined ? [{ pointer: '/gyldigTil', ...MANGLER }] : []),
  ];
  const oppgitt = oppgittfeil(representant, '/representant', dag);
  const errors = [
    ...uten,
    ...oppgitt,
    ...(oppgitt.length === 0 ? mindreaarig(representant.ident, dag) : []),
    ...periodefeil({ gyldigFra, gyldigTil }, dag),
  ];
  krevUtenFeil(errors);
}

/** Tells in each case of the party that who may be talked to has changed. */
async function meld(
  tx: Tx,
  personId: string,
  hva: 'representasjon-registrert' | 'representasjon-avsluttet',
): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(partensSaker(personId)))
    await meldVedSidenAv(tx, id, hva);
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL, REPRESENTASJON_FINNES (by the schema) */
async function gi(
  { tx, nyId }: Personregister,
  ny: NyRepresentasjon,
  naa: Date,
): Promise<Representasjonsrad> {
  if (ny.personId === ny.representantId) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [SEG_SELV] });
  await tx.query(avsluttUtloepte(ny, idag(naa), naa.toISOString()));
  const id = nyId();
  await tx.query(settInnRepresentasjon(id, ny));
  await meld(tx, ny.personId, 'representasjon-registrert');
  return tx.one<Representasjonsrad>(representasjonMedId(id));
}

/** Nobody asks a register about somebody because another names them; that the number is nobody's shows when no one logs in by it. */
const navngitt = async (register: Personregister, ident: string): Promise<string> =>
  (await personerMedIdent(register, [ident], 'UKJENT')).get(ident)!;

/** The party lets another act. @throws KoboFeil UGYLDIG_FORESPOERSEL, REPRESENTASJON_FINNES */
export async function giFullmakt(
  register: Personregister,
  personId: string,
  { representant, omfang, gyldigTil, brevTil = STANDARD_BREV }: FullmaktNy,
  naa: Date,
): Promise<Representasjonsrad> {
  const gyldigFra = idag(naa);
  return gi(
    register,
    {
      personId,
      representantId: await navngitt(register, representant.ident!),
      oppgittNavn: representant.navn,
      type: 'FULLMAKT',
      omfang,
      kilde: 'SKJEMA',
      gyldigFra,
      gyldigTil: gyldigTil ?? null,
      bekreftet: null,
      brevTil,
      dokument: null,
      registrertAv: null,
    },
    naa,
  );
}

/** A right the municipality was shown. @throws KoboFeil UGYLDIG_FORESPOERSEL, REPRESENTASJON_FINNES */
export const registrerVist = (
  register: Personregister,
  personId: string,
  aktoer: Saksaktoer,
  { representant, dokument, gyldigTil, brevTil = STANDARD_BREV, ...ny }: RepresentasjonNy,
  naa: Date,
): Promise<Representasjonsrad> =>
  ogsaaSkjermet(register.tx, async () => {
    await kjennAnsatt(register.tx, aktoer);
    const valg = {
      ...ny,
      personId,
      representantId: await navngitt(register, representant.ident!),
      oppgittNavn: representant.navn,
      kilde: 'DOKUMENT',
      gyldigTil: gyldigTil ?? null,
      bekreftet: null,
      brevTil,
      dokument,
      registrertAv: aktoer.ansattId,
    } as const;
    return gi(register, valg, naa);
  });

/** What Folkeregisteret knows of somebody's right to act for another. */
export interface Funnet extends Pick<NyRepresentasjon, 'type' | 'oppgittNavn' | 'gyldigTil'> {
  readonly person: Registersvar<Registerperson>;
}

/** Rights the register is asked about: what it is asked for, and how the answer is read. */
const registerretter: Readonly<
  Record<
    Registerrett,
    {
      readonly deler: NonNullable<Parameters<Folkeregister['hentPerson']>[2]>;
      readonly les: (person: Registerperson, ident: string, dag: string) => Omit<Funnet, 'person'> | null;
    }
  >
> = {
  VERGEMAAL: {
    deler: { vergemaal: true },
    les: ({ vergemaal }, ident) => {
      const funnet = vergemaal.find(({ vergeIdent, fullt }) => fullt && vergeIdent === ident);
      return funnet ? { type: funnet.type, oppgittNavn: funnet.navn ?? null, gyldigTil: null } : null;
    },
  },
  FORELDREANSVAR: {
    deler: { foreldreansvar: true },
    // A child whose address is protected may be hidden from the very parent who asks: a person sees to those.
    les: (barn, ident, dag) => {
      if (!barn.foreldreansvar.includes(ident) || barn.foedselsdato === undefined) return null;
      const gyldigTil = sisteDagUnder(MYNDIG, barn.foedselsdato);
      if (gyldigTil < dag || harAdressebeskyttelse(barn)) return null;
      return { type: 'FORELDER', oppgittNavn: null, gyldigTil };
    },
  },
};
export type Registerrett = 'VERGEMAAL' | 'FORELDREANSVAR';

/** Which of them a right that is there came from. */
export const registerrett = ({ type }: Pick<Representasjonsrad, 'type'>): Registerrett =>
  type === 'FORELDER' ? 'FORELDREANSVAR' : 'VERGEMAAL';

/**
 * The right this one has to act for the one they name, as Folkeregisteret has it; null when there is none.
 * @throws KoboFeil REGISTER_UTILGJENGELIG
 */
export async function finnIRegisteret(
  freg: Folkeregister,
  oppslag: Personoppslag,
  rett: Registerrett,
  sak: {
    readonly ident: string;
    readonly navn?: string | undefined;
    readonly representant: string;
    readonly dag: string;
  },
): Promise<Funnet | null> {
  const { deler, les } = registerretter[rett];
  const person = await freg.hentPerson(oppslag, sak.ident, deler).catch((error: unknown) => {
    if (!(error instanceof RegisterFeil)) throw error;
    if (error.klasse === 'UKJENT_PERSON') return null;
    throw new KoboFeil('REGISTER_UTILGJENGELIG', { cause: error });
  });
  const funnet = person && les(person.verdi, sak.representant, sak.dag);
  if (!funnet) return null;
  if (sak.navn !== undefined && !(person.verdi.navn && erEtternavnet(sak.navn, person.verdi.navn)))
    return null;
  return { ...funnet, person };
}

/** A guardian or parent becomes the one who acts for their ward or child here. @throws KoboFeil REPRESENTASJON_FINNES */
export async function registrerFraRegisteret(
  register: Personregister,
  representant: string,
  { gjelder, brevTil = STANDARD_BREV }: VergemaalNy | ForeldreansvarNy,
  { person, ...funnet }: Funnet,
  naa: Date,
): Promise<Representasjonsrad> {
  const personId = await lagrePerson(register, gjelder.ident!, tilVerdier(person.verdi, person.hentet));
  const representantId = await navngitt(register, representant);
  const aapent = await register.tx.maybeOne<{ navn: string | null }>(aapentNavn(representantId));
  return gi(
    register,
    {
      ...funnet,
      oppgittNavn: funnet.oppgittNavn ?? aapent?.navn ?? null,
      personId,
      representantId,
      omfang: 'FULL',
      kilde: 'FREG',
      gyldigFra: idag(naa),
      bekreftet: naa.toISOString(),
      brevTil,
      dokument: null,
      registrertAv: null,
    },
    naa,
  );
}

/** A right these are part of, locked, that has not ended. @throws KoboFeil IKKE_FUNNET, REPRESENTASJON_ER_AVSLUTTET */
export async function krevGjeldende(
  tx: Tx,
  id: string,
  erMed: (rad: Representasjonsrad) => boolean,
): Promise<Representasjonsrad> {
  await tx.query(laasRepresentasjon(id));
  const rad = await tx.maybeOne<Representasjonsrad>(representasjonMedId(id));
  if (!rad || !erMed(rad)) throw new KoboFeil('IKKE_FUNNET');
  if (rad.trukket !== null) throw new KoboFeil('REPRESENTASJON_ER_AVSLUTTET');
  return rad;
}

export async function avslutt(
  tx: Tx,
  { id, personId }: Representasjonsrad,
  naa: Date,
  grunn: string | null = null,
): Promise<Representasjonsrad> {
  await tx.query(settTrukket(id, naa.toISOString(), grunn));
  await meld(tx, personId, 'representasjon-avsluttet');
  return tx.one<Representasjonsrad>(representasjonMedId(id));
}

/** What the register says of it now: it holds for another while, or it has ended. */
export async function bekreft(
  tx: Tx,
  rad: Representasjonsrad,
  funnet: Funnet | null,
  naa: Date,
): Promise<Representasjonsrad> {
  if (!funnet) return avslutt(tx, rad, naa);
  await tx.query(settBekreftet(rad.id, naa.toISOString()));
  return tx.one<Representasjonsrad>(representasjonMedId(rad.id));
}
