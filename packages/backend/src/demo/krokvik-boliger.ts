import type { Rad } from '../modules/importer/index.ts';
import { skrivCsv } from '../modules/importer/index.ts';
import { leggTilAar, leggTilDager, norskDato } from './dager.ts';
import type { Byggplan } from './krokvik-bygg.ts';
import { byggplaner, eierAv, eiere, gater, skolekretser } from './krokvik-bygg.ts';
import { navnestroem } from './navn.ts';
import type { personfabrikk } from './personer.ts';
import { registrerteAdresser, registrerteNavn } from './personer.ts';
import { lagSyntetiskOrgnr } from '../ports/simulering/fnr.ts';
import type { SimulertPerson } from '../ports/simulering/person.ts';
import { KROKVIK as REGISTRERT } from '../ports/simulering/personer.ts';
import { lagTrekker } from './trekker.ts';
import type { Trekker } from './trekker.ts';

export const KROKVIK = REGISTRERT.kommunenummer;
/** Not in use by the postal service: a letter to Krokvik goes nowhere. */
export const KROKVIK_POSTNUMMER = '0000';

/** A running tenancy of a generated home. */
export interface DemoLeietaker {
  person: SimulertPerson;
  rad: Rad;
  startdato: string;
}

export interface DemoBoliger {
  rader: Rad[];
  leietakere: DemoLeietaker[];
}

type Husplass = Pick<
  Rad,
  'gatenavn' | 'husnummer' | 'husbokstav' | 'bruksenhetsnummer' | 'ekstrareferanse' | 'seksjonsnummer'
>;

const etasjenummer = (i: number, perEtasje: number): string =>
  `H${String(Math.floor(i / perEtasje) + 1).padStart(2, '0')}${String((i % perEtasje) + 1).padStart(2, '0')}`;

const plassering: Readonly<Record<Byggplan['nummerering'], (i: number, antall: number) => Husplass>> = {
  ETASJER: (i, antall) => ({
    bruksenhetsnummer: etasjenummer(i, antall > 12 ? 6 : 4),
    seksjonsnummer: String(i + 1),
  }),
  HUSBOKSTAV: (i) => ({ husbokstav: String.fromCharCode(65 + i), bruksenhetsnummer: 'H0101' }),
  ALENE: () => ({ bruksenhetsnummer: 'H0101' }),
  ROM: (i) => ({ bruksenhetsnummer: 'H0101', ekstrareferanse: `Rom ${i + 1}` }),
};

const statusvekter = { UTLEID: 82, VEDLIKEHOLD: 9, KLAR_FOR_INNFLYTTING: 6, IKKE_TILGJENGELIG: 3 } as const;
type Status = keyof typeof statusvekter;

const ja = (svar: boolean): string => (svar ? '1' : '');
const rundt = (kroner: number): number => Math.round(kroner / 100) * 100;
const leie = (trekker: Trekker, soverom: number): number =>
  Math.min(15_000, rundt(4_900 + soverom * 1_800 + trekker.heltall(-700, 900)));

function bygningsrad(plan: Byggplan, husplass: Husplass, gnrbnr: string, trekker: Trekker): Rad {
  const soverom = trekker.heltall(...plan.soverom);
  const manedsleie = leie(trekker, soverom);
  const eier = eiere[eierAv[plan.disposisjonsform]];
  const personale =
    plan.personale === 'DOEGN' ? { erdognbemannet: '1' } : { harpersonalbase: ja(plan.personale === 'BASE') };
  // About one in eight homes lacks what is entered last, as in any municipality under way.
  const fullfoert = trekker.sannsynlig(0.88);
  const maaler = trekker.heltall(10_000, 99_999);
  const omHuset = {
    skolekretsbarneskole: trekker.en(skolekretser.barneskole),
    skolekretsungdomsskole: trekker.en(skolekretser.ungdomsskole),
    malernummerstrom: `S-${maaler}`,
    malernummervann: `V-${maaler}`,
    depositum: String(manedsleie * 3),
  };
  return {
    kommunenummer: KROKVIK,
    gnrbnr,
    ...husplass,
    postnummer: KROKVIK_POSTNUMMER,
    koboboligtype: plan.boligtype,
    underkategoriboligtype: plan.bygning,
    kobodisposisjonsform: plan.disposisjonsform,
    boligeiersnavn: eier.navn,
    boligeiersorganisasjonsnummer: lagSyntetiskOrgnr(eier.orgnrLoepenummer),
    boligeiersmobilnummer: eier.mobil,
    manedsleie: String(manedsleie),
    errullestoltilpasset: ja(trekker.sannsynlig(plan.rullestol)),
    antallsoverom: String(soverom),
    kvalifiserermvakompensasjon: ja(plan.boligtype === 'OMSORGSBOLIG' || plan.boligtype === 'BOFELLESSKAP'),
    erbofellesskap: ja(plan.boligtype === 'BOFELLESSKAP'),
    ...personale,
    ...(fullfoert && omHuset),
  };
}

/** The six vacant homes that open the housing overview. Days count from the day the demo is made. */
// prettier-ignore
const ledige: readonly [Husplass, Partial<Rad>, dager: number][] = [
  [{ gatenavn: 'Lyngveien', husnummer: '14', husbokstav: 'A', bruksenhetsnummer: 'H0101' }, { underkategoriboligtype: 'Tomannsbolig', antallsoverom: '4', manedsleie: '12500' }, 0],
  [{ gatenavn: 'Bakkehaugen', husnummer: '3', bruksenhetsnummer: 'H0101' }, { underkategoriboligtype: 'Rekkehus', antallsoverom: '2', manedsleie: '9200' }, 0],
  [{ gatenavn: 'Fjordgata', husnummer: '8', bruksenhetsnummer: 'H0101' }, { underkategoriboligtype: 'Enebolig', antallsoverom: '3', manedsleie: '10000' }, 8],
  [{ gatenavn: 'Strandveien', husnummer: '12', husbokstav: 'B', bruksenhetsnummer: 'H0203' }, { underkategoriboligtype: 'Leilighet', antallsoverom: '3', manedsleie: '10000' }, 22],
  [{ gatenavn: 'Torvgata', husnummer: '21', bruksenhetsnummer: 'H0402' }, { underkategoriboligtype: 'Leilighet', antallsoverom: '1', manedsleie: '7400' }, 40],
  [{ gatenavn: 'Lyngveien', husnummer: '14', husbokstav: 'B', bruksenhetsnummer: 'H0102' }, { underkategoriboligtype: 'Tomannsbolig', antallsoverom: '2', manedsleie: '8900' }, 49],
];

function ledigRad([husplass, egne, dager]: (typeof ledige)[number], i: number, idag: string): Rad {
  return {
    kommunenummer: KROKVIK,
    gnrbnr: `118/${500 + i}`,
    ...husplass,
    postnummer: KROKVIK_POSTNUMMER,
    koboboligtype: 'ORDINAER',
    kobodisposisjonsform: 'EGEN_EID',
    boligeiersnavn: eiere.kommune.navn,
    boligeiersorganisasjonsnummer: lagSyntetiskOrgnr(eiere.kommune.orgnrLoepenummer),
    boligstatus: 'KLAR_FOR_INNFLYTTING',
    statusdato: norskDato(leggTilDager(idag, dager)),
    depositum: String(Number(egne.manedsleie) * 3),
    skolekretsbarneskole: skolekretser.barneskole[0],
    skolekretsungdomsskole: skolekretser.ungdomsskole[0],
    ...egne,
  };
}

/** House numbers rise along each street, past those of the six vacant homes and of people who live elsewhere. */
function* adresser(): Generator<{ gatenavn: string; husnummer: string }> {
  const opptatt = new Set([
    ...ledige.map(([{ gatenavn, husnummer }]) => `${gatenavn} ${husnummer}`),
    ...registrerteAdresser,
  ]);
  for (let husnummer = 1; ; husnummer += 1)
    for (const gatenavn of gater)
      if (!opptatt.has(`${gatenavn} ${husnummer}`)) yield { gatenavn, husnummer: String(husnummer) };
}

interface Leietid {
  startdato: string;
  sluttdato?: string;
}

/** Three years at a time, renewed until today; some without end; a few have run out and nobody has settled it. */
function leietid(trekker: Trekker, idag: string, tidsubegrenset: boolean): Leietid {
  const dagerSiden = trekker.heltall(20, 3_600);
  const startdato = leggTilDager(idag, -dagerSiden);
  if (tidsubegrenset) return { startdato };
  if (trekker.sannsynlig(0.015) && dagerSiden > 1_200)
    return { startdato, sluttdato: leggTilDager(idag, -trekker.heltall(5, 80)) };
  let sluttdato = leggTilAar(startdato, 3);
  while (sluttdato < idag) sluttdato = leggTilAar(sluttdato, 3);
  return { startdato, sluttdato };
}

const foedselsdato = (trekker: Trekker, idag: string, boligtype: string | undefined): string => {
  const [yngst, eldst] = boligtype === 'OMSORGSBOLIG' ? [64, 94] : [19, 72];
  return leggTilDager(idag, -trekker.heltall(yngst * 366, eldst * 365));
};

/**
 * The 714 homes of Krokvik and who lives in them, the same for the same day. The rows are an import file: the demo
 * comes in by the door every municipality uses.
 */
export function krokvikBoliger(idag: string, nyPerson: ReturnType<typeof personfabrikk>): DemoBoliger {
  const trekker = lagTrekker(9901);
  const nyttNavn = navnestroem(trekker, registrerteNavn);
  const adressestroem = adresser();
  const rader = ledige.map((ledig, i) => ledigRad(ledig, i, idag));
  const leietakere: DemoLeietaker[] = [];

  for (const plan of byggplaner)
    for (let bygg = 0; bygg < plan.bygg; bygg += 1) {
      const adresse = adressestroem.next().value ?? { gatenavn: gater[0], husnummer: '1' };
      const gnrbnr = `${trekker.heltall(1, 140)}/${trekker.heltall(1, 900)}`;
      for (let i = 0; i < plan.boligerPerBygg; i += 1) {
        const husplass = { ...adresse, ...plassering[plan.nummerering](i, plan.boligerPerBygg) };
        const bolig = bygningsrad(plan, husplass, gnrbnr, trekker);
        const status: Status = trekker.vektet(statusvekter);
        if (status !== 'UTLEID') {
          const dager =
            status === 'KLAR_FOR_INNFLYTTING' ? trekker.heltall(-40, 60) : trekker.heltall(-120, 0);
          rader.push({ ...bolig, boligstatus: status, statusdato: norskDato(leggTilDager(idag, dager)) });
          continue;
        }
        const fast = plan.boligtype === 'BOFELLESSKAP' || plan.boligtype === 'OMSORGSBOLIG';
        const { startdato, sluttdato } = leietid(trekker, idag, fast && trekker.sannsynlig(0.6));
        const person = nyPerson(foedselsdato(trekker, idag, plan.boligtype), nyttNavn(), {
          adressenavn: adresse.gatenavn,
          husnummer: adresse.husnummer,
          ...(bolig.husbokstav && { husbokstav: bolig.husbokstav }),
          bruksenhetsnummer: bolig.bruksenhetsnummer ?? 'H0101',
          postnummer: KROKVIK_POSTNUMMER,
          poststed: 'Krokvik',
          kommunenummer: KROKVIK,
        });
        const rad: Rad = {
          ...bolig,
          boligstatus: status,
          statusdato: norskDato(startdato),
          hovedsoker: person.ident,
          leieforholdertidsubegrenset: ja(sluttdato === undefined),
          leieforholdstartdato: norskDato(startdato),
          ...(sluttdato !== undefined && { leieforholdsluttdato: norskDato(sluttdato) }),
        };
        rader.push(rad);
        leietakere.push({ person, rad, startdato });
      }
    }
  return { rader, leietakere };
}

/** The import file Krokvik is filled from. */
export const krokvikCsv = ({ rader }: DemoBoliger): Uint8Array<ArrayBuffer> => skrivCsv(rader);
