/** Generated municipalities, put in through the tables themselves: what a report of them must say can be counted by hand. */
import type { Bemanning, Maalgruppe } from '@kobo-bolig/contract';
import { schemas } from '@kobo-bolig/contract/server';
import fc from 'fast-check';
import type { Tx } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { uuidv7 } from '../db/uuid.ts';
import { plussDager } from '../klokke.ts';

/** The report is of the year 2026. */
export const FRA = '2026-01-01';
export const TIL = '2026-12-31';
/** Days of the two years before, the year, and the half year after it. */
const dag = fc.nat(1200).map((n) => plussDager('2024-02-01', n));

export interface Modellbolig {
  readonly eieform: 'EID' | 'INNLEID' | 'DISPOSISJONSRETT' | null;
  readonly bemanning: Bemanning;
  readonly rullestol: boolean;
  readonly soverom: number | null;
  /** In the order they were registered. */
  readonly tilstander: readonly { readonly dag: string; readonly status: string }[];
  readonly slettet: string | null;
}

export interface Modelleie {
  readonly bolig: Modellbolig;
  readonly start: string;
  readonly innflyttet: string | null;
  readonly utflyttet: string | null;
}

export interface Modellsak {
  /** Which of the municipality's persons. */
  readonly person: number;
  readonly sakstype: string;
  readonly mottatt: string;
  readonly voksne: number;
  readonly barn: number;
  readonly grunnlag: {
    readonly grupper: readonly Maalgruppe[];
    readonly primaer: Maalgruppe;
    readonly bosatt: string | null;
  } | null;
  readonly utfall:
    | null
    | { readonly type: 'VEDTAK'; readonly resultat: string; readonly dag: string }
    | { readonly type: 'LUKKET'; readonly dag: string };
  /** On the waiting list from a day, and off it on another. Only where it was granted. */
  readonly venter: { readonly fra: string; readonly av: string | null; readonly status: string } | null;
  readonly leie: Modelleie | null;
  readonly skjermet: boolean;
}

export interface Modellkommune {
  readonly personer: readonly { readonly foedt: string | null }[];
  readonly boliger: readonly Modellbolig[];
  readonly saker: readonly Modellsak[];
  /** Tenancies that were there before Kobo. */
  readonly gamle: readonly { readonly person: number; readonly leie: Modelleie }[];
}

const bolig = fc.record<Modellbolig>({
  eieform: fc.constantFrom('EID', 'INNLEID', 'DISPOSISJONSRETT', null),
  bemanning: fc.constantFrom(...schemas.Bemanning.options),
  rullestol: fc.boolean(),
  soverom: fc.constantFrom(0, 1, 2, 3, 4, 7, null),
  tilstander: fc.array(
    fc.record({
      dag,
      status: fc.constantFrom('UTLEID', 'KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG', 'SOLGT'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  slettet: fc.option(dag, { freq: 6 }),
});
const leie: fc.Arbitrary<Modelleie> = fc
  .record({
    bolig,
    start: dag,
    inn: fc.option(fc.nat(40)),
    ut: fc.option(fc.integer({ min: 41, max: 500 })),
  })
  .map(({ bolig: b, start, inn, ut }) => ({
    bolig: b,
    start,
    innflyttet: inn === null ? null : plussDager(start, inn),
    utflyttet: ut === null ? null : plussDager(start, ut),
  }));
const proevde = schemas.Maalgruppe.options.filter((gruppe) => gruppe !== 'UTEN_BEHOVSPROEVING');
const grupper = fc.oneof(
  { weight: 8, arbitrary: fc.subarray(proevde, { minLength: 1 }) },
  fc.constant<Maalgruppe[]>(['UTEN_BEHOVSPROEVING']),
);
const grunnlag = grupper.chain((g) =>
  fc.record({
    grupper: fc.constant(g),
    primaer: fc.constantFrom(...g),
    // About five years before the last day, and some leap days.
    bosatt: fc.option(
      fc.oneof(
        fc.integer({ min: -400, max: 400 }).map((n) => plussDager('2021-12-31', n)),
        fc.constantFrom('2020-02-29', '2021-12-31', '2022-01-01'),
      ),
    ),
  }),
);
const sak = (antall: number): fc.Arbitrary<Modellsak> =>
  fc
    .record({
      person: fc.nat(antall - 1),
      sakstype: fc.constantFrom(
        'KOMMUNAL_BOLIG_NY',
        'KOMMUNAL_BOLIG_NY',
        'KOMMUNAL_BOLIG_NY',
        'KOMMUNAL_BOLIG_BYTTE',
        'KOMMUNAL_BOLIG_FORLENGELSE',
        'BOLIGBISTAND',
        'BOLIGBISTAND',
        'HUSSTANDSENDRING',
        'BOSETTING_FLYKTNING',
        'OMSORGSBOLIG',
        'UTEN_BEHOVSPROEVING',
      ),
      mottatt: dag,
      voksne: fc.integer({ min: 1, max: 3 }),
      barn: fc.nat(3),
      grunnlag: fc.option(grunnlag, { freq: 8 }),
      utfall: fc.oneof(
        fc.constant(null),
        fc.record({
          type: fc.constant('VEDTAK' as const),
          resultat: fc.constantFrom('TILSAGN', 'DELVIS', 'AVSLAG', 'AVVIST'),
          dag,
        }),
        fc.record({ type: fc.constant('LUKKET' as const), dag }),
      ),
      venter: fc.option(
        fc.record({ fra: dag, av: fc.option(dag), status: fc.constantFrom('TILBUD_UTE', 'AVKLART') }),
      ),
      leie: fc.option(leie),
      skjermet: fc.boolean(),
    })
    .map((s) => {
      const tilsagn =
        s.utfall?.type === 'VEDTAK' && (s.utfall.resultat === 'TILSAGN' || s.utfall.resultat === 'DELVIS');
      return { ...s, venter: tilsagn ? s.venter : null, leie: tilsagn ? s.leie : null };
    });

export const modellkommune: fc.Arbitrary<Modellkommune> = fc.integer({ min: 1, max: 5 }).chain((antall) =>
  fc.record({
    personer: fc.array(
      fc.record({
        foedt: fc.constantFrom('2004-06-01', '1990-02-03', '1959-12-31', '1946-12-31', '1940-01-01', null),
      }),
      {
        minLength: antall,
        maxLength: antall,
      },
    ),
    boliger: fc.array(bolig, { maxLength: 4 }),
    saker: fc.array(sak(antall), { maxLength: 7 }),
    gamle: fc.array(fc.record({ person: fc.nat(antall - 1), leie }), { maxLength: 3 }),
  }),
);

/** Noon: the day is the same in Norway. */
const kl12 = (d: string): string => `${d}T12:00:00Z`;

async function settInnBolig(
  tx: Tx,
  { tilstander: [foerste, ...senere], ...b }: Modellbolig,
): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into bolig (id, adresse, leiekostnad, eieform, bemanning, er_tilgjengelig_for_rullestolbruker, antall_soverom,
      status, statusdato)
    values (${id}, jsonb_build_object('adressenavn', 'Storgata', 'nummer', 12, 'postnummer', '9901', 'poststed', 'KROKVIK',
      'kommunenummer', current_setting('app.kommunenummer')), ${sql.json({ manedsleie: 9000 })}, ${b.eieform},
      ${b.bemanning}, ${b.rullestol}, ${b.soverom}, ${foerste!.status}, ${foerste!.dag}::date)`);
  for (const { status, dag: d } of senere)
    // Sold is for good.
    await tx.query(
      sql`update bolig set status = ${status}, statusdato = ${d}::date where id = ${id} and status <> 'SOLGT'`,
    );
  if (b.slettet !== null)
    await tx.query(sql`update bolig set slettet = ${kl12(b.slettet)}::timestamptz where id = ${id}`);
  return id;
}

async function settInnLeie(tx: Tx, l: Modelleie, person: string, sakId: string | null): Promise<void> {
  const [id, boligId] = [uuidv7(), await settInnBolig(tx, l.bolig)];
  await tx.query(sql`
    insert into leieforhold (id, bolig_id, sak_id, status, startdato, tidsubegrenset, innflyttet, utflyttet)
    values (${id}, ${boligId}, ${sakId}, ${l.utflyttet === null ? 'AKTIVT' : 'AVSLUTTET'}, ${l.start}::date, true,
      ${l.innflyttet}::date, ${l.utflyttet}::date)`);
  await tx.query(sql`insert into leietaker (leieforhold_id, person_id) values (${id}, ${person})`);
}

async function settInnVedtak(tx: Tx, sakId: string, resultat: string, d: string): Promise<string> {
  const id = uuidv7();
  await tx.query(sql`
    insert into vedtak (id, sak_id, resultat, avslaatt_del, status, fakta, regler, hensyn, foreslaatt_av, fattet_av, fattet, vedtaksdato)
    values (${id}, ${sakId}, ${resultat}, ${resultat === 'DELVIS' ? 'Hage.' : null}, 'FATTET', 'Bor trangt.', '§ 6.', 'Barna.', 'trine', 'vidar',
      ${kl12(d)}::timestamptz, ${d}::date)`);
  return id;
}

const paaDagen = (tx: Tx, d: string): Promise<unknown> => {
  const tid = kl12(d);
  return tx.query(sql`select set_config('app.tid', ${tid}, true)`);
};

async function settInnSak(tx: Tx, s: Modellsak, person: string): Promise<void> {
  const id = uuidv7();
  await paaDagen(tx, s.mottatt);
  await tx.query(sql`
    insert into sak (id, aar, loepenummer, sakstype, soeker_id, enhet, saksbehandler, skjermet, mottatt, forventet_svar,
      antall_voksne, antall_barn)
    values (${id}, 2026, trekk_saksnummer(2026), ${s.sakstype}, ${person}, ${s.skjermet ? 'SKJERMET' : 'BOLIGKONTOR'},
      'trine', ${s.skjermet}, naa(), '2026-03-15', ${s.voksne}, ${s.barn})`);
  if (s.grunnlag)
    await tx.query(sql`insert into tildelingsgrunnlag (id, sak_id, gjelder_fra, grupper, primaer, bosatt_dato)
      values (${uuidv7()}, ${id}, '2024-02-01', ${s.grunnlag.grupper}, ${s.grunnlag.primaer}, ${s.grunnlag.bosatt}::date)`);
  if (s.utfall?.type === 'LUKKET') {
    await paaDagen(tx, s.utfall.dag);
    await tx.query(sql`update sak set status = 'AVSLUTTET', avsluttet = naa() where id = ${id}`);
  }
  if (s.utfall?.type !== 'VEDTAK') return;
  const vedtak = await settInnVedtak(tx, id, s.utfall.resultat, s.utfall.dag);
  if (s.venter) {
    const plass = uuidv7();
    await paaDagen(tx, s.venter.fra);
    await tx.query(sql`insert into venteliste (id, sak_id, vedtak_id, prioritet_grunn, fra_dato, behov_frist)
      values (${plass}, ${id}, ${vedtak}, 'Etter vedtaksdato', ${s.venter.fra}::date, '2027-09-01')`);
    if (s.venter.av !== null) {
      await paaDagen(tx, s.venter.av);
      await tx.query(sql`update venteliste set status = ${s.venter.status} where id = ${plass}`);
    }
  }
  if (s.leie) await settInnLeie(tx, s.leie, person, id);
}

export async function settInnKommune(tx: Tx, kommune: Modellkommune): Promise<void> {
  const personer: string[] = [];
  for (const { foedt } of kommune.personer) {
    const id = uuidv7();
    personer.push(id);
    await tx.query(sql`insert into person (id, ident_type, navn, foedselsdato, gradering)
      values (${id}, 'INGEN', 'Kari Eksempel', ${foedt}::date, 'UGRADERT')`);
  }
  for (const b of kommune.boliger) await settInnBolig(tx, b);
  for (const s of kommune.saker) await settInnSak(tx, s, personer[s.person]!);
  for (const { person, leie: l } of kommune.gamle) await settInnLeie(tx, l, personer[person]!, null);
}
