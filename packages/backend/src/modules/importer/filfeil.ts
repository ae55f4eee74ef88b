import type { Tekst } from '@kobo-bolig/contract';

import { grenser } from './grenser.ts';
import { kolonner } from './kolonner.ts';
import type { Filfeil } from './typer.ts';

interface Detaljer {
  kolonne: string;
  plass: number;
  funnet: string;
  antall: number;
  rad: number;
  tegn: string;
}

type Tekstlager = Record<string, (d: Detaljer) => Tekst>;

const iTekst = (antall: number): string => antall.toLocaleString('nb-NO').replaceAll(/\s/g, ' ');
const MB = grenser.byte / 1024 / 1024;

/** Every reason a whole file is refused. Each sentence says what to do. */
const filtekster = {
  TOM_FIL: () => ({
    nb: 'Filen er tom. Lagre regnearket på nytt og last opp den nye filen.',
    nn: 'Fila er tom. Lagre reknearket på nytt og last opp den nye fila.',
  }),
  FIL_FOR_STOR: () => ({
    nb: `Filen er større enn ${MB} MB. Fjern bilder og ark som ikke hører til importen, eller del filen i flere.`,
    nn: `Fila er større enn ${MB} MB. Fjern bilete og ark som ikkje høyrer til importen, eller del fila i fleire.`,
  }),
  INGEN_RADER: () => ({
    nb: 'Filen har overskrifter, men ingen boliger. Fyll inn én bolig per rad under overskriftene.',
    nn: 'Fila har overskrifter, men ingen bustader. Fyll inn éin bustad per rad under overskriftene.',
  }),
  FOR_MANGE_RADER: () => ({
    nb: `Filen har mer enn ${iTekst(grenser.rader)} rader. Del den i flere filer, og slett tomme rader under den siste boligen.`,
    nn: `Fila har meir enn ${iTekst(grenser.rader)} rader. Del henne i fleire filer, og slett tomme rader under den siste bustaden.`,
  }),
  FOR_MANGE_KOLONNER: () => ({
    nb: `Filen har mer enn ${grenser.kolonner} kolonner. Slett kolonnene til høyre for leieforholdsluttdato.`,
    nn: `Fila har meir enn ${grenser.kolonner} kolonnar. Slett kolonnane til høgre for leieforholdsluttdato.`,
  }),
  CELLE_FOR_STOR: (d) => ({
    nb: `Rad ${d.rad} har en celle med mer enn ${iTekst(grenser.tegnICelle)} tegn. Kort ned teksten.`,
    nn: `Rad ${d.rad} har ei celle med meir enn ${iTekst(grenser.tegnICelle)} teikn. Kort ned teksten.`,
  }),
  UKJENT_FILTYPE: () => ({
    nb: 'Filen er verken et Excel-regneark (.xlsx) eller en CSV-fil. Åpne den i Excel og lagre den som .xlsx.',
    nn: 'Fila er verken eit Excel-rekneark (.xlsx) eller ei CSV-fil. Opne henne i Excel og lagre henne som .xlsx.',
  }),
  GAMMELT_EXCEL: () => ({
    nb: 'Filen er i et eldre Excel-format (.xls). Åpne den i Excel, velg «Lagre som» og filtypen Excel-arbeidsbok (.xlsx).',
    nn: 'Fila er i eit eldre Excel-format (.xls). Opne henne i Excel, vel «Lagre som» og filtypen Excel-arbeidsbok (.xlsx).',
  }),
  PASSORDBESKYTTET: () => ({
    nb: 'Filen er beskyttet med passord. Fjern passordet i Excel og lagre filen på nytt.',
    nn: 'Fila er verna med passord. Fjern passordet i Excel og lagre fila på nytt.',
  }),
  OPENDOCUMENT: () => ({
    nb: 'Filen er et OpenDocument-regneark (.ods). Lagre den som Excel-arbeidsbok (.xlsx) eller CSV.',
    nn: 'Fila er eit OpenDocument-rekneark (.ods). Lagre henne som Excel-arbeidsbok (.xlsx) eller CSV.',
  }),
  OEDELAGT_XLSX: () => ({
    nb: 'Regnearket er ødelagt eller ufullstendig. Åpne det i Excel, lagre det på nytt og last opp den nye filen.',
    nn: 'Reknearket er øydelagt eller ufullstendig. Opne det i Excel, lagre det på nytt og last opp den nye fila.',
  }),
  UTPAKKET_FOR_STOR: () => ({
    nb: 'Regnearket blir for stort når det pakkes ut. Kopier boligene til et nytt, tomt regneark og lagre det.',
    nn: 'Reknearket blir for stort når det blir pakka ut. Kopier bustadene til eit nytt, tomt rekneark og lagre det.',
  }),
  CSV_ANFOERSELSTEGN: (d) => ({
    nb: `Et anførselstegn som åpner en tekst rundt linje ${d.rad}, blir ikke lukket. Rett anførselstegnet, eller lagre regnearket som .xlsx.`,
    nn: `Eit hermeteikn som opnar ein tekst rundt linje ${d.rad}, blir ikkje lukka. Rett hermeteiknet, eller lagre reknearket som .xlsx.`,
  }),
  FEIL_SKILLETEGN: (d) => ({
    nb: `Kolonnene er skilt med ${d.tegn}, men skal skilles med semikolon. Lagre filen som «CSV (semikolondelt)» eller .xlsx.`,
    nn: `Kolonnane er skilde med ${d.tegn}, men skal skiljast med semikolon. Lagre fila som «CSV (semikolondelt)» eller .xlsx.`,
  }),
  MANGLER_OVERSKRIFTER: () => ({
    nb: `Den første raden skal ha de ${kolonner.length} kolonnenavnene, med kommunenummer først. Sett inn en rad med navnene øverst.`,
    nn: `Den første rada skal ha dei ${kolonner.length} kolonnenamna, med kommunenummer først. Set inn ei rad med namna øvst.`,
  }),
  MANGLER_KOLONNE: (d) => ({
    nb: `Kolonnen ${d.kolonne} mangler. Den skal være kolonne nummer ${d.plass} (${kolonnebokstav(d.plass)}).`,
    nn: `Kolonnen ${d.kolonne} manglar. Han skal vere kolonne nummer ${d.plass} (${kolonnebokstav(d.plass)}).`,
  }),
  FEIL_PLASSERT_KOLONNE: (d) => ({
    nb: `Kolonnen ${d.kolonne} står som nummer ${d.antall}, men skal være nummer ${d.plass} (${kolonnebokstav(d.plass)}). Flytt den.`,
    nn: `Kolonnen ${d.kolonne} står som nummer ${d.antall}, men skal vere nummer ${d.plass} (${kolonnebokstav(d.plass)}). Flytt han.`,
  }),
  DOBBEL_KOLONNE: (d) => ({
    nb: `Kolonnen ${d.kolonne} finnes mer enn én gang. Slett den som står som nummer ${d.antall} (${kolonnebokstav(d.antall)}).`,
    nn: `Kolonnen ${d.kolonne} finst meir enn éin gong. Slett den som står som nummer ${d.antall} (${kolonnebokstav(d.antall)}).`,
  }),
  UKJENT_KOLONNE: (d) => ({
    nb: `Kolonne nummer ${d.antall} (${kolonnebokstav(d.antall)}) heter «${d.funnet}», men det er ikke en av importens kolonner. Slett den eller rett navnet.`,
    nn: `Kolonne nummer ${d.antall} (${kolonnebokstav(d.antall)}) heiter «${d.funnet}», men det er ikkje ein av kolonnane i importen. Slett han eller rett namnet.`,
  }),
} satisfies Tekstlager;

export type Filfeilkode = keyof typeof filtekster;

/** The name a spreadsheet gives a column: 1 → A, 27 → AA. */
export function kolonnebokstav(nummer: number): string {
  const rest = Math.floor((nummer - 1) / 26);
  return (rest > 0 ? kolonnebokstav(rest) : '') + String.fromCharCode(65 + ((nummer - 1) % 26));
}

const tomme: Detaljer = { kolonne: '', plass: 0, funnet: '', antall: 0, rad: 0, tegn: '' };

export function filfeil(kode: Filfeilkode, detaljer: Partial<Detaljer> = {}): Filfeil {
  const lag: (d: Detaljer) => Tekst = filtekster[kode];
  return { kode, kolonne: detaljer.kolonne ?? null, detalj: lag({ ...tomme, ...detaljer }) };
}

/** Thrown inside the readers, caught at their door: it never leaves the module. */
export class UlesbarFil extends Error {
  readonly feil: Filfeil[];
  constructor(...feil: Filfeil[]) {
    super(feil.map(({ kode }) => kode).join(', '));
    this.name = 'UlesbarFil';
    this.feil = feil;
  }
}

export const ulesbar = (kode: Filfeilkode, detaljer?: Partial<Detaljer>): UlesbarFil =>
  new UlesbarFil(filfeil(kode, detaljer));
