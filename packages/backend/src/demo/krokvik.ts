import type { Importkontekst, Rad } from '../modules/importer/index.ts';
import { boligNoekkel, poststedFor } from '../modules/importer/index.ts';
import type { SimulertPerson } from '../ports/simulering/person.ts';
import { foreloepigSvar, leggTilDager } from './dager.ts';
import type { DemoAnsatt, DemoKommune } from './kommuner.ts';
import { ansatte, krokvikKommune } from './kommuner.ts';
import { aapneSaker } from './krokvik-aapne-saker.ts';
import { avsluttedeSaker } from './krokvik-avsluttede-saker.ts';
import { KROKVIK, KROKVIK_POSTNUMMER, krokvikBoliger, krokvikCsv } from './krokvik-boliger.ts';
import { navnestroem } from './navn.ts';
import type { Navn } from './navn.ts';
import type { DemoHusstand } from './personer.ts';
import { FORSKYVNING, heltNavn, personfabrikk, registrerteNavn, registrertHusstand } from './personer.ts';
import type { DemoSak, DemoSakUtenNummer } from './saker-typer.ts';
import { lagTrekker } from './trekker.ts';
import { lagKartlegging } from './vedtakstekster.ts';

/** What the import cannot say about a home. */
export interface DemoBoligtillegg {
  boligNoekkel: string;
  bruksareal?: number;
  heis?: boolean;
  leieTilEiePotensial?: true;
}

export interface Demokommune {
  kommune: DemoKommune;
  ansatte: readonly DemoAnsatt[];
  /** People to add to those the register simulators bring themselves: tenants and parties of closed cases. */
  personer: readonly SimulertPerson[];
  /** To be imported as BOLIGOVERSIKT + SAKSBEHANDLER before anything else; written when it is asked for. */
  boligimport: () => Uint8Array<ArrayBuffer>;
  boligtillegg: readonly DemoBoligtillegg[];
  /** Tenancies the tenant has given notice on, after the import. */
  sagtOpp: readonly { boligNoekkel: string; fratredelse: string }[];
  /** In the order they arrived. */
  saker: readonly DemoSak[];
}

export interface KrokvikDemo extends Demokommune {
  /**
   * The household of the economy screen, Kari Margrethe and Ola Nordmann, with the case that screen shows. Not among
   * `saker`: they have none at first, and are the ones who apply while we watch.
   */
  nordmann: DemoSak;
}

/** The key the import gives a row of the generator, where the address is always there. */
export function noekkelForRad(rad: Rad): string {
  return boligNoekkel({
    adresse: {
      adressenavn: rad.gatenavn ?? '',
      ...(rad.husnummer && { nummer: Number(rad.husnummer) }),
      ...(rad.husbokstav && { bokstav: rad.husbokstav }),
      postnummer: rad.postnummer ?? '',
      poststed: '',
      kommunenummer: rad.kommunenummer ?? '',
    },
    ...(rad.bruksenhetsnummer && { bruksenhetsnummer: rad.bruksenhetsnummer }),
    ...(rad.ekstrareferanse && { ekstraReferanse: rad.ekstrareferanse }),
  });
}

/** What the import needs to know to judge a demo municipality's file. */
export const importkontekst = ({ kommunenummer, miljoe }: DemoKommune, idag: string): Importkontekst => ({
  kommunenummer,
  idag,
  miljoe,
  poststed: poststedFor,
});

/** Case numbers are given in the order of arrival, from 1 each year. */
export function nummerer(saker: readonly DemoSakUtenNummer[]): DemoSak[] {
  const iAar = new Map<string, number>();
  return saker
    .toSorted((a, b) => a.mottatt.localeCompare(b.mottatt))
    .map((sak) => {
      const aar = sak.mottatt.slice(0, 4);
      const nummer = (iAar.get(aar) ?? 0) + 1;
      iAar.set(aar, nummer);
      return { ...sak, saksnummer: `${aar}-${String(nummer).padStart(5, '0')}` };
    });
}

/** Households for closed cases, in a street where the municipality lets nothing. Collects everybody it makes. */
function husstandsbygger(
  idag: string,
  nyPerson: ReturnType<typeof personfabrikk>,
  nyttNavn: ReturnType<typeof navnestroem>,
): { alle: SimulertPerson[]; ny: (voksne: number, barn: number) => DemoHusstand } {
  const trekker = lagTrekker(209);
  const alle: SimulertPerson[] = [];
  let husnummer = 0;
  const ny = (voksne: number, antallBarn: number): DemoHusstand => {
    husnummer += 1;
    const bosted = {
      kommunenummer: KROKVIK,
      adressenavn: 'Gamleveien',
      husnummer: String(husnummer),
      bruksenhetsnummer: 'H0101',
      postnummer: KROKVIK_POSTNUMMER,
      poststed: 'Krokvik',
    };
    const person = (navn: Navn, yngst: number, eldst: number, barnasIdenter?: string[]): SimulertPerson => {
      const foedt = leggTilDager(idag, -trekker.heltall(yngst * 365 + 30, eldst * 365));
      const denne = nyPerson(foedt, navn, bosted, barnasIdenter);
      alle.push(denne);
      return denne;
    };
    const navn = nyttNavn();
    const barn = Array.from({ length: antallBarn }, () => person(nyttNavn(navn.etternavn), 1, 16));
    const identer = barn.map(({ ident }) => ident);
    const soeker = person(navn, 20, antallBarn > 0 ? 48 : 80, identer);
    const medsoeker = voksne > 1 ? person(nyttNavn(), 20, 55, identer) : undefined;
    return { soeker, ...(medsoeker && { medsoeker }), barn };
  };
  return { alle, ny };
}

/** Everything Krokvik starts with, the same for the same day. */
export function krokvik(idag: string): KrokvikDemo {
  const nyPerson = personfabrikk(FORSKYVNING.krokvik);
  const boliger = krokvikBoliger(idag, nyPerson);
  const leietakere = boliger.leietakere
    .map((leietaker) => ({ ...leietaker, boligNoekkel: noekkelForRad(leietaker.rad) }))
    .toSorted((a, b) => b.startdato.localeCompare(a.startdato));
  const opptatteNavn = [...registrerteNavn, ...leietakere.map(({ person }) => heltNavn(person))];
  const husstander = husstandsbygger(idag, nyPerson, navnestroem(lagTrekker(25), opptatteNavn));

  const ledig = (gate: string): string => {
    const rad = boliger.rader.find(({ gatenavn }) => gatenavn === gate);
    return noekkelForRad(rad ?? {});
  };
  const tilbudsboliger = { trerom: ledig('Strandveien'), ettrom: ledig('Torvgata') };
  const avsluttede = avsluttedeSaker({ idag, nyHusstand: husstander.ny, leietakere });
  const eneboliger = leietakere.filter(
    ({ rad }) => rad.underkategoriboligtype === 'Enebolig' && !rad.ekstrareferanse,
  );

  return {
    kommune: krokvikKommune,
    ansatte: ansatte.filter(({ kommunenummer }) => kommunenummer === KROKVIK),
    personer: [...leietakere.map(({ person }) => person), ...husstander.alle],
    boligimport: () => krokvikCsv(boliger),
    boligtillegg: [
      { boligNoekkel: ledig('Lyngveien'), bruksareal: 108, leieTilEiePotensial: true },
      { boligNoekkel: tilbudsboliger.trerom, bruksareal: 74, heis: true },
      { boligNoekkel: tilbudsboliger.ettrom, bruksareal: 42, heis: true },
      ...eneboliger
        .slice(0, 8)
        .map((bolig) => ({ boligNoekkel: bolig.boligNoekkel, leieTilEiePotensial: true as const })),
    ],
    sagtOpp: leietakere
      .filter((_, i) => i % 60 === 30)
      .map((bolig, i) => ({ boligNoekkel: bolig.boligNoekkel, fratredelse: leggTilDager(idag, 20 + i * 9) })),
    saker: nummerer([...aapneSaker(idag, tilbudsboliger), ...avsluttede]),
    nordmann: {
      saksnummer: `${idag.slice(0, 4)}-00900`,
      sakstype: 'BOLIGBISTAND',
      status: 'KARTLEGGING_FERDIGSTILT',
      husstand: registrertHusstand('Kari Margrethe Nordmann'),
      hast: false,
      ...foreloepigSvar(idag, 15),
      saksbehandler: 'trine',
      kartlegging: lagKartlegging(lagTrekker(2), 0),
    },
  };
}
