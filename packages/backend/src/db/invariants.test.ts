import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { krokvik, openTestDatabase, type TestDatabase } from '../testing/database.ts';
import * as ny from '../testing/eksempel.ts';
import type { Tx } from './database.ts';
import { breaks } from './errors.ts';
import { sql, type Sql } from './sql.ts';
import { uuidv7 } from './uuid.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.reset());
after(() => db.close());

const inKrokvik = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(krokvik, 'skriv', work);

/** The work goes through up to its last statement, which the named rule of the schema stops. */
const stopped = (by: string, work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  assert.rejects(inKrokvik(work), (error) => breaks(error, by) || assert.fail(`${by}: ${String(error)}`));

test('a dwelling has no two tenancies at one time', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const leie =
    (startdato: string, sluttdato: string | null, status = 'AVTALT') =>
    (tx: Tx) =>
      ny.nyttLeieforhold(tx, { bolig, startdato, sluttdato, status });
  await inKrokvik(leie('2026-01-01', '2026-06-30', 'AKTIVT'));
  await stopped('leieforhold_overlapper_ikke', leie('2026-06-30', '2029-06-29'));
  await stopped('leieforhold_overlapper_ikke', leie('2025-01-01', null));
  // The next tenant's contract may be agreed while the present one is still there.
  await inKrokvik(leie('2026-07-01', '2029-06-30'));
});

test('whoever has not moved out keeps the dwelling after the end of the contract', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  await inKrokvik((tx) =>
    ny.nyttLeieforhold(tx, {
      bolig,
      startdato: '2023-01-01',
      sluttdato: '2025-12-31',
      status: 'UTLOEPT_UTEN_AVKLARING',
    }),
  );
  const neste = await inKrokvik((tx) =>
    ny.nyttLeieforhold(tx, { bolig, startdato: '2026-01-01', sluttdato: '2028-12-31' }),
  );
  await stopped('leieforhold_ett_aktivt', (tx) =>
    tx.query(sql`update leieforhold set status = 'AKTIVT' where id = ${neste}`),
  );
});

test('a tenancy that ended makes room', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const gammelt = await inKrokvik((tx) =>
    ny.nyttLeieforhold(tx, { bolig, startdato: '2026-01-01', sluttdato: '2028-12-31' }),
  );
  await inKrokvik((tx) =>
    tx.query(
      sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-03-01' where id = ${gammelt}`,
    ),
  );
  await inKrokvik((tx) =>
    ny.nyttLeieforhold(tx, { bolig, startdato: '2026-02-01', sluttdato: '2028-12-31' }),
  );
});

test('a notice makes room from the day it gives, and a tenancy that ended does not come back', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const leie = (startdato: string, status = 'AVTALT') =>
    inKrokvik((tx) => ny.nyttLeieforhold(tx, { bolig, startdato, sluttdato: '2028-12-31', status }));
  const id = await leie('2026-01-01', 'AKTIVT');
  await inKrokvik((tx) =>
    tx.query(sql`update leieforhold set status = 'SAGT_OPP', fratredelse = '2026-06-30' where id = ${id}`),
  );
  await leie('2026-07-01');
  await stopped('leieforhold_overlapper_ikke', (tx) =>
    tx.query(sql`update leieforhold set status = 'AKTIVT', fratredelse = null where id = ${id}`),
  );
  await inKrokvik((tx) =>
    tx.query(sql`update leieforhold set status = 'AVSLUTTET', utflyttet = '2026-06-30' where id = ${id}`),
  );
  await stopped('leieforhold_avsluttet_er_endelig', (tx) =>
    tx.query(sql`update leieforhold set status = 'AKTIVT' where id = ${id}`),
  );
});

test('one notice holds at a time, and a landlord’s is written and can be objected to', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const leieforhold = await inKrokvik((tx) =>
    ny.nyttLeieforhold(tx, { bolig, startdato: '2026-01-01', sluttdato: null, status: 'AKTIVT' }),
  );
  const sagtOpp = (av: string, skriftlig: boolean, protestfrist: string | null) => (tx: Tx) =>
    tx.query(sql`insert into oppsigelse (id, leieforhold_id, av, mottatt, fratredelse, skriftlig, protestfrist)
      values (${uuidv7()}, ${leieforhold}, ${av}, '2026-02-01', '2026-05-31', ${skriftlig}, ${protestfrist}::date)`);
  await stopped('oppsigelse_utleiers_er_skriftlig', sagtOpp('UTLEIER', false, '2026-03-01'));
  await stopped('oppsigelse_protest_mot_utleiers', sagtOpp('LEIER', true, '2026-03-01'));
  await inKrokvik(sagtOpp('UTLEIER', true, '2026-03-01'));
  await stopped('oppsigelse_en_gjelder', sagtOpp('LEIER', true, null));
});

test('a dwelling is reserved once at a time', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const foerste = await inKrokvik((tx) => ny.nyReservasjon(tx, bolig));
  await stopped('reservasjon_en_aktiv', (tx) => ny.nyReservasjon(tx, bolig));
  await inKrokvik((tx) => tx.query(sql`update reservasjon set status = 'OPPHEVET' where id = ${foerste}`));
  await inKrokvik((tx) => ny.nyReservasjon(tx, bolig));
});

test('a dwelling is offered to one case, and a case is offered one dwelling, at a time', async () => {
  const { person, tilbud, bolig, sak, vedtak } = await ny.enAvHver(db.database, krokvik);
  const annen = await inKrokvik(async (tx) => {
    const annenSak = await ny.nySak(tx, person);
    return { sak: annenSak, vedtak: await ny.nyttVedtak(tx, annenSak) };
  });
  await stopped('tilbud_ett_aapent_per_bolig', (tx) => ny.nyttTilbud(tx, { ...annen, bolig }));
  await stopped('tilbud_ett_aapent_per_sak', async (tx) => {
    const annenBolig = await ny.nyBolig(tx, { adressenavn: 'Havnegata' });
    await ny.nyttTilbud(tx, { sak, vedtak, bolig: annenBolig, nummer: 2 });
  });
  await inKrokvik((tx) =>
    tx.query(sql`update tilbud set status = 'AVSLAATT', besvart = naa() where id = ${tilbud}`),
  );
  await inKrokvik((tx) => ny.nyttTilbud(tx, { sak, vedtak, bolig, nummer: 2 }));
});

test('a decision has all three parts of its reasons', async () => {
  const { vedtak, sak } = await ny.enAvHver(db.database, krokvik);
  const fatt = (fakta: string, regler: string, hensyn: string) => async (tx: Tx) => {
    await tx.query(sql`update vedtak set status = 'OMGJORT' where id = ${vedtak}`);
    const id = uuidv7();
    await tx.query(sql`insert into vedtak (id, sak_id, resultat, fakta, regler, hensyn, foreslaatt_av)
      values (${id}, ${sak}, 'AVSLAG', ${fakta}, ${regler}, ${hensyn}, 'trine')`);
    await tx.query(sql`update vedtak set status = 'FATTET', fattet_av = 'vidar', fattet = naa(), vedtaksdato = '2026-03-01'
      where id = ${id}`);
  };
  for (const [fakta, regler, hensyn] of [
    ['', 'b', 'c'],
    ['a', '  ', 'c'],
    ['a', 'b', ''],
  ] as const) {
    await stopped('vedtak_fattet_er_begrunnet', fatt(fakta, regler, hensyn));
  }
  await inKrokvik(fatt('a', 'b', 'c'));
});

test('what is best for the children is weighed before their household is decided on', async () => {
  const { vedtak, sak } = await ny.enAvHver(db.database, krokvik);
  const fatt = (beste: object | null) => async (tx: Tx) => {
    await tx.query(sql`update sak set antall_barn = 1 where id = ${sak}`);
    await tx.query(sql`update vedtak set status = 'OMGJORT' where id = ${vedtak}`);
    const id = uuidv7();
    await tx.query(sql`insert into vedtak (id, sak_id, resultat, fakta, regler, hensyn, barnets_beste, foreslaatt_av)
      values (${id}, ${sak}, 'AVSLAG', 'a', 'b', 'c', ${beste === null ? sql`null` : sql.json(beste)}, 'trine')`);
    await tx.query(sql`update vedtak set status = 'FATTET', fattet_av = 'vidar', fattet = naa(), vedtaksdato = '2026-03-01'
      where id = ${id}`);
  };
  for (const beste of [null, { vurdert: true, tekst: ' ' }, { vurdert: false, tekst: 'Skolen.' }])
    await stopped('vedtak_barnets_beste_er_vurdert', fatt(beste));
  await inKrokvik(fatt({ vurdert: true, tekst: 'Skolen.' }));
});

test('a note is put right once, within its case, and hidden from the party with a ground', async () => {
  const { sak, person } = await ny.enAvHver(db.database, krokvik);
  const { id: notat } = await inKrokvik((tx) => tx.one<{ id: string }>(sql`select id from journalnotat`));
  const skriv =
    (sakId: string, { retter = null as string | null, synlig = true, grunn = null as string | null } = {}) =>
    (tx: Tx) =>
      tx.query(sql`insert into journalnotat (id, sak_id, type, tekst, hendelsestid, synlig_for_part, unntak,
          unntak_begrunnelse, korrigerer, skrevet_av)
        values (${uuidv7()}, ${sakId}, 'MOETE', 'Møtte.', naa(), ${synlig}, ${grunn && 'INTERNT_DOKUMENT'}, ${grunn},
          ${retter}, 'trine')`);
  await stopped('journalnotat_kommunenummer_sak_id_korrigerer_fkey', async (tx) =>
    skriv(await ny.nySak(tx, person), { retter: notat })(tx),
  );
  await inKrokvik(skriv(sak, { retter: notat }));
  await stopped('journalnotat_rettet_en_gang', skriv(sak, { retter: notat }));
  await stopped('journalnotat_skjult_har_grunn', skriv(sak, { synlig: false }));
  await stopped('journalnotat_skjult_har_grunn', skriv(sak, { synlig: false, grunn: ' \n' }));
  await stopped('journalnotat_skjult_har_grunn', skriv(sak, { grunn: 'Eget notat.' }));
  await inKrokvik(skriv(sak, { synlig: false, grunn: 'Eget notat.' }));
});

test('a home a grant binds is sold when somebody has said why', async () => {
  const tilskudd = { ordning: 'Tilskudd til utleieboliger', dato: '2020-01-01', bindingTil: '2099-12-31' };
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const sett = (innhold: object) => (tx: Tx) =>
    tx.query(sql`update bolig set tilskudd = ${sql.json(innhold)} where id = ${bolig}`);
  await stopped('bolig_tilskudd_binder_fremover', sett({ ...tilskudd, bindingTil: '2020-01-01' }));
  await stopped('bolig_tilskudd_binder_fremover', sett({ ...tilskudd, ordning: ' ' }));
  await inKrokvik(sett(tilskudd));
  const selg = (grunn: string | null) => (tx: Tx) =>
    tx.query(sql`update bolig set status = 'SOLGT', statusaarsak = ${grunn} where id = ${bolig}`);
  await stopped('bolig_salg_i_bindingstid_er_begrunnet', selg(null));
  await stopped('bolig_salg_i_bindingstid_er_begrunnet', selg(' '));
  await inKrokvik(selg('Husbanken har sagt ja.'));
});

test('what a tenant is told of a home is told in both languages', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const si = (innhold: object) => (tx: Tx) =>
    tx.query(sql`update bolig set informasjon_til_leietaker = ${sql.json(innhold)} where id = ${bolig}`);
  await stopped('bolig_informasjon_paa_begge_maal', si({ nb: 'Bod i kjelleren.' }));
  await stopped('bolig_informasjon_paa_begge_maal', si({ nb: 'Bod i kjelleren.', nn: ' ' }));
  await inKrokvik(si({ nb: 'Bod i kjelleren.', nn: 'Bu i kjellaren.' }));
});

test('what a register said is not rewritten, and what it is put right to says by what', async () => {
  const { sak, person } = await ny.enAvHver(db.database, krokvik);
  const { id: vedlegg } = await inKrokvik((tx) =>
    tx.one<{ id: string }>(sql`select id from vedlegg where sak_id = ${sak} limit 1`),
  );
  const korriger = (fra: number, til: number, grunn: string | null) => (tx: Tx) =>
    tx.query(sql`insert into oekonomi (id, sak_id, hentet, hjemmel, personer, korrigert_person_id, korrigert_felt,
        korrigert_fra, korrigert_til, korrigert_begrunnelse, vedlegg_id, korrigert_av)
      values (${uuidv7()}, ${sak}, naa(), '§ 9', '[]', ${person}, 'SAMLET_GJELD', ${fra}, ${til}, ${grunn}, ${vedlegg}, 'trine')`);
  await stopped('oekonomi_korreksjon_er_hel', korriger(1, 2, null));
  await stopped('oekonomi_korrigert_begrunnelse_check', korriger(1, 2, ' '));
  await stopped('oekonomi_korreksjon_endrer', korriger(2, 2, 'Betalt ned.'));
  await inKrokvik(korriger(2, 1, 'Betalt ned.'));
  await stopped('oekonomi_er_laast', (tx) =>
    tx.query(sql`update oekonomi set personer = '[{}]' where sak_id = ${sak}`),
  );
});

test('a note on a home is put right once, on its own home', async () => {
  const { bolig } = await ny.enAvHver(db.database, krokvik);
  const { id: notat } = await inKrokvik((tx) => tx.one<{ id: string }>(sql`select id from bolignotat`));
  const skriv = (boligId: string, retter: string) => (tx: Tx) =>
    tx.query(sql`insert into bolignotat (id, bolig_id, type, tekst, dato, korrigerer, skrevet_av)
      values (${uuidv7()}, ${boligId}, 'NOTAT', 'Ny lås.', '2026-03-01', ${retter}, 'trine')`);
  await stopped('bolignotat_kommunenummer_bolig_id_korrigerer_fkey', async (tx) =>
    skriv(await ny.nyBolig(tx), notat)(tx),
  );
  await inKrokvik(skriv(bolig, notat));
  await stopped('bolignotat_rettet_en_gang', skriv(bolig, notat));
});

test('an inspection is put right once, of its own home, and the next comes after it', async () => {
  const { bolig } = await ny.enAvHver(db.database, krokvik);
  const { id } = await inKrokvik((tx) => tx.one<{ id: string }>(sql`select id from befaring`));
  const skriv =
    (boligId: string, retter: string | null, neste = '2027-03-01') =>
    (tx: Tx) =>
      tx.query(sql`insert into befaring (id, bolig_id, type, dato, funn, neste, korrigerer, skrevet_av)
        values (${uuidv7()}, ${boligId}, 'PERIODISK', '2026-03-01', '[]', ${neste}, ${retter}, 'trine')`);
  await stopped('befaring_kommunenummer_bolig_id_korrigerer_fkey', async (tx) =>
    skriv(await ny.nyBolig(tx), id)(tx),
  );
  await stopped('befaring_neste_kommer_etter', skriv(bolig, null, '2026-03-01'));
  await inKrokvik(skriv(bolig, id));
  await stopped('befaring_rettet_en_gang', skriv(bolig, id));
});

test('a complaint is open once in a case, and dealt with by somebody else than made the decision', async () => {
  const { sak, person, vedtak } = await ny.enAvHver(db.database, krokvik);
  await stopped('klage_en_aapen_per_klager', (tx) => ny.nyKlage(tx, { sak, vedtak, person }));
  const sett = (endring: Sql) => (tx: Tx) => tx.query(sql`update klage set ${endring} where sak_id = ${sak}`);
  for (const hvem of ['trine', 'vidar'])
    await stopped('klage_behandles_av_en_annen', sett(sql`saksbehandler = ${hvem}`));
  await stopped('klage_har_saksbehandler', sett(sql`status = 'FORMKONTROLL'`));
  await stopped('klage_er_laast', sett(sql`grunn = 'Noe annet.'`));
  await stopped('klage_er_laast', sett(sql`vedtak_fattet_av = 'petra'`));
  await stopped('klage_ender_som_den_sier', sett(sql`status = 'OVERSENDT', saksbehandler = 'siri'`));
  const annen = await inKrokvik((tx) => ny.nySak(tx, person));
  await stopped('klage_kommunenummer_vedtak_id_sak_id_vedtak_foreslaatt_av__fkey', (tx) =>
    ny.nyKlage(tx, { sak: annen, vedtak, person }),
  );
});

test('a deadline for complaint comes no sooner than it was shown', async () => {
  const { vedtak } = await ny.enAvHver(db.database, krokvik);
  const frist = (dag: string | null) => (tx: Tx) =>
    tx.query(sql`update vedtak set klagefrist = ${dag}::date where id = ${vedtak}`);
  await inKrokvik(frist('2026-03-22'));
  await inKrokvik(frist('2026-03-24'));
  for (const dag of ['2026-03-23', null]) await stopped('vedtak_klagefrist_kortes_ikke', frist(dag));
});

test('a message is from the party or from an employee, and never from both or nobody', async () => {
  const { sak, person } = await ny.enAvHver(db.database, krokvik);
  const skriv = (retning: string, ansatt: string | null, fra: string | null) => (tx: Tx) =>
    tx.query(sql`insert into melding (id, sak_id, retning, tekst, ansatt, person_id)
      values (${uuidv7()}, ${sak}, ${retning}, 'Hei.', ${ansatt}, ${fra})`);
  for (const [retning, ansatt, fra] of [
    ['UT', null, person],
    ['UT', 'trine', person],
    ['INN', 'trine', null],
    ['INN', null, null],
  ] as const)
    await stopped('melding_har_en_avsender', skriv(retning, ansatt, fra));
  await inKrokvik(skriv('UT', 'trine', null));
  await inKrokvik(skriv('INN', null, person));
});

test('a case has one open task of each kind it makes itself, and a closed task has a time', async () => {
  const { sak } = await ny.enAvHver(db.database, krokvik);
  const lag =
    (foelgerSaken: boolean, tekst: string | null = null) =>
    (tx: Tx) =>
      tx.query(sql`insert into oppgave (id, sak_id, type, tekst, frist, foelger_saken)
        values (${uuidv7()}, ${sak}, 'VURDER', ${tekst}, '2026-03-01', ${foelgerSaken})`);
  await stopped('oppgave_sier_hva', lag(false));
  await inKrokvik(lag(true));
  await stopped('oppgave_saken_har_en_av_hver', lag(true));
  await stopped('oppgave_avsluttet_har_tid', (tx) => tx.query(sql`update oppgave set status = 'UTFOERT'`));
  await inKrokvik((tx) => tx.query(sql`update oppgave set status = 'UTFOERT', avsluttet = naa()`));
  await inKrokvik(lag(true));
});

test('a tenancy has one task for each step towards each end it has had', async () => {
  const { sak, leieforhold } = await ny.enAvHver(db.database, krokvik);
  const lag =
    (trinn: string | null, dato: string | null = '2029-03-31') =>
    (tx: Tx) =>
      tx.query(sql`insert into oppgave (id, sak_id, type, frist, leieforhold_id, utloep_trinn, utloep_dato)
        values (${uuidv7()}, ${sak}, 'FORNYELSE', '2028-09-30', ${leieforhold}, ${trinn}, ${dato}::date)`);
  await stopped('oppgave_utloep_er_helt', lag('NI_MND_FOER', null));
  await inKrokvik(lag('NI_MND_FOER'));
  await stopped('oppgave_ett_av_hvert_trinn', lag('NI_MND_FOER'));
  await inKrokvik(lag('SEKS_MND_FOER'));
  await inKrokvik(lag('NI_MND_FOER', '2032-03-31'));
});

test('in two steps another person decides than the one who proposed', async () => {
  const { person } = await ny.enAvHver(db.database, krokvik);
  const fatt = (toTrinn: boolean) => async (tx: Tx) => {
    const sak = await ny.nySak(tx, person);
    await tx.query(sql`insert into vedtak (id, sak_id, resultat, status, fakta, regler, hensyn, to_trinn, foreslaatt_av,
        fattet_av, fattet, vedtaksdato)
      values (${uuidv7()}, ${sak}, 'AVSLAG', 'FATTET', 'a', 'b', 'c', ${toTrinn}, 'trine', 'trine', naa(), '2026-03-01')`);
  };
  await stopped('vedtak_to_personer', fatt(true));
  await inKrokvik(fatt(false));
});

test('a decision that was made is not rewritten; what happens to it afterwards is recorded', async () => {
  const { vedtak } = await ny.enAvHver(db.database, krokvik);
  for (const change of [
    sql`hensyn = 'Andre.'`,
    sql`resultat = 'AVSLAG'`,
    sql`fattet_av = 'trine'`,
    sql`status = 'FORSLAG'`,
  ]) {
    await stopped('vedtak_fattet_er_laast', (tx) =>
      tx.query(sql`update vedtak set ${change} where id = ${vedtak}`),
    );
  }
  await inKrokvik((tx) =>
    tx.query(
      sql`update vedtak set status = 'MEDDELT', meddelt = naa(), meddelt_kanal = 'DIGITAL',
        varsel_sendt = '2026-03-01', klagefrist = '2026-03-22' where id = ${vedtak}`,
    ),
  );
});

test('a case has one proposal at a time', async () => {
  const forslag = (sak: string) => (tx: Tx) =>
    tx.query(
      sql`insert into vedtak (id, sak_id, resultat, foreslaatt_av) values (${uuidv7()}, ${sak}, 'AVSLAG', 'trine')`,
    );
  const { sak } = await ny.enAvHver(db.database, krokvik);
  await inKrokvik(forslag(sak));
  await stopped('vedtak_ett_forslag', forslag(sak));
});

test('a deposit is at most six months of rent', async () => {
  const { leieforhold, bolig } = await ny.enAvHver(db.database, krokvik);
  const kontrakt = (depositum: number) => (tx: Tx) =>
    tx.query(sql`update leiekontrakt set depositum = ${depositum} where leieforhold_id = ${leieforhold}`);
  await inKrokvik(kontrakt(54_000));
  await stopped('leiekontrakt_depositum_seks_maaneder', kontrakt(54_001));
  await stopped('bolig_depositum_seks_maaneder', (tx) =>
    tx.query(sql`update bolig set depositum = 54001 where id = ${bolig}`),
  );
});

test('a key of the facility system names one dwelling', async () => {
  const [a, b] = await inKrokvik(async (tx) => [await ny.nyBolig(tx), await ny.nyBolig(tx)]);
  const gi = (id: string) => (tx: Tx) =>
    tx.query(sql`update bolig set leverandor_bolig_id = 'FDV-1' where id = ${id}`);
  await inKrokvik(gi(a!));
  await stopped('bolig_leverandor_unik', gi(b!));
});

test('every change of a status is in the history, whoever made it and however', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  await inKrokvik((tx) =>
    tx.query(sql`update bolig set status = 'VEDLIKEHOLD', statusdato = '2026-02-01',
    statusaarsak = 'Vannskade' where id = ${bolig}`),
  );
  await inKrokvik((tx) => tx.query(sql`update bolig set antall_soverom = 2 where id = ${bolig}`));
  const rows = await inKrokvik((tx) =>
    tx.query(sql`select fra_status, til_status, statusdato, aarsak, opprettet_av
    from bolig_statushistorikk where bolig_id = ${bolig} order by id`),
  );
  assert.deepEqual(rows, [
    {
      fraStatus: null,
      tilStatus: 'KLAR_FOR_INNFLYTTING',
      statusdato: '2026-01-01',
      aarsak: null,
      opprettetAv: 'system:test',
    },
    {
      fraStatus: 'KLAR_FOR_INNFLYTTING',
      tilStatus: 'VEDLIKEHOLD',
      statusdato: '2026-02-01',
      aarsak: 'Vannskade',
      opprettetAv: 'system:test',
    },
  ]);
  await inKrokvik((tx) =>
    tx.query(sql`update bolig set status = 'SOLGT', statusdato = '2026-03-01' where id = ${bolig}`),
  );
  await stopped('bolig_solgt_er_endelig', (tx) =>
    tx.query(sql`update bolig set status = 'VEDLIKEHOLD' where id = ${bolig}`),
  );
});

test('every change raises the version and says who and when; who made it stays', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const context = { ...krokvik, aktoer: 'ansatt:berit', tid: '2026-05-01T08:00:00.000Z' };
  const change = (versjon: number) =>
    db.database.withTenant(context, 'skriv', (tx) =>
      tx.query(sql`update bolig set antall_soverom = 3, opprettet_av = 'x' where id = ${bolig} and versjon = ${versjon}
        returning versjon, endret, endret_av, opprettet_av`),
    );
  assert.deepEqual(await change(1), [
    { versjon: 2, endret: '2026-05-01T08:00:00.000Z', endretAv: 'ansatt:berit', opprettetAv: 'system:test' },
  ]);
  assert.deepEqual(await change(1), []);
});

test('what case numbers a reader sees tells nothing of those in between', async () => {
  const person = await inKrokvik((tx) => ny.nyPerson(tx));
  const numre = await inKrokvik(async (tx) => {
    for (let i = 0; i < 60; i++) await ny.nySak(tx, person);
    return tx.query<{ loepenummer: number; saksnummer: string }>(
      sql`select loepenummer, saksnummer from sak order by id`,
    );
  });
  assert.equal(new Set(numre.map(({ saksnummer }) => saksnummer)).size, 60);
  for (const { saksnummer } of numre) assert.match(saksnummer, /^2026-[0-9]{5}$/);
  // Neither one after the other nor rising: the next number cannot be told from the last ones. Drawn from 99 999, the
  // chance of either by accident is below one in a million.
  const steg = numre.slice(1).map(({ loepenummer }, i) => loepenummer - numre[i]!.loepenummer);
  assert.ok(steg.filter((lengde) => Math.abs(lengde) < 10).length < 6);
  assert.ok(steg.some((lengde) => lengde > 0) && steg.some((lengde) => lengde < 0));
});

test('a case number is given once, also when there is hardly any left', async () => {
  const person = await inKrokvik((tx) => ny.nyPerson(tx));
  await inKrokvik((tx) =>
    tx.query(sql`insert into brukt_saksnummer (aar, loepenummer) select 2026, generate_series(1, 99900)`),
  );
  const numre = await inKrokvik(async (tx) => {
    for (let i = 0; i < 5; i++) await ny.nySak(tx, person);
    return tx.query<{ loepenummer: number }>(sql`select loepenummer from sak`);
  });
  assert.ok(numre.every(({ loepenummer }) => loepenummer > 99_900));
  assert.equal(new Set(numre.map(({ loepenummer }) => loepenummer)).size, 5);
});

test('a number taken in a transaction that failed is there to be drawn again', async () => {
  const person = await inKrokvik((tx) => ny.nyPerson(tx));
  await assert.rejects(
    inKrokvik(async (tx) => {
      await ny.nySak(tx, person);
      throw new Error('rolled back');
    }),
    /rolled back/,
  );
  assert.deepEqual(await inKrokvik((tx) => tx.query(sql`select from brukt_saksnummer`)), []);
});

test('Norwegian order is the same everywhere', async () => {
  const words = [
    'Ås',
    'åre',
    'Zoo',
    'Øst',
    'ære',
    'Ærfugl',
    'Ørn',
    'Østre',
    'Anders',
    'Čáhcesuolu',
    'Éva',
    'dal',
    'Ødegård',
  ];
  const rows = await inKrokvik((tx) =>
    tx.query<{ ord: string }>(
      sql`select ord from unnest(${words}::text[]) as ord order by norsk(ord), ord collate "C"`,
    ),
  );
  assert.deepEqual(
    rows.map(({ ord }) => ord),
    [
      'Anders',
      'Čáhcesuolu',
      'dal',
      'Éva',
      'Zoo',
      'ære',
      'Ærfugl',
      'Ødegård',
      'Ørn',
      'Øst',
      'Østre',
      'åre',
      'Ås',
    ],
  );
});

test('an attachment belongs to something, is from one, and is known when there is something in it', async () => {
  const { sak, person } = await ny.enAvHver(db.database, krokvik);
  const legg =
    (felt: { sak?: string | null; fra?: string | null; ansatt?: string | null; status?: string }) =>
    (tx: Tx) =>
      tx.query(sql`insert into vedlegg (id, sak_id, person_id, ansatt, type, filnavn, status)
        values (${uuidv7()}, ${felt.sak === undefined ? sak : felt.sak}, ${felt.fra ?? null}, ${felt.ansatt ?? null},
          'ANNET', 'Brev.pdf', ${felt.status ?? 'MANGLER_INNHOLD'})`);
  await stopped('vedlegg_hoerer_til', legg({ sak: null, ansatt: 'trine' }));
  await stopped('vedlegg_har_en_avsender', legg({}));
  await stopped('vedlegg_har_en_avsender', legg({ ansatt: 'trine', fra: person }));
  await stopped('vedlegg_er_kjent', legg({ ansatt: 'trine', status: 'REN' }));
  await inKrokvik(legg({ ansatt: 'trine' }));
  await inKrokvik(legg({ fra: person }));
});

test('a picture is of a home and of nothing else, is the municipality’s, and has a place of its own', async () => {
  const { sak, bolig, person } = await ny.enAvHver(db.database, krokvik);
  const fil =
    (felt: { sak?: string; fra?: string; ansatt?: string; type?: string; format?: string }, id = uuidv7()) =>
    (tx: Tx) =>
      tx.query(sql`insert into vedlegg (id, bolig_id, sak_id, person_id, ansatt, type, filnavn, status, format, antall_byte, sha256)
        values (${id}, ${bolig}, ${felt.sak ?? null}, ${felt.fra ?? null}, ${felt.ansatt ?? null}, ${felt.type ?? 'BILDE'},
          'Bilde', 'VENTER', ${felt.format ?? 'PNG'}, 1, ${'0'.repeat(64)})`);
  await stopped('vedlegg_hoerer_til', fil({ sak, ansatt: 'trine' }));
  await stopped('vedlegg_bilde_er_av_bolig', fil({ ansatt: 'trine', type: 'ANNET' }));
  await stopped('vedlegg_bilde_er_kommunens', fil({ fra: person }));
  await stopped('vedlegg_bilde_er_kommunens', fil({ ansatt: 'trine', format: 'PDF' }));
  const id = uuidv7();
  await inKrokvik(fil({ ansatt: 'trine' }, id));
  await stopped('boligbilde_en_paa_hver_plass', (tx) =>
    tx.query(
      sql`insert into boligbilde (id, bolig_id, alt_nb, alt_nn, plass) values (${id}, ${bolig}, 'Bad.', 'Bad.', 1)`,
    ),
  );
});

test('an agreement of referral has no more homes than its quota, however they come in, and each home one at a time', async () => {
  const boliger = await inKrokvik((tx) => Promise.all([ny.nyBolig(tx), ny.nyBolig(tx)]));
  const avtale =
    (id: string, felt: { type?: string; antall?: number | null; kvote?: number | null } = {}) =>
    (tx: Tx) =>
      tx.query(sql`insert into avtale (id, type, motpart, fra, til, antall_i_prosjektet, kvoteprosent)
      values (${id}, ${felt.type ?? 'TILVISNING'}, '{"navn": "Utleier"}', '2026-01-01', '2030-12-31',
        ${felt.antall === undefined ? 4 : felt.antall}, ${felt.kvote === undefined ? 40 : felt.kvote})`);
  const taInn = (id: string, bolig: string) => (tx: Tx) =>
    tx.query(
      sql`insert into avtale_bolig (avtale_id, bolig_id, periode) select id, ${bolig}, periode from avtale where id = ${id}`,
    );
  const id = uuidv7();
  await stopped('avtale_tilvisning_har_kvote', avtale(id, { kvote: null }));
  await stopped('avtale_kvote_er_for_tilvisning', avtale(id, { type: 'INNLEIE' }));
  await stopped('avtale_kvoteprosent_tillatt', avtale(id, { kvote: 41 }));
  await inKrokvik(avtale(id));
  await inKrokvik(taInn(id, boliger[0]!));
  await stopped('avtale_innenfor_kvoten', taInn(id, boliger[1]!));
  await stopped('avtale_innenfor_kvoten', (tx) =>
    tx.query(sql`update avtale set antall_i_prosjektet = 2 where id = ${id}`),
  );
  const annen = uuidv7();
  await inKrokvik(avtale(annen));
  await stopped('avtale_bolig_i_en_om_gangen', taInn(annen, boliger[0]!));
});

test('a home becomes others once, and does not come back beside them', async () => {
  const bolig = await inKrokvik((tx) => ny.nyBolig(tx));
  const del = async (tx: Tx) => {
    const id = uuidv7();
    await tx.query(sql`insert into boenhetshendelse (id, type, aarsak) values (${id}, 'DELT', 'Bygget om.')`);
    await tx.query(
      sql`insert into boenhetsdel (boenhetshendelse_id, bolig_id, side) values (${id}, ${bolig}, 'FRA')`,
    );
  };
  await inKrokvik(del);
  await stopped('boenhetsdel_en_gang_paa_hver_side', del);
  await inKrokvik((tx) => tx.query(sql`update bolig set slettet = naa() where id = ${bolig}`));
  await stopped('bolig_delt_er_endelig', (tx) =>
    tx.query(sql`update bolig set slettet = null where id = ${bolig}`),
  );
});
