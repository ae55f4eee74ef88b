/** That a complaint is not heard: a decision of its own, and what becomes of the complaint when that is complained about. */
import type { Vedtaksmeddelelse } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { idag, plussDager } from '../../klokke.ts';
import { ramse } from '../brevmal/fletting.ts';
import { finnPartsadresse } from '../dokument/mottakere.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { giSakensOppgave } from '../oppgave/queries.sql.ts';
import { krevSakensOppgave } from '../oppgave/virkninger.ts';
import { noterPaaSaken } from '../sak/service.ts';
import { paaSpraaket } from '../vedtak/lovnavn.ts';
import { meddeltFrist, regelsettFor, type Regelsett } from '../vedtak/regelsett.ts';
import { klagefrist } from '../vedtak/rules.ts';
import { klagetPaa } from './brev.ts';
import { kanBliPaaklaget } from './mottak.ts';
import {
  avvisningMedId,
  gjenoppta,
  settAvvisningMeldt,
  settInnAvvisning,
  settVedtaksstatus,
  type Klagerad,
} from './queries.sql.ts';
import { avvisningshjemmel } from './rules.ts';
import type { Klagevalg } from './service.ts';

/** Decides that a complaint is not heard, and writes so to whoever complained. Nobody else deals with a complaint about it. */
export async function avgjoerAvvisning(
  tx: Tx,
  klage: Klagerad,
  grunn: string,
  valg: Klagevalg,
): Promise<void> {
  const { naa, nyId, aktoer } = valg;
  const kommune = await hentKommuneinfo(tx);
  const dato = idag(naa);
  const regelsett = regelsettFor(dato, kommune.oppsett.fvl2025Fra);
  const hjemmel = avvisningshjemmel[regelsett];
  const avvisning = {
    id: nyId(),
    regelsett,
    hjemmel,
    avvistAv: aktoer.ansattId,
    dato,
    klagefrist: klagefrist(dato),
  };
  await tx.query(settInnAvvisning(klage.id, avvisning));
  await sendSaksbrev(
    tx,
    { ...valg, kommune },
    { id: klage.sakId, saksnummer: klage.saksnummer },
    {
      type: 'KLAGE_AVVIST',
      til: await finnPartsadresse(tx, klage, klage.klagerId, naa),
      verdier: (spraak) => ({
        grunn,
        klagetPaa: klagetPaa(klage)[spraak],
        mottatt: formaterDag(klage.mottatt),
        vedtaksdato: formaterDag(klage.vedtaksdato),
        hjemmel: paaSpraaket(ramse(hjemmel), spraak),
        klagefrist: formaterDag(avvisning.klagefrist),
        klageinstans: klage.klageinstans,
        saksbehandler: klage.saksbehandlerNavn!,
      }),
      avvisningId: avvisning.id,
      ansatt: aktoer.ansattId,
    },
  );
}

/** Whoever complained is told that it is not heard: their time to complain about that runs from then. */
export async function meldAvvisning(tx: Tx, id: string, meddelelse: Vedtaksmeddelelse): Promise<void> {
  const rad = await tx.one<{ regelsett: Regelsett; klagefrist: string }>(avvisningMedId(id));
  const frist = meddeltFrist(rad.regelsett, meddelelse, rad.klagefrist);
  await tx.query(settAvvisningMeldt(id, meddelelse.varselSendt, frist));
}

/** The complaint that was dismissed is heard after all, by whoever dealt with the one about that. */
export async function hoerLikevel(
  tx: Tx,
  klage: Klagerad,
  begrunnelse: string,
  { aktoer: { ansattId }, naa, nyId, svartidDager }: Klagevalg,
): Promise<void> {
  const forventetSvar = plussDager(idag(naa), svartidDager);
  const { aapnetSaken, sakId, vedtakId, gjelderAvvisningAv } = klage;
  await tx.query(
    gjenoppta(gjelderAvvisningAv!, {
      id: nyId(),
      saksbehandler: ansattId,
      begrunnelse: begrunnelse.slice(0, 2000),
      forventetSvar,
      aapnetSaken,
    }),
  );
  await tx.query(settVedtaksstatus(vedtakId, kanBliPaaklaget, 'PAAKLAGET'));
  await krevSakensOppgave(tx, sakId, 'KLAGE', forventetSvar);
  await tx.query(giSakensOppgave(sakId, 'KLAGE', ansattId));
  await noterPaaSaken(tx, sakId, { type: 'KLAGE_UNDER_BEHANDLING', ansattId });
}
