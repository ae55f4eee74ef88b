/** What triggers stop or tell of, one change each of the example; nothing of it is kept. */
import assert from 'node:assert/strict';
import type { Driver } from '../db/driver.ts';
import { isSqlError, sqlState } from '../db/errors.ts';

interface Utloeser {
  /** `update <table> set <this>` past every rule: what the row is when it is tried. */
  readonly foer?: string;
  /** The change. */
  readonly naar: string;
  /** The event it is told by; absent where the change is refused. */
  readonly melder?: string;
}

const endrer = (endring: string, foer?: string): Utloeser => ({ naar: endring, ...(foer && { foer }) });
const nyBefaring = `insert into befaring (id, bolig_id, type, dato, funn, skrevet_av)
  select gen_random_uuid(), bolig_id, type, dato, funn, skrevet_av from befaring`;

/** `table: trigger`; what has been settled is not rewritten, and nobody handles what they are disqualified from. */
export const utloesere: Readonly<Record<string, Utloeser>> = {
  'befaring: meld_ny': { naar: nyBefaring, melder: 'no.kobo.bolig.befaring-registrert.v1' },
  'henvendelse: staar_fast': endrer(
    `update henvendelse set tekst = 'Annet.'`,
    `status = 'VEILEDET', avgjort = naa(), avgjort_av = 'trine', begrunnelse = 'Ja.', slettes_dato = '2027-01-01'`,
  ),
  'klage: habil': endrer(`update klage set saksbehandler = 'petra'`),
  'kontakthensyn: staar_fast': endrer(
    `update kontakthensyn set grunn = 'Annet.'`,
    `opphevet = naa(), opphevet_av = 'trine'`,
  ),
  'overgang: staar_fast': endrer(
    `update overgang set dato = dato + 1`,
    `bortfalt = naa(), bortfalt_av = 'trine', bortfalt_begrunnelse = 'Ja.'`,
  ),
  'leieforhold: meld_endret': {
    naar: `update leieforhold set innflyttet = startdato where kommunenummer = '9901'`,
    melder: 'no.kobo.leieforhold.endret.v1',
  },
  'leieforhold: meld_ny': {
    naar: `insert into leieforhold (id, bolig_id, status, startdato, tidsubegrenset)
      select gen_random_uuid(), bolig_id, 'AVTALT', sluttdato + 1, true from leieforhold where kommunenummer = '9901'`,
    melder: 'no.kobo.leieforhold.opprettet.v1',
  },
  'oversending: staar_fast': endrer(
    `update oversending set merknad = 'Annet.'`,
    `status = 'TRUKKET', avklart = naa()`,
  ),
  'representasjon: staar_fast': endrer(`update representasjon set omfang = 'INNSYN'`, 'trukket = naa()'),
  'reservasjon: meld_endret': {
    naar: `update reservasjon set status = 'OPPHEVET' where kommunenummer = '9901'`,
    melder: 'no.kobo.reservasjon.status-endret.v1',
  },
  'reservasjon: meld_ny': {
    naar: `insert into reservasjon (id, bolig_id, aarsak, utloeper, status)
      select gen_random_uuid(), bolig_id, aarsak, utloeper, 'OPPHEVET' from reservasjon where kommunenummer = '9901'`,
    melder: 'no.kobo.reservasjon.opprettet.v1',
  },
  'sak: habil': endrer(`update sak set saksbehandler = 'petra'`),
  'samtykke: staar_fast': endrer(`update samtykke set opplysninger = 'Annet.'`, 'trukket = naa()'),
};

class Angret extends Error {}

/** @throws AssertionError where the change is let through, or nobody is told of it */
export async function holderUtloeser(admin: Driver, navn: string): Promise<void> {
  const { foer, naar, melder } = utloesere[navn]!;
  const [tabell] = navn.split(': ');
  const script = `begin; select set_config('app.kommunenummer', '9901', true), set_config('app.aktoer', 'system:test', true),
    set_config('app.skjermet', 'ja', true)`;
  let nektet = false;
  let meldt = 0;
  const antall = `select count(*)::integer as antall from hendelse where type = '${melder}'`;
  await admin
    .transaction({ script }, async (connection) => {
      if (foer) {
        await connection.query('set local session_replication_role = replica', []);
        await connection.query(`update ${tabell} set ${foer} where kommunenummer = '9901'`, []);
        await connection.query('set local session_replication_role = origin', []);
      }
      const [hittil] = await connection.query(antall, []);
      await connection.query(melder ? naar : `${naar} where kommunenummer = '9901'`, []);
      const [naa] = await connection.query(antall, []);
      meldt = Number(naa!['antall']) - Number(hittil!['antall']);
      throw new Angret();
    })
    .catch((feil: unknown) => {
      if (feil instanceof Angret) return;
      if (!isSqlError(feil) || feil.code !== sqlState.integrity) throw feil;
      nektet = true;
    });
  assert.deepEqual(
    { nektet, meldt },
    melder ? { nektet: false, meldt: 1 } : { nektet: true, meldt: 0 },
    navn,
  );
}
