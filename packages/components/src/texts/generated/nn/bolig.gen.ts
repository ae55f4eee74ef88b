// Generated from xliff/ by scripts/texts.ts. Do not edit.
import { str, type TemplateMap } from '../../localize.ts';

export const templates: TemplateMap = {
  'bolig.bygning.annet': `Annan bygning`,
  'bolig.bygning.blokk': `Leilegheit`,
  'bolig.bygning.enebolig': `Einebustad`,
  'bolig.bygning.hybelbygg': `Hybel`,
  'bolig.bygning.rekkehus': `Rekkjehus`,
  'bolig.bygning.smaahus': `Småhus`,
  'bolig.bygning.tomannsbolig': `Tomannsbustad`,
  'bolig.kort.antattLedig': str`Venta ledig ${0}`,
  'bolig.kort.bofellesskap': str`${0}, bufellesskap`,
  'bolig.kort.ettSoverom': `1 soverom`,
  'bolig.kort.klarFra': str`Klar frå ${0}`,
  'bolig.kort.klarNaa': `Klar no`,
  'bolig.kort.soverom': str`${0} soverom`,
  'bolig.markering.leieTilEie': `Leige til eige`,
  'bolig.markering.reservert': `Reservert`,
  'bolig.markering.sagtOpp': `Sagt opp`,
  'bolig.markering.tilvisningsavtale': `Tilvisingsavtale`,
  'bolig.status.ikkeTilgjengelig': `Ikkje tilgjengeleg`,
  'bolig.status.klar': `Klar for innflytting`,
  'bolig.status.reservert': `Reservert`,
  'bolig.status.solgt': `Seld`,
  'bolig.status.utleid': `Utleigd`,
  'bolig.status.vedlikehold': `Under vedlikehald`,
};
