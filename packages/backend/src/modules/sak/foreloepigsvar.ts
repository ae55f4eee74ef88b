import type { ForeloepigSvar } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst as lesetekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { sakensMedsoeker, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import { sendMelding } from '../melding/service.ts';
import { flyttSvaroppgaver } from '../oppgave/queries.sql.ts';
import { nesteFrist } from './frister.ts';
import { krevTekstOgDag } from './mangler.ts';
import { sendtTilGodkjenning, settForeloepigSvar } from './queries.sql.ts';
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
  { tekst, forventetSvar, maate, ogsaaMedsoeker = false }: ForeloepigSvar,
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
    const medsoeker = ogsaaMedsoeker ? await bekreftetMedsoeker(tx, id) : null;
    await sendMelding(tx, id, { ansatt: ansattId }, { tekst }, { naa, nyId, ogsaaBrev: true });
    await sendSaksbrev(tx, { ...miljoe, kommune: await hentKommuneinfo(tx) }, sak, {
      type: 'FORELOEPIG_SVAR',
      verdier: () => ({
        grunn: tekst,
        mottatt: formaterDag(idag(new Date(sak.mottatt))),
        forventetSvar: formaterDag(forventetSvar),
      }),
      ansatt: ansattId,
      medsoeker,
    });
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

const INGEN_MEDSOEKER: Feltfeil = {
  pointer: '/ogsaaMedsoeker',
  code: 'INGEN_MEDSOEKER',
  detail: lesetekst(
    'Ingen har bekreftet at de søker sammen med søkeren.',
    'Ingen har stadfesta at dei søkjer saman med søkjaren.',
  ),
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL when nobody has confirmed that they apply with the party */
async function bekreftetMedsoeker(tx: Tx, sakId: string): Promise<Medsoekerrad> {
  const rad = await tx.maybeOne<Medsoekerrad>(sakensMedsoeker(sakId));
  if (rad?.status !== 'BEKREFTET') throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [INGEN_MEDSOEKER] });
  return rad;
}
