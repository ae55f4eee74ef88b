/** Words for a home's values, as the case system and the lists use them. Call while rendering. */
import type { Boligstatus, Boligtype, Bygningstype, Markering } from '@kobo-bolig/contract';
import { msg, plural, str } from '../texts/msg.ts';

type Severity = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

/** Colour follows meaning: only what is ready or new deviates, so that a list of homes in normal use is grey. */
export const statusColour: Record<Boligstatus, Severity> = {
  KLAR_FOR_INNFLYTTING: 'success',
  RESERVERT: 'info',
  VEDLIKEHOLD: 'neutral',
  UTLEID: 'neutral',
  SOLGT: 'neutral',
  IKKE_TILGJENGELIG: 'neutral',
};

export const statusLabels: Record<Boligstatus, () => string> = {
  KLAR_FOR_INNFLYTTING: () =>
    msg('Klar for innflytting', {
      id: 'bolig.status.klar',
      desc: 'Tilstand for en bolig, i merkelapp og filter',
    }),
  VEDLIKEHOLD: () =>
    msg('Under vedlikehold', {
      id: 'bolig.status.vedlikehold',
      desc: 'Tilstand for en bolig, i merkelapp og filter',
    }),
  RESERVERT: () =>
    msg('Reservert', { id: 'bolig.status.reservert', desc: 'Tilstand for en bolig, i merkelapp og filter' }),
  UTLEID: () =>
    msg('Utleid', { id: 'bolig.status.utleid', desc: 'Tilstand for en bolig, i merkelapp og filter' }),
  SOLGT: () =>
    msg('Solgt', { id: 'bolig.status.solgt', desc: 'Tilstand for en bolig, i merkelapp og filter' }),
  IKKE_TILGJENGELIG: () =>
    msg('Ikke tilgjengelig', {
      id: 'bolig.status.ikkeTilgjengelig',
      desc: 'Tilstand for en bolig, i merkelapp og filter',
    }),
};

export const boligtypeLabels: Record<Boligtype, () => string> = {
  ORDINAER: () => msg('Ordinær bolig', { id: 'bolig.boligtype.ordinaer', desc: 'Type kommunal bolig' }),
  OMSORGSBOLIG: () =>
    msg('Omsorgsbolig', { id: 'bolig.boligtype.omsorgsbolig', desc: 'Type kommunal bolig' }),
  BOFELLESSKAP: () =>
    msg('Bofellesskap', { id: 'bolig.boligtype.bofellesskap', desc: 'Type kommunal bolig' }),
  PERSONALBOLIG: () =>
    msg('Personalbolig', { id: 'bolig.boligtype.personalbolig', desc: 'Type kommunal bolig' }),
  MIDLERTIDIG: () =>
    msg('Midlertidig bolig', { id: 'bolig.boligtype.midlertidig', desc: 'Type kommunal bolig' }),
};

export const buildingLabels: Record<Bygningstype, () => string> = {
  ENEBOLIG: () => msg('Enebolig', { id: 'bolig.bygning.enebolig', desc: 'Type bygning en bolig ligger i' }),
  TOMANNSBOLIG: () =>
    msg('Tomannsbolig', { id: 'bolig.bygning.tomannsbolig', desc: 'Type bygning en bolig ligger i' }),
  REKKEHUS: () => msg('Rekkehus', { id: 'bolig.bygning.rekkehus', desc: 'Type bygning en bolig ligger i' }),
  BLOKK: () => msg('Leilighet', { id: 'bolig.bygning.blokk', desc: 'Type bygning en bolig ligger i' }),
  HYBELBYGG: () => msg('Hybel', { id: 'bolig.bygning.hybelbygg', desc: 'Type bygning en bolig ligger i' }),
  SMAAHUS: () => msg('Småhus', { id: 'bolig.bygning.smaahus', desc: 'Type bygning en bolig ligger i' }),
  ANNET: () => msg('Annen bygning', { id: 'bolig.bygning.annet', desc: 'Type bygning en bolig ligger i' }),
};

export const markerLabels: Record<Markering, () => string> = {
  TILVISNINGSAVTALE: () =>
    msg('Tilvisningsavtale', {
      id: 'bolig.markering.tilvisningsavtale',
      desc: 'Merke ved siden av tilstanden til en bolig',
    }),
  SAGT_OPP: () =>
    msg('Sagt opp', { id: 'bolig.markering.sagtOpp', desc: 'Merke ved siden av tilstanden til en bolig' }),
  LEIE_TIL_EIE: () =>
    msg('Leie til eie', {
      id: 'bolig.markering.leieTilEie',
      desc: 'Merke ved siden av tilstanden til en bolig',
    }),
  RESERVERT: () =>
    msg('Reservert', { id: 'bolig.markering.reservert', desc: 'Merke ved siden av tilstanden til en bolig' }),
};

export const bedroomText = (count: number): string =>
  plural(count, {
    one: msg('1 soverom', { id: 'bolig.kort.ettSoverom', desc: 'Antall soverom på boligkort' }),
    other: msg(str`${count} soverom`, { id: 'bolig.kort.soverom', desc: 'Antall soverom på boligkort' }),
  });
