import type { Papirbrev, Papirsending, Varsel, Varslingsvalg, VarslingsvalgNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { krevUtenMangler } from '../sak/mangler.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { meldInnsynssvar } from '../innsynskrav/meddelelse.ts';
import { meldAvvisning } from '../klage/avvisning.ts';
import { kjennAnsatt } from '../sak/service.ts';
import { meldMedsoeker, meldPaaPapir, tilMedsoeker } from '../vedtak/meddelelse.ts';
import {
  lukkPapiroppgave,
  partensValg,
  settInnValg,
  settVarselPostet,
  varselISaken,
  type Papirrad,
  type Valgrad,
  type Varselfelter,
  type Varselrad,
} from './queries.sql.ts';
import { papirUansett } from './rules.ts';

/** What became of a notice, whatever it is about. */
export const gangen = (rad: Varselfelter) => ({
  status: rad.status,
  ...(rad.kanal !== null && { kanal: rad.kanal }),
  ...(rad.grunn !== null && { grunn: rad.grunn }),
  opprettet: rad.opprettet,
  ...(rad.sendt !== null && { sendt: rad.sendt }),
  ...(rad.purret !== null && { purret: rad.purret }),
  ...(rad.aapnet !== null && { aapnet: rad.aapnet }),
  ...(rad.papirSendt !== null && { papirSendt: rad.papirSendt }),
  versjon: rad.versjon,
});

export const tilVarsel = (rad: Varselrad): Varsel => ({
  varselId: rad.id,
  sakId: rad.sakId,
  anledning: rad.anledning,
  ...(rad.dokumentId !== null && { dokumentId: rad.dokumentId }),
  ...(rad.dokumenttype !== null && { dokumenttype: rad.dokumenttype }),
  ...(rad.frist !== null && { frist: rad.frist }),
  ...gangen(rad),
});

/**
 * Keeps the day a letter was posted. Of a decision, and of what a party is not let see, it is how they are told, so
 * the deadline for complaint is counted from when it arrives.
 * @throws KoboFeil UGYLDIG_FORESPOERSEL
 */
export async function registrerPapirsending(
  tx: Tx,
  sak: Sakrad,
  rad: Varselrad,
  aktoer: Saksaktoer,
  { sendt, kommetFram }: Papirsending,
  naa: Date,
): Promise<Varsel> {
  const { id, vedtakId, avvisningId, dokumentId, dokumenttype } = rad;
  const innsynNektet = dokumenttype === 'INNSYN_NEKTET';
  const kanPaaklages = vedtakId !== null || avvisningId !== null || innsynNektet;
  const feil = [
    ...(sendt > idag(naa) || sendt < idag(new Date(rad.opprettet)) ? ['/sendt'] : []),
    ...((kommetFram === undefined ? kanPaaklages : kommetFram < sendt) ? ['/kommetFram'] : []),
  ];
  krevUtenMangler('UGYLDIG_FORESPOERSEL', feil, '');
  await kjennAnsatt(tx, aktoer);
  // A decision that has been complained about is posted all the same; its deadline is no longer of account.
  const meddelelse = { kanal: 'PAPIR', varselSendt: sendt, ...(kommetFram && { kommetFram }) } as const;
  if (innsynNektet) await meldInnsynssvar(tx, { id, dokumentId: dokumentId! }, meddelelse);
  else if (avvisningId !== null) await meldAvvisning(tx, avvisningId, meddelelse);
  else if (vedtakId !== null)
    await (tilMedsoeker(dokumenttype)
      ? meldMedsoeker(tx, { id, vedtakId }, meddelelse)
      : meldPaaPapir(tx, vedtakId, meddelelse, aktoer));
  await tx.query(settVarselPostet(rad.id, sendt));
  await papiretErSendt(tx, rad.id, aktoer);
  return tilVarsel(await tx.one<Varselrad>(varselISaken(sak.id, rad.id)));
}

/** The task that said so is done. */
export async function papiretErSendt(tx: Tx, varselId: string, { ansattId }: Saksaktoer): Promise<void> {
  const lukket = await tx.maybeOne<{ sakId: string }>(lukkPapiroppgave(varselId, ansattId));
  if (lukket) await meldVedSidenAv(tx, lukket.sakId, 'oppgave-utfoert');
}

export const tilPapirbrev = (rad: Papirrad): Papirbrev => ({
  varselId: rad.id,
  versjon: rad.versjon,
  sakId: rad.sakId,
  saksnummer: rad.saksnummer,
  anledning: rad.anledning,
  ...(rad.dokumentId !== null && { dokumentId: rad.dokumentId }),
  ...(rad.dokumenttype !== null && { dokumenttype: rad.dokumenttype }),
  ...(rad.tittel !== null && { tittel: rad.tittel }),
  ...(rad.frist !== null && { frist: rad.frist }),
  mottaker: { personId: rad.mottakerId, navn: rad.mottakerNavn },
  ...(rad.postadresse !== null && { postadresse: [...rad.postadresse] }),
  grunn: rad.grunn,
  laget: rad.opprettet,
});

export async function hentValg(tx: Tx, sakId: string, personId: string): Promise<Varslingsvalg> {
  const { tryggKontakt, epost, mobil, oppgitt } = await tx.one<Valgrad>(partensValg(sakId, personId));
  return {
    barePost: papirUansett({ skjermet: false, tryggKontakt }) !== null,
    ...(epost !== null && { epost }),
    ...(mobil !== null && { mobil }),
    ...(oppgitt !== null && { oppgitt }),
  };
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when somebody wants post only, and to be reached in another way */
export async function velg(
  tx: Tx,
  id: string,
  sakId: string,
  personId: string,
  valg: VarslingsvalgNy,
): Promise<Varslingsvalg> {
  const feil = valg.barePost ? (['epost', 'mobil'] as const).filter((felt) => valg[felt] !== undefined) : [];
  krevUtenMangler(
    'UGYLDIG_FORESPOERSEL',
    feil.map((felt) => `/${felt}`),
    '',
  );
  await tx.query(settInnValg(id, sakId, personId, valg));
  await meldVedSidenAv(tx, sakId, 'varsling-valgt');
  return hentValg(tx, sakId, personId);
}
