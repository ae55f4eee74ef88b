import type { Importkontekst, Rad } from '../modules/importer/index.ts';
import { boligNoekkel, poststedFor } from '../modules/importer/index.ts';
import { leggTilDager } from './dager.ts';
import type { Husstandsbygger } from './krokvik-aapne-saker.ts';
import { aapneLinjer, aapneSaker, partnere } from './krokvik-aapne-saker.ts';
import { avsluttedeSaker } from './krokvik-avsluttede-saker.ts';
import { KROKVIK, KROKVIK_POSTNUMMER, krokvikBoliger, krokvikCsv } from './krokvik-boliger.ts';
import type { DemoAnsatt, DemoKommune } from './kommuner.ts';
import { ansatte, krokvikKommune } from './kommuner.ts';
import { navnestroem } from './navn.ts';
import type { Navn } from './navn.ts';
import type { DemoPerson } from './personer.ts';
import { heltNavn, personfabrikk } from './personer.ts';
import type { DemoSak, DemoSakUtenNummer } from './saker-typer.ts';
import type { Trekker } from './syntetisk.ts';
import { lagTrekker } from './syntetisk.ts';
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
  /** Every person the cases and tenancies name, for the register simulators. */
  personer: readonly DemoPerson[];
  /** To be imported as BOLIGOVERSIKT + SAKSBEHANDLER before anything else. */
  boligimport: Uint8Array<ArrayBuffer>;
  boligtillegg: readonly DemoBoligtillegg[];
  /** Tenancies the tenant has given notice on, after the import. */
  sagtOpp: readonly { boligNoekkel: string; fratredelse: string }[];
  /** In the order they arrived. */
  saker: readonly DemoSak[];
}

export interface KrokvikDemo extends Demokommune {
  /** The household of the economy screen. They have no case: they are the ones who apply while we watch. */
  nordmann: { kari: DemoPerson; ola: DemoPerson };
  /** Their case as the screen shows it, for those who want it seeded too. Not among `saker`. */
  nordmannSak: DemoSak;
}

/** The kind of row the generator makes: the address is always there. */
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
export const importkontekst = (
  { kommunenummer, miljoe, egnePoststeder }: DemoKommune,
  idag: string,
): Importkontekst => ({
  kommunenummer,
  idag,
  miljoe,
  poststed: (postnummer) => egnePoststeder[postnummer] ?? poststedFor(postnummer),
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

function husstandsbygger(
  idag: string,
  nyPerson: ReturnType<typeof personfabrikk>,
  nyttNavn: ReturnType<typeof navnestroem>,
  trekker: Trekker,
): Husstandsbygger & { alle: DemoPerson[] } {
  const alle: DemoPerson[] = [];
  let husnummer = 100;
  return {
    alle,
    lag: (navn, voksne, antallBarn) => {
      husnummer += 1;
      const adresse = {
        adressenavn: 'Gamleveien',
        nummer: husnummer,
        bruksenhetsnummer: 'H0101',
        postnummer: KROKVIK_POSTNUMMER,
        poststed: 'Krokvik',
        kommunenummer: KROKVIK,
      };
      const person = (hvem: Navn, yngst: number, eldst: number): DemoPerson => {
        const ny = nyPerson(
          leggTilDager(idag, -trekker.heltall(yngst * 365 + 30, eldst * 365)),
          hvem,
          adresse,
        );
        alle.push(ny);
        return ny;
      };
      const soeker = person(navn, 20, antallBarn > 0 ? 48 : 80);
      const medsoeker = voksne > 1 ? person(partnere[heltNavn(navn)] ?? nyttNavn(), 20, 55) : undefined;
      const barn = Array.from({ length: antallBarn }, () => person(nyttNavn(navn.etternavn), 1, 16));
      return { soeker, ...(medsoeker && { medsoeker }), barn };
    },
  };
}

const KARI: Navn = { fornavn: 'Kari Margrethe', etternavn: 'Nordmann' };
const OLA: Navn = { fornavn: 'Ola', etternavn: 'Nordmann' };

/** Everything Krokvik starts with, the same for the same day. */
export function krokvik(idag: string): KrokvikDemo {
  const nyPerson = personfabrikk();
  const navngitte = [
    ...aapneLinjer.map(([fornavn, etternavn]) => `${fornavn} ${etternavn}`),
    ...Object.values(partnere).map(heltNavn),
  ];
  const hjemme = {
    adressenavn: 'Gamleveien',
    nummer: 13,
    bruksenhetsnummer: 'H0101',
    postnummer: KROKVIK_POSTNUMMER,
    poststed: 'Krokvik',
    kommunenummer: KROKVIK,
  };
  const nordmann = { kari: nyPerson('1988-05-17', KARI, hjemme), ola: nyPerson('1986-11-02', OLA, hjemme) };

  const boliger = krokvikBoliger(idag, nyPerson, navngitte);
  const leietakere = boliger.leietakere
    .map((leietaker) => ({ ...leietaker, boligNoekkel: noekkelForRad(leietaker.rad) }))
    .toSorted((a, b) => b.startdato.localeCompare(a.startdato));
  const opptatte = [...navngitte, ...leietakere.map(({ person }) => heltNavn(person))];
  const trekker = lagTrekker(209);
  const nyttNavn = navnestroem(trekker, opptatte);
  const husstander = husstandsbygger(idag, nyPerson, nyttNavn, trekker);

  const [lyngveien, , , strandveien, torvgata] = boliger.rader.map(noekkelForRad) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const aapne = aapneSaker(idag, husstander, { trerom: strandveien, ettrom: torvgata });
  const avsluttede = avsluttedeSaker({ idag, husstander, nyttNavn, leietakere });
  const saker = nummerer([...aapne, ...avsluttede]);

  return {
    kommune: krokvikKommune,
    ansatte: ansatte.filter(({ kommunenummer }) => kommunenummer === KROKVIK),
    personer: [nordmann.kari, nordmann.ola, ...husstander.alle, ...leietakere.map(({ person }) => person)],
    boligimport: krokvikCsv(boliger),
    boligtillegg: [
      { boligNoekkel: lyngveien, bruksareal: 108, leieTilEiePotensial: true },
      { boligNoekkel: strandveien, bruksareal: 74, heis: true },
      { boligNoekkel: torvgata, bruksareal: 42, heis: true },
      ...leietakere
        .filter(({ rad }) => rad.underkategoriboligtype === 'Enebolig' && !rad.ekstrareferanse)
        .slice(0, 8)
        .map(({ boligNoekkel: noekkel }) => ({ boligNoekkel: noekkel, leieTilEiePotensial: true as const })),
    ],
    sagtOpp: leietakere
      .filter((_, i) => i % 60 === 30)
      .map(({ boligNoekkel: noekkel }, i) => ({
        boligNoekkel: noekkel,
        fratredelse: leggTilDager(idag, 20 + i * 9),
      })),
    saker,
    nordmann,
    nordmannSak: {
      saksnummer: `${idag.slice(0, 4)}-00900`,
      sakstype: 'BOLIGBISTAND',
      status: 'KARTLEGGING_FERDIGSTILT',
      husstand: { soeker: nordmann.kari, medsoeker: nordmann.ola, barn: [] },
      hast: false,
      mottatt: leggTilDager(idag, -15),
      nesteFrist: { type: 'FORELOEPIG_SVAR', dato: leggTilDager(idag, 13) },
      saksbehandler: 'trine',
      kartlegging: lagKartlegging(trekker, 0),
    },
  };
}
