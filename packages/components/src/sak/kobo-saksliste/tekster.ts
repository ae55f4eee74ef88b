/** What the case list says. */
import type { FristGruppe, SakFasetter, SakSammendrag, SakVisning } from '@kobo-bolig/contract';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import { sakstypeLabels, statusLabels } from '../labels.ts';
import type { Bryter, Filternavn, Sorter } from './valg.ts';

/** `IKKE_FORDELT` of the contract: nobody has taken the case. */
export const notTakenLabel = (): string =>
  msg('Ikke fordelt', {
    id: 'sak.liste.ikkeFordelt',
    desc: 'Fane og filter, og i stedet for saksbehandlerens navn',
  });

export const fristgruppeLabels: Record<FristGruppe, () => string> = {
  OVER_FRISTEN: () =>
    msg('Over fristen', { id: 'sak.liste.frist.over', desc: 'Overskrift i sakslisten, og filter' }),
  DENNE_UKEN: () =>
    msg('Innen 7 dager', { id: 'sak.liste.frist.denneUken', desc: 'Overskrift i sakslisten, og filter' }),
  SENERE: () => msg('Senere', { id: 'sak.liste.frist.senere', desc: 'Overskrift i sakslisten, og filter' }),
};

export const visningLabels: Record<SakVisning, () => string> = {
  AAPNE: () => msg('Åpne', { id: 'sak.liste.visning.aapne', desc: 'Fane i sakslisten: alle åpne saker' }),
  MINE: () => msg('Mine', { id: 'sak.liste.visning.mine', desc: 'Fane i sakslisten: mine saker' }),
  IKKE_FORDELT: () => notTakenLabel(),
  FRIST_DENNE_UKEN: () =>
    msg('Frist innen 7 dager', {
      id: 'sak.liste.visning.frist',
      desc: 'Fane i sakslisten: saker over fristen eller med frist de neste sju dagene',
    }),
  TIL_GODKJENNING: () => statusLabels.GODKJENNING(),
  VENTELISTE: () => statusLabels.VENTELISTE(),
  AVSLUTTET: () => statusLabels.AVSLUTTET(),
};

export const sorterLabels: Record<Sorter, () => string> = {
  NESTE_FRIST: () => msg('Neste frist', { id: 'sak.liste.kolonne.nesteFrist', desc: 'Kolonne i sakslisten' }),
  NAVN: () => msg('Søker', { id: 'sak.liste.kolonne.soeker', desc: 'Kolonne i sakslisten: hvem som søker' }),
  SAKSTYPE: () =>
    msg('Gjelder', { id: 'sak.liste.kolonne.gjelder', desc: 'Kolonne i sakslisten: hva saken gjelder' }),
  STATUS: () =>
    msg('Tilstand', { id: 'sak.liste.kolonne.tilstand', desc: 'Kolonne i sakslisten, og filter' }),
  MOTTATT: () => msg('Mottatt', { id: 'sak.liste.kolonne.mottatt', desc: 'Kolonne i sakslisten: dato' }),
  SAKSBEHANDLER: () =>
    msg('Saksbehandler', { id: 'sak.liste.kolonne.saksbehandler', desc: 'Kolonne i sakslisten, og filter' }),
};

export const noteLabel = (): string =>
  msg('Merknad', { id: 'sak.liste.kolonne.merknad', desc: 'Kolonne i sakslisten: haster' });
export const householdLabel = (): string =>
  msg('Husstand', { id: 'sak.liste.kolonne.husstand', desc: 'Kolonne i sakslisten: hvor mange de er' });

export const filterLabels: Record<Filternavn | Bryter, () => string> = {
  status: () => sorterLabels.STATUS(),
  sakstype: () => sorterLabels.SAKSTYPE(),
  saksbehandler: () => sorterLabels.SAKSBEHANDLER(),
  frist: () => sorterLabels.NESTE_FRIST(),
  hast: () => msg('Haster', { id: 'sak.liste.haster', desc: 'Merkelapp på en sak, og filter' }),
  barn: () => msg('Barn i husstanden', { id: 'sak.liste.filter.barn', desc: 'Filter i sakslisten' }),
};

/** The words for one value of a filter. Case workers are known by the names that came with the counts. */
export function verdiLabel(navn: Filternavn, verdi: string, fasetter: SakFasetter | undefined): string {
  if (navn === 'saksbehandler') {
    const funnet = fasetter?.saksbehandler.find((fasett) => fasett.verdi === verdi);
    return verdi === 'IKKE_FORDELT' ? notTakenLabel() : (funnet?.navn ?? verdi);
  }
  const labels: Record<string, () => string> = {
    ...statusLabels,
    ...sakstypeLabels,
    ...fristgruppeLabels,
  };
  return labels[verdi]?.() ?? verdi;
}

/** `2 voksne, 3 barn`. */
export function householdText({ voksne, barn }: SakSammendrag['husstand']): string {
  const adults = plural(voksne, {
    one: msg('1 voksen', { id: 'sak.liste.enVoksen', desc: 'Husstanden i sakslisten' }),
    other: msg(str`${voksne} voksne`, { id: 'sak.liste.voksne', desc: 'Husstanden i sakslisten' }),
  });
  return barn === 0
    ? adults
    : `${adults}, ${msg(str`${barn} barn`, { id: 'sak.liste.barn', desc: 'Husstanden i sakslisten' })}`;
}

/** `Viser 25 av 184 saker`, and how many there are when filters hide some. */
export function resultText(shown: number, hits: number, total: number): string {
  const [n, of] = [formatNumber(shown), formatNumber(hits)];
  const some = plural(hits, {
    one: msg(str`Viser ${n} av 1 sak`, { id: 'sak.liste.viserAvEn', desc: 'Over sakslisten' }),
    other: msg(str`Viser ${n} av ${of} saker`, {
      id: 'sak.liste.viser',
      desc: 'Over sakslisten. Verdiene er hvor mange som vises, og hvor mange som passer.',
    }),
  });
  const line = hits === 0 ? words.none() : some;
  if (hits === total) return line;
  return msg(str`${line} (${formatNumber(total)} uten søk og filter)`, {
    id: 'sak.liste.viserFiltrert',
    desc: 'Over sakslisten når noe er filtrert bort. Første verdi er «Viser 4 av 4 saker».',
  });
}

export const words = {
  none: () => msg('Ingen saker', { id: 'sak.liste.ingen', desc: 'Over en tom saksliste' }),
  heading: () => msg('Saksliste', { id: 'sak.liste.overskrift', desc: 'Overskrift over sakslisten' }),
  views: () =>
    msg('Visninger', { id: 'sak.liste.visninger', desc: 'Navn på rekken av faner, for skjermleser' }),
  search: () => msg('Søk på navn eller saksnummer', { id: 'sak.liste.soek', desc: 'Ledetekst for søkefelt' }),
  clearSearch: () => msg('Fjern søket', { id: 'sak.liste.fjernSoek', desc: 'Knapp i søkefeltet' }),
  quickFilters: () =>
    msg('Filtre', { id: 'sak.liste.filtre', desc: 'Navn på rekken av filtre, for skjermleser' }),
  moreFilters: () => msg('Flere filtre', { id: 'sak.liste.flereFiltre', desc: 'Knapp som åpner filtrene' }),
  fewerFilters: () => msg('Skjul filtre', { id: 'sak.liste.skjulFiltre', desc: 'Knapp som lukker filtrene' }),
  close: () => msg('Lukk', { id: 'sak.liste.lukk', desc: 'Knapp som lukker dialogen med filtre' }),
  reset: () => msg('Nullstill filter', { id: 'sak.liste.nullstill', desc: 'Knapp som fjerner alle filtre' }),
  sortBy: () =>
    msg('Sorter etter', { id: 'sak.liste.sorterEtter', desc: 'Ledetekst for nedtrekk på smale skjermer' }),
  showHits: (hits: number) =>
    plural(hits, {
      one: msg('Vis 1 sak', { id: 'sak.liste.visEn', desc: 'Knapp som lukker dialogen med filtre' }),
      other: msg(str`Vis ${formatNumber(hits)} saker`, {
        id: 'sak.liste.visTreff',
        desc: 'Knapp som lukker dialogen med filtre. Verdien er antall saker.',
      }),
    }),
  updated: (time: string) =>
    msg(str`Oppdatert ${time}`, {
      id: 'sak.liste.oppdatert',
      desc: 'Når sakslisten ble hentet. Verdien er for eksempel «kl. 10.42».',
    }),
  more: () => msg('Vis flere saker', { id: 'sak.liste.visFlere', desc: 'Knapp under sakslisten' }),
  fetchingMore: () => msg('Henter flere saker', { id: 'sak.liste.henterFlere', desc: 'Under sakslisten' }),
  moreFailed: () =>
    msg('Vi fikk ikke hentet flere saker. Sakene over er de samme.', {
      id: 'sak.liste.flereFeilet',
      desc: 'Under sakslisten når neste side ikke kunne hentes',
    }),
  noDeadline: () =>
    msg('Uten frist', { id: 'sak.liste.utenFrist', desc: 'Overskrift over saker uten frist' }),
  noAccess: () =>
    msg('Saker vises for deg som har rollen Kobo saksbehandling. Be lederen din om den rollen.', {
      id: 'sak.liste.ikkeTilgang',
      desc: 'Når rollen ikke gir tilgang til saker',
    }),
  names: () => ({
    one: msg('sak', { id: 'sak.liste.navn.en', desc: 'I setninger: «1 sak er endret»' }),
    indefinite: msg('saker', { id: 'sak.liste.navn.flere', desc: 'I setninger: «Henter saker»' }),
    definite: msg('sakene', {
      id: 'sak.liste.navn.bestemt',
      desc: 'I setninger: «Vi fikk ikke hentet sakene»',
    }),
  }),
};
