import type {
  Innsending,
  Kvittering,
  Soeknad,
  SoeknadSammendrag,
  Spraak,
  SvarLagre,
} from '@kobo-bolig/contract';
import {
  feiltekst,
  formfeil,
  migrer,
  oppsummeringHash,
  rensSvar,
  SKJEMAVERSJON,
  steg,
  tilSak,
  validerAlt,
  type Feil,
  type Kontekst,
  type StegId,
  type Svar,
  type TilSak,
} from '@kobo-bolig/skjema';
import { alleTekster } from '@kobo-bolig/skjema/tekster';
import type { Tx } from '../../db/database.ts';
import type { Vault } from '../../db/ident.ts';
import { KoboFeil, type Feltfeil } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';
import { knyttTilFornyelse } from '../fornyelse/tilknytning.ts';
import { krevAktiv, tilKommune, type Kommuneinfo } from '../kommune/service.ts';
import type { Graderinger } from '../person/graderinger.ts';
import { settKontakt, settUhentet } from '../person/queries.sql.ts';
import { lagreGraderte } from '../person/service.ts';
import { avventGradering } from '../sak/gradering.ts';
import { opprettSak, trekkSak, type NySak, type NyttMedlem, type OpprettetSak } from '../sak/service.ts';
import { foelgMedSoeknaden, krevMedsoekersSvar } from '../medsoeker/innsending.ts';
import { foelgSoeknaden, krevKlare } from '../vedlegg/service.ts';
import { laasSoeknadensVedlegg } from '../vedlegg/queries.sql.ts';
import {
  kvittering,
  laasSoeknad,
  lagreUtkast,
  settInnSoeknad,
  settSendt,
  settTrukket,
  slettUtkast,
  soekeren,
  soekersSoeknader,
  soeknadMedId,
  type Kvitteringsrad,
  type Soekerrad,
  type Soeknadrad,
} from './queries.sql.ts';
import { forhaandsutfylte, medBekreftet, medVist } from './grunnlag.ts';
import { byttIdenter, kanEndres, kanTrekkes, lagReferanse, masker, tilPointer } from './rules.ts';
import { aapne, forsegl } from './svarvelv.ts';

/** What every step with an application needs to know. */
export interface Soeknadsmiljoe {
  readonly tx: Tx;
  readonly vault: Vault;
  readonly kommune: Kommuneinfo;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly nyId: () => string;
  readonly naa: Date;
  readonly soekerId: string;
}

type KrevVersjon = (versjon: number) => void;

export const sted = ({ kommune }: Soeknadsmiljoe, id: string) => ({
  kommunenummer: kommune.kommunenummer,
  id,
});

async function finn({ tx, soekerId }: Soeknadsmiljoe, id: string, laas = false): Promise<Soeknadrad> {
  const rad = await tx.maybeOne<Soeknadrad>(laas ? laasSoeknad(id, soekerId) : soeknadMedId(id, soekerId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

async function tilSoeknad(miljoe: Soeknadsmiljoe, rad: Soeknadrad): Promise<Soeknad> {
  const svar = await aapne(rad, miljoe.vault, sted(miljoe, rad.id));
  return {
    soeknadId: rad.id,
    status: rad.status,
    versjon: rad.versjon,
    skjemaversjon: SKJEMAVERSJON,
    spraak: rad.spraak,
    steg: rad.steg,
    svar: migrer(svar, rad.skjemaversjon) as Soeknad['svar'],
    opprettet: rad.opprettet,
    sistLagret: rad.endret,
    slettesDato: rad.slettesDato,
    ...(rad.sakId !== null && { prefill: rad.prefill, informasjonVist: rad.informasjonVist }),
  };
}

export const listSoeknader = async ({ tx, soekerId }: Soeknadsmiljoe): Promise<SoeknadSammendrag[]> =>
  (await tx.query<Soeknadrad>(soekersSoeknader(soekerId))).map((rad) => ({
    soeknadId: rad.id,
    status: rad.status,
    ...(rad.formaal !== null && { formaal: rad.formaal }),
    ...(rad.referanse !== null && { referanse: rad.referanse }),
    opprettet: rad.opprettet,
    sistLagret: rad.endret,
    slettesDato: rad.slettesDato,
    steg: rad.steg,
    ...(rad.sakId !== null && { sakId: rad.sakId }),
  }));

export const hentSoeknad = async (miljoe: Soeknadsmiljoe, id: string): Promise<Soeknad> =>
  tilSoeknad(miljoe, await finn(miljoe, id));

const slettesDato = ({ kommune, naa }: Soeknadsmiljoe): string =>
  plussDager(idag(naa), kommune.oppsett.utkastLevetidDager);

/** @throws KoboFeil KOMMUNE_IKKE_AKTIV */
export async function opprettSoeknad(
  miljoe: Soeknadsmiljoe,
  spraak: Spraak,
  ident: string,
): Promise<Soeknad> {
  const { tx, vault, nyId, naa, soekerId } = miljoe;
  krevAktiv(miljoe.kommune, naa);
  const id = nyId();
  const foerste = steg[0]!.id;
  const kontekst = await tilKontekst(miljoe, spraak, ident);
  const vist = medVist([], foerste, { svar: { spraak }, kontekst, tid: naa.toISOString() });
  const svar = await forsegl({ spraak }, vault, sted(miljoe, id));
  await tx.query(
    settInnSoeknad(id, soekerId, spraak, SKJEMAVERSJON, foerste, svar, slettesDato(miljoe), vist),
  );
  return hentSoeknad(miljoe, id);
}

const stegIder: ReadonlySet<string> = new Set(steg.map(({ id }) => id));

/**
 * Keeps the answers as they stand, right or wrong, as long as they are answers of this form or one before it.
 * @throws KoboFeil IKKE_FUNNET, SOEKNAD_ER_SENDT, SKJEMAVERSJON_UKJENT, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function lagreSvar(
  miljoe: Soeknadsmiljoe,
  id: string,
  body: SvarLagre,
  { krevVersjon, ident }: { readonly krevVersjon: KrevVersjon; readonly ident: string },
): Promise<Soeknad> {
  const rad = await finn(miljoe, id, true);
  if (!kanEndres(rad.status)) throw new KoboFeil('SOEKNAD_ER_SENDT');
  krevVersjon(rad.versjon);
  const { skjemaversjon = 1 } = body;
  if (skjemaversjon > SKJEMAVERSJON) throw new KoboFeil('SKJEMAVERSJON_UKJENT');
  const svar = migrer(body.svar as Svar, skjemaversjon);
  // A step that is no more stands where the applicant was.
  const erEldre = skjemaversjon < SKJEMAVERSJON;
  const stegId = erEldre && !stegIder.has(body.steg) ? rad.steg : body.steg;
  const feil = formfeil(svar);
  if (feil.length > 0) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: feil.map(formfeilTilFeltfeil) });
  if (!stegIder.has(stegId)) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ukjentSteg] });
  const formaal = miljoe.kommune.oppsett.formaal.find((ett) => ett === svar['formaal']) ?? null;
  const kontekst = await tilKontekst(miljoe, body.spraak, ident);
  const tid = miljoe.naa.toISOString();
  await miljoe.tx.query(
    lagreUtkast(id, {
      spraak: body.spraak,
      skjemaversjon: SKJEMAVERSJON,
      steg: stegId,
      formaal,
      svar: await forsegl(svar, miljoe.vault, sted(miljoe, id)),
      slettesDato: slettesDato(miljoe),
      informasjonVist: medVist(rad.informasjonVist, stegId as StegId, { svar, kontekst, tid }),
    }),
  );
  return hentSoeknad(miljoe, id);
}

const ukjentSteg: Feltfeil = {
  pointer: '/steg',
  code: 'UKJENT_STEG',
  detail: { nb: 'Skjemaet har ikke dette steget.', nn: 'Skjemaet har ikkje dette steget.' },
};
export const formfeilTilFeltfeil = (feil: Feil): Feltfeil => ({
  pointer: tilPointer(feil),
  code: feil.kode.toUpperCase(),
  detail: { nb: 'Skjemaet har ikke et slikt svar.', nn: 'Skjemaet har ikkje eit slikt svar.' },
});

export async function slettSoeknad(
  miljoe: Soeknadsmiljoe,
  id: string,
  krevVersjon: KrevVersjon,
): Promise<void> {
  const rad = await finn(miljoe, id, true);
  if (!kanEndres(rad.status)) throw new KoboFeil('SOEKNAD_ER_SENDT');
  krevVersjon(rad.versjon);
  await miljoe.tx.query(slettUtkast(id));
}

/** The world as the form saw it: the municipality, and the applicant as last fetched from Folkeregisteret. */
export async function tilKontekst(miljoe: Soeknadsmiljoe, spraak: Spraak, ident: string): Promise<Kontekst> {
  const soeker = await miljoe.tx.one<Soekerrad>(soekeren(miljoe.soekerId));
  const { formaal, spraak: kommunespraak } = tilKommune(miljoe.kommune, miljoe.miljoe);
  return {
    idag: idag(miljoe.naa),
    miljoe: miljoe.miljoe,
    spraak,
    kommune: { formaal, spraak: kommunespraak },
    innbygger: {
      ...(soeker.navn !== null && { navn: soeker.navn }),
      identMaskert: masker(ident),
      ident,
      adresse: soeker.skjermet ? null : soeker.bostedsadresse,
      adresseSkjult: soeker.skjermet,
      barn: soeker.registerbarn,
      leieforhold: soeker.leieforhold,
    },
  };
}

export const feilTilFeltfeil = (feil: Feil): Feltfeil => ({
  pointer: tilPointer(feil),
  code: feil.kode.toUpperCase(),
  detail: { nb: feiltekst(alleTekster.nb, feil), nn: feiltekst(alleTekster.nn, feil) },
});

export interface Innsendingsvalg {
  readonly innsending: Innsending;
  readonly krevVersjon: KrevVersjon;
  /** The applicant's own number. */
  readonly ident: string;
}

/** What can be sent, as it will be. @throws KoboFeil as {@link sendSoeknad} */
async function vurder(
  miljoe: Soeknadsmiljoe,
  rad: Soeknadrad,
  { innsending: { oppsummeringHash: sett }, krevVersjon, ident }: Innsendingsvalg,
) {
  if (!kanEndres(rad.status)) throw new KoboFeil('SOEKNAD_ER_SENDT');
  krevVersjon(rad.versjon);
  krevAktiv(miljoe.kommune, miljoe.naa);
  const kontekst = await tilKontekst(miljoe, rad.spraak, ident);
  const svar = migrer(await aapne(rad, miljoe.vault, sted(miljoe, rad.id)), rad.skjemaversjon);
  const formaal = miljoe.kommune.oppsett.formaal.find((ett) => ett === svar['formaal']);
  const feil = validerAlt(svar, kontekst);
  if (formaal === undefined && typeof svar['formaal'] === 'string')
    throw new KoboFeil('FORMAAL_IKKE_TILBUDT');
  if (feil.length > 0 || formaal === undefined) {
    throw new KoboFeil('SOEKNAD_UFULLSTENDIG', { errors: feil.map(feilTilFeltfeil) });
  }
  const vedlegg = await krevKlare(miljoe.tx, rad.id);
  const hash = await oppsummeringHash(svar, kontekst, vedlegg);
  if (hash !== sett) throw new KoboFeil('OPPSUMMERING_ENDRET');
  const rent = rensSvar(svar, kontekst);
  return { kontekst, formaal, hash, rent, fakta: tilSak(rent, kontekst) };
}

export const typedeNumre = ({ medlemmer }: TilSak): string[] => medlemmer.flatMap(({ fnr }) => fnr ?? []);

/**
 * The numbers of others the applicant has typed, of an application that can be sent: of nobody else is a register asked
 * on a citizen's word. @throws KoboFeil as {@link sendSoeknad}
 */
export const numreAaSlaaOpp = async (
  miljoe: Soeknadsmiljoe,
  id: string,
  valg: Innsendingsvalg,
): Promise<string[]> => typedeNumre((await vurder(miljoe, await finn(miljoe, id), valg)).fakta);

/** What was sent, without identity numbers, and the world it is read in. */
export interface Sendt {
  readonly svar: Svar;
  readonly kontekst: Kontekst;
}

/**
 * Sends the application: exactly what the citizen saw, once. Opens the case with a copy of the household. Someone of it
 * with a graded address makes the case shielded from its first moment, and so does someone nobody knows the grade of,
 * until that is known (`sak/gradering.ts`).
 * @throws KoboFeil SOEKNAD_ER_SENDT, OPPSUMMERING_ENDRET, SOEKNAD_UFULLSTENDIG, VEDLEGG_IKKE_KLARE, FORMAAL_IKKE_TILBUDT,
 * KOMMUNE_IKKE_AKTIV, MEDSOEKER_IKKE_BEKREFTET
 * @returns the receipt, the persons whose grade was asked for, and what was sent as the citizen saw it
 */
export async function sendSoeknad(
  miljoe: Soeknadsmiljoe,
  id: string,
  valg: Innsendingsvalg,
  graderinger: Graderinger,
): Promise<{ kvittering: Kvittering; spurtOm: readonly string[]; sendt: Sendt }> {
  const { tx, naa } = miljoe;
  const rad = await finn(miljoe, id, true);
  await tx.query(laasSoeknadensVedlegg(id));
  const { kontekst, formaal, hash, rent, fakta } = await vurder(miljoe, rad, valg);
  const { fregHentet: hentet } = await tx.one<Soekerrad>(soekeren(miljoe.soekerId));
  const medsoeker = fakta.medlemmer.find(({ rolle }) => rolle === 'MEDSOEKER')?.fnr;
  await krevMedsoekersSvar(miljoe, id, medsoeker, valg.innsending.utenMedsoeker === true);
  const { sak, spurtOm } = await aapneSak(miljoe, { kontekst, rent, fakta, graderinger, mottatt: naa });
  await tx.query(
    settSendt(id, {
      sakId: sak.sakId,
      referanse: nyReferanse(),
      formaal,
      svar: byttIdenter(rent, masker),
      hash,
      mottatt: naa.toISOString(),
      prefill: forhaandsutfylte(rent, kontekst, { hentet, naa: naa.toISOString() }),
      informasjonVist: medBekreftet(rad.informasjonVist, rent, kontekst),
    }),
  );
  await foelgSoeknaden(tx, id, sak.sakId);
  if (medsoeker) await foelgMedSoeknaden(miljoe, id, sak.sakId, medsoeker);
  const sendt = { svar: byttIdenter(rent, masker), kontekst };
  return { kvittering: await hentKvittering(miljoe, id), spurtOm, sendt };
}

export const nyReferanse = (): string => lagReferanse(crypto.getRandomValues(new Uint8Array(8)));

export interface Mottatt extends Pick<NySak, 'mottatt' | 'registrertAv' | 'kilde'> {
  readonly kontekst: Kontekst;
  /** Nothing but what was asked. */
  readonly rent: Svar;
  readonly fakta: TilSak;
  readonly graderinger: Graderinger;
}

/** The case of an application that has come in, and whose grade was asked for. The application is not stored by it. */
export async function aapneSak(
  miljoe: Soeknadsmiljoe,
  { kontekst, rent, fakta, graderinger, ...mottak }: Mottatt,
): Promise<{ sak: OpprettetSak; spurtOm: readonly string[] }> {
  const { tx, vault, naa, nyId, soekerId, kommune } = miljoe;
  const register = { tx, vault, nyId, kommunenummer: kommune.kommunenummer };
  const { personer: andre, alleKjent } = await lagreGraderte(register, typedeNumre(fakta), graderinger);
  // Before the case is there: nobody knows yet who may see it.
  if (kontekst.innbygger.navn === undefined) await tx.query(settUhentet(soekerId));
  const sak = await opprettSak(tx, {
    ...mottak,
    id: nyId(),
    sakstype: fakta.sakstype,
    soekerId,
    medlemmer: await medlemmene(miljoe, fakta, kontekst, andre),
    hast: fakta.hast,
    svartidDager: kommune.kriteriesett.kriterier.svartidDager,
  });
  const { sakstype } = fakta;
  await knyttTilFornyelse(tx, { sakId: sak.sakId, sakstype, soekerId });
  if (!alleKjent) await avventGradering(tx, sak.sakId, naa);
  const kjentKontakt = kontakt(rent);
  // Somebody who was not asked how to be reached has said nothing new of it.
  if (Object.keys(kjentKontakt).length > 0) await tx.query(settKontakt(soekerId, kjentKontakt));
  return { sak, spurtOm: [...andre.values()] };
}

/** How the party wants to be reached in this case. */
function kontakt(svar: Svar): Record<string, string> {
  const felt = {
    telefon: svar['soeker.telefon'],
    epost: svar['soeker.epost'],
    tryggKontakt: svar['tryggKontakt'],
    kontaktMaate: svar['tryggKontakt.maate'],
    tolkSpraak: svar['tolkSpraak'],
  };
  return Object.fromEntries(
    Object.entries(felt).filter((par): par is [string, string] => typeof par[1] === 'string'),
  );
}

/**
 * The household with the applicant first. Whoever else's number is typed is found or made, never changed: what the
 * applicant says of them belongs to this household, and they have not said it.
 */
async function medlemmene(
  miljoe: Soeknadsmiljoe,
  fakta: TilSak,
  { innbygger }: Kontekst,
  andre: ReadonlyMap<string, string>,
): Promise<NyttMedlem[]> {
  const { tx, soekerId } = miljoe;
  const soeker = await tx.one<Soekerrad>(soekeren(soekerId));
  return [
    { personId: soekerId, navn: soeker.navn, foedselsdato: soeker.foedselsdato, rolle: 'SOEKER' },
    ...fakta.medlemmer.map((medlem): NyttMedlem => {
      const barn = innbygger.barn.find(({ barnId }) => barnId === medlem.barnId);
      const bosted = medlem.bosted as NyttMedlem['bosted'];
      return {
        personId: barn?.barnId ?? andre.get(medlem.fnr ?? '') ?? null,
        navn: barn?.navn ?? medlem.navn,
        foedselsdato: barn?.foedselsdato ?? medlem.foedselsdato ?? null,
        rolle: medlem.rolle,
        ...(bosted && { bosted }),
        ...(medlem.netter !== undefined && { netter: medlem.netter }),
        ...(medlem.termin !== undefined && { termin: medlem.termin }),
      };
    }),
  ];
}

/** @throws KoboFeil IKKE_FUNNET while the application is not sent */
export async function hentKvittering({ tx, soekerId }: Soeknadsmiljoe, id: string): Promise<Kvittering> {
  const rad = await tx.maybeOne<Kvitteringsrad>(kvittering(id, soekerId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return {
    soeknadId: rad.id,
    referanse: rad.referanse,
    mottatt: rad.mottatt,
    forventetSvar: rad.forventetSvar,
    sakId: rad.sakId,
    saksnummer: rad.saksnummer,
    sakstype: rad.sakstype,
    ...(rad.dokumentId !== null && { dokumentId: rad.dokumentId }),
  };
}

/** @throws KoboFeil IKKE_FUNNET, SOEKNAD_KAN_IKKE_TREKKES */
export async function trekkSoeknad(miljoe: Soeknadsmiljoe, id: string): Promise<void> {
  const rad = await finn(miljoe, id, true);
  if (!kanTrekkes(rad.status)) throw new KoboFeil('SOEKNAD_KAN_IKKE_TREKKES');
  if (rad.sakId !== null) await trekkSak(miljoe.tx, rad.sakId);
  await miljoe.tx.query(settTrukket(id));
}
