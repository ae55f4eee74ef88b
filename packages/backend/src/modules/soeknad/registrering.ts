/** Applications that somebody of the municipality writes down: they came on paper, were told, or came from another unit. */
import type {
  Formaal,
  OppgittPerson,
  SoeknadRegistrering,
  SoeknadRegistrert,
  Spraak,
} from '@kobo-bolig/contract';
import {
  formfeil,
  registrertKontekst,
  rensSvar,
  SKJEMAVERSJON,
  STOETTEDE_FORMAAL,
  tilSak,
  validerRegistrert,
  type Kontekst,
  type Svar,
  type TilSak,
} from '@kobo-bolig/skjema';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { type Feltfeil, KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Personoppslag, Registersvar } from '../../ports/felles/registerklient.ts';
import type { Folkeregister, Registerperson } from '../../ports/folkeregister/port.ts';
import { FREMTID } from '../feltfeil.ts';
import { slaaOppGraderinger, type Graderinger } from '../person/graderinger.ts';
import { lagreOppgitt, oppgittfeil, slaaOppOppgitt } from '../person/oppgitt.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { settInnRegistrert } from './queries.sql.ts';
import { byttIdenter, masker, tilPointer } from './rules.ts';
import {
  aapneSak,
  feilTilFeltfeil,
  formfeilTilFeltfeil,
  hentKvittering,
  nyReferanse,
  typedeNumre,
  type Soeknadsmiljoe,
} from './service.ts';

/** What came in, found to be something a case can be made of. */
export interface Klargjort {
  /** Absent when it is known already who it is from. */
  readonly soeker?: OppgittPerson | undefined;
  readonly kanal: SoeknadRegistrering['kanal'];
  readonly mottatt: Date;
  readonly spraak: Spraak;
  readonly formaal: Formaal;
  readonly kontekst: Kontekst;
  readonly rent: Svar;
  readonly fakta: TilSak;
  readonly ukjent: readonly string[];
}

const IKKE_SPURT = {
  code: 'IKKE_SPURT',
  detail: tekst(
    'Skjemaet stiller ikke dette spørsmålet når de andre svarene er som de er. Skriv svaret det hører til, eller ta det bort.',
    'Skjemaet stiller ikkje dette spørsmålet når dei andre svara er som dei er. Skriv svaret det høyrer til, eller ta det bort.',
  ),
};

/** Cases are numbered by the year of the day they came, from this on. */
const FOERSTE_SAKSDAG = '2000-01-01';
const FOER_KOBO = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Må være en dato fra 2000 eller senere.', 'Må vere ein dato frå 2000 eller seinare.'),
};

/** A day that has been, and that a case can be of. */
export const dagfeil = (pointer: string, dag: string, idag: string): Feltfeil[] => {
  if (dag > idag) return [{ pointer, ...FREMTID }];
  return dag < FOERSTE_SAKSDAG ? [{ pointer, ...FOER_KOBO }] : [];
};

/** The moment of a day that has passed is not known; deadlines count from the day. */
export const midtPaaDagen = (dag: string, naa: Date): Date =>
  dag === idag(naa) ? naa : new Date(`${dag}T11:00:00Z`);

/** What is written down; without an applicant, of somebody who is known already. */
export type Nedtegnelse = Omit<SoeknadRegistrering, 'soeker'> & Pick<Klargjort, 'soeker'>;

/**
 * What somebody wrote down, held against the form. @throws KoboFeil UGYLDIG_FORESPOERSEL
 * @param rot where the answers stand in what was sent
 */
export function klargjoer(
  { kanal, mottatt, spraak, soeker, svar: skrevet }: Nedtegnelse,
  { naa, miljoe }: Pick<Soeknadsmiljoe, 'naa' | 'miljoe'>,
): Klargjort {
  const dag = idag(naa);
  // Without a number, who it is from is part of the answers, as where the register has not answered.
  const hvem = soeker?.ident === undefined &&
    soeker && {
      'soeker.oppgittNavn': soeker.navn,
      ...(soeker.dufNummer !== undefined && { oppholdId: soeker.dufNummer }),
    };
  const svar = { ...skrevet, spraak, ...hvem } as Svar;
  const form = formfeil(svar).map(formfeilTilFeltfeil);
  const errors = [
    ...dagfeil('/mottatt', mottatt, dag),
    ...(soeker ? oppgittfeil(soeker, '/soeker', dag) : []),
    ...form,
  ];
  krevUtenFeil(errors);
  const grunnlag = registrertKontekst(svar, { mottatt, spraak, miljoe });
  const kontekst = {
    ...grunnlag,
    innbygger: { ...grunnlag.innbygger, ...(soeker?.ident !== undefined && { ident: soeker.ident }) },
  };
  const { feil, ikkeSpurt, ukjent } = validerRegistrert(svar, kontekst);
  const formaal = STOETTEDE_FORMAAL.find((ett) => ett === svar['formaal']);
  if (feil.length > 0 || ikkeSpurt.length > 0 || formaal === undefined)
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', {
      errors: [
        ...feil.map(feilTilFeltfeil),
        ...ikkeSpurt.map((felt) => ({ pointer: tilPointer({ felt }), ...IKKE_SPURT })),
      ],
    });
  const rent = rensSvar(svar, kontekst);
  const fakta = tilSak(rent, kontekst);
  return {
    soeker,
    kanal,
    mottatt: midtPaaDagen(mottatt, naa),
    spraak,
    formaal,
    kontekst,
    rent,
    fakta,
    ukjent,
  };
}

export interface Registeroppslag {
  /** Null for whoever has no number, and when the register gave no answer. */
  readonly person: Registersvar<Registerperson> | null;
  readonly graderinger: Graderinger;
}

/** @throws KoboFeil PERSON_STEMMER_IKKE */
export async function slaaOpp(
  freg: Folkeregister,
  oppslag: Required<Personoppslag>,
  { soeker, fakta }: Klargjort,
): Promise<Registeroppslag> {
  const person = soeker ? await slaaOppOppgitt(freg, oppslag, soeker) : null;
  return { person, graderinger: await slaaOppGraderinger(freg, oppslag, typedeNumre(fakta)) };
}

export interface Registrertsak {
  readonly registrert: SoeknadRegistrert;
  readonly soekerId: string;
  /** Of whom the register was asked. */
  readonly spurtOm: readonly string[];
}

/**
 * Opens the case of what was written down, for whoever may see it. Whoever wrote it down is told its number either way,
 * and nothing of the person.
 * @param soekerId when it is known already who it is from
 */
export async function registrer(
  miljoe: Omit<Soeknadsmiljoe, 'soekerId'>,
  aktoer: Saksaktoer,
  klart: Klargjort,
  { person, graderinger }: Registeroppslag,
  valg: { readonly soekerId?: string; readonly kilde?: 'HENVENDELSE' | 'FORNYELSE' } = {},
): Promise<Registrertsak> {
  const { tx, vault, nyId, kommune } = miljoe;
  return ogsaaSkjermet(tx, async () => {
    const { soeker, kanal, spraak, formaal, fakta, ukjent, mottatt } = klart;
    const register = { tx, vault, nyId, kommunenummer: kommune.kommunenummer };
    const soekerId = soeker ? await lagreOppgitt(register, soeker, person) : valg.soekerId!;
    const ikkeHentet = soeker?.ident !== undefined && person === null;
    const rent = ikkeHentet ? { ...klart.rent, 'soeker.oppgittNavn': soeker.navn } : klart.rent;
    const { navn: _, ...innbygger } = klart.kontekst.innbygger;
    const kontekst = ikkeHentet ? { ...klart.kontekst, innbygger } : klart.kontekst;
    await kjennAnsatt(tx, aktoer);
    const mitt = { ...miljoe, soekerId };
    const { sak, spurtOm } = await aapneSak(mitt, {
      kontekst,
      rent,
      fakta,
      graderinger,
      mottatt,
      registrertAv: aktoer.ansattId,
      ...(valg.kilde && { kilde: valg.kilde }),
    });
    const soeknadId = nyId();
    await tx.query(
      settInnRegistrert(soeknadId, {
        soekerId,
        sakId: sak.sakId,
        referanse: nyReferanse(),
        formaal,
        kanal,
        registrertAv: aktoer.ansattId,
        spraak,
        skjemaversjon: SKJEMAVERSJON,
        svar: byttIdenter(rent, masker),
        mottatt: mottatt.toISOString(),
      }),
    );
    const kvittering = await hentKvittering(mitt, soeknadId);
    return { registrert: { ...kvittering, ukjent: [...ukjent] }, soekerId, spurtOm };
  });
}
