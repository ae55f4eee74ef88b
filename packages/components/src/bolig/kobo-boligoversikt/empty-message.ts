import { funnel, house } from '../../icons/icons.gen.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatNumber } from '../../texts/numbers.ts';
import type { TilstandMessage } from '../../tilstand/tilstand.ts';
import { erTomt, type Boligfilter } from './filter.ts';
import { resetText } from './filter-panel.ts';
import type { Oversikt } from './overview.ts';

/** Why no home is shown: there are none, or the filter hides them, and then which one to remove. */
export function emptyMessage(
  { filter, treff, totalt, utvei }: Oversikt,
  setFilter: (filter: Boligfilter) => void,
): TilstandMessage | undefined {
  if (treff > 0) return undefined;
  if (totalt === 0 || erTomt(filter)) {
    return {
      icon: house,
      title: msg('Kommunen har ingen boliger i Kobo', {
        id: 'bolig.oversikt.ingen',
        desc: 'Overskrift når kommunen ikke har registrert boliger',
      }),
      help: msg('Boligene vises her når de er lagt til eller importert.', {
        id: 'bolig.oversikt.ingenHjelp',
        desc: 'Hjelp når kommunen ikke har registrert boliger',
      }),
    };
  }
  return {
    icon: funnel,
    title: msg('Ingen boliger passer med filteret', {
      id: 'bolig.oversikt.ingenTreff',
      desc: 'Overskrift når filteret ikke viser noen boliger',
    }),
    help: utvei
      ? fewer(utvei.navn, utvei.antall)
      : msg('Ingen enkelt del av filteret er grunnen. Nullstill filteret for å begynne på nytt.', {
          id: 'bolig.oversikt.ingenUtvei',
          desc: 'Hjelp når flere filtre må fjernes',
        }),
    action: utvei
      ? {
          label: msg(str`Fjern «${utvei.navn}»`, {
            id: 'bolig.oversikt.fjernFilter',
            desc: 'Knapp som fjerner ett filter. Verdien er for eksempel «Solgt».',
          }),
          run: () => setFilter(utvei.uten),
        }
      : { label: resetText(), run: () => setFilter({}) },
  };
}

const fewer = (name: string, count: number): string =>
  plural(count, {
    one: msg(str`Fjern «${name}», så får du 1 bolig.`, {
      id: 'bolig.oversikt.utveiEn',
      desc: 'Hva det gir å fjerne et filter. Verdien er for eksempel «Solgt».',
    }),
    other: msg(str`Fjern «${name}», så får du ${formatNumber(count)} boliger.`, {
      id: 'bolig.oversikt.utvei',
      desc: 'Hva det gir å fjerne et filter. Verdiene er for eksempel «Solgt» og «12».',
    }),
  });
