/** Rights to act for another: given, shown, confirmed and ended. */
import type {
  BrevTil,
  FullmaktNy,
  Representasjon,
  RepresentasjonNy,
  VergemaalNy,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { RegisterFeil } from '../../ports/felles/registerfeil.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import type { Folkeregister, Registerperson, Vergemaal } from '../../ports/folkeregister/port.ts';
import { MANGLER } from '../feltfeil.ts';
import { erEtternavnet, oppgittfeil } from '../person/oppgitt.ts';
import { lagrePerson, personerMedIdent, tilVerdier, type Personregister } from '../person/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
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
import { bekreftetTil, periodefeil, status } from './rules.ts';

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

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevGyldig(
  { representant, gyldigFra, gyldigTil }: Pick<RepresentasjonNy, 'representant' | 'gyldigFra' | 'gyldigTil'>,
  dag: string,
): void {
  const uten = representant.ident === undefined ? [{ pointer: '/representant/ident', ...MANGLER }] : [];
  const errors = [
    ...uten,
    ...oppgittfeil(representant, '/representant', dag),
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

export interface Funnet {
  readonly person: Registersvar<Registerperson>;
  readonly vergemaal: Vergemaal;
}

/**
 * The guardianship of personal and financial interests this guardian has for the one they name; null when there is none.
 * @throws KoboFeil REGISTER_UTILGJENGELIG
 */
export async function finnVergemaal(
  freg: Folkeregister,
  oppslag: Personoppslag,
  { ident, navn, verge }: { readonly ident: string; readonly navn?: string; readonly verge: string },
): Promise<Funnet | null> {
  const person = await freg.hentPerson(oppslag, ident, { vergemaal: true }).catch((error: unknown) => {
    if (!(error instanceof RegisterFeil)) throw error;
    if (error.klasse === 'UKJENT_PERSON') return null;
    throw new KoboFeil('REGISTER_UTILGJENGELIG', { cause: error });
  });
  const vergemaal = person?.verdi.vergemaal.find(({ vergeIdent, fullt }) => fullt && vergeIdent === verge);
  if (!person || !vergemaal) return null;
  if (navn !== undefined && !(person.verdi.navn && erEtternavnet(navn, person.verdi.navn))) return null;
  return { person, vergemaal };
}

/** A guardian becomes the one who acts for their ward here. @throws KoboFeil REPRESENTASJON_FINNES */
export async function registrerVergemaal(
  register: Personregister,
  verge: string,
  { gjelder, brevTil = STANDARD_BREV }: VergemaalNy,
  { person, vergemaal }: Funnet,
  naa: Date,
): Promise<Representasjonsrad> {
  const personId = await lagrePerson(register, gjelder.ident!, tilVerdier(person.verdi, person.hentet));
  return gi(
    register,
    {
      personId,
      representantId: await navngitt(register, verge),
      oppgittNavn: vergemaal.navn ?? null,
      type: vergemaal.type,
      omfang: 'FULL',
      kilde: 'FREG',
      gyldigFra: idag(naa),
      gyldigTil: null,
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
