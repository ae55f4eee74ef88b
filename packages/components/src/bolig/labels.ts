/** Words for a home's values, as the case system and the lists use them. Call while rendering. */
import type { Boligstatus, Bygningstype, Markering } from '@kobo-bolig/contract';
import { msg } from '../texts/msg.ts';

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

const desc = 'Tilstand for en kommunal bolig, i merkelapp og filter';
export const statusLabels: Record<Boligstatus, () => string> = {
  KLAR_FOR_INNFLYTTING: () => msg('Klar for innflytting', { id: 'bolig.status.klar', desc }),
  VEDLIKEHOLD: () => msg('Under vedlikehold', { id: 'bolig.status.vedlikehold', desc }),
  RESERVERT: () => msg('Reservert', { id: 'bolig.status.reservert', desc }),
  UTLEID: () => msg('Utleid', { id: 'bolig.status.utleid', desc }),
  SOLGT: () => msg('Solgt', { id: 'bolig.status.solgt', desc }),
  IKKE_TILGJENGELIG: () => msg('Ikke tilgjengelig', { id: 'bolig.status.ikkeTilgjengelig', desc }),
};

const buildingDesc = 'Type bygning en bolig ligger i';
export const buildingLabels: Record<Bygningstype, () => string> = {
  ENEBOLIG: () => msg('Enebolig', { id: 'bolig.bygning.enebolig', desc: buildingDesc }),
  TOMANNSBOLIG: () => msg('Tomannsbolig', { id: 'bolig.bygning.tomannsbolig', desc: buildingDesc }),
  REKKEHUS: () => msg('Rekkehus', { id: 'bolig.bygning.rekkehus', desc: buildingDesc }),
  BLOKK: () => msg('Leilighet', { id: 'bolig.bygning.blokk', desc: buildingDesc }),
  HYBELBYGG: () => msg('Hybel', { id: 'bolig.bygning.hybelbygg', desc: buildingDesc }),
  SMAAHUS: () => msg('Småhus', { id: 'bolig.bygning.smaahus', desc: buildingDesc }),
  ANNET: () => msg('Annen bygning', { id: 'bolig.bygning.annet', desc: buildingDesc }),
};

const markerDesc = 'Merke ved siden av tilstanden til en bolig';
export const markerLabels: Record<Markering, () => string> = {
  TILVISNINGSAVTALE: () =>
    msg('Tilvisningsavtale', { id: 'bolig.markering.tilvisningsavtale', desc: markerDesc }),
  SAGT_OPP: () => msg('Sagt opp', { id: 'bolig.markering.sagtOpp', desc: markerDesc }),
  LEIE_TIL_EIE: () => msg('Leie til eie', { id: 'bolig.markering.leieTilEie', desc: markerDesc }),
  RESERVERT: () => msg('Reservert', { id: 'bolig.markering.reservert', desc: markerDesc }),
};
