import type { OekonomiskSituasjon, PersonOekonomi } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { hentIdenter } from '../person/service.ts';
import { plussMaaneder } from '../sak/frister.ts';
import { beroerSak, skjermSak, type Sakrad } from '../sak/queries.sql.ts';
import { kanHenteOekonomi, type Saksaktoer } from '../sak/rules.ts';
import { krevSak, krevSakForEndring, krevSaksbehandler, noter } from '../sak/service.ts';
import {
  sakensOekonomi,
  sakensVoksne,
  settInnInnhenting,
  settInnOekonomi,
  type Medlemsrad,
  type Oekonomirad,
} from './queries.sql.ts';
import type { Kildenavn } from './rules.ts';
import {
  HJEMMEL,
  husstandssituasjon,
  ikkeHentet,
  noenErSkjermet,
  personsituasjon,
  registerstatus,
  svarteIkke,
  type Hentet,
  type Medlem,
} from './situasjon.ts';

/** Raw answers are kept so long that a complaint can be heard; what was derived from them stays with the case. */
const RAADATA_MAANEDER = 6;

async function medlemmene(tx: Tx, sakId: string): Promise<Medlem[]> {
  const rader = await tx.query<Medlemsrad>(sakensVoksne(sakId));
  return rader.flatMap(({ personId, navn, rolle }) =>
    personId === null
      ? []
      : [{ personId, navn, rolle: rolle === 'SOEKER' || rolle === 'MEDSOEKER' ? rolle : 'ANNEN_VOKSEN' }],
  );
}

/** What was last fetched. Asks no register. */
export async function hentOekonomi(tx: Tx, sakId: string): Promise<OekonomiskSituasjon> {
  const rad = await tx.maybeOne<Oekonomirad>(sakensOekonomi(sakId));
  if (rad) {
    const { hentet, hjemmel, personer, husstand } = rad;
    return { sakId, hentet, hjemmel, personer, ...(husstand && { husstand }) };
  }
  const personer = (await medlemmene(tx, sakId)).map(ikkeHentet);
  return { sakId, hentet: null, hjemmel: HJEMMEL, personer };
}

/** Whom to ask about, and on whose behalf. */
export interface Innhentingsgrunnlag {
  readonly sak: Sakrad;
  readonly medlemmer: readonly Medlem[];
  /** Person id → national identity number. Goes to the registers and nowhere else. */
  readonly identer: ReadonlyMap<string, string>;
  readonly kommuneOrgnr: string;
}

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG when the case is not being worked on */
function krevAapen(sak: Sakrad, aktoer: Saksaktoer): void {
  krevSaksbehandler(sak, aktoer);
  if (!kanHenteOekonomi(sak)) throw new KoboFeil('UGYLDIG_OVERGANG');
}

/** No register is asked without a case, its case worker and a legal basis. */
export async function forbered(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  vault: Vault,
): Promise<Innhentingsgrunnlag> {
  const sak = await krevSak(tx, sakId);
  krevAapen(sak, aktoer);
  const { kommunenummer, orgnr } = await hentKommuneinfo(tx);
  const medlemmer = await medlemmene(tx, sakId);
  const identer = await hentIdenter(
    { tx, vault, kommunenummer },
    medlemmer.map(({ personId }) => personId),
  );
  return { sak, medlemmer, identer, kommuneOrgnr: orgnr };
}

/** @throws KoboFeil REGISTER_UTILGJENGELIG when no register answered about anyone */
export function krevSvar(hentet: ReadonlyMap<string, Hentet>): void {
  const utfall = [...hentet.values()].flatMap(({ inntekt, skatt }) => [inntekt, skatt]);
  if (utfall.length > 0 && utfall.every(svarteIkke)) throw new KoboFeil('REGISTER_UTILGJENGELIG');
}

export interface Lagringsvalg {
  readonly naa: Date;
  readonly nyId: () => string;
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly navnFor: Kildenavn;
  readonly maaneder: readonly string[];
}

/**
 * Keeps what the registers answered: each lookup with the raw answer sealed, and what it comes to for the household.
 * When anyone turns out to be shielded, so is the case from now on.
 */
export async function lagreOekonomi(
  tx: Tx,
  { sak: { id: sakId }, medlemmer }: Innhentingsgrunnlag,
  aktoer: Saksaktoer,
  hentet: ReadonlyMap<string, Hentet>,
  valg: Lagringsvalg,
): Promise<OekonomiskSituasjon> {
  krevAapen(await krevSakForEndring(tx, sakId), aktoer);
  const forrige = await hentOekonomi(tx, sakId);
  if (hentet.size === 0) return forrige;
  const tid = valg.naa.toISOString();
  const personer = medlemmer.map((medlem): PersonOekonomi => {
    const svar = hentet.get(medlem.personId);
    const foer = forrige.personer.find(({ personId }) => personId === medlem.personId);
    return svar ? personsituasjon(medlem, svar, foer, { ...valg, tid }) : ikkeHentet(medlem);
  });
  const husstand = husstandssituasjon(personer, valg.maaneder);
  for (const [personId, { inntekt, skatt }] of hentet) {
    await loggfoer(tx, sakId, personId, 'INNTEKT', inntekt, valg);
    await loggfoer(tx, sakId, personId, 'SSG', skatt, valg);
  }
  await tx.query(settInnOekonomi(valg.nyId(), sakId, tid, personer, husstand));
  const { versjon } = await tx.one<{ versjon: number }>(beroerSak(sakId));
  await noter(tx, sakId, { type: 'OEKONOMI_HENTET', ansattId: aktoer.ansattId }, versjon);
  if (noenErSkjermet(hentet)) await tx.query(skjermSak(sakId));
  return { sakId, hentet: tid, hjemmel: HJEMMEL, personer, husstand };
}

async function loggfoer(
  tx: Tx,
  sakId: string,
  personId: string,
  register: 'INNTEKT' | 'SSG',
  utfall: Hentet['inntekt'] | Hentet['skatt'],
  { naa, nyId, vault, kommunenummer, maaneder }: Lagringsvalg,
): Promise<void> {
  const id = nyId();
  const svarte = 'svar' in utfall;
  await tx.query(
    settInnInnhenting({
      id,
      sakId,
      personId,
      register,
      deler: register === 'INNTEKT' ? maaneder : ['SISTE_SKATTEOPPGJOER'],
      status: registerstatus(utfall),
      feilkode: svarte ? null : (utfall.feil.feilkode ?? utfall.feil.klasse),
      korrelasjonsid: svarte ? utfall.korrelasjonsid : utfall.feil.korrelasjonsid,
      hentet: naa.toISOString(),
      raadata: svarte ? await vault.seal(JSON.stringify(utfall.svar), { kommunenummer, id }) : null,
      slettesDato: svarte ? plussMaaneder(idag(naa), RAADATA_MAANEDER) : null,
    }),
  );
}
