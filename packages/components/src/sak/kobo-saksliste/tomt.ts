/** What stands in place of the rows when there are none: nothing fits, or there is nothing in the view. */
import type { SakSoekSvar, SakVisning } from '@kobo-bolig/contract';
import { filter as filterIcon, magnifyingGlass, tasklist } from '../../icons/icons.gen.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import type { TilstandMessage } from '../../tilstand/tilstand.ts';
import { filterLabels, verdiLabel, visningLabels, words } from './tekster.ts';
import {
  antallFiltre,
  antallI,
  besteFjerning,
  type Fjerning,
  harSoek,
  utenFilter,
  type Valg,
  visninger,
} from './valg.ts';

/** @param velg called with new choices when the reader takes the way out */
export function tomListe(valg: Valg, svar: SakSoekSvar, velg: (valg: Valg) => void): TilstandMessage {
  if (antallFiltre(valg) > 0) return tomtFilter(valg, svar, velg);
  if (harSoek(valg)) return tomtSoek(valg, svar, velg);
  return tomVisning(valg, svar, velg);
}

function tomtFilter(valg: Valg, svar: SakSoekSvar, velg: (valg: Valg) => void): TilstandMessage {
  const fjerning = besteFjerning(valg, svar);
  // Which of the two hides the cases is not known; the search is the one that is easily forgotten.
  if (harSoek(valg) && !fjerning?.antall) return tomtBegge(valg, velg);
  return {
    icon: filterIcon,
    title: harSoek(valg)
      ? beggeTitle()
      : msg('Ingen saker passer med filteret', {
          id: 'sak.liste.tom.filter',
          desc: 'Når filtrene ikke gir noen saker',
        }),
    help: fjerning
      ? fjerningText(valg, svar, fjerning)
      : msg('Ta bort ett eller flere filtre for å se saker.', {
          id: 'sak.liste.tom.filterHjelp',
          desc: 'Når filtrene ikke gir noen saker',
        }),
    // To take them all away stands above the list.
    action: fjerning && {
      label: msg(str`Ta bort «${filterName(valg, svar, fjerning)}»`, {
        id: 'sak.liste.tom.fjernKnapp',
        desc: 'Knapp når filtrene ikke gir noen saker. Verdien er navnet på et filter.',
      }),
      run: () => velg(utenFilter(valg, fjerning.filter)),
    },
  };
}

const beggeTitle = (): string =>
  msg('Ingen saker passer med søket og filteret', {
    id: 'sak.liste.tom.begge',
    desc: 'Når søk og filtre til sammen ikke gir noen saker',
  });

const tomtBegge = (valg: Valg, velg: (valg: Valg) => void): TilstandMessage => ({
  icon: magnifyingGlass,
  title: beggeTitle(),
  help: msg(str`Fjern søket «${valg.sok.trim()}» eller filteret for å se saker.`, {
    id: 'sak.liste.tom.beggeHjelp',
    desc: 'Når søk og filtre til sammen ikke gir noen saker. Verdien er det som er søkt etter.',
  }),
  action: { label: words.clearSearch(), run: () => velg({ ...valg, sok: '' }) },
});

const filterName = (valg: Valg, { fasetter }: SakSoekSvar, { filter }: Fjerning): string =>
  filter === 'hast' || filter === 'barn' || valg[filter].length > 1
    ? filterLabels[filter]()
    : verdiLabel(filter, valg[filter][0] ?? '', fasetter);

function fjerningText(valg: Valg, svar: SakSoekSvar, fjerning: Fjerning): string {
  const { antall } = fjerning;
  const name = filterName(valg, svar, fjerning);
  if (antall === undefined) {
    return msg(str`Ta bort «${name}», så kan du få flere.`, {
      id: 'sak.liste.tom.fjernUkjent',
      desc: 'Når filtrene ikke gir noen saker. Verdien er navnet på et filter.',
    });
  }
  return plural(antall, {
    one: msg(str`Ta bort «${name}», så får du 1 sak.`, {
      id: 'sak.liste.tom.fjernEn',
      desc: 'Når filtrene ikke gir noen saker. Verdien er navnet på et filter.',
    }),
    other: msg(str`Ta bort «${name}», så får du ${formatNumber(antall)} saker.`, {
      id: 'sak.liste.tom.fjern',
      desc: 'Når filtrene ikke gir noen saker. Verdiene er navnet på et filter og antall saker.',
    }),
  });
}

function tomtSoek(valg: Valg, { fasetter }: SakSoekSvar, velg: (valg: Valg) => void): TilstandMessage {
  const annen = visninger
    .filter((visning) => visning !== valg.visning)
    .find((visning) => (antallI(fasetter, 'visning', visning) ?? 0) > 0);
  return {
    icon: magnifyingGlass,
    title: msg('Ingen saker passer med søket', {
      id: 'sak.liste.tom.soek',
      desc: 'Når søket ikke gir noen saker',
    }),
    help: annen
      ? msg(str`Det er treff i «${visningLabels[annen]()}».`, {
          id: 'sak.liste.tom.soekAnnen',
          desc: 'Når søket gir treff i en annen fane. Verdien er navnet på fanen.',
        })
      : msg('Sjekk skrivemåten, eller søk på saksnummeret.', {
          id: 'sak.liste.tom.soekHjelp',
          desc: 'Når søket ikke gir noen saker',
        }),
    action: annen
      ? {
          label: msg(str`Se treff i «${visningLabels[annen]()}»`, {
            id: 'sak.liste.tom.soekVis',
            desc: 'Knapp til en annen fane. Verdien er navnet på fanen.',
          }),
          run: () => velg({ ...valg, visning: annen }),
        }
      : { label: words.clearSearch(), run: () => velg({ ...valg, sok: '' }) },
  };
}

const tomme: Record<SakVisning, () => Pick<TilstandMessage, 'title' | 'help'>> = {
  AAPNE: () => ({
    title: msg('Det er ingen åpne saker', { id: 'sak.liste.tom.aapne', desc: 'Tom saksliste' }),
    help: msg('Nye søknader vises her.', { id: 'sak.liste.tom.aapneHjelp', desc: 'Tom saksliste' }),
  }),
  MINE: () => ({
    title: msg('Du har ingen saker', { id: 'sak.liste.tom.mine', desc: 'Tom saksliste' }),
    help: msg('Saker du får tildelt, vises her.', { id: 'sak.liste.tom.mineHjelp', desc: 'Tom saksliste' }),
  }),
  IKKE_FORDELT: () => ({
    title: msg('Alle saker er fordelt', { id: 'sak.liste.tom.ikkeFordelt', desc: 'Tom saksliste' }),
    help: msg('Nye søknader vises her til noen tar dem.', {
      id: 'sak.liste.tom.ikkeFordeltHjelp',
      desc: 'Tom saksliste',
    }),
  }),
  FRIST_DENNE_UKEN: () => ({
    title: msg('Ingen saker har frist innen 7 dager', { id: 'sak.liste.tom.frist', desc: 'Tom saksliste' }),
    help: msg('Saker over fristen, og saker med frist de neste sju dagene, vises her.', {
      id: 'sak.liste.tom.fristHjelp',
      desc: 'Tom saksliste',
    }),
  }),
  TIL_GODKJENNING: () => ({
    title: msg('Ingen saker er til godkjenning', { id: 'sak.liste.tom.godkjenning', desc: 'Tom saksliste' }),
    help: msg('Vedtaksforslag som sendes til godkjenning, vises her.', {
      id: 'sak.liste.tom.godkjenningHjelp',
      desc: 'Tom saksliste',
    }),
  }),
  VENTELISTE: () => ({
    title: msg('Ingen står på venteliste', { id: 'sak.liste.tom.venteliste', desc: 'Tom saksliste' }),
    help: msg('Søkere som har fått ja og venter på bolig, vises her.', {
      id: 'sak.liste.tom.ventelisteHjelp',
      desc: 'Tom saksliste',
    }),
  }),
  AVSLUTTET: () => ({
    title: msg('Ingen saker er avsluttet', { id: 'sak.liste.tom.avsluttet', desc: 'Tom saksliste' }),
    help: msg('Saker som er ferdige, vises her.', {
      id: 'sak.liste.tom.avsluttetHjelp',
      desc: 'Tom saksliste',
    }),
  }),
};

function tomVisning(valg: Valg, { fasetter }: SakSoekSvar, velg: (valg: Valg) => void): TilstandMessage {
  const { title, help } = tomme[valg.visning]();
  const ledige = antallI(fasetter, 'visning', 'IKKE_FORDELT') ?? 0;
  if (valg.visning !== 'MINE' || ledige === 0) return { icon: tasklist, title, help };
  const waiting = plural(ledige, {
    one: msg('Det ligger 1 sak som ikke er fordelt.', {
      id: 'sak.liste.tom.enLedig',
      desc: 'Tom saksliste: det finnes saker å ta',
    }),
    other: msg(str`Det ligger ${formatNumber(ledige)} saker som ikke er fordelt.`, {
      id: 'sak.liste.tom.ledige',
      desc: 'Tom saksliste: det finnes saker å ta',
    }),
  });
  return {
    icon: tasklist,
    title,
    help: `${help} ${waiting}`,
    action: {
      label: msg('Se saker som ikke er fordelt', {
        id: 'sak.liste.tom.seLedige',
        desc: 'Knapp til en annen fane',
      }),
      run: () => velg({ ...valg, visning: 'IKKE_FORDELT' }),
    },
  };
}
