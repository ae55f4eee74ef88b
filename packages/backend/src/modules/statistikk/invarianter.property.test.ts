// 10: the figures of a report add up, whatever there is in the municipality, and are what counting by hand gives.
import assert from 'node:assert/strict';
import { after, beforeEach, before, test } from 'node:test';
import fc from 'fast-check';
import type { Tx } from '../../db/database.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { krokvik, openTestDatabase, type TestDatabase } from '../../testing/database.ts';
import {
  FRA,
  modellkommune,
  settInnKommune,
  TIL,
  type Modellbolig,
  type Modellkommune,
  type Modelleie,
  type Modellsak,
} from '../../testing/kommunemodell.ts';
import { definisjonMed } from './definisjon.ts';
import { kontrollregler } from './kontroller.ts';
import { erAktivFlyktning, seksdelte, sjudelt, type Gruppegrunnlag } from './maalgrupper.ts';
import type { Uttrekksrad } from './queries.sql.ts';
import { lagUttrekk, tilPublisert } from './service.ts';
import { ALLE, celleId, I_ALT } from './tabell.ts';

let db: TestDatabase;
before(async () => {
  db = await openTestDatabase();
});
beforeEach(() => db.reset());
after(() => db.close());

const naa = new Date('2027-07-01T10:00:00Z');
/** Outside the shielded unit: a report counts the same whoever makes it. */
const utenfor = { ...krokvik, skjermet: false };
const i = <T>(hvem: typeof krokvik, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.database.withTenant(hvem, 'skriv', work);

const iAaret = (dag: string): boolean => dag >= FRA && dag <= TIL;

/** The last that was registered of those that had begun: sold is for good, and what comes after it was not registered. */
function tilstandPaa({ tilstander, slettet }: Modellbolig): string | null {
  const solgt = tilstander.findIndex(({ status }) => status === 'SOLGT');
  const registrert = solgt === -1 ? tilstander : tilstander.slice(0, solgt + 1);
  // Registered anew as what it was already is no change.
  const endringer = registrert.filter(({ status }, nr) => nr === 0 || status !== registrert[nr - 1]!.status);
  const siste = endringer.findLast(({ dag }) => dag <= TIL);
  const borte = slettet !== null && slettet <= TIL;
  return siste === undefined || siste.status === 'SOLGT' || borte ? null : siste.status;
}

interface Leier {
  readonly person: number;
  readonly leie: Modelleie;
  readonly sak: Modellsak | null;
}
const leiene = (k: Modellkommune): Leier[] => [
  ...k.saker.flatMap((sak) => (sak.leie ? [{ person: sak.person, leie: sak.leie, sak }] : [])),
  ...k.gamle.map((gammel) => ({ ...gammel, sak: null })),
];

const erNy = ({ sakstype }: Modellsak): boolean =>
  sakstype === 'KOMMUNAL_BOLIG_NY' || sakstype === 'OMSORGSBOLIG';
/** Whoever is settled has not applied, and waits and moves in as whoever has. */
const faarNy = (sak: Modellsak): boolean =>
  erNy(sak) || sak.sakstype === 'BOSETTING_FLYKTNING' || sak.sakstype === 'UTEN_BEHOVSPROEVING';
const grunnlaget = (sak: Modellsak | null): Gruppegrunnlag =>
  sak?.grunnlag
    ? {
        ...sak.grunnlag,
        flyktningAktiv: sak.grunnlag.bosatt !== null && erAktivFlyktning(sak.grunnlag.bosatt, TIL),
      }
    : { grupper: [], primaer: null, flyktningAktiv: false };

/** The day the case was done with, and by what. */
function ferdig(sak: Modellsak): { dag: string; ut: string } | null {
  if (sak.utfall === null) return null;
  const dag = sak.utfall.dag > sak.mottatt ? sak.utfall.dag : sak.mottatt;
  if (sak.utfall.type === 'LUKKET') return { dag, ut: 'BORTFALT' };
  return {
    dag,
    ut: { TILSAGN: 'INNVILGET', DELVIS: 'INNVILGET', AVSLAG: 'AVSLAG' }[sak.utfall.resultat] ?? 'BORTFALT',
  };
}

const dagenFoer = (dag: string): string => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);

function nyinnflyttet(k: Modellkommune, { person, leie, sak }: Leier): boolean {
  const inn = leie.innflyttet ?? leie.start;
  const soekte = sak?.mottatt ?? dagenFoer(inn);
  const boddeAlt = leiene(k).some(
    (annen) =>
      annen.leie !== leie &&
      annen.person === person &&
      annen.leie.start <= soekte &&
      (annen.leie.utflyttet ?? '9999') >= soekte,
  );
  return leie.start <= TIL && iAaret(inn) && (sak === null || faarNy(sak)) && !boddeAlt;
}

function venter(sak: Modellsak): boolean {
  if (!sak.venter || !faarNy(sak) || sak.venter.fra > TIL) return false;
  // A day before it came on the list changes nothing of when it came.
  const status = sak.venter.av !== null && sak.venter.av <= TIL ? sak.venter.status : 'VENTER';
  return status !== 'AVKLART' || (sak.leie !== null && sak.leie.start > TIL);
}

const alder = (foedt: string | null): string => {
  if (foedt === null) return 'UOPPGITT';
  const aar = 2026 - Number(foedt.slice(0, 4));
  return aar < 25 ? 'UNDER_25' : aar < 45 ? '25_44' : aar < 67 ? '45_66' : aar < 80 ? '67_79' : '80_OG_ELDRE';
};

/** Counted one by one. */
function forHaand(k: Modellkommune): Map<string, number> {
  const tall = new Map<string, number>();
  const tell = (tabell: string, kolonne: string, rad: string = ALLE): void => {
    for (const til of [kolonne, I_ALT]) {
      const celle = celleId(tabell, rad, til);
      tall.set(celle, (tall.get(celle) ?? 0) + 1);
    }
  };
  for (const bolig of [...k.boliger, ...leiene(k).map(({ leie }) => leie.bolig)]) {
    const tilstand = tilstandPaa(bolig);
    if (tilstand === null) continue;
    tell('A1_EIEFORM', bolig.eieform ?? 'UOPPGITT');
    tell('A2_RULLESTOL', bolig.rullestol ? 'JA' : 'NEI');
    tell('A2_BRUK', { UTLEID: 'UTLEID', KLAR_FOR_INNFLYTTING: 'LEDIG' }[tilstand] ?? 'IKKE_TILGJENGELIG');
    tell('A2_BEMANNING', bolig.bemanning);
    tell(
      'A2_SOVEROM',
      bolig.soverom === null ? 'UOPPGITT' : bolig.soverom > 3 ? '4_OG_FLERE' : String(bolig.soverom),
    );
  }
  for (const sak of k.saker) {
    const type = erNy(sak) ? 'NY' : sak.sakstype.replace('KOMMUNAL_BOLIG_', '');
    if (iAaret(sak.mottatt) && ['NY', 'BYTTE', 'FORLENGELSE'].includes(type)) tell('B1_SOEKNADER', type);
    const slutt = ferdig(sak);
    if (erNy(sak) && sak.mottatt <= TIL && (slutt?.dag ?? '9999') >= FRA) {
      tell('B2_INN', sak.mottatt < FRA ? 'INNGAAENDE' : 'MOTTATT');
      tell('B2_UT', slutt !== null && slutt.dag <= TIL ? slutt.ut : 'UNDER_BEHANDLING');
    }
    if (sak.sakstype === 'BOLIGBISTAND' && iAaret(sak.mottatt)) {
      const lukket = sak.utfall?.type === 'LUKKET' && sak.utfall.dag <= TIL;
      tell('E_BISTAND', lukket ? 'AVSLUTTET' : 'UNDER_ARBEID');
    }
    if (venter(sak))
      tell('C2_VENTELISTE', sjudelt(grunnlaget(sak), { flyktningTrumfer: true }) ?? 'UOPPGITT');
  }
  for (const leier of leiene(k)) {
    const { leie, person, sak } = leier;
    const grunnlag = grunnlaget(sak);
    if (nyinnflyttet(k, leier))
      tell('C1_NYINNFLYTTEDE', sjudelt(grunnlag, { flyktningTrumfer: true }) ?? 'UOPPGITT');
    if (leie.start > TIL || (leie.utflyttet !== null && leie.utflyttet <= TIL)) continue;
    const personer = sak === null ? 0 : sak.voksne + sak.barn;
    const grupper = seksdelte(grunnlag);
    for (const rad of [ALLE, ...(grupper.length === 0 ? ['UTEN_GRUPPE'] : grupper)]) {
      tell('D_ALDER', alder(k.personer[person]!.foedt), rad);
      tell('D_HUSSTAND', personer === 0 ? 'UOPPGITT' : personer > 4 ? '5_OG_FLERE' : String(personer), rad);
      tell('D_BEMANNING', leie.bolig.bemanning, rad);
    }
  }
  return tall;
}

/** What is published hides every small number, and no total gives one away. */
function skjuler(rapport: Uttrekksrad): void {
  const { tabeller } = tilPublisert(rapport);
  const kjente = definisjonMed(rapport.definisjonsversjon).tabeller.map(({ id }) => id);
  assert.deepEqual(
    tabeller.map(({ tabell }) => tabell),
    kjente,
  );
  for (const { celler } of tabeller.flatMap(({ linjer }) => linjer)) {
    const skjult = celler.filter(({ antall }) => antall === undefined);
    for (const { celle, antall, vist } of celler) {
      const faktisk = rapport.celler[celle]!;
      assert.equal(antall === undefined ? ':' : antall === 0 ? '-' : String(antall), vist);
      const riktig =
        antall === undefined ? faktisk > 0 : antall === faktisk && (faktisk === 0 || faktisk > 2);
      assert.ok(riktig, celle);
    }
    if (skjult.every(({ celle }) => rapport.celler[celle]! > 2)) continue;
    // One alone would be the total less the rest, and those that are the fewest they can be together would be one each.
    assert.notEqual(skjult.length, 1);
    const iAlt = celler.at(-1)!;
    const deler = skjult.filter(({ celle }) => celle !== iAlt.celle);
    const sum = deler.reduce((n, { celle }) => n + rapport.celler[celle]!, 0);
    assert.ok(iAlt.antall === undefined || sum > deler.length);
  }
}

test('every cell is what counting one by one gives, what cannot be explained holds, and nothing small is published', async () => {
  const regler = new Map(kontrollregler.map((regel) => [regel.id, regel]));
  const sett = new Set<string>();
  await fc.assert(
    fc.asyncProperty(modellkommune, async (kommune) => {
      await db.reset();
      await i(krokvik, (tx) => settInnKommune(tx, kommune));
      const valg = { rapport: 'KOSTRA_13', referansedato: TIL, flyktningTrumfer: true } as const;
      const rapport = await i(utenfor, (tx) => lagUttrekk(tx, valg, { naa, nyId: uuidv7 }));
      const ventet = forHaand(kommune);
      for (const [celle, antall] of Object.entries(rapport.celler)) {
        assert.equal(antall, ventet.get(celle) ?? 0, celle);
        if (antall > 0) sett.add(celle.split('.')[0]!);
      }
      for (const celle of ventet.keys()) assert.ok(celle in rapport.celler, celle);
      for (const { id, ok, sider } of rapport.kontroller)
        assert.ok(regler.get(id)!.kanForklares ? ok === (sider[0] === sider[1]) : ok, id);
      const tall = (celle: string): number => rapport.celler[celle]!;
      const holder = new Map(rapport.kontroller.map(({ id, ok }) => [id, ok]));
      assert.equal(holder.get('EIEFORM'), tall('A1_EIEFORM.ALLE.UOPPGITT') === 0);
      const utleide = tall('A2_BRUK.ALLE.UTLEID') === tall('D_ALDER.ALLE.I_ALT');
      assert.equal(holder.get('UTLEID_ER_LEIEFORHOLD'), utleide);
      skjuler(rapport);
    }),
    { numRuns: 60 },
  );
  // Something of everything was there to be counted.
  assert.deepEqual(
    definisjonMed('1')
      .tabeller.map(({ id }) => id)
      .filter((id) => !sett.has(id)),
    [],
  );
});
