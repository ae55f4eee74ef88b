/** What the economic situation says. Amounts and years come in as text. */
import type { PersonOekonomi, Skattelinjer } from '@kobo-bolig/contract';
import { monthsShort } from '../texts/calendar.ts';
import { msg, plural, str } from '../texts/msg.ts';
import type { ThingNames } from '../tilstand/wording.ts';

export const names = (): ThingNames => ({
  one: msg('økonomisk situasjon', { id: 'oekonomi.navn.en', desc: 'Det som hentes, inne i en setning' }),
  indefinite: msg('økonomiske opplysninger', {
    id: 'oekonomi.navn.ubestemt',
    desc: 'Det som hentes, inne i en setning: «Henter økonomiske opplysninger»',
  }),
  definite: msg('de økonomiske opplysningene', {
    id: 'oekonomi.navn.bestemt',
    desc: 'Det som hentes, inne i en setning: «Vi fikk ikke hentet de økonomiske opplysningene»',
  }),
});

export const said = {
  heading: () =>
    msg('Økonomisk situasjon', {
      id: 'oekonomi.ramme.overskrift',
      desc: 'Overskrift over husstandens økonomi',
    }),
  explanation: () =>
    msg(
      'Opplysningene er hentet fra Skatteetaten. Inntekten er et gjennomsnitt fra de siste seks månedene. I tillegg vises samlet gjeld, brutto formue, annen formue, annen inntekt og inntektsfradrag fra siste tilgjengelige skatteoppgjør.',
      { id: 'oekonomi.ramme.forklaring', desc: 'Under overskriften Økonomisk situasjon' },
    ),
  fetchFirst: () =>
    msg('Hent opplysningene', { id: 'oekonomi.ramme.hent', desc: 'Knapp når ingenting er hentet før' }),
  fetchAgain: () =>
    msg('Hent opplysningene på nytt', {
      id: 'oekonomi.ramme.hentIgjen',
      desc: 'Knapp når noe er hentet før',
    }),
  fetching: () =>
    msg('Henter fra Skatteetaten …', { id: 'oekonomi.ramme.henter', desc: 'På knappen mens det hentes' }),
  done: () =>
    msg('Opplysningene er hentet', { id: 'oekonomi.ramme.ferdig', desc: 'Melding for skjermleser' }),
  fetched: (when: string, basis: string) =>
    msg(str`Hentet fra Skatteetaten ${when} · hjemmel: ${basis}`, {
      id: 'oekonomi.ramme.hentet',
      desc: 'Verdiene er for eksempel «20. november 2026 kl. 09.14» og «boligsosialloven § 9»',
    }),
  never: () =>
    msg('Økonomien er ikke hentet ennå', { id: 'oekonomi.tom.tittel', desc: 'Når ingenting er hentet' }),
  neverHelp: (basis: string) =>
    msg(str`Inntekt, gjeld og formue hentes fra Skatteetaten med hjemmel i ${basis}.`, {
      id: 'oekonomi.tom.hjelp',
      desc: 'Når ingenting er hentet. Verdien er for eksempel «boligsosialloven § 9».',
    }),
  neverReadOnly: () =>
    msg('Saksbehandleren i saken henter dem.', {
      id: 'oekonomi.tom.bareLes',
      desc: 'Når ingenting er hentet og leseren ikke kan hente',
    }),
  noAccess: () =>
    msg('Du trenger rollen Kobo saksbehandling. Hovedadministratoren i kommunen gir den.', {
      id: 'oekonomi.ramme.ikkeTilgang',
      desc: 'Når rollen ikke gir tilgang til økonomien',
    }),
  household: () =>
    msg('Husstanden samlet', { id: 'oekonomi.husstand.overskrift', desc: 'Overskrift over summene' }),
  income: () => msg('Inntekt per måned', { id: 'oekonomi.tall.inntekt', desc: 'Ledetekst for et beløp' }),
  average: (span: string) =>
    msg(str`snitt ${span}`, {
      id: 'oekonomi.tall.snitt',
      desc: 'Under inntekten. Verdien er for eksempel «mai–okt. 2026».',
    }),
  fromSettlements: (years: string) =>
    msg(str`fra skatteoppgjør ${years}`, {
      id: 'oekonomi.tall.fraOppgjoer',
      desc: 'Under et beløp. Verdien er ett eller flere år: «2020 og 2021».',
    }),
  settlementsHeading: (years: string) =>
    msg(str`Fra skatteoppgjør ${years}`, {
      id: 'oekonomi.tall.oppgjoerene',
      desc: 'Overskrift over husstandens beløp. Verdien er ett eller flere år: «2020 og 2021».',
    }),
  settlement: (year: number) =>
    msg(str`Fra skatteoppgjøret ${year}`, {
      id: 'oekonomi.person.oppgjoeret',
      desc: 'Overskrift over en persons beløp. Verdien er et år.',
    }),
  settlementNone: () =>
    msg('Fra skatteoppgjøret', {
      id: 'oekonomi.person.oppgjoerUtenAar',
      desc: 'Overskrift når året mangler',
    }),
  draft: () =>
    msg('Utkast', { id: 'oekonomi.person.utkast', desc: 'Skatteoppgjøret er ikke ferdig; merkelapp' }),
  sources: () =>
    msg('Inntektskilder', { id: 'oekonomi.person.kilder', desc: 'Overskrift over hvem som har utbetalt' }),
  olderThan: (year: number) =>
    msg(str`Eldre enn ${year}`, {
      id: 'oekonomi.person.eldre',
      desc: 'Merkelapp ved et skatteoppgjør som er eldre enn de andres. Verdien er et år.',
    }),
  differentYears: () =>
    msg('Ulike skatteår i husstanden', { id: 'oekonomi.husstand.ulikeAar', desc: 'Merkelapp, advarsel' }),
  differentYearsHelp: (years: string) =>
    msg(str`Beløpene er fra skatteoppgjør ${years}, lagt sammen på tvers av årene.`, {
      id: 'oekonomi.husstand.ulikeAarHjelp',
      desc: 'Under summene når skatteårene er ulike. Verdien er flere år: «2020 og 2021».',
    }),
  noIncomeOf: (who: string) =>
    msg(str`Skatteetaten har ingen inntekt registrert på ${who}. Det teller som 0 kr i summen.`, {
      id: 'oekonomi.husstand.ingenInntekt',
      desc: 'Under summene når andre i husstanden har inntekt. Verdien er navn: «Kari og Ola».',
    }),
  noSettlementOf: (who: string) =>
    msg(str`Skatteetaten har ikke noe skatteoppgjør for ${who}. Det teller som 0 kr i summene.`, {
      id: 'oekonomi.husstand.ingenOppgjoer',
      desc: 'Under summene når andre i husstanden har skatteoppgjør. Verdien er navn: «Kari og Ola».',
    }),
  incomplete: (who: string) =>
    msg(str`Summene er ikke fullstendige. Det mangler tall for ${who}.`, {
      id: 'oekonomi.husstand.mangler',
      desc: 'Under summene. Verdien er navn: «Kari og Ola».',
    }),
  outdated: (who: string) =>
    msg(str`Skatteetaten svarte ikke for ${who}. Summene bygger på tallene vi hadde.`, {
      id: 'oekonomi.husstand.eldreTall',
      desc: 'Under summene. Verdien er navn: «Kari og Ola».',
    }),
  and: (first: string, last: string) =>
    msg(str`${first} og ${last}`, { id: 'oekonomi.ramme.og', desc: 'Siste ledd i en oppramsing' }),
};

export const chartText = {
  heading: () =>
    msg('Inntekt siste seks måneder, i kroner', {
      id: 'oekonomi.diagram.overskrift',
      desc: 'Overskrift over søylediagrammet',
    }),
  average: () => msg('Snitt', { id: 'oekonomi.diagram.snitt', desc: 'Ved streken i søylediagrammet' }),
  asTable: () =>
    msg('Vis som tabell', { id: 'oekonomi.diagram.tabell', desc: 'Åpner tabellen under diagrammet' }),
  month: () => msg('Måned', { id: 'oekonomi.diagram.maaned', desc: 'Kolonneoverskrift' }),
  sum: () => msg('Samlet', { id: 'oekonomi.diagram.samlet', desc: 'Kolonneoverskrift for husstandens sum' }),
  unreported: () =>
    msg('Ikke rapportert', {
      id: 'oekonomi.diagram.ikkeRapportert',
      desc: 'I tabellen, for en måned uten opplysninger. Teller som 0.',
    }),
};

/** In the order of the source's screen. */
export const lineLabels: Record<keyof Skattelinjer, () => string> = {
  samletGjeld: () => msg('Samlet gjeld', { id: 'oekonomi.linje.gjeld', desc: 'Beløp fra skatteoppgjøret' }),
  bruttoformue: () =>
    msg('Brutto formue', { id: 'oekonomi.linje.formue', desc: 'Beløp fra skatteoppgjøret' }),
  annenFormue: () =>
    msg('Annen formue', { id: 'oekonomi.linje.annenFormue', desc: 'Beløp fra skatteoppgjøret' }),
  annenInntekt: () =>
    msg('Annen inntekt', { id: 'oekonomi.linje.annenInntekt', desc: 'Beløp fra skatteoppgjøret' }),
  inntektsfradrag: () =>
    msg('Inntektsfradrag', { id: 'oekonomi.linje.fradrag', desc: 'Beløp fra skatteoppgjøret' }),
};

export const roleLabels: Record<PersonOekonomi['rolle'], () => string> = {
  SOEKER: () => msg('Søker', { id: 'oekonomi.rolle.soeker', desc: 'Rolle i husstanden' }),
  MEDSOEKER: () => msg('Medsøker', { id: 'oekonomi.rolle.medsoeker', desc: 'Rolle i husstanden' }),
  ANNEN_VOKSEN: () => msg('Annen voksen', { id: 'oekonomi.rolle.annenVoksen', desc: 'Rolle i husstanden' }),
};

export const stateText = {
  noIncome: () =>
    msg('Ingen inntekt registrert', {
      id: 'oekonomi.status.ingenInntekt',
      desc: 'I stedet for et beløp: registeret har ingenting om personen (IM-008)',
    }),
  noIncomeHelp: () =>
    msg('Skatteetaten har ingen opplysninger om inntekt de siste seks månedene. Det teller som 0 kr.', {
      id: 'oekonomi.status.ingenInntektHjelp',
      desc: 'Under «Ingen inntekt registrert»',
    }),
  noSettlement: () =>
    msg('Skatteetaten har ikke noe skatteoppgjør. Det teller som 0 kr.', {
      id: 'oekonomi.status.ingenOppgjoer',
      desc: 'I stedet for beløpene fra skatteoppgjøret',
    }),
  noneSettled: () =>
    msg('Ikke noe skatteoppgjør', {
      id: 'oekonomi.husstand.utenOppgjoer',
      desc: 'I stedet for et beløp når ingen i husstanden har skatteoppgjør (SSG-008)',
    }),
  shielded: () =>
    msg('Skjermet', {
      id: 'oekonomi.status.skjermet',
      desc: 'I stedet for et beløp: adressebeskyttet person',
    }),
  shieldedHelp: () =>
    msg('Opplysningene er skjermet. Saken behandles videre i skjermet enhet.', {
      id: 'oekonomi.status.skjermetHjelp',
      desc: 'Under «Skjermet»',
    }),
  notFetched: () => msg('Ikke hentet', { id: 'oekonomi.status.ikkeHentet', desc: 'I stedet for et beløp' }),
  failed: () =>
    msg('Skatteetaten svarte ikke. Hent opplysningene på nytt.', {
      id: 'oekonomi.status.feil',
      desc: 'I stedet for et beløp når registeret ikke svarte og vi ikke har eldre tall',
    }),
  failedOld: (when: string) =>
    msg(str`Skatteetaten svarte ikke nå. Tallene er fra ${when}.`, {
      id: 'oekonomi.status.feilEldre',
      desc: 'Under et beløp som er eldre. Verdien er en dato.',
    }),
};

/** `2020`, `2020 og 2021`, `2019, 2020 og 2021`. */
export function list(parts: readonly (string | number)[]): string {
  const words = parts.map(String);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : said.and(words.join(', '), last);
}

const monthOf = (month: string): string => monthsShort[Number(month.slice(5)) - 1] ?? month;

/** `mai` for `2026-05`. */
export const monthName = monthOf;

/** `mai–okt. 2026`, with both years when they differ. */
export function monthSpan(months: readonly string[]): string {
  const [first = '', last = first] = [months[0], months.at(-1)];
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return plural(from === to ? 1 : 2, {
    one: `${monthOf(first)}–${monthOf(last)} ${to}`,
    other: `${monthOf(first)} ${from}–${monthOf(last)} ${to}`,
  });
}
