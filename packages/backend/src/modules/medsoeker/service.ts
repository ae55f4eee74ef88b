/** The co-applicant's own part: filled in, confirmed or declined by themselves. */
import type {
  Invitasjon,
  Medsoekersbegrunnelse,
  MedsoekersvarLagre,
  MinInvitasjon,
  MinInvitasjonSammendrag,
  SakensMedsoeker,
} from '@kobo-bolig/contract';
import {
  fellesSvar,
  formfeil,
  ikkeMedsoekers,
  migrer,
  rensMedsoeker,
  SKJEMAVERSJON,
  valider,
  validerMedsoeker,
  type Svar,
} from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, krevUtenFeil, tekst } from '../../http/problem.ts';
import { laasSak } from '../sak/queries.sql.ts';
import { noterPaaSaken } from '../sak/service.ts';
import { krevEgenSoeknad } from '../soeknad/egen.ts';
import { soeknadMedId, type Soeknadrad } from '../soeknad/queries.sql.ts';
import { byttIdenter, masker } from '../soeknad/rules.ts';
import {
  feilTilFeltfeil,
  formfeilTilFeltfeil,
  sted,
  tilKontekst,
  type Soeknadsmiljoe,
} from '../soeknad/service.ts';
import { aapne, forsegl } from '../soeknad/svarvelv.ts';
import { inviter } from './innsending.ts';
import {
  laasMedsoeker,
  mineInvitasjoner,
  minInvitasjon,
  settBesvart,
  settSvar,
  somAnnenVoksen,
  soeknadensMedsoeker,
  type Medsoekerrad,
} from './queries.sql.ts';

/** On what ground one of the two reads what they share. */
export const MEDSOEKER = {
  formaal: 'Egen del av en felles søknad',
  hjemmel: 'boligsosialloven § 8',
} as const;

export const tilInvitasjon = ({ id, status, invitert, besvart }: Medsoekerrad): Invitasjon => ({
  medsoekerId: id,
  status,
  invitert,
  ...(besvart !== null && { besvart }),
});

/** What they have asked for, and have got. Of one who has asked. */
export const tilBegrunnelse = (rad: Medsoekerrad): Medsoekersbegrunnelse => ({
  bedt: rad.begrunnelseBedt!,
  ...(rad.begrunnelseDokumentId !== null && { dokumentId: rad.begrunnelseDokumentId }),
});

export const tilSammendrag = (rad: Medsoekerrad): MinInvitasjonSammendrag => ({
  ...tilInvitasjon(rad),
  fra: rad.soekerNavn,
  ...(rad.saksnummer !== null && { saksnummer: rad.saksnummer }),
});

/** The municipality reads what is confirmed, and nothing before. */
export const tilSakensMedsoeker = (rad: Medsoekerrad): SakensMedsoeker => ({
  ...tilInvitasjon(rad),
  person: { personId: rad.personId, navn: rad.navn },
  ...(rad.status === 'BEKREFTET' && { svar: rad.svar as SakensMedsoeker['svar'] & object }),
  ...(rad.begrunnelseBedt !== null && {
    begrunnelse: { ...tilBegrunnelse(rad), vedtakId: rad.begrunnelseVedtakId! },
  }),
});

/** Of an own application. @throws KoboFeil IKKE_FUNNET when it is another's, or nobody is invited */
export async function hentInvitasjon(tx: Tx, soeknadId: string, soekerId: string): Promise<Medsoekerrad> {
  await krevEgenSoeknad(tx, soeknadId, soekerId);
  const rad = await tx.maybeOne<Medsoekerrad>(soeknadensMedsoeker(soeknadId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil IKKE_FUNNET, SOEKNAD_ER_SENDT, MEDSOEKER_MANGLER */
export async function inviterMedsoeker(
  miljoe: Soeknadsmiljoe,
  soeknadId: string,
  ident: string,
): Promise<Medsoekerrad> {
  const { tx, vault, soekerId } = miljoe;
  const soeknad = await krevEgenSoeknad(tx, soeknadId, soekerId, 'FOR_ENDRING');
  const svar = migrer(await aapne(soeknad, vault, sted(miljoe, soeknadId)), soeknad.skjemaversjon);
  const kontekst = await tilKontekst(miljoe, soeknad.spraak, ident);
  const { 'medsoeker.fnr': fnr, 'medsoeker.navn': navn } = fellesSvar(svar, kontekst);
  const feil = valider('husstand', svar, kontekst).some(({ felt }) => felt.startsWith('medsoeker.'));
  if (typeof fnr !== 'string' || typeof navn !== 'string' || feil) throw new KoboFeil('MEDSOEKER_MANGLER');
  return inviter(miljoe, soeknadId, fnr);
}

/** @throws KoboFeil IKKE_FUNNET, also when somebody else is invited */
export async function krevMin(tx: Tx, id: string, personId: string, laas = false): Promise<Medsoekerrad> {
  if (laas) await tx.query(laasMedsoeker(id));
  const rad = await tx.maybeOne<Medsoekerrad>(minInvitasjon(id, personId));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

export const listMine = (tx: Tx, personId: string): Promise<Medsoekerrad[]> =>
  tx.query<Medsoekerrad>(mineInvitasjoner(personId));

const mittSvar = async (miljoe: Soeknadsmiljoe, rad: Medsoekerrad): Promise<Svar> =>
  migrer(await aapne(rad, miljoe.vault, sted(miljoe, rad.id)), rad.skjemaversjon);

/** One's own part, and what the two share. @param miljoe of the co-applicant */
export async function visMin(miljoe: Soeknadsmiljoe, rad: Medsoekerrad): Promise<MinInvitasjon> {
  const { tx, vault } = miljoe;
  const soeknad = await tx.one<Soeknadrad>(soeknadMedId(rad.soeknadId, rad.soekerId));
  const soekers = migrer(await aapne(soeknad, vault, sted(miljoe, soeknad.id)), soeknad.skjemaversjon);
  const kontekst = await tilKontekst({ ...miljoe, soekerId: rad.soekerId }, soeknad.spraak, '');
  return {
    ...tilSammendrag(rad),
    versjon: rad.versjon,
    spraak: rad.spraak,
    skjemaversjon: SKJEMAVERSJON,
    svar: (await mittSvar(miljoe, rad)) as MinInvitasjon['svar'],
    felles: byttIdenter(fellesSvar(soekers, kontekst), masker) as MinInvitasjon['felles'],
  };
}

type KrevVersjon = (versjon: number) => void;

/** @throws KoboFeil IKKE_FUNNET, MEDSOEKER_HAR_SVART, and what `krevVersjon` throws */
async function ubesvart(
  { tx, soekerId }: Soeknadsmiljoe,
  id: string,
  krevVersjon: KrevVersjon,
): Promise<Medsoekerrad> {
  const rad = await krevMin(tx, id, soekerId, true);
  if (rad.status !== 'INVITERT') throw new KoboFeil('MEDSOEKER_HAR_SVART');
  krevVersjon(rad.versjon);
  return rad;
}

const IKKE_DIN = {
  code: 'UKJENT',
  detail: tekst('Dette svarer ikke medsøkeren på.', 'Dette svarer ikkje medsøkjaren på.'),
};

/** @throws KoboFeil IKKE_FUNNET, MEDSOEKER_HAR_SVART, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws */
export async function lagreMitt(
  miljoe: Soeknadsmiljoe,
  id: string,
  { svar: skrevet, spraak }: MedsoekersvarLagre,
  krevVersjon: KrevVersjon,
): Promise<void> {
  const { tx, vault } = miljoe;
  await ubesvart(miljoe, id, krevVersjon);
  const svar = skrevet as Svar;
  const errors = [
    ...formfeil(svar).map(formfeilTilFeltfeil),
    ...ikkeMedsoekers(svar).map((felt) => ({ pointer: `/svar/${felt}`, ...IKKE_DIN })),
  ];
  krevUtenFeil(errors);
  await tx.query(settSvar(id, await forsegl(svar, vault, sted(miljoe, id)), spraak, SKJEMAVERSJON));
}

/** @throws KoboFeil IKKE_FUNNET, MEDSOEKER_HAR_SVART, MEDSOEKER_UFULLSTENDIG, and what `krevVersjon` throws */
export async function bekreft(
  miljoe: Soeknadsmiljoe,
  id: string,
  ident: string,
  krevVersjon: KrevVersjon,
): Promise<void> {
  const { tx, naa } = miljoe;
  const rad = await ubesvart(miljoe, id, krevVersjon);
  const kontekst = await tilKontekst(miljoe, rad.spraak, ident);
  const svar = await mittSvar(miljoe, rad);
  const feil = validerMedsoeker(svar, kontekst);
  if (feil.length > 0) throw new KoboFeil('MEDSOEKER_UFULLSTENDIG', { errors: feil.map(feilTilFeltfeil) });
  const rent = byttIdenter(rensMedsoeker(svar, kontekst), masker);
  await tx.query(settBesvart(id, 'BEKREFTET', rent, naa.toISOString()));
  if (rad.sakId !== null) await fortell(tx, rad.sakId, 'MEDSOEKER_BEKREFTET');
}

/** @throws KoboFeil IKKE_FUNNET, MEDSOEKER_HAR_SVART, and what `krevVersjon` throws */
export async function avslaa(miljoe: Soeknadsmiljoe, id: string, krevVersjon: KrevVersjon): Promise<void> {
  const { tx, naa } = miljoe;
  const rad = await ubesvart(miljoe, id, krevVersjon);
  await tx.query(settBesvart(id, 'AVSLAATT', {}, naa.toISOString()));
  if (rad.sakId === null) return;
  await tx.query(somAnnenVoksen(rad.sakId, rad.personId));
  await fortell(tx, rad.sakId, 'MEDSOEKER_AVSLO');
}

/** What is shown with the case has changed, and stands in its history. */
async function fortell(
  tx: Tx,
  sakId: string,
  type: 'MEDSOEKER_BEKREFTET' | 'MEDSOEKER_AVSLO',
): Promise<void> {
  await tx.query(laasSak(sakId));
  await noterPaaSaken(tx, sakId, { type, ansattId: null });
}
