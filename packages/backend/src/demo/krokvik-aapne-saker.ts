import { leggTilDager } from './dager.ts';
import type { DemoPerson } from './personer.ts';
import type { DemoFristType, DemoSakStatus, DemoSakstype, DemoSakUtenNummer } from './saker-typer.ts';
import { lagTrekker } from './syntetisk.ts';
import { lagKartlegging, lagVedtak } from './vedtakstekster.ts';

type Linje = readonly [
  fornavn: string,
  etternavn: string,
  sakstype: DemoSakstype,
  status: DemoSakStatus,
  husstand: string,
  mottattForDager: number,
  frist: DemoFristType,
  fristOmDager: number,
  merknad?: 'HASTER' | 'IKKE_FORDELT' | 'HASTER_IKKE_FORDELT',
];

const NY = 'KOMMUNAL_BOLIG_NY';
const HJELP = 'BOLIGBISTAND';

/** The open cases of Krokvik's case list. Days count from today; household as «adults + children». */
// prettier-ignore
export const aapneLinjer: readonly Linje[] = [
  ['MODIG', 'SYKKEL', NY, 'KARTLEGGING', '2+3', 34, 'FORELOEPIG_SVAR', -3, 'HASTER'],
  ['STILLE', 'BLYANT', NY, 'VENTER_PAA_SOEKER', '1+0', 26, 'MANGLER', -1],
  ['ERFAREN', 'HESTEDROSJE', HJELP, 'KARTLEGGING_FERDIGSTILT', '2+1', 28, 'FORELOEPIG_SVAR', 0],
  ['LETT', 'KAFFEKANNE', NY, 'VENTELISTE', '1+2', 173, 'SVAR_PAA_TILBUD', 0],
  ['BLID', 'PARAPLY', NY, 'GODKJENNING', '1+0', 22, 'GODKJENNING', 1],
  ['RASK', 'LYKTESTOLPE', NY, 'NY', '2+2', 27, 'FORELOEPIG_SVAR', 2, 'HASTER_IKKE_FORDELT'],
  ['FIN', 'SKOGSTI', NY, 'VENTELISTE', '1+0', 195, 'SVAR_PAA_TILBUD', 3],
  ['TRYGG', 'GRYTEKLUT', NY, 'UNDER_ARBEID', '1+1', 21, 'FORELOEPIG_SVAR', 4],
  ['SNILL', 'VINDMØLLE', NY, 'VEDTATT', '2+0', 70, 'KLAGE', 4],
  ['GRØNN', 'SKUFFE', NY, 'NY', '1+0', 20, 'FORELOEPIG_SVAR', 8, 'IKKE_FORDELT'],
  ['VARM', 'TERSKEL', HJELP, 'KARTLEGGING', '1+0', 19, 'FORELOEPIG_SVAR', 9],
  ['KLOK', 'HAGESAKS', NY, 'VENTER_PAA_SOEKER', '2+4', 18, 'MANGLER', 10],
  ['RUND', 'TEPOTTE', NY, 'UNDER_ARBEID', '2+1', 17, 'FORELOEPIG_SVAR', 11],
  ['LYS', 'BRYGGE', NY, 'VEDTAKSFORSLAG', '1+1', 14, 'GODKJENNING', 14],
  ['MILD', 'STEIN', NY, 'NY', '1+0', 13, 'FORELOEPIG_SVAR', 15, 'IKKE_FORDELT'],
  ['SOLID', 'KOMMODE', NY, 'KARTLEGGING', '2+0', 12, 'FORELOEPIG_SVAR', 16],
  ['MYK', 'VOTT', HJELP, 'VENTER_PAA_ANNEN', '1+3', 11, 'SVAR', 17],
  ['HVIT', 'KLOKKE', NY, 'UNDER_ARBEID', '1+0', 10, 'FORELOEPIG_SVAR', 18],
  ['LANG', 'BENK', NY, 'NY', '2+2', 7, 'FORELOEPIG_SVAR', 21, 'IKKE_FORDELT'],
  ['KVIKK', 'ROBÅT', NY, 'GJENAAPNET', '1+0', 7, 'SVAR', 21],
  ['FLINK', 'LÅVE', NY, 'KARTLEGGING', '1+1', 6, 'FORELOEPIG_SVAR', 22],
  ['JEVN', 'KORK', HJELP, 'UNDER_ARBEID', '2+0', 5, 'FORELOEPIG_SVAR', 23],
  ['KRAFTIG', 'SEIL', NY, 'NY', '1+0', 4, 'FORELOEPIG_SVAR', 24, 'IKKE_FORDELT'],
  ['ROLIG', 'FJELLBEKK', NY, 'VENTELISTE', '1+2', 229, 'BEKREFT_BEHOV', 42],
  ['DYP', 'SKÅL', NY, 'VENTELISTE', '2+0', 217, 'BEKREFT_BEHOV', 49],
];

const vedtakStatus: Partial<Record<DemoSakStatus, 'FORSLAG' | 'TIL_GODKJENNING' | 'FATTET'>> = {
  VEDTAKSFORSLAG: 'FORSLAG',
  GODKJENNING: 'TIL_GODKJENNING',
  VEDTATT: 'FATTET',
  VENTELISTE: 'FATTET',
};
const kartlagt = new Set<DemoSakStatus>([
  'KARTLEGGING_FERDIGSTILT',
  ...(Object.keys(vedtakStatus) as DemoSakStatus[]),
]);

/** Which home the two open offers are about. */
export interface DemoTilbudsboliger {
  trerom: string;
  ettrom: string;
}

/** Partners are named in the pictures only for this one. */
export const partnere: Readonly<Record<string, { fornavn: string; etternavn: string }>> = {
  'ERFAREN HESTEDROSJE': { fornavn: 'RASK', etternavn: 'TALLERKEN' },
};

export interface Husstandsbygger {
  /** A household with the applicant's name and so many children. */
  lag: (
    navn: { fornavn: string; etternavn: string },
    voksne: number,
    barn: number,
  ) => {
    soeker: DemoPerson;
    medsoeker?: DemoPerson;
    barn: DemoPerson[];
  };
}

export function aapneSaker(
  idag: string,
  husstander: Husstandsbygger,
  boliger: DemoTilbudsboliger,
): DemoSakUtenNummer[] {
  const trekker = lagTrekker(25);
  return aapneLinjer.map(
    ([fornavn, etternavn, sakstype, status, antall, mottattFor, frist, omDager, merknad]) => {
      const [voksne = 1, barn = 0] = antall.split('+').map(Number);
      const mottatt = leggTilDager(idag, -mottattFor);
      const nesteFrist = { type: frist, dato: leggTilDager(idag, omDager) };
      const kartlegging = kartlagt.has(status)
        ? lagKartlegging(trekker, barn, status !== 'VEDTATT')
        : undefined;
      const stand = vedtakStatus[status];
      const vedtaksdato = leggTilDager(mottatt, Math.min(mottattFor - 1, 43));
      const vedtak =
        kartlegging &&
        stand &&
        lagVedtak(
          { sakstype, kartlegging },
          {
            status: stand,
            foreslaattAv: 'trine',
            ...(stand === 'FATTET' && { fattetAv: 'vidar', vedtaksdato }),
          },
        );
      const tilbud = frist === 'SVAR_PAA_TILBUD' && {
        boligNoekkel: barn > 0 ? boliger.trerom : boliger.ettrom,
        sendt: leggTilDager(nesteFrist.dato, -7),
        svarfrist: nesteFrist.dato,
      };
      return {
        sakstype,
        status,
        husstand: husstander.lag({ fornavn, etternavn }, voksne, barn),
        hast: merknad?.startsWith('HASTER') ?? false,
        mottatt,
        nesteFrist,
        ...(!merknad?.endsWith('IKKE_FORDELT') && { saksbehandler: 'trine' }),
        ...(kartlegging && { kartlegging }),
        ...(vedtak && { vedtak }),
        ...(tilbud && { tilbud }),
      };
    },
  );
}
