/** The plain card when it is not the citizen's turn: what is being done, by whom, and when to expect what. */
import { html, type TemplateResult } from 'lit';
import type { Kommune, MinSak, MinSakStatus } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { daysBetween, formatDate, formatWeekday, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, str } from '../texts/msg.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { boligfakta, boligvisning, type Fakta } from './fakta.ts';
import { gate, ledd, leiePerMaaned, lokal } from './ord.ts';
import { KORT } from './tilbudskort.ts';
import { klagefrist } from './vedtak.ts';

interface Melding {
  tittel: string;
  setninger: string[];
}

export function tilstandskort(sak: MinSak, kommune: Kommune, level: number): TemplateResult {
  const { tittel, setninger } = meldinger[sak.status](sak, kommune);
  return html`<section class="ds-card naa" data-color="neutral" aria-labelledby=${KORT}>
    <div class="kortinnhold">
      ${heading(level, text(tittel), { size: 'sm', id: KORT, focusable: true })}
      ${setninger.map((setning) => html`<p>${text(setning)}</p>`)} ${bolig(sak, level + 1)}
    </div>
  </section>`;
}

function bolig({ status, tilbud, leieforhold }: MinSak, level: number): unknown {
  if (status === 'INNFLYTTET' && leieforhold) {
    const { startdato, sluttdato, manedsleie, depositum } = leieforhold;
    const fakta: Fakta = [
      [ledd.innflytting(), formatDate(startdato)],
      [
        ledd.slutt(),
        sluttdato
          ? formatDate(sluttdato)
          : msg('Ingen sluttdato', {
              id: 'minsak.leie.ingenSlutt',
              desc: 'Leieforholdet varer til det sies opp',
            }),
      ],
      [ledd.leie(), leiePerMaaned(manedsleie)],
      [ledd.depositum(), formatKroner(depositum)],
    ];
    return boligvisning(leieforhold.bolig, fakta, level);
  }
  return status === 'KONTRAKT' && tilbud
    ? boligvisning(tilbud.bolig, boligfakta(tilbud.bolig, tilbud.visning), level)
    : '';
}

function svarInnen({ forventetSvar }: MinSak): string {
  const dag = formatWeekday(forventetSvar, getKoboLocale());
  return daysBetween(today(), forventetSvar) < 0
    ? msg(str`Du skulle ha fått svar innen ${dag}. Det har tatt lengre tid enn vi regnet med.`, {
        id: 'minsak.venter.forsinket',
        desc: 'Verdien er en dag, for eksempel «torsdag 26. november»',
      })
    : msg(str`Du kan regne med svar innen ${dag}.`, {
        id: 'minsak.venter.svarInnen',
        desc: 'Verdien er en dag, for eksempel «torsdag 26. november»',
      });
}

/** Not to somebody who has to find a place to sleep tonight: what they need not do is only about the case. */
const ingentingNaa = ({ akutt }: MinSak): string =>
  akutt
    ? msg('Du trenger ikke gjøre noe mer med søknaden nå.', {
        id: 'minsak.venter.ikkeMedSoeknaden',
        desc: 'Når det ikke er din tur, til den som mangler et sted å sove',
      })
    : msg('Du trenger ikke gjøre noe nå.', {
        id: 'minsak.venter.ingenting',
        desc: 'Når det ikke er din tur',
      });

/** How the last offer ended, when the case went back to the waiting list. */
function sisteTilbud({ tilbud }: MinSak): string[] {
  if (!tilbud) return [];
  const adresse = gate(tilbud.bolig);
  const ord = {
    AVSLAATT: () =>
      msg(str`Du sa nei til ${adresse}. Vi har fått svaret ditt.`, {
        id: 'minsak.venteliste.saNei',
        desc: 'Verdien er en adresse',
      }),
    FRIST_UTLOEPT: () =>
      msg(str`Fristen for å svare på ${adresse} gikk ut.`, {
        id: 'minsak.venteliste.fristUte',
        desc: 'Verdien er en adresse',
      }),
    TRUKKET: () =>
      msg(str`Vi trakk tilbudet om ${adresse}.`, {
        id: 'minsak.venteliste.trukket',
        desc: 'Verdien er en adresse',
      }),
  };
  return tilbud.status in ord ? [ord[tilbud.status as keyof typeof ord]()] : [];
}

const meldinger: Record<MinSakStatus, (sak: MinSak, kommune: Kommune) => Melding> = {
  MOTTATT: (sak, { kontakt }) => ({
    tittel:
      sak.soeknadId === undefined
        ? msg('Vi skal hjelpe deg å finne bolig', {
            id: 'minsak.bosetting.tittel',
            desc: 'Overskrift i kortet, til den kommunen bosetter',
          })
        : msg('Vi har fått søknaden din', { id: 'minsak.mottatt.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      sak.soeknadId === undefined
        ? msg(str`Saken venter på en saksbehandler hos ${lokal(kontakt.navn)}.`, {
            id: 'minsak.bosetting.hvem',
            desc: 'Verdien er et kontor, for eksempel «Boligkontoret»',
          })
        : msg(str`Søknaden venter på en saksbehandler hos ${lokal(kontakt.navn)}.`, {
            id: 'minsak.mottatt.hvem',
            desc: 'Verdien er et kontor, for eksempel «Boligkontoret»',
          }),
      svarInnen(sak),
      ingentingNaa(sak),
    ],
  }),
  UNDER_BEHANDLING: (sak, { kontakt }) => ({
    tittel: msg('Vi vurderer saken', { id: 'minsak.vurderes.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      sak.soeknadId === undefined
        ? msg(str`${sak.saksbehandler ?? lokal(kontakt.navn)} går gjennom saken din.`, {
            id: 'minsak.vurderes.saken',
            desc: 'Verdien er navnet på saksbehandleren eller kontoret',
          })
        : msg(str`${sak.saksbehandler ?? lokal(kontakt.navn)} går gjennom søknaden din.`, {
            id: 'minsak.vurderes.hvem',
            desc: 'Verdien er navnet på saksbehandleren eller kontoret',
          }),
      svarInnen(sak),
      ingentingNaa(sak),
    ],
  }),
  TRENGER_MER: (sak) => ({
    tittel: msg('Vi trenger mer fra deg', {
      id: 'minsak.mer.tittel',
      desc: 'Overskrift når opplysninger mangler',
    }),
    setninger: [svarInnen(sak)],
  }),
  INNVILGET: () => ({
    tittel: msg('Du har fått ja', { id: 'minsak.innvilget.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg('Vi tar kontakt med deg om hjelpen du får. Les hva vi har bestemt, i vedtaket.', {
        id: 'minsak.innvilget.videre',
        desc: 'Hva som skjer nå',
      }),
    ],
  }),
  AVVIST: ({ vedtak, soeknadId }) => ({
    tittel:
      soeknadId === undefined
        ? msg('Vi har avvist saken', { id: 'minsak.avvist.saken', desc: 'Overskrift i kortet' })
        : msg('Vi har avvist søknaden', { id: 'minsak.avvist.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg('Vi har ikke avgjort om du får ja eller nei. Grunnen står i vedtaket lenger nede.', {
        id: 'minsak.avvist.hvorfor',
        desc: 'Under overskriften',
      }),
      ...(vedtak ? [klagefrist(vedtak)] : []),
    ],
  }),
  AVSLAATT: ({ vedtak }) => ({
    tittel: msg('Du har fått nei', { id: 'minsak.avslaatt.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg('Grunnen står i vedtaket lenger nede.', {
        id: 'minsak.avslaatt.hvorfor',
        desc: 'Under overskriften',
      }),
      ...(vedtak ? [klagefrist(vedtak)] : []),
    ],
  }),
  VENTELISTE: (sak) => ({
    tittel: msg('Du står på venteliste', { id: 'minsak.venteliste.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      ...sisteTilbud(sak),
      msg('Vi tar kontakt når vi har en bolig som passer. Vi vet ikke når det blir.', {
        id: 'minsak.venteliste.naar',
        desc: 'Hva som skjer videre',
      }),
      ingentingNaa(sak),
    ],
  }),
  // Shown when it is not the citizen's turn: the deadline has passed, and no answer is taken.
  TILBUD: ({ tilbud }, { kontakt }) => ({
    tittel: msg('Fristen for å svare har gått ut', {
      id: 'minsak.fristUte.tittel',
      desc: 'Overskrift i kortet når et tilbud ikke ble besvart i tide',
    }),
    setninger: [
      ...(tilbud
        ? [
            msg(
              str`Du fikk tilbud om ${gate(tilbud.bolig)}. Fristen var ${formatWeekday(tilbud.svarfrist, getKoboLocale())}.`,
              { id: 'minsak.fristUte.hva', desc: 'Verdiene er en adresse og en dag' },
            ),
          ]
        : []),
      msg(
        str`Vil du fortsatt ha boligen? Ring oss på ${kontakt.telefon} så fort du kan. Den kan gå til noen andre.`,
        {
          id: 'minsak.fristUte.ring',
          desc: 'Hva du kan gjøre. Verdien er et telefonnummer.',
        },
      ),
    ],
  }),
  KONTRAKT: (sak, { kontakt }) => ({
    tittel: msg('Du har sagt ja til boligen', { id: 'minsak.kontrakt.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg(str`${sak.saksbehandler ?? lokal(kontakt.navn)} lager kontrakten og tar kontakt med deg.`, {
        id: 'minsak.kontrakt.hvem',
        desc: 'Verdien er navnet på saksbehandleren eller kontoret',
      }),
      ingentingNaa(sak),
    ],
  }),
  INNFLYTTET: () => ({
    tittel: msg('Du leier kommunal bolig', { id: 'minsak.innflyttet.tittel', desc: 'Overskrift i kortet' }),
    setninger: [],
  }),
  TRUKKET: () => ({
    tittel: msg('Søknaden er trukket', { id: 'minsak.trukket.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg('Vi behandler den ikke videre. Du kan søke på nytt når du vil.', {
        id: 'minsak.trukket.videre',
        desc: 'Hva det betyr at søknaden er trukket',
      }),
    ],
  }),
  AVSLUTTET: () => ({
    tittel: msg('Saken er avsluttet', { id: 'minsak.avsluttet.tittel', desc: 'Overskrift i kortet' }),
    setninger: [
      msg('Ring oss hvis du lurer på noe. Du kan søke på nytt når du vil.', {
        id: 'minsak.avsluttet.videre',
        desc: 'Hva det betyr at saken er avsluttet',
      }),
    ],
  }),
};
