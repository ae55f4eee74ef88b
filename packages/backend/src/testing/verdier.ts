/** What a single column takes, told by its name and by what the example has in it; nothing of it is kept. */
import assert from 'node:assert/strict';
import type { Driver } from '../db/driver.ts';
import { isSqlError, sqlState } from '../db/errors.ts';
import { look } from './catalog.ts';

interface Kolonne {
  readonly navn: string;
  readonly type: string;
  /** One of the example's. */
  readonly verdi: string | null;
}

const kolonnene = (admin: Driver, tabell: string): Promise<Kolonne[]> =>
  look<Kolonne>(
    admin,
    `select attname as navn, format_type(atttypid, null) as type,
       (select max(to_jsonb(t) ->> attname) from ${tabell} t where kommunenummer = '9901') as verdi
     from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
       and attgenerated = '' and attidentity = '' and attname not in ('kommunenummer', 'id') order by attname collate "C"`,
    [tabell],
  );

class Angret extends Error {}

/** Whether the rows there are could have this in the column, for all its own rules: past keys and triggers. */
const tar = (admin: Driver, tabell: string, kolonne: string, verdi: string): Promise<boolean> =>
  admin
    .transaction({ script: 'begin; set local session_replication_role = replica' }, async (connection) => {
      await connection.query(`update ${tabell} set ${kolonne} = ${verdi} where kommunenummer = '9901'`, []);
      throw new Angret();
    })
    .then(
      () => true,
      (feil: unknown) => {
        if (feil instanceof Angret) return true;
        if (!isSqlError(feil)) throw feil;
        return feil.code !== sqlState.check;
      },
    );

export interface Verdikrav {
  readonly navn: string;
  readonly verdi: string;
  readonly gjelder: (kolonne: Kolonne) => boolean;
  /** Columns that take it, `table.column`: why is said where they are. */
  readonly unntatt: ReadonlySet<string>;
}

/** Who did it, and what else is named by a key to another table or by what wrote it. */
const noekkel =
  /(_av|ansatt|aktoer|_ansatt|saksbehandler|_enhet|enhet|operasjon|sporings_id|noekkel|klient)$/;

export const verdikrav: readonly Verdikrav[] = [
  {
    navn: 'a code nobody knows is not stored',
    verdi: `'FINNES_IKKE'`,
    gjelder: ({ navn, type, verdi }) =>
      type === 'text' && !noekkel.test(navn) && /^[A-Z][A-Z_0-9]+$/.test(verdi ?? ''),
    // The archive's own codes; what a trigger copies from the row it tells of; what the lookup log was told.
    unntatt: new Set([
      ...['arkivjournal.tilgangskode', 'dokument.tilgangskode', 'enhet.kode', 'innsynslogg.ressurs'],
      'sakshendelse.type',
      ...['bolig_statushistorikk.til_status', 'leieforhold_statushistorikk.til_status'],
      ...['ventelisteendring.til_status'],
    ]),
  },
  {
    navn: 'a text that says nothing is not stored',
    verdi: `' '`,
    gjelder: ({ navn, type }) => type === 'text' && !noekkel.test(navn),
    // What other systems call it, what a register or the archive answered, what is copied from a row that was held to it,
    // and what only says more of something that is complete without; names are as the registers spell them.
    unntatt: new Set([
      ...['arkivjournal.tilgangshjemmel', 'arkivjournal.tilgangskode', 'arkivlevering.journalnummer'],
      ...['arkivlevering.mappe', 'arkivlevering.registrering', 'arkivlevering.saksnummer', 'ansatt.navn'],
      ...['avlevertsak.arkivsaksnummer', 'avlevertsak.mappe'],
      ...['bolig.ekstra_referanse', 'bolig.informasjon', 'bolig.leverandor_bolig_id', 'bolig.statusaarsak'],
      ...['bolig.underkategori', 'bolig_statushistorikk.aarsak', 'bolig_statushistorikk.fra_status'],
      ...[
        'bolig_statushistorikk.til_status',
        'dokument.tilgangshjemmel',
        'dokument.tilgangskode',
        'enhet.navn',
      ],
      ...['husleiekjoering.profil', 'husleielinje.konto', 'husleielinje.mvakode', 'husstandsmedlem.navn'],
      ...['innfoeringspunkt.lenke', 'innsynslogg.formaal', 'innsynslogg.hjemmel', 'innsynslogg.ressurs'],
      ...['innsynslogg.ressurs_id', 'klage.klageinstans', 'klage.klageinstans_type', 'kommune.navn'],
      ...[
        'kommune.navn_nn',
        'leieforhold_statushistorikk.fra_status',
        'leieforhold_statushistorikk.til_status',
      ],
      'boligoppgave.ansvarlig',
      ...['oekonomi.hjemmel', 'oppgave.ansvarlig', 'oppgave.avlyst_begrunnelse', 'person.navn'],
      ...['registerinnhenting.feilkode', 'registerinnhenting.hjemmel', 'registerinnhenting.korrelasjonsid'],
      ...[
        'soeknad.steg',
        'tilbud.avslagsgrunn',
        'tilbud.avvik_begrunnelse',
        'tilbud.kontrakt_avvik_begrunnelse',
      ],
      ...['tildelingsgrunnlag.lokal_kode', 'vedtak.avvik_begrunnelse', 'vedtak.klageinstans'],
      ...['vedtak.returnert_begrunnelse', 'vedtak.utdyp_bistand', 'ventelisteendring.fra_status'],
      'ventelisteendring.til_status',
    ]),
  },
  {
    navn: 'a number below nothing is not stored',
    verdi: '-1',
    gjelder: ({ navn, type }) =>
      /^(integer|bigint|numeric|double precision)$/.test(type) && !/^versjon/.test(navn),
    // A floor may be below ground, a sum or an income below nothing; a year is a key.
    unntatt: new Set([
      ...[
        'bolig.etasjenummer',
        'hendelse_glemt.nummer',
        'husleiekjoering.utgave',
        'oekonomi.inntekt_per_maaned',
      ],
      ...[
        'leiereguleringskjoering.sum_etter',
        'leiereguleringskjoering.sum_foer',
        'sak.aar',
        'sak.loepenummer',
      ],
      ...['ventelisteendring.fra_prioritet', 'ventelisteendring.til_prioritet'],
    ]),
  },
];

/** @throws AssertionError for a column that takes what it should not, and for one said to and does not */
export async function holderVerdi(admin: Driver, tabell: string, krav: Verdikrav): Promise<void> {
  const avvik: string[] = [];
  for (const kolonne of (await kolonnene(admin, tabell)).filter(krav.gjelder)) {
    const navn = `${tabell}.${kolonne.navn}`;
    if ((await tar(admin, tabell, kolonne.navn, krav.verdi)) !== krav.unntatt.has(navn)) avvik.push(navn);
  }
  assert.deepEqual(avvik, [], krav.navn);
}

/** Its version is what whoever subscribes has set, and not how far the deliveries have come. */
const annenVersjon: ReadonlySet<string> = new Set(['webhook']);

/**
 * Every change raises the version and says who made it; what a row is and who made it first does not change.
 * @throws AssertionError
 */
export async function holderVersjon(admin: Driver, tabell: string): Promise<void> {
  const kolonner = (await kolonnene(admin, tabell)).map(({ navn }) => navn);
  if (!kolonner.includes('versjon') || !kolonner.includes('endret_av') || annenVersjon.has(tabell)) return;
  const settings = [{ text: `select set_config('app.aktoer', 'system:en-annen', true)`, values: [] }];
  await admin
    .transaction({ script: 'begin', settings }, async (connection) => {
      const her = `from ${tabell} where kommunenummer = '9901' order by ctid limit 1`;
      const [foer] = await connection.query(`select ctid::text as rad, versjon, opprettet_av ${her}`, []);
      const [etter] = await connection.query(
        `update ${tabell} set opprettet_av = 'system:ingen', endret_av = 'system:ingen', versjon = 4711
         where ctid = '${String(foer!['rad'])}' returning versjon, opprettet_av, endret_av`,
        [],
      );
      assert.deepEqual(
        etter,
        {
          versjon: Number(foer!['versjon']) + 1,
          opprettetAv: foer!['opprettetAv'],
          endretAv: 'system:en-annen',
        },
        tabell,
      );
      throw new Angret();
    })
    .catch((feil: unknown) => {
      if (!(feil instanceof Angret)) throw feil;
    });
}
