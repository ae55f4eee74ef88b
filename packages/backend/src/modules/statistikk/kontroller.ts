import type { Tekst } from '@kobo-bolig/contract';
import { tekst } from '../../http/problem.ts';
import type { Summene } from './fakta.ts';
import { ALLE, celleId, I_ALT } from './tabell.ts';
import type { Tall } from './undertrykking.ts';

/** What a report is held against before it is locked. */
export interface Kontrollgrunnlag {
  readonly tall: Tall;
  readonly summer: Summene;
  /** The cells of the year before, where a report of it is locked. */
  readonly ifjor: Tall | null;
}

export interface Kontrollregel {
  readonly id: string;
  /** A report whose figures do not add up is wrong; what is only unusual, or not told, may be explained. */
  readonly kanForklares: boolean;
  readonly melding: { readonly ok: Tekst; readonly avvik: Tekst };
  /** The two figures that are to be the same. Null where there is nothing to hold them against. */
  readonly sider: (grunnlag: Kontrollgrunnlag) => readonly [number, number] | null;
  /** How far from each other they may be, as a share of the second; none where it is not said. */
  readonly slingring?: number;
}

/** What a report that is kept says of it. */
export interface Lagretkontroll {
  readonly id: string;
  readonly ok: boolean;
  readonly sider: readonly [number, number];
  readonly kommentar?: string;
  readonly kommentertAv?: string;
}

const celle = ({ tall }: Kontrollgrunnlag, tabell: string, kolonne: string): number =>
  tall.get(celleId(tabell, ALLE, kolonne))!;
const iAlt = (grunnlag: Kontrollgrunnlag, tabell: string): number => celle(grunnlag, tabell, I_ALT);
const utenUoppgitt = (grunnlag: Kontrollgrunnlag, tabell: string): number =>
  iAlt(grunnlag, tabell) - celle(grunnlag, tabell, 'UOPPGITT');

const STEMMER = tekst('Tallene stemmer.', 'Tala stemmer.');

/** How much a total may change from a year to the next before it is to be explained. */
const AARSENDRING = 0.2;
const aarsendring = (tabell: string, navn: Tekst): Kontrollregel => ({
  id: `AARSENDRING_${tabell}`,
  kanForklares: true,
  melding: {
    ok: STEMMER,
    avvik: tekst(
      `${navn.nb} har endret seg mer enn 20 prosent fra året før. Skriv hvorfor.`,
      `${navn.nn} har endra seg meir enn 20 prosent frå året før. Skriv kvifor.`,
    ),
  },
  sider: (grunnlag) =>
    grunnlag.ifjor && [
      iAlt(grunnlag, tabell),
      grunnlag.ifjor.get(celleId(tabell, ALLE, I_ALT)) ?? iAlt(grunnlag, tabell),
    ],
  slingring: AARSENDRING,
});

export const kontrollregler: readonly Kontrollregel[] = [
  {
    id: 'BOLIGER_I_ALT',
    kanForklares: false,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Boligene i tabellene er ikke like mange som i registeret. Lag rapporten på nytt.',
        'Bustadene i tabellane er ikkje like mange som i registeret. Lag rapporten på nytt.',
      ),
    },
    sider: (g) => [iAlt(g, 'A1_EIEFORM'), g.summer.BOLIGER],
  },
  {
    id: 'EIEFORM',
    kanForklares: true,
    melding: {
      ok: tekst('Alle boliger har eieform.', 'Alle bustader har eigeform.'),
      avvik: tekst(
        'Noen boliger har ikke eieform. Registrer den, og lag rapporten på nytt, eller skriv hvorfor.',
        'Nokre bustader har ikkje eigeform. Registrer henne, og lag rapporten på nytt, eller skriv kvifor.',
      ),
    },
    sider: (g) => [utenUoppgitt(g, 'A1_EIEFORM'), g.summer.BOLIGER],
  },
  {
    id: 'UTLEID_ER_LEIEFORHOLD',
    kanForklares: true,
    melding: {
      ok: tekst('Hver utleide bolig har ett leieforhold.', 'Kvar utleigd bustad har eitt leigeforhold.'),
      avvik: tekst(
        'Utleide boliger og løpende leieforhold er ikke like mange. Rett det som er galt, og lag rapporten på nytt, eller skriv hvorfor.',
        'Utleigde bustader og løpande leigeforhold er ikkje like mange. Rett det som er gale, og lag rapporten på nytt, eller skriv kvifor.',
      ),
    },
    sider: (g) => [celle(g, 'A2_BRUK', 'UTLEID'), g.summer.LEIEFORHOLD],
  },
  {
    id: 'LEIETAKERE_I_ALT',
    kanForklares: false,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Husstandene i tabellene er ikke like mange som leieforholdene. Lag rapporten på nytt.',
        'Husstandane i tabellane er ikkje like mange som leigeforholda. Lag rapporten på nytt.',
      ),
    },
    sider: (g) => [iAlt(g, 'D_ALDER'), g.summer.LEIEFORHOLD],
  },
  {
    id: 'HUSSTAND_EN_GANG',
    kanForklares: true,
    melding: {
      ok: tekst('Hver husstand er talt én gang.', 'Kvar husstand er talt éin gong.'),
      avvik: tekst(
        'Minst én husstand er talt flere ganger. Rett det, og lag rapporten på nytt, eller skriv hvorfor.',
        'Minst éin husstand er talt fleire gonger. Rett det, og lag rapporten på nytt, eller skriv kvifor.',
      ),
    },
    sider: ({ summer }) => [
      summer.LEIEFORHOLD + summer.NYINNFLYTTEDE + summer.VENTELISTE,
      summer.HUSSTANDER_I_LEIEFORHOLD + summer.HUSSTANDER_INNFLYTTET + summer.HUSSTANDER_PAA_VENTELISTE,
    ],
  },
  {
    id: 'NYINNFLYTTEDE_I_ALT',
    kanForklares: false,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Gruppene av nyinnflyttede blir ikke til sammen alle. Lag rapporten på nytt.',
        'Gruppene av nyinnflytte blir ikkje til saman alle. Lag rapporten på nytt.',
      ),
    },
    sider: (g) => [iAlt(g, 'C1_NYINNFLYTTEDE'), g.summer.NYINNFLYTTEDE],
  },
  {
    id: 'VENTELISTE_I_ALT',
    kanForklares: false,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Gruppene på ventelisten blir ikke til sammen alle. Lag rapporten på nytt.',
        'Gruppene på ventelista blir ikkje til saman alle. Lag rapporten på nytt.',
      ),
    },
    sider: (g) => [iAlt(g, 'C2_VENTELISTE'), g.summer.VENTELISTE],
  },
  {
    id: 'MAALGRUPPE_MANGLER',
    kanForklares: true,
    melding: {
      ok: tekst('Alle har målgruppe.', 'Alle har målgruppe.'),
      avvik: tekst(
        'Noen har ikke målgruppe. Registrer den, og lag rapporten på nytt, eller skriv hvorfor.',
        'Nokre har ikkje målgruppe. Registrer henne, og lag rapporten på nytt, eller skriv kvifor.',
      ),
    },
    sider: (g) => [celle(g, 'C1_NYINNFLYTTEDE', 'UOPPGITT') + celle(g, 'C2_VENTELISTE', 'UOPPGITT'), 0],
  },
  {
    id: 'MOTTATT_ER_BEHANDLET',
    kanForklares: false,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Sakene som kom, er ikke like mange som de som ble avgjort og de som står igjen. Lag rapporten på nytt.',
        'Sakene som kom, er ikkje like mange som dei som vart avgjorde og dei som står att. Lag rapporten på nytt.',
      ),
    },
    sider: (g) => [celle(g, 'B2_INN', 'INNGAAENDE') + celle(g, 'B1_SOEKNADER', 'NY'), iAlt(g, 'B2_UT')],
  },
  {
    id: 'INNGAAENDE_FRA_IFJOR',
    kanForklares: true,
    melding: {
      ok: STEMMER,
      avvik: tekst(
        'Sakene som sto igjen i fjorårets rapport, er ikke like mange som de året begynte med. Skriv hvorfor.',
        'Sakene som stod att i rapporten for i fjor, er ikkje like mange som dei året byrja med. Skriv kvifor.',
      ),
    },
    sider: (g) =>
      g.ifjor && [
        celle(g, 'B2_INN', 'INNGAAENDE'),
        g.ifjor.get(celleId('B2_UT', ALLE, 'UNDER_BEHANDLING')) ?? celle(g, 'B2_INN', 'INNGAAENDE'),
      ],
  },
  aarsendring('A1_EIEFORM', tekst('Antall boliger', 'Talet på bustader')),
  aarsendring('B1_SOEKNADER', tekst('Antall mottatte saker', 'Talet på mottekne saker')),
  aarsendring('C1_NYINNFLYTTEDE', tekst('Antall nyinnflyttede', 'Talet på nyinnflytte')),
  aarsendring('C2_VENTELISTE', tekst('Ventelisten', 'Ventelista')),
];

/** Each rule there is something to hold the report against by, and whether it holds. */
export const kontroller = (grunnlag: Kontrollgrunnlag): Lagretkontroll[] =>
  kontrollregler.flatMap(({ id, sider, slingring = 0 }) => {
    const begge = sider(grunnlag);
    if (begge === null) return [];
    const ok = Math.abs(begge[0] - begge[1]) <= slingring * begge[1];
    return [{ id, ok, sider: begge }];
  });
