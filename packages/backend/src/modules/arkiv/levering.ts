import { uuidv7 } from '../../db/uuid.ts';
import type { Database, TenantContext, Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import type { Logg } from '../../http/logg.ts';
import { idag, plussDager } from '../../klokke.ts';
import type { Arkiv, Arkivmelding, Arkivsvar } from '../../ports/arkiv/port.ts';
import type { Fillager } from '../../ports/fillager/port.ts';
import type { Arkivoppsett } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { lukkSakensOppgaver, settInnOppgave } from '../oppgave/queries.sql.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { hentArkivfil, sikreFil } from './innhold/fil.ts';
import { tilArkivdokument } from './dokument.ts';
import {
  arkivfeilI,
  begynnLevering,
  finnBesvart,
  laasLeveringensSak,
  leveringMedId,
  settArkivstatus,
  settKvittering,
  settLevering,
  taEnUtenKvittering,
  nesteLevering,
  type Leveringsrad,
} from './queries.sql.ts';
import { etterSvar, SEKUNDER_I_ARBEID } from './rules.ts';

/** The archive a municipality has chosen; null when it files by hand, or what it takes is not set up here. */
export type Arkivvalg = (kommunenummer: string, oppsett: Arkivoppsett) => Arkiv | null;

export interface Leveringsmiljoe {
  readonly db: Database;
  readonly fillager: Fillager;
  readonly arkivet: Arkivvalg;
  readonly klokke: () => Date;
  readonly logg: Logg;
}

/** Days a person has to look at what an archive would not take. */
const OPPGAVEFRIST_DAGER = 7;

/**
 * Hands over one document that is due, and takes in what the archive has answered since. Any number of processes may do it
 * at once; the archive is asked between transactions.
 */
export async function leverEtt(
  miljoe: Leveringsmiljoe,
  kommunenummer: string,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const { db, klokke } = miljoe;
  const kontekst = (skjermet: boolean): TenantContext => ({
    kommunenummer,
    aktoer: 'system:arkiv',
    roller: [],
    skjermet,
    tid: klokke().toISOString(),
  });
  const oppsett = await db.withTenant(
    kontekst(false),
    'les',
    async (tx) => (await hentKommuneinfo(tx)).oppsett.arkiv,
  );
  const arkiv = oppsett && miljoe.arkivet(kommunenummer, oppsett);
  if (!oppsett || !arkiv) return 'INGEN';
  const skriv = <T>(arbeid: (tx: Tx) => Promise<T>, skjermet = true): Promise<T> =>
    db.withTenant(kontekst(skjermet), 'skriv', arbeid);

  const svar = await arkiv.hentSvar();
  for (const ett of svar ?? []) {
    if (!(await skriv((tx) => taImot(tx, ett, klokke()))))
      miljoe.logg({
        tid: klokke().toISOString(),
        nivaa: 'ADVARSEL',
        hendelse: 'ARKIVSVAR_UKJENT',
        kommunenummer,
      });
    await arkiv.bekreft(ett.svarId);
  }
  while (await skriv((tx) => giOppEnUtenKvittering(tx, klokke())));

  // What concerns a shielded case is not seen from here, and so handed over to no archive that has not said who may see it.
  const tatt = await skriv((tx) => taEn(tx, miljoe, kommunenummer, oppsett), seSkjermede(oppsett));
  if (tatt === null) return svar !== null && svar.length > 0 ? 'MER' : 'INGEN';
  const { rad, dokument, klientMeldingId } = tatt;
  const utfall: Arkivsvar = dokument
    ? await arkiv.arkiver(dokument, klientMeldingId)
    : { utfall: 'AVVIST', feil: 'INNHOLD_MANGLER' };
  await skriv((tx) => foer(tx, rad.id, utfall, klokke(), false));
  return utfall.utfall === 'BORTE' ? 'VENTER' : 'MER';
}

/** It does not leave Kobo, or goes to an archive of version 2: that alone has a word for who may see a document. */
const seSkjermede = (oppsett: Arkivoppsett): boolean =>
  oppsett.maate === 'INNEBYGD' ||
  (oppsett.maate === 'FIKS_ARKIV' && oppsett.versjon === 'V2' && oppsett.tilgangsgruppe !== undefined);

async function taEn(
  tx: Tx,
  { fillager, klokke }: Leveringsmiljoe,
  kommunenummer: string,
  oppsett: Arkivoppsett,
) {
  const naa = klokke();
  const til = new Date(naa.getTime() + SEKUNDER_I_ARBEID * 1000).toISOString();
  const neste = await taNeste<{ id: string }>(tx, nesteLevering(naa.toISOString()));
  if (!neste) return null;
  const { klientMeldingId } = await tx.one<{ klientMeldingId: string }>(
    begynnLevering(neste.id, uuidv7(), til),
  );
  const filene = { kommunenummer, fillager };
  const funnet = await tx.one<Leveringsrad>(leveringMedId(neste.id));
  const rad = await sikreFil(tx, filene, funnet, { nyId: uuidv7, naa });
  const fil = await hentArkivfil(tx, filene, rad);
  return {
    rad,
    klientMeldingId,
    dokument: fil && tilArkivdokument(rad, fil, oppsett),
  };
}

/** False when nobody here knows what it answers. */
async function taImot(tx: Tx, { meldingId, dokumentId, svar }: Arkivmelding, naa: Date): Promise<boolean> {
  const funnet = await tx.maybeOne<{ dokumentId: string }>(finnBesvart(meldingId, dokumentId));
  if (!funnet) return false;
  await foer(tx, funnet.dokumentId, svar, naa, true);
  return true;
}

async function giOppEnUtenKvittering(tx: Tx, naa: Date): Promise<boolean> {
  const funnet = await tx.maybeOne<{ dokumentId: string }>(taEnUtenKvittering(naa.toISOString()));
  if (funnet) await foer(tx, funnet.dokumentId, { utfall: 'AVVIST', feil: 'TIDSAVBRUDD' }, naa, true);
  return funnet !== null;
}

/**
 * Brings a document on by what the archive said of it.
 * @param avArkivet it came from the archive itself: then what is sent next is another message
 */
async function foer(tx: Tx, id: string, svar: Arkivsvar, naa: Date, avArkivet: boolean): Promise<void> {
  await tx.query(laasLeveringensSak(id));
  const rad = await tx.one<Leveringsrad>(leveringMedId(id));
  const neste = etterSvar(rad.arkivstatus, svar, rad.forsoek - rad.forsoekFoer);
  if (!neste) return;
  await tx.query(settArkivstatus(id, neste.status));
  if (svar.utfall === 'ARKIVERT') await tx.query(settKvittering(id, svar.kvittering));
  else
    await tx.query(
      settLevering(id, {
        nesteForsoek:
          neste.sekunder === null ? null : new Date(naa.getTime() + neste.sekunder * 1000).toISOString(),
        feil: 'feil' in svar ? svar.feil : null,
        meldingId: svar.utfall === 'SENDT' ? svar.meldingId : null,
        nyMelding: avArkivet && neste.status === 'VENTER',
      }),
    );
  if (neste.status === 'ARKIVERT') await meldVedSidenAv(tx, rad.sakId, 'dokument-arkivert');
  if (neste.status === 'FEILET') await meldVedSidenAv(tx, rad.sakId, 'arkivering-feilet');
  await foelgOpp(tx, rad.sakId, naa);
}

/** The case has one task while the archive lacks something of it, and none when it does not. Its lock is taken. */
export async function foelgOpp(tx: Tx, sakId: string, naa: Date): Promise<void> {
  const { feilet, oppgave } = await tx.one<{ feilet: boolean; oppgave: boolean }>(arkivfeilI(sakId));
  if (feilet && !oppgave) {
    const frist = plussDager(idag(naa), OPPGAVEFRIST_DAGER);
    await tx.query(settInnOppgave({ id: uuidv7(), sakId, type: 'ARKIVFEIL', frist, foelgerSaken: true }));
  }
  if (!feilet && oppgave) await tx.query(lukkSakensOppgaver(sakId, 'UTFOERT', ['ARKIVFEIL'], null));
}
