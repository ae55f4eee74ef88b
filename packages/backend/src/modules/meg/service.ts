import type { Innbygger, MinSak, MinSakSammendrag, MittTilbud } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import {
  erSkjermet,
  harAdressebeskyttelse,
  type Folkeregister,
  type Registerperson,
} from '../../ports/folkeregister/port.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import { svarInnen } from '../../ports/felles/svarInnen.ts';
import { visMittAnnetvedtak } from '../annetvedtak/service.ts';
import type { Boligrad } from '../bolig/queries.sql.ts';
import { hentBoligrad, tilSammendrag as tilBoligsammendrag } from '../bolig/service.ts';
import { settRegisterbarn } from '../person/queries.sql.ts';
import {
  lagrePerson,
  oppdaterKjent,
  personerMedIdent,
  tilVerdier,
  type Personregister,
} from '../person/service.ts';
import { foerVedtak, ingenAvgjoerelse } from '../sak/rules.ts';
import { visMinPlass } from '../ventelisteplass/visning.ts';
import { soekeren, type Soekerrad } from '../soeknad/queries.sql.ts';
import { kanTrekkes, masker } from '../soeknad/rules.ts';
import { minSak, mineSaker, type MinSakRad } from './queries.sql.ts';
import { erDinTur, minSakStatus, tidslinje, trengerHjelpNaa, type MinSakGrunnlag } from './rules.ts';

export interface Oppslagssvar {
  readonly ident: string;
  readonly person: Registersvar<Registerperson>;
  /** Also those with a protected address, who are not shown to anyone: what is known of them is brought up to date. */
  readonly barn: ReadonlyMap<string, Registerperson>;
}

/** Null when the register gave no answer. */
export const slaaOppInnbygger = (
  freg: Folkeregister,
  oppslag: Required<Personoppslag>,
  ident: string,
): Promise<Oppslagssvar | null> =>
  svarInnen(oppslag, async (oppslag) => {
    const person = await freg.hentPerson(oppslag, ident, { barn: true });
    const identer = erSkjermet(person.verdi) ? [] : person.verdi.barn;
    const barn =
      identer.length > 0
        ? (await freg.hentPersoner(oppslag, identer)).verdi
        : new Map<string, Registerperson>();
    return { ident, person, barn };
  });

/** Said of whoever rents from the municipality; of nobody else. */
async function egenLeie(tx: Tx, personId: string): Promise<Pick<Innbygger, 'leieforhold'>> {
  const { leieforhold } = await tx.one<Soekerrad>(soekeren(personId));
  return leieforhold ? { leieforhold } : {};
}

/** Keeps the snapshot and answers as the citizen may see it. */
export async function lagreInnbygger(
  register: Personregister,
  { ident, person, barn }: Oppslagssvar,
): Promise<Innbygger> {
  const { verdi, hentet } = person;
  const verdier = tilVerdier(verdi, hentet);
  const personId = await lagrePerson(register, ident, verdier);
  const barna: Innbygger['barn'] = [];
  for (const [barnIdent, barnet] of barn) {
    const barnVerdier = tilVerdier(barnet, hentet);
    if (harAdressebeskyttelse(barnet)) {
      await oppdaterKjent(register, barnIdent, barnVerdier);
      continue;
    }
    if (barnVerdier.foedselsdato === null || barnVerdier.navn === null) continue;
    barna.push({
      barnId: await lagrePerson(register, barnIdent, barnVerdier),
      navn: barnVerdier.navn,
      foedselsdato: barnVerdier.foedselsdato,
      deltBosted: barnet.deltBosted !== undefined,
    });
  }
  await register.tx.query(
    settRegisterbarn(
      personId,
      barna.map(({ barnId, deltBosted }) => ({ barnId, deltBosted })),
    ),
  );
  return {
    personId,
    ...(verdier.navn !== null && { navn: verdier.navn }),
    identMaskert: masker(ident),
    adresseSkjult: erSkjermet(verdi),
    adresse: verdier.bostedsadresse,
    barn: barna,
    ...(await egenLeie(register.tx, personId)),
    kilde: { register: 'FOLKEREGISTERET', hentet },
  };
}

/**
 * The citizen while the register gives no answer: as it answered the last time, or as nothing but the identity number of
 * the token. Whether the address is protected is then unknown, and treated as if it were until somebody knows.
 */
export async function kjentInnbygger(register: Personregister, ident: string): Promise<Innbygger> {
  const personId = (await personerMedIdent(register, [ident], 'UKJENT')).get(ident)!;
  const soeker = await register.tx.one<Soekerrad>(soekeren(personId));
  const { fregHentet, navn, skjermet, bostedsadresse, registerbarn, leieforhold } = soeker;
  return {
    personId,
    identMaskert: masker(ident),
    adresseSkjult: skjermet,
    adresse: bostedsadresse,
    barn: registerbarn,
    ...(leieforhold && { leieforhold }),
    ...(navn !== null && { navn }),
    ...(fregHentet !== null && { kilde: { register: 'FOLKEREGISTERET', hentet: fregHentet } }),
  };
}

const grunnlag = (rad: MinSakRad): MinSakGrunnlag => ({
  sakstype: rad.sakstype,
  status: rad.status,
  mottatt: rad.mottattDato,
  tatt: rad.saksbehandler !== null,
  vedtak:
    rad.resultat === null || rad.vedtaksdato === null
      ? null
      : { resultat: rad.resultat, dato: rad.vedtaksdato },
  tilbud:
    rad.tilbudStatus === null
      ? null
      : {
          status: rad.tilbudStatus,
          svarfrist: rad.svarfrist,
          sendt: rad.tilbudSendt,
          besvart: rad.besvart,
          boligHoldes: rad.boligHoldes,
        },
  kontraktDato: rad.signertDato,
  plass: rad.plassStatus === null ? null : { status: rad.plassStatus, spurt: rad.behovSpurt !== null },
});

function sammendrag(rad: MinSakRad, idag: string): MinSakSammendrag {
  const sak = grunnlag(rad);
  return {
    sakId: rad.id,
    saksnummer: rad.saksnummer,
    sakstype: rad.sakstype,
    status: minSakStatus(sak),
    dinTur: erDinTur(sak, idag),
    sendt: rad.mottatt,
    ...(rad.mangelfrist !== null && { mangelfrist: rad.mangelfrist }),
    ...(rad.ulesteMeldinger > 0 && { ulesteMeldinger: rad.ulesteMeldinger }),
  };
}

export const listMineSaker = async (tx: Tx, soekerId: string, idag: string): Promise<MinSakSammendrag[]> =>
  (await tx.query<MinSakRad>(mineSaker(soekerId))).map((rad) => sammendrag(rad, idag));

/** The citizen's own case. @throws KoboFeil IKKE_FUNNET, also when the case is somebody else's */
export async function hentMinSak(tx: Tx, soekerId: string, sakId: string, idag: string): Promise<MinSak> {
  const rad = await tx.maybeOne<MinSakRad>(minSak(soekerId, sakId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  const boligrad = rad.tilbudId === null ? null : await hentBoligrad(tx, rad.boligId);
  const bolig = boligrad && tilBoligsammendrag(boligrad);
  const kort = sammendrag(rad, idag);
  const venteliste = await visMinPlass(tx, sakId);
  return {
    ...kort,
    akutt: trengerHjelpNaa(rad.akutt, kort.status),
    ...(rad.soeknadId !== null && { soeknadId: rad.soeknadId }),
    ...(rad.bosetting !== null && { bosetting: rad.bosetting }),
    ...(rad.utenBehovsproeving !== null && { utenBehovsproeving: rad.utenBehovsproeving }),
    kanTrekkes:
      rad.soeknadStatus !== null &&
      kanTrekkes(rad.soeknadStatus) &&
      foerVedtak.includes(rad.status) &&
      ingenAvgjoerelse(rad),
    forventetSvar: rad.forventetSvar,
    saksbehandler: rad.saksbehandler,
    ...(rad.enhet !== null && { enhet: rad.enhet }),
    tidslinje: tidslinje(grunnlag(rad)),
    ...vedtaket(rad),
    ...(rad.annetVedtak && { annetvedtak: await visMittAnnetvedtak(tx, rad.vedtakId!) }),
    ...(venteliste && { venteliste }),
    ...(bolig && { tilbud: mittTilbud(rad, bolig, boligrad!) }),
    ...(bolig &&
      rad.leieforholdId !== null && {
        leieforhold: {
          leieforholdId: rad.leieforholdId,
          bolig,
          startdato: rad.startdato,
          sluttdato: rad.sluttdato,
          manedsleie: rad.manedsleie,
          depositum: rad.depositum,
        },
      }),
  };
}

const mittTilbud = (
  rad: MinSakRad,
  bolig: MittTilbud['bolig'],
  {
    informasjonTilLeietaker: informasjon,
    leiekostnad,
  }: Pick<Boligrad, 'informasjonTilLeietaker' | 'leiekostnad'>,
): MittTilbud => ({
  tilbudId: rad.tilbudId!,
  status: rad.tilbudStatus!,
  versjon: rad.tilbudVersjon,
  bolig,
  sendt: rad.tilbudSendt,
  svarfrist: rad.svarfrist,
  ...(rad.besvart !== null && { besvart: rad.besvart }),
  ...(rad.visning !== null && { visning: rad.visning }),
  ...(informasjon !== null && { informasjon }),
  ...(leiekostnad?.inkludert && { leieInkludert: leiekostnad.inkludert }),
});

function vedtaket(rad: MinSakRad): Pick<MinSak, 'vedtak'> {
  if (rad.vedtakId === null || rad.annetVedtak || rad.resultat === null || rad.vedtaksdato === null)
    return {};
  return {
    vedtak: {
      vedtakId: rad.vedtakId,
      resultat: rad.resultat,
      vedtaksdato: rad.vedtaksdato,
      ...(rad.gyldigTil !== null && { gyldigTil: rad.gyldigTil }),
      fakta: rad.fakta,
      regler: rad.regler,
      hensyn: rad.hensyn,
      ...(rad.boliginnhold && { boliginnhold: rad.boliginnhold }),
      bistand: rad.bistand,
      utdypBistand: rad.utdypBistand,
      ...(rad.barnetsBeste?.vurdert && { barnetsBeste: rad.barnetsBeste.tekst }),
      ...(rad.vilkaar.length > 0 && { vilkaar: rad.vilkaar }),
      ...(rad.avslaattDel !== null && { avslaattDel: rad.avslaattDel }),
      klagefrist: rad.klagefrist,
      klageinstans: rad.klageinstans,
      saksbehandler: rad.foreslaattNavn,
      fattetAv: rad.fattetNavn,
    },
  };
}
