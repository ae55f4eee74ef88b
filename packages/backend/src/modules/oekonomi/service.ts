import type { OekonomikorreksjonNy, OekonomiskSituasjon, PersonOekonomi } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { krevRegisteradgang } from '../innfoering/adgang.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import type { Registeradgang } from '../../ports/felles/adgang.ts';
import { hentIdenter } from '../person/service.ts';
import { krevBehovProeves } from '../sak/hjemmel.ts';
import { krevTekst } from '../sak/mangler.ts';
import { skjermSak, type Sakrad } from '../sak/queries.sql.ts';
import { kanHenteOekonomi, type Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt, krevSak, krevSakForEndring, krevSaksbehandler, noterPaaSaken } from '../sak/service.ts';
import { varsleOm } from '../varsel/anledning.ts';
import { uinformerteVoksne } from '../varsel/queries.sql.ts';
import { vedleggISaken, type Vedleggsrad } from '../vedlegg/queries.sql.ts';
import { korriger, medKorreksjoner, somRegistrert, tallet } from './korreksjon.ts';
import {
  sakensOekonomi,
  sakensVoksne,
  settInnInnhenting,
  settInnKorrigert,
  settInnOekonomi,
  type Medlemsrad,
  type Oekonomirad,
} from './queries.sql.ts';
import type { Kildenavn } from './rules.ts';
import {
  HJEMMEL,
  husstandssituasjon,
  ikkeHentet,
  ikkeSpurt,
  noenErSkjermet,
  personsituasjon,
  registerstatus,
  svarteIkke,
  type Hentet,
  type Medlem,
} from './situasjon.ts';

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
  readonly adgang: Registeradgang;
}

/** @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, BEHOVET_PROEVES_IKKE, UGYLDIG_OVERGANG when the case is not being worked on */
function krevAapen(sak: Sakrad, aktoer: Saksaktoer): void {
  krevSaksbehandler(sak, aktoer);
  krevBehovProeves(sak);
  if (!kanHenteOekonomi(sak)) throw new KoboFeil('UGYLDIG_OVERGANG');
}

/**
 * No register is asked without a case, its case worker and a legal basis.
 * @throws KoboFeil REGISTER_IKKE_AAPNET among others
 */
export async function forbered(
  tx: Tx,
  sakId: string,
  aktoer: Saksaktoer,
  { vault, naa }: { readonly vault: Vault; readonly naa: Date },
): Promise<Innhentingsgrunnlag> {
  const sak = await krevSak(tx, sakId);
  krevAapen(sak, aktoer);
  const { kommunenummer } = await hentKommuneinfo(tx);
  const medlemmer = await medlemmene(tx, sakId);
  const identer = await hentIdenter(
    { tx, vault, kommunenummer },
    medlemmer.map(({ personId }) => personId),
  );
  const adgang = await krevRegisteradgang(tx, 'OEKONOMI', { naa, sakId });
  return { sak, medlemmer, identer, adgang };
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
 * Other adults of the household are told of it, once. When anyone turns out to be shielded, so is the case from now on.
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
    if (!svar) return ikkeHentet(medlem);
    const registrert = personsituasjon(medlem, svar, foer && somRegistrert(foer), { ...valg, tid });
    return medKorreksjoner(registrert, foer?.korrigert);
  });
  const husstand = husstandssituasjon(personer, valg.maaneder);
  for (const [personId, { inntekt, skatt }] of hentet) {
    await loggfoer(tx, sakId, personId, 'INNTEKT', inntekt, valg);
    await loggfoer(tx, sakId, personId, 'SSG', skatt, valg);
  }
  await tx.query(settInnOekonomi(valg.nyId(), sakId, tid, personer, husstand));
  await noterPaaSaken(tx, sakId, { type: 'OEKONOMI_HENTET', ansattId: aktoer.ansattId });
  for (const { id } of await tx.query<{ id: string }>(uinformerteVoksne(sakId, [...hentet.keys()])))
    await varsleOm(tx, 'INNHENTING', { sakId, ressursId: id, mottakerId: id }, valg.naa);
  if (noenErSkjermet(hentet)) await tx.query(skjermSak(sakId));
  return { sakId, hentet: tid, hjemmel: HJEMMEL, personer, husstand };
}

const feilVed = (pointer: string, code: string, detail: Feltfeil['detail']): KoboFeil =>
  new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [{ pointer, code, detail }] });

const ukjent = tekst('Finnes ikke i saken.', 'Finst ikkje i saka.');
const utdatert = tekst(
  'Tallet er et annet nå. Les opplysningene på nytt.',
  'Talet er eit anna no. Les opplysningane på nytt.',
);
const uendret = tekst('Tallet er det samme som før.', 'Talet er det same som før.');
const uleselig = tekst(
  'Må være et vedlegg i saken som noen har lastet opp.',
  'Må vere eit vedlegg i saka som nokon har lasta opp.',
);

/**
 * Puts a figure of a register right. `sak` is locked.
 * @throws KoboFeil IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL
 */
export async function korrigerOekonomi(
  tx: Tx,
  sak: Sakrad,
  aktoer: Saksaktoer,
  ny: OekonomikorreksjonNy,
  { id, naa }: { readonly id: string; readonly naa: Date },
): Promise<OekonomiskSituasjon> {
  krevAapen(sak, aktoer);
  krevTekst('/begrunnelse', ny.begrunnelse);
  const rad = await tx.maybeOne<Oekonomirad>(sakensOekonomi(sak.id));
  const person = rad?.personer.find(({ personId }) => personId === ny.personId);
  if (!rad || !person) throw feilVed('/personId', 'FINNES_IKKE', ukjent);
  if (tallet(person, ny.felt) !== ny.fra) throw feilVed('/fra', 'UTDATERT', utdatert);
  if (ny.fra === ny.til) throw feilVed('/til', 'UENDRET', uendret);
  const vedlegg = await tx.maybeOne<Vedleggsrad>(vedleggISaken(sak.id, ny.vedleggId));
  if (!vedlegg || vedlegg.status === 'MANGLER_INNHOLD' || vedlegg.status === 'INFISERT')
    throw feilVed('/vedleggId', 'FINNES_IKKE', uleselig);
  const { felt, fra, til, begrunnelse, vedleggId } = ny;
  const korreksjon = { felt, fra, til, begrunnelse, vedleggId, tid: naa.toISOString() };
  const personer = rad.personer.map((en) => (en === person ? korriger(en, korreksjon) : en));
  const maaneder = (rad.husstand?.maaneder ?? []).map(({ maaned }) => maaned);
  const husstand = husstandssituasjon(personer, maaneder);
  const { ansattId } = aktoer;
  await kjennAnsatt(tx, aktoer);
  await tx.query(settInnKorrigert({ ...ny, id, sakId: sak.id, ansattId }, { ...rad, personer }, husstand));
  await noterPaaSaken(tx, sak.id, { type: 'OEKONOMI_KORRIGERT', ansattId });
  return { sakId: sak.id, hentet: rad.hentet, hjemmel: rad.hjemmel, personer, husstand };
}

async function loggfoer(
  tx: Tx,
  sakId: string,
  personId: string,
  register: 'INNTEKT' | 'SSG',
  utfall: Hentet['inntekt'] | Hentet['skatt'],
  { naa, nyId, vault, kommunenummer, maaneder }: Lagringsvalg,
): Promise<void> {
  if (ikkeSpurt(utfall)) return;
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
    }),
  );
}
