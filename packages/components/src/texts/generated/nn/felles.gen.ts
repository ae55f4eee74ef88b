// Generated from xliff/ by scripts/texts.ts. Do not edit.
import { str, type TemplateMap } from '../../localize.ts';

export const templates: TemplateMap = {
  'felles.tilstand.baandEnEndret': str`1 ${0} er endra.`,
  'felles.tilstand.baandEndret': str`${0} {1} er endra.`,
  'felles.tilstand.baandFeilet': str`Vi fekk ikkje oppdatert ${0}. Viser det vi henta ${1}.`,
  'felles.tilstand.baandUtenNett': str`Du er utan nett. Viser ${0} frå ${1}.`,
  'felles.tilstand.feilet': str`Vi fekk ikkje henta ${0}`,
  'felles.tilstand.finnesIkke': str`Vi finn ikkje ${0}`,
  'felles.tilstand.finnesIkkeHjelp': `Det kan vere sletta, eller adressa kan vere feil.`,
  'felles.tilstand.forMange': `Det er stor pågang.`,
  'felles.tilstand.henter': str`Hentar ${0}`,
  'felles.tilstand.ikkeTilgang': str`Du har ikkje tilgang til ${0}`,
  'felles.tilstand.ikkeTilgangHjelp': `Be leiaren din om tilgang.`,
  'felles.tilstand.loggInn': `Logg inn`,
  'felles.tilstand.loggetUt': `Du er logga ut`,
  'felles.tilstand.loggetUtHjelp': `Logg inn på nytt for å halde fram der du var.`,
  'felles.tilstand.oppdater': `Oppdater`,
  'felles.tilstand.proevIgjen': `Prøv igjen no`,
  'felles.tilstand.proeverNaa': `Vi prøver igjen no. Ingenting er mista.`,
  'felles.tilstand.proeverOm': str`Vi prøver igjen om ${0} sekund. Ingenting er mista.`,
  'felles.tilstand.referanse': str`Referanse ${0}`,
  'felles.tilstand.svarerIkke': `Tenesta svarer ikkje.`,
  'felles.tilstand.ukjentHjelp': `Noko gjekk gale hos oss. Ingenting er mista.`,
  'felles.tilstand.utenNett': `Du er utan nett`,
  'felles.tilstand.utenNettHjelp': `Vi hentar innhaldet når du er på nett igjen.`,
};
