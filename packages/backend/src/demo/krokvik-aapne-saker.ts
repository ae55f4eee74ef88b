import type { FristType, SakStatus, Sakstype } from '@kobo-bolig/contract';

import { foreloepigSvar, leggTilDager } from './dager.ts';
import { registrertHusstand } from './personer.ts';
import type { DemoSakUtenNummer } from './saker-typer.ts';
import { lagTrekker } from './trekker.ts';
import { lagKartlegging, lagVedtak } from './vedtakstekster.ts';

type Linje = readonly [
  soeker: string,
  sakstype: Sakstype,
  status: SakStatus,
  mottattForDager: number | null,
  frist: FristType,
  fristOmDager: number,
  merknad?: 'HASTER' | 'IKKE_FORDELT' | 'HASTER_IKKE_FORDELT',
];

const NY = 'KOMMUNAL_BOLIG_NY';
const HJELP = 'BOLIGBISTAND';

/**
 * The open cases of Krokvik's case list. Days count from today; the household is the one the registers have. When a
 * case was received follows from the day its party must be told why it takes time.
 */
// prettier-ignore
export const aapneLinjer: readonly Linje[] = [
  ['MODIG SYKKEL', NY, 'KARTLEGGING', null, 'FORELOEPIG_SVAR', -3, 'HASTER'],
  ['STILLE BLYANT', NY, 'VENTER_PAA_SOEKER', 26, 'MANGLER', -1],
  ['ERFAREN HESTEDROSJE', HJELP, 'KARTLEGGING_FERDIGSTILT', null, 'FORELOEPIG_SVAR', 0],
  ['LETT KAFFEKANNE', NY, 'VENTELISTE', 173, 'SVAR_PAA_TILBUD', 0],
  ['BLID PARAPLY', NY, 'GODKJENNING', 22, 'GODKJENNING', 1],
  ['RASK LYKTESTOLPE', NY, 'NY', null, 'FORELOEPIG_SVAR', 2, 'HASTER_IKKE_FORDELT'],
  ['FIN SKOGSTI', NY, 'VENTELISTE', 195, 'SVAR_PAA_TILBUD', 3],
  ['TRYGG GRYTEKLUT', NY, 'UNDER_ARBEID', null, 'FORELOEPIG_SVAR', 4],
  ['SNILL VINDMØLLE', NY, 'VEDTATT', 70, 'KLAGE', 4],
  ['GRØNN SKUFFE', NY, 'NY', null, 'FORELOEPIG_SVAR', 8, 'IKKE_FORDELT'],
  ['VARM TERSKEL', HJELP, 'KARTLEGGING', null, 'FORELOEPIG_SVAR', 9],
  ['KLOK HAGESAKS', NY, 'VENTER_PAA_SOEKER', 18, 'MANGLER', 10],
  ['RUND TEPOTTE', NY, 'UNDER_ARBEID', null, 'FORELOEPIG_SVAR', 11],
  ['LYS BRYGGE', NY, 'VEDTAKSFORSLAG', 14, 'GODKJENNING', 14],
  ['MILD STEIN', NY, 'NY', null, 'FORELOEPIG_SVAR', 15, 'IKKE_FORDELT'],
  ['SOLID KOMMODE', NY, 'KARTLEGGING', null, 'FORELOEPIG_SVAR', 16],
  ['MYK VOTT', HJELP, 'VENTER_PAA_ANNEN', 11, 'SVAR_FRA_ANDRE', 17],
  ['HVIT KLOKKE', NY, 'UNDER_ARBEID', null, 'FORELOEPIG_SVAR', 18],
  ['LANG BENK', NY, 'NY', null, 'FORELOEPIG_SVAR', 21, 'IKKE_FORDELT'],
  ['KVIKK ROBÅT', NY, 'GJENAAPNET', 7, 'SVAR', 21],
  ['FLINK LÅVE', NY, 'KARTLEGGING', null, 'FORELOEPIG_SVAR', 22],
  ['JEVN KORK', HJELP, 'UNDER_ARBEID', null, 'FORELOEPIG_SVAR', 23],
  ['LUN PLANKE', NY, 'NY', null, 'FORELOEPIG_SVAR', 24, 'IKKE_FORDELT'],
  ['ROLIG FJELLBEKK', NY, 'VENTELISTE', 229, 'BEKREFT_BEHOV', 42],
  ['DYP SKÅL', NY, 'VENTELISTE', 217, 'BEKREFT_BEHOV', 49],
];

const vedtakStatus: Partial<Record<SakStatus, 'FORSLAG' | 'TIL_GODKJENNING' | 'FATTET'>> = {
  VEDTAKSFORSLAG: 'FORSLAG',
  GODKJENNING: 'TIL_GODKJENNING',
  VEDTATT: 'FATTET',
  VENTELISTE: 'FATTET',
};
const kartlagt = new Set<SakStatus>([
  'KARTLEGGING_FERDIGSTILT',
  ...(Object.keys(vedtakStatus) as SakStatus[]),
]);

/** Which home the two open offers are about. */
export interface DemoTilbudsboliger {
  trerom: string;
  ettrom: string;
}

export function aapneSaker(idag: string, boliger: DemoTilbudsboliger): DemoSakUtenNummer[] {
  const trekker = lagTrekker(25);
  return aapneLinjer.map(([soeker, sakstype, status, mottattFor, frist, omDager, merknad]) => {
    const husstand = registrertHusstand(soeker);
    const { mottatt, nesteFrist } =
      frist === 'FORELOEPIG_SVAR'
        ? foreloepigSvar(idag, omDager)
        : {
            mottatt: leggTilDager(idag, -mottattFor!),
            nesteFrist: { type: frist, dato: leggTilDager(idag, omDager) },
          };
    const kartlegging = kartlagt.has(status)
      ? lagKartlegging(
          trekker,
          husstand.barn.length,
          status !== 'VEDTATT',
          // The homes that are offered are ordinary ones.
          frist === 'SVAR_PAA_TILBUD' ? 'ANDRE_PROBLEMER' : undefined,
        )
      : undefined;
    const stand = vedtakStatus[status];
    const [vedtaksdato = idag] = [leggTilDager(mottatt, 43), leggTilDager(idag, -1)].toSorted();
    const fattet = stand === 'FATTET' && { fattetAv: 'vidar', vedtaksdato };
    const vedtak =
      kartlegging &&
      stand &&
      lagVedtak(
        { sakstype, kartlegging, antallBarn: husstand.barn.length },
        { status: stand, foreslaattAv: 'trine', ...fattet },
      );
    const tilbud = frist === 'SVAR_PAA_TILBUD' && {
      boligNoekkel: husstand.barn.length > 0 ? boliger.trerom : boliger.ettrom,
      sendt: leggTilDager(nesteFrist.dato, -7),
      svarfrist: nesteFrist.dato,
    };
    return {
      sakstype,
      status,
      husstand,
      hast: merknad?.startsWith('HASTER') ?? false,
      mottatt,
      nesteFrist,
      ...(!merknad?.endsWith('IKKE_FORDELT') && { saksbehandler: 'trine' }),
      ...(kartlegging && { kartlegging, oekonomi: true }),
      ...(vedtak && { vedtak }),
      ...(tilbud && { tilbud }),
    };
  });
}
