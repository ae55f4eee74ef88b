/** The card that answers: is it my turn, what must I do, by when, and what if I do not. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, MinSak, MinSakStatus, MittTilbud } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { clock, clockFill, person } from '../icons/icons.gen.ts';
import { daysBetween, formatDate, formatWeekday, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { formatKroner } from '../texts/numbers.ts';
import { text } from '../texts/text.ts';
import { boligfakta, leie } from './bolig.ts';
import { kontaktlinjer } from './kontakt.ts';
import { dinTur, statusord } from './ord.ts';
import { soeknadslenke } from './start.ts';

export interface Kortvalg {
  level: number;
  kommune: Kommune;
  soeknadUrl: string | undefined;
  ja: () => void;
  nei: () => void;
  /** An answer is on its way. */
  svarer: boolean;
  /** Why the latest answer did not get through. */
  feil: unknown;
}

export function kort(sak: MinSak, valg: Kortvalg): TemplateResult {
  const { tilbud } = sak;
  if (sak.status === 'TILBUD' && tilbud) {
    return daysBetween(today(), tilbud.svarfrist) < 0 ? fristUte(sak, valg) : tilbudskort(tilbud, valg);
  }
  return sak.status === 'TRENGER_MER' ? trengerMer(valg) : rolig(sak, valg);
}

const ramme = (merke: unknown, kropp: TemplateResult): TemplateResult =>
  html`<section class="ds-card kort handling" aria-labelledby="kort-tittel">
    <div class="hode">
      <p class="tur">${icon(person)}<span>${text(dinTur())}</span></p>
      ${merke}
    </div>
    <div class="kropp">${kropp}</div>
  </section>`;

function tilbudskort({ bolig, svarfrist, visning }: MittTilbud, valg: Kortvalg): TemplateResult {
  const { level, svarer } = valg;
  const dager = daysBetween(today(), svarfrist);
  const haster = dager <= 2;
  const ja = msg('Ja takk til boligen', {
    id: 'minsak.tilbud.ja',
    desc: 'Hovedknapp ved et tilbud om bolig',
  });
  const nei = msg('Nei takk', { id: 'minsak.tilbud.nei', desc: 'Knapp ved et tilbud om bolig' });
  const ellers = msg(
    'Svarer du ikke innen fristen, kan boligen gå til noen andre. Sier du nei, står du fortsatt på ventelisten.',
    { id: 'minsak.tilbud.ellers', desc: 'Under knappene ved et tilbud om bolig' },
  );
  const sendes = msg('Vi sender svaret ditt.', {
    id: 'minsak.tilbud.sendes',
    desc: 'Mens svaret er underveis',
  });
  return ramme(
    html`<p class="ds-tag" data-color=${haster ? 'warning' : 'neutral'}>
      ${icon(haster ? clockFill : clock)}<span>${text(svarInnen(svarfrist))}</span>
    </p>`,
    html`${heading(level, text(statusord.TILBUD()), { size: 'sm', id: 'kort-tittel', focusable: true })}
      <p>${text(svarNaa())} <strong>${text(dagerIgjen(dager))}</strong></p>
      ${boligfakta(bolig, { level: level + 1, visning })} ${valg.feil}
      <div class="knapper">
        <button class="ds-button" type="button" aria-disabled=${svarer ? 'true' : 'false'} @click=${valg.ja}>
          <span>${text(ja)}</span>
        </button>
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          aria-disabled=${svarer ? 'true' : 'false'}
          @click=${valg.nei}
        >
          <span>${text(nei)}</span>
        </button>
      </div>
      ${svarer ? html`<p>${text(sendes)}</p>` : nothing}
      <p class="ellers">${text(ellers)}</p>`,
  );
}

export const svarInnen = (frist: string): string =>
  msg(str`Svar innen ${formatWeekday(frist, getKoboLocale())}`, {
    id: 'minsak.tilbud.svarInnen',
    desc: 'Frist for å svare. Verdien er for eksempel «torsdag 26. november».',
  });
const svarNaa = (): string =>
  msg('Si ja eller nei til boligen.', { id: 'minsak.tilbud.svarNaa', desc: 'Hva innbyggeren må gjøre' });

export function dagerIgjen(dager: number): string {
  if (dager === 0) {
    return msg('I dag er siste dag å svare.', { id: 'minsak.tilbud.sisteDag', desc: 'Når fristen er i dag' });
  }
  return plural(dager, {
    one: msg('Du har 1 dag igjen.', { id: 'minsak.tilbud.enDag', desc: 'Hvor lenge det er til fristen' }),
    other: msg(str`Du har ${dager} dager igjen.`, {
      id: 'minsak.tilbud.dager',
      desc: 'Hvor lenge det er til fristen. Verdien er et tall.',
    }),
  });
}

/** The server takes no answer any longer; a person may. */
function fristUte({ tilbud }: MinSak, { level, kommune }: Kortvalg): TemplateResult {
  const tittel = msg('Fristen for å svare har gått ut', {
    id: 'minsak.tilbud.fristUte',
    desc: 'Når det er for sent å svare på et tilbud',
  });
  const gjoer = msg(
    str`Du måtte svare innen ${formatDate(tilbud?.svarfrist ?? '')}. Ring oss hvis du vil ha boligen.`,
    {
      id: 'minsak.tilbud.fristUteHjelp',
      desc: 'Når det er for sent å svare på et tilbud. Verdien er en dato.',
    },
  );
  return ramme(
    nothing,
    html`${heading(level, text(tittel), { size: 'sm', id: 'kort-tittel', focusable: true })}
      <p>${text(gjoer)}</p>
      ${kontaktlinjer(kommune.kontakt)} ${tilbud ? boligfakta(tilbud.bolig, { level: level + 1 }) : nothing}`,
  );
}

function trengerMer({ level, kommune }: Kortvalg): TemplateResult {
  const hjelp = msg(
    'Vi mangler opplysninger for å kunne avgjøre saken. Ring oss, så forteller vi hva vi trenger.',
    {
      id: 'minsak.mer.hjelp',
      desc: 'Når saksbehandleren venter på innbyggeren',
    },
  );
  const ellers = msg('Hører vi ikke fra deg, avgjør vi saken med det vi har.', {
    id: 'minsak.mer.ellers',
    desc: 'Hva som skjer når innbyggeren ikke svarer',
  });
  return ramme(
    nothing,
    html`${heading(level, text(statusord.TRENGER_MER()), { size: 'sm', id: 'kort-tittel', focusable: true })}
      <p>${text(hjelp)}</p>
      ${kontaktlinjer(kommune.kontakt)}
      <p class="ellers">${text(ellers)}</p>`,
  );
}

/** What is said when the citizen can wait, or when it is over. */
const sagt: Record<
  Exclude<MinSakStatus, 'TILBUD' | 'TRENGER_MER'>,
  (sak: MinSak) => [string, ...string[]]
> = {
  MOTTATT: (sak) => [
    msg('Vi har fått søknaden din', { id: 'minsak.kort.mottatt', desc: 'Overskrift på kortet' }),
    ventTekst(),
    svartekst(sak),
  ],
  UNDER_BEHANDLING: (sak) => [
    msg('Vi vurderer saken din', { id: 'minsak.kort.vurderer', desc: 'Overskrift på kortet' }),
    ventTekst(),
    svartekst(sak),
  ],
  INNVILGET: () => [
    statusord.INNVILGET(),
    msg('Vi tar kontakt om hva som skjer videre. Vedtaket kan du lese nedenfor.', {
      id: 'minsak.kort.innvilgetHjelp',
      desc: 'Når innbyggeren har fått ja',
    }),
  ],
  AVSLAATT: ({ vedtak }) => [
    statusord.AVSLAATT(),
    msg(
      str`Du kan klage innen ${formatDate(vedtak?.klagefrist ?? '')}. Nedenfor står hvorfor, og hvordan du klager.`,
      {
        id: 'minsak.kort.avslagHjelp',
        desc: 'Når innbyggeren har fått avslag. Verdien er en dato.',
      },
    ),
  ],
  VENTELISTE: () => [
    msg('Du står på venteliste', { id: 'minsak.kort.venteliste', desc: 'Overskrift på kortet' }),
    msg('Vi tar kontakt når vi har en bolig som passer for deg. Du trenger ikke å gjøre noe nå.', {
      id: 'minsak.kort.ventelisteHjelp',
      desc: 'Når innbyggeren venter på bolig',
    }),
    msg('Si fra til oss hvis noe endrer seg, for eksempel hvor mange dere er.', {
      id: 'minsak.kort.ventelisteEndring',
      desc: 'Når innbyggeren venter på bolig',
    }),
  ],
  KONTRAKT: () => [
    msg('Du har sagt ja til boligen', { id: 'minsak.kort.kontrakt', desc: 'Overskrift på kortet' }),
    msg('Vi lager leiekontrakten og tar kontakt om signering og nøkler.', {
      id: 'minsak.kort.kontraktHjelp',
      desc: 'Når innbyggeren har sagt ja til en bolig',
    }),
  ],
  INNFLYTTET: () => [
    statusord.INNFLYTTET(),
    msg('Kontrakten er signert.', { id: 'minsak.kort.innflyttetHjelp', desc: 'Når leieforholdet er i gang' }),
  ],
  TRUKKET: () => [
    msg('Du har trukket søknaden', { id: 'minsak.kort.trukket', desc: 'Overskrift på kortet' }),
    msg('Vi har avsluttet saken. Du kan søke på nytt når du vil.', {
      id: 'minsak.kort.trukketHjelp',
      desc: 'Når innbyggeren har trukket søknaden',
    }),
  ],
  AVSLUTTET: () => [
    msg('Saken er avsluttet', { id: 'minsak.kort.avsluttet', desc: 'Overskrift på kortet' }),
    msg('Du kan søke på nytt hvis du trenger hjelp igjen.', {
      id: 'minsak.kort.avsluttetHjelp',
      desc: 'Når saken er over',
    }),
  ],
};

const ventTekst = (): string =>
  msg('Du trenger ikke å gjøre noe nå.', {
    id: 'minsak.kort.ingenting',
    desc: 'Når det ikke er innbyggerens tur',
  });

/** A promise that was not kept is said as it is. */
function svartekst({ forventetSvar }: MinSak): string {
  const dag = formatWeekday(forventetSvar, getKoboLocale());
  return forventetSvar < today()
    ? msg(str`Du skulle hatt svar innen ${dag}. Ta gjerne kontakt med oss.`, {
        id: 'minsak.kort.forsinket',
        desc: 'Når svaret er forsinket. Verdien er for eksempel «torsdag 26. november».',
      })
    : msg(str`Du får svar senest ${dag}.`, {
        id: 'minsak.kort.svarSenest',
        desc: 'Verdien er for eksempel «torsdag 26. november».',
      });
}

function rolig(sak: MinSak, { level, soeknadUrl }: Kortvalg): TemplateResult {
  const { status, tilbud, leieforhold } = sak;
  if (status === 'TILBUD' || status === 'TRENGER_MER')
    throw new TypeError(`${status} is the citizen’s turn.`);
  const [tittel, ...avsnitt] = sagt[status](sak);
  const over = status === 'TRUKKET' || status === 'AVSLUTTET';
  const valgt = status === 'KONTRAKT' && tilbud ? boligfakta(tilbud.bolig, { level: level + 1 }) : nothing;
  return html`<section class="ds-card kort" data-color="neutral" aria-labelledby="kort-tittel">
    <div class="kropp">
      ${heading(level, text(tittel), { size: 'sm', id: 'kort-tittel', focusable: true })}
      ${avsnitt.map((ett) => html`<p>${text(ett)}</p>`)} ${valgt}
      ${status === 'INNFLYTTET' && leieforhold ? leid(leieforhold, level) : nothing}
      ${over ? soeknadslenke(soeknadUrl) : nothing}
    </div>
  </section>`;
}

/** What the contract says, not what the home was offered for. */
function leid(forhold: NonNullable<MinSak['leieforhold']>, level: number): TemplateResult {
  const { bolig, startdato, sluttdato, manedsleie, depositum } = forhold;
  const { manedsleie: _, klarFra: __, ...huset } = bolig;
  return boligfakta(huset, {
    level: level + 1,
    mer: [
      [msg('Leie', { id: 'minsak.leie.leie', desc: 'Om leieforholdet' }), leie(manedsleie)],
      [msg('Fra', { id: 'minsak.leie.fra', desc: 'Om leieforholdet: startdato' }), formatDate(startdato)],
      [
        msg('Til', { id: 'minsak.leie.til', desc: 'Om leieforholdet: sluttdato' }),
        sluttdato ? formatDate(sluttdato) : undefined,
      ],
      [msg('Depositum', { id: 'minsak.leie.depositum', desc: 'Om leieforholdet' }), formatKroner(depositum)],
    ],
  });
}
