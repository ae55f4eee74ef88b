import { lagSyntetiskOrgnr } from './fnr.ts';
import type {
  Forstyrrelse,
  SimulertInntekt,
  SimulertPerson,
  SimulertSkatteoppgjoer,
  Vergeomfang,
} from './person.ts';

/** Krokvik and its neighbour exist in no register; 9901 and 9902 are in no list of municipalities. */
export const KROKVIK = { kommunenummer: '9901', orgnr: lagSyntetiskOrgnr(0) } as const;
export const FJELLVIK = { kommunenummer: '9902', orgnr: lagSyntetiskOrgnr(1) } as const;

const NAV = lagSyntetiskOrgnr(10);
const SOLE_ROERLEGGER = lagSyntetiskOrgnr(11);
const KROKVIK_RENHOLD = lagSyntetiskOrgnr(12);
const FJORDFISK = lagSyntetiskOrgnr(13);

/** What payers are called. In production the names come from Enhetsregisteret. */
export const virksomhetsnavn: ReadonlyMap<string, string> = new Map([
  [NAV, 'Nav arbeid og ytelser'],
  [SOLE_ROERLEGGER, 'Sole Rørlegger AS'],
  [KROKVIK_RENHOLD, 'Krokvik renhold AS'],
  [FJORDFISK, 'Fjordfisk Krokvik AS'],
]);

/** What one payer reports: six months' amounts, oldest first; earlier months repeat them. */
export type Inntektskilde = Pick<SimulertInntekt, 'opplysningspliktig' | 'art' | 'beskrivelse'> & {
  beloep: readonly number[];
};

const loenn = (opplysningspliktig: string, ...beloep: number[]): Inntektskilde => ({
  opplysningspliktig,
  art: 'loennsinntekt',
  beskrivelse: 'fastloenn',
  beloep,
});
const nav = (beskrivelse: string, ...beloep: number[]): Inntektskilde => ({
  opplysningspliktig: NAV,
  art:
    beskrivelse === 'alderspensjon' || beskrivelse === 'introduksjonsstoenad'
      ? 'pensjonEllerTrygd'
      : 'ytelseFraOffentlige',
  beskrivelse,
  beloep,
});

/** A tax settlement with the posts a simple private economy has. Interest stands for other income. */
function oppgjoer(
  inntektsaar: number,
  sum: { gjeld?: number; innskudd?: number; renter?: number; fradrag?: number; loenn?: number },
): SimulertSkatteoppgjoer {
  const { gjeld = 0, innskudd = 0, renter = 0, fradrag = 0, loenn = 0 } = sum;
  const poster = [
    ['samletGjeld', gjeld, '-'],
    ['bruttoformue', innskudd, '-'],
    ['gjeldIInnenlandskeBanker', gjeld, 'formuesfradrag'],
    ['innskudd', innskudd, 'formue'],
    ['samledeOpptjenteRenterIInnenlandskeBanker', renter, 'inntekt'],
    ['samletLoennsinntektMedTrygdeavgiftspliktOgMedTrekkplikt', loenn, 'inntekt'],
    ['minstefradragIInntekt', fradrag, 'inntektsfradrag'],
    ['sumMinstefradrag', fradrag, 'inntektsfradrag'],
  ] as const;
  return {
    inntektsaar,
    skatteoppgjoersdato: `${inntektsaar + 1}-06-22`,
    grunnlag: poster
      .filter(([, beloep]) => beloep !== 0)
      .map(([tekniskNavn, beloep, kategori]) => ({ tekniskNavn, beloep, kategori })),
  };
}

interface Voksen {
  inntekt?: readonly Inntektskilde[];
  skatt?: SimulertSkatteoppgjoer | null;
  gradering?: SimulertPerson['gradering'];
  forstyrrelse?: Forstyrrelse;
  verge?: { navn: string; omfang: Vergeomfang };
  /** Of a child: which of the parents has no parental responsibility. */
  utenAnsvar?: readonly string[];
  kontakt?: SimulertPerson['kontakt'];
  kontaktspraak?: SimulertPerson['kontaktspraak'];
}
export type Rad = readonly [navn: string, foedselsdato: string, mer?: Voksen];

export interface Husstand {
  adresse: readonly [adressenavn: string, husnummer: string, bruksenhetsnummer: string];
  voksne: readonly Rad[];
  /** Children of the first adult, and of the second too where `felles` is set. */
  barn?: readonly Rad[];
  felles?: true;
  /** The first child lives here half the time, and at this address the other half. */
  deltBosted?: Husstand['adresse'];
}

const nede: Forstyrrelse = {
  FOLKEREGISTERET: 'NEDE',
  INNTEKT: 'NEDE',
  SKATTEGRUNNLAG: 'NEDE',
  KONTAKTREGISTERET: 'NEDE',
};
const travel: Forstyrrelse = {
  FOLKEREGISTERET: 'FOR_MANGE_KALL_EN_GANG',
  INNTEKT: 'FOR_MANGE_KALL_EN_GANG',
  SKATTEGRUNNLAG: 'FOR_MANGE_KALL_EN_GANG',
  KONTAKTREGISTERET: 'FOR_MANGE_KALL_EN_GANG',
};

/**
 * The people of Krokvik. Nobody here exists: numbers are synthetic (month + 80), names are the test registers'
 * adjective and noun, and the two Nordmanns are Husbanken's own example household.
 */
export const husstander: readonly Husstand[] = [
  {
    adresse: ['Fjordgata', '3', 'H0101'],
    voksne: [
      [
        'ERFAREN HESTEDROSJE',
        '1988-02-14',
        {
          inntekt: [
            loenn(KROKVIK_RENHOLD, 20_600, 26_300, 18_500, 22_700, 23_200, 23_100),
            nav('sykepenger', 8_600),
          ],
          skatt: oppgjoer(2021, {
            gjeld: 352_000,
            innskudd: 9_200,
            renter: 4_800,
            fradrag: 61_300,
            loenn: 288_000,
          }),
        },
      ],
      [
        'RASK TALLERKEN',
        '1991-09-03',
        {
          inntekt: [nav('dagpengerVedArbeidsloeshet', 17_000)],
          skatt: oppgjoer(2020, { gjeld: 130_000, innskudd: 3_200, fradrag: 38_900 }),
        },
      ],
    ],
    barn: [['GLAD FREGNE', '2017-03-14']],
  },
  {
    adresse: ['Lyngveien', '22', 'H0201'],
    felles: true,
    voksne: [
      ['MODIG SYKKEL', '1985-05-21', { inntekt: [loenn(FJORDFISK, 29_500)] }],
      ['VENNLIG TROMME', '1987-11-02'],
    ],
    barn: [
      ['SPREK BALLONG', '2012-06-30'],
      ['LUN SOKK', '2015-01-17'],
      ['RASK HUMLE', '2020-08-08'],
    ],
  },
  // IM-008: nothing registered in the a-ordning.
  { adresse: ['Strandveien', '5', 'H0102'], voksne: [['STILLE BLYANT', '1979-12-04', { inntekt: [] }]] },
  {
    adresse: ['Bakkehaugen', '11', 'H0101'],
    deltBosted: ['Torvgata', '2', 'H0301'],
    voksne: [
      [
        'LETT KAFFEKANNE',
        '1990-03-28',
        {
          inntekt: [
            nav('overgangsstoenadTilEnsligMorEllerFarSomBegynteAaLoepe1April2014EllerSenere', 19_800),
          ],
        },
      ],
    ],
    barn: [
      ['PIGG SNELLE', '2014-10-10'],
      ['NYSGJERRIG PENSEL', '2018-04-25'],
    ],
  },
  {
    adresse: ['Torvgata', '14', 'H0203'],
    voksne: [['BLID PARAPLY', '1999-07-15', { inntekt: [loenn(KROKVIK_RENHOLD, 14_200, 15_900, 12_750)] }]],
  },
  {
    adresse: ['Lyngveien', '30', 'H0101'],
    felles: true,
    voksne: [
      ['RASK LYKTESTOLPE', '1994-01-09'],
      ['DJERV KAFFEBØNNE', '1993-02-19', { inntekt: [nav('introduksjonsstoenad', 20_700)] }],
    ],
    barn: [
      ['KJAPP MARIHØNE', '2016-09-12'],
      ['GLAD TRILLEBÅR', '2021-12-01'],
    ],
  },
  {
    adresse: ['Fjordgata', '17', 'H0302'],
    voksne: [['FIN SKOGSTI', '1968-08-23', { inntekt: [nav('ufoeretrygd', 24_300)] }]],
  },
  // The second child is kode 7 and must be missing wherever the household is shown.
  {
    adresse: ['Strandveien', '19', 'H0101'],
    voksne: [['TRYGG GRYTEKLUT', '1992-06-06', { inntekt: [loenn(KROKVIK_RENHOLD, 21_000)] }]],
    barn: [
      ['KVIKK MUGGE', '2019-02-27'],
      ['STILLFERDIG KNAPP', '2013-05-05', { gradering: 'fortrolig' }],
    ],
  },
  {
    adresse: ['Bakkehaugen', '4', 'H0201'],
    voksne: [
      ['SNILL VINDMØLLE', '1958-10-31', { inntekt: [nav('alderspensjon', 19_400)] }],
      ['MUNTER LANTERNE', '1961-04-12'],
    ],
  },
  // SSG-008 / TD-004: no tax settlement.
  {
    adresse: ['Torvgata', '9', 'H0101'],
    voksne: [
      ['GRØNN SKUFFE', '2006-11-11', { inntekt: [loenn(FJORDFISK, 9_300, 8_100, 16_400)], skatt: null }],
    ],
  },
  { adresse: ['Torvgata', '21', 'H0105'], voksne: [['VARM TERSKEL', '1973-03-01']] },
  {
    adresse: ['Lyngveien', '8', 'H0101'],
    felles: true,
    voksne: [
      ['KLOK HAGESAKS', '1983-09-19', { inntekt: [loenn(SOLE_ROERLEGGER, 36_000)] }],
      ['ÆRLIG KLESKLYPE', '1984-12-13'],
    ],
    barn: [
      ['FRISK GULROT', '2009-07-07'],
      ['MILD KOSTESKAFT', '2011-11-23'],
      ['RUND ERT', '2014-02-02', { utenAnsvar: ['ÆRLIG KLESKLYPE'] }],
      ['TAPPER FLUE', '2018-06-16'],
    ],
  },
  {
    adresse: ['Strandveien', '33', 'H0202'],
    felles: true,
    voksne: [
      ['RUND TEPOTTE', '1996-05-30'],
      ['SMIDIG TAU', '1995-08-14'],
    ],
    barn: [['SØT KNOPP', '2023-10-20']],
  },
  {
    adresse: ['Fjordgata', '25', 'H0101'],
    voksne: [['LYS BRYGGE', '1989-01-26', { inntekt: [nav('arbeidsavklaringspenger', 18_150)] }]],
    barn: [['GODLYNT MÅKE', '2017-12-24']],
  },
  { adresse: ['Bakkehaugen', '16', 'H0102'], voksne: [['MILD STEIN', '2001-04-18']] },
  {
    adresse: ['Torvgata', '30', 'H0401'],
    voksne: [
      ['SOLID KOMMODE', '1955-02-08', { inntekt: [nav('alderspensjon', 20_050)] }],
      ['TROFAST LENESTOL', '1957-07-29'],
    ],
  },
  {
    adresse: ['Lyngveien', '41', 'H0202'],
    voksne: [['MYK VOTT', '1986-10-05', { inntekt: [nav('sykepenger', 22_900)] }]],
    barn: [
      ['LITEN DUSK', '2010-03-15'],
      ['VARM LUE', '2013-08-21'],
      ['LEKEN HANSKE', '2016-11-30'],
    ],
  },
  { adresse: ['Strandveien', '2', 'H0304'], voksne: [['HVIT KLOKKE', '1977-06-09']] },
  // 429 the first time each register is asked.
  {
    adresse: ['Fjordgata', '40', 'H0201'],
    felles: true,
    voksne: [
      ['LANG BENK', '1990-12-17', { inntekt: [loenn(FJORDFISK, 27_400)], forstyrrelse: travel }],
      ['STERK PLANKE', '1991-03-22', { kontaktspraak: 'nn' }],
    ],
    barn: [
      ['RAPP PINNE', '2015-05-13'],
      ['STØDIG KUBBE', '2019-09-09'],
    ],
  },
  {
    adresse: ['Bakkehaugen', '27', 'H0101'],
    voksne: [['KVIKK ROBÅT', '1981-08-02', { kontakt: 'UTGAATT' }]],
  },
  {
    adresse: ['Torvgata', '3', 'H0204'],
    voksne: [['FLINK LÅVE', '1993-11-28', { kontakt: 'BARE_SMS' }]],
    barn: [['YR GRESSHOPPE', '2020-01-19']],
  },
  {
    adresse: ['Lyngveien', '15', 'H0101'],
    voksne: [
      ['JEVN KORK', '1970-04-04', { kontakt: 'RESERVERT' }],
      ['KLAR FLASKE', '1972-10-27', { kontakt: 'IKKE_REGISTRERT' }],
    ],
  },
  // Every register is down for this one.
  {
    adresse: ['Strandveien', '50', 'H0103'],
    voksne: [['KRAFTIG SEIL', '1998-02-23', { forstyrrelse: nede }]],
  },
  {
    adresse: ['Strandveien', '50', 'H0104'],
    voksne: [
      [
        'LUN PLANKE',
        '1998-02-24',
        { verge: { navn: 'JEVN KORK', omfang: 'personligeOgOekonomiskeInteresser' } },
      ],
    ],
  },
  {
    adresse: ['Fjordgata', '52', 'H0202'],
    voksne: [['ROLIG FJELLBEKK', '1988-07-11']],
    barn: [
      ['KLAR DRÅPE', '2012-12-12'],
      ['STRI FOSS', '2018-10-03'],
    ],
  },
  {
    adresse: ['Bakkehaugen', '38', 'H0201'],
    voksne: [
      ['DYP SKÅL', '1964-09-25', { verge: { navn: 'JEVN KORK', omfang: 'oekonomiskeInteresser' } }],
      ['BLANK SKJE', '1966-01-31'],
    ],
  },
  // Kode 6, and one whose address tells which institution she lives in.
  {
    adresse: ['Fjordgata', '99', 'H0101'],
    voksne: [
      [
        'VARSOM LYNGHEI',
        '1987-03-17',
        { gradering: 'strengtFortrolig', inntekt: [loenn(FJORDFISK, 25_000)] },
      ],
    ],
  },
  {
    adresse: ['Strandveien', '88', 'H0101'],
    voksne: [['TÅLMODIG TREBRU', '1997-05-08', { gradering: 'klientadresse' }]],
  },
  // The household in Husbanken's own picture of Økonomisk situasjon.
  {
    adresse: ['Lyngveien', '14', 'H0101'],
    voksne: [
      [
        'Kari Margrethe Nordmann',
        '1980-01-20',
        {
          inntekt: [nav('arbeidsavklaringspenger', 28_000)],
          skatt: oppgjoer(2020, { gjeld: 402_000, renter: 3_490 }),
        },
      ],
      [
        'Ola Nordmann',
        '1978-06-12',
        {
          inntekt: [nav('sykepenger', 12_000), loenn(SOLE_ROERLEGGER, 8_000)],
          skatt: oppgjoer(2021, { gjeld: 80_000 }),
        },
      ],
    ],
  },
];

/** For adults of whom nothing else is said. */
export const standardSkatt = oppgjoer(2025, {
  gjeld: 64_000,
  innskudd: 11_500,
  renter: 310,
  fradrag: 71_200,
  loenn: 214_000,
});
export const standardInntekt = [loenn(KROKVIK_RENHOLD, 18_400, 17_900, 19_250)];
