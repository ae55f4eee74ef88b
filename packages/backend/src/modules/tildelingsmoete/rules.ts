import type { Match, MoetekonklusjonNy, Moetestatus, Tildelingsmoete } from '@kobo-bolig/contract';
import { tekst, type Tekst } from '../../http/problem.ts';
import { idag, plussDager } from '../../klokke.ts';

/** Days before a meeting those who take part can read themselves up, and after it what was concluded can be written down. */
export const DAGER_FOER = 7;
export const DAGER_ETTER = 7;

/** Days ahead a meeting can be called: what is agreed further on is a slip of the pen. */
const LENGST_FREM = 366;

/** @param dag today in Norway, `YYYY-MM-DD` */
export function kanInnkalles(tidspunkt: string, dag: string): boolean {
  const moetedag = idag(new Date(tidspunkt));
  // A year past 9999 has five digits, and would come before all others.
  return moetedag.length === dag.length && dag <= moetedag && moetedag <= plussDager(dag, LENGST_FREM);
}

export interface Moetebilde {
  readonly status: Moetestatus;
  readonly tidspunkt: string;
}

/** Dates are `YYYY-MM-DD`, whole days in Norway, both included. */
export const agendaperiode = ({
  tidspunkt,
}: Pick<Moetebilde, 'tidspunkt'>): Pick<Tildelingsmoete, 'agendaFra' | 'agendaTil'> => {
  const dag = idag(new Date(tidspunkt));
  return { agendaFra: plussDager(dag, -DAGER_FOER), agendaTil: plussDager(dag, DAGER_ETTER) };
};

type Handling = 'ENDRE' | 'LES' | 'SETT_SAK' | 'KONKLUDER' | 'HOLDT' | 'AVLYST';

/** The first day something can be done with a meeting, and the last; absent where any day does. */
const vinduer: Readonly<Record<Handling, (moete: Moetebilde) => { fra?: string; til?: string }>> = {
  ENDRE: (moete) => ({ til: idag(new Date(moete.tidspunkt)) }),
  LES: (moete) => ({ fra: agendaperiode(moete).agendaFra, til: agendaperiode(moete).agendaTil }),
  SETT_SAK: (moete) => ({ til: agendaperiode(moete).agendaTil }),
  KONKLUDER: (moete) => ({ fra: idag(new Date(moete.tidspunkt)), til: agendaperiode(moete).agendaTil }),
  HOLDT: (moete) => ({ fra: idag(new Date(moete.tidspunkt)) }),
  AVLYST: () => ({}),
};

/** What is over stays so, and shows its agenda to nobody. */
export function kan(handling: Handling, moete: Moetebilde, dag: string): boolean {
  const { fra = dag, til = dag } = vinduer[handling](moete);
  return moete.status === 'PLANLAGT' && fra <= dag && dag <= til;
}

/** What those who take part see of how a home fits: what somebody can pay is no part of it. */
export const tilMoetematch = (match: readonly Match[]): Match[] =>
  match.filter(({ krav }) => krav !== 'MAKS_LEIE');

/** What must be put right, as JSON Pointers. A home is named where one is to be offered, and nowhere else. */
export const mangler = (
  { konklusjon, boligId, begrunnelse, unntak }: MoetekonklusjonNy,
  boliger: readonly string[],
): string[] => [
  ...((boligId === undefined) === (konklusjon === 'TILBY_BOLIG') ||
  (boligId !== undefined && !boliger.includes(boligId))
    ? ['/boligId']
    : []),
  ...(begrunnelse.trim() === '' ? ['/begrunnelse'] : []),
  ...(unntak?.begrunnelse.trim() === '' ? ['/unntak/begrunnelse'] : []),
];

/**
 * Who cannot be said not to have been there, as JSON Pointers: whoever says it, and whoever does not take part.
 * @param ider of those who take part
 */
export const feilFravaer = (
  fravaerende: readonly string[] = [],
  ider: readonly string[],
  ansattId: string,
): string[] =>
  fravaerende.flatMap((id, i) => (id !== ansattId && ider.includes(id) ? [] : [`/fravaerende/${i}`]));

const konklusjoner: Readonly<Record<MoetekonklusjonNy['konklusjon'], (adresse: string) => Tekst>> = {
  TILBY_BOLIG: (adresse) => tekst(`Møtet foreslår å tilby ${adresse}.`, `Møtet foreslår å tilby ${adresse}.`),
  VENT: () => tekst('Ingen av boligene i møtet passer nå.', 'Ingen av bustadene i møtet passar no.'),
  UTRED: () => tekst('Noe må avklares først.', 'Noko må avklarast først.'),
};

/**
 * The minutes of one case, for its journal: of nobody else's, and that nothing is decided.
 * @param adresse of the home that is proposed
 * @param tilStede names of who was there
 */
export const referat = (
  { konklusjon, begrunnelse }: MoetekonklusjonNy,
  adresse: string,
  tilStede: readonly string[],
): Tekst => {
  const { nb, nn } = konklusjoner[konklusjon](adresse);
  const navn = tilStede.join(', ');
  return tekst(
    `Drøftet i tildelingsmøte. ${nb} ${begrunnelse.trim()}\n\nForslaget er ikke et tilbud eller et vedtak. Til stede: ${navn}.`,
    `Drøfta i tildelingsmøte. ${nn} ${begrunnelse.trim()}\n\nForslaget er ikkje eit tilbod eller eit vedtak. Til stades: ${navn}.`,
  );
};
