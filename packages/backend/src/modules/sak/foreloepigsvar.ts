import type { ForeloepigSvar } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { lagBrev } from '../brevmal/service.ts';
import { adressatenI, type Adressat } from '../dokument/queries.sql.ts';
import { brevspraak, sendDokument, type Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { sendMelding } from '../melding/service.ts';
import { flyttSvaroppgaver } from '../oppgave/queries.sql.ts';
import { nesteFrist } from './frister.ts';
import { krevTekstOgDag } from './mangler.ts';
import { sendtTilGodkjenning, settForeloepigSvar, type Sakrad } from './queries.sql.ts';
import { kanGiForeloepigSvar } from './rules.ts';
import type { Stegvalg } from './saksgang.ts';
import { krevSakForEndring, krevSaksbehandler, noter, sakensDager } from './service.ts';

/**
 * Tells the party why they are not answered yet, or keeps that they have been told. The state stands; the day they were
 * promised is the deadline from now on, also of the task to assess the case unless somebody has given it another.
 * @throws KoboFeil IKKE_FUNNET, IKKE_SAKENS_SAKSBEHANDLER, UGYLDIG_OVERGANG, UGYLDIG_FORESPOERSEL without a reason or a
 * day to come, and what `krevVersjon` throws
 */
export async function sendForeloepigSvar(
  tx: Tx,
  id: string,
  { tekst, forventetSvar, maate }: ForeloepigSvar,
  miljoe: Dokumentmiljoe,
  { aktoer: { ansattId }, aktoer, krevVersjon }: Stegvalg,
): Promise<void> {
  const { naa, nyId } = miljoe;
  const sak = await krevSakForEndring(tx, id);
  krevSaksbehandler(sak, aktoer);
  if (!kanGiForeloepigSvar(sak)) throw new KoboFeil('UGYLDIG_OVERGANG');
  krevVersjon(sak.versjon);
  const dag = idag(naa);
  krevTekstOgDag(['/tekst', tekst], ['/forventetSvar', forventetSvar], dag);
  if (maate === 'MELDING') {
    await sendMelding(tx, id, { ansatt: ansattId }, { tekst }, { naa, nyId });
    await sendBrev(tx, miljoe, sak, { tekst, forventetSvar, ansattId });
  }
  const sendt = await tx.maybeOne<{ dag: string }>(sendtTilGodkjenning(id));
  const frist = nesteFrist(sak.status, {
    ...sakensDager(sak),
    lovetSvar: forventetSvar,
    venterTil: sak.venterTil ?? undefined,
    sendtTilGodkjenning: sendt?.dag,
  });
  await tx.query(flyttSvaroppgaver(id, sak.forventetSvar, forventetSvar));
  const { versjon } = await tx.one<{ versjon: number }>(settForeloepigSvar(id, dag, forventetSvar, frist));
  await noter(tx, id, { type: 'FORELOEPIG_SVAR_SENDT', ansattId, begrunnelse: tekst }, versjon);
}

/** The same as a letter, to be kept with the case. */
async function sendBrev(
  tx: Tx,
  miljoe: Dokumentmiljoe,
  { id: sakId, saksnummer, mottatt }: Sakrad,
  svar: { readonly tekst: string; readonly forventetSvar: string; readonly ansattId: string },
): Promise<void> {
  const kommune = await hentKommuneinfo(tx);
  const { mottakerId, navn, spraak: oensket } = await tx.one<Adressat>(adressatenI(sakId));
  const brev = await lagBrev(tx, kommune, {
    type: 'FORELOEPIG_SVAR',
    spraak: brevspraak(oensket, kommune.oppsett.spraak),
    navn,
    hode: [
      { ledetekst: 'Dato', svar: formaterDag(idag(miljoe.naa)) },
      { ledetekst: 'Saksnummer', svar: saksnummer },
    ],
    verdier: {
      grunn: svar.tekst,
      mottatt: formaterDag(idag(new Date(mottatt))),
      forventetSvar: formaterDag(svar.forventetSvar),
    },
    naa: miljoe.naa,
  });
  await sendDokument(tx, miljoe, { sakId, type: 'FORELOEPIG_SVAR', mottakerId, brev, ansatt: svar.ansattId });
}
