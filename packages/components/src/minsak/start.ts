/** Before there is a case to show: not logged in, none yet, or several to choose from. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, MinSakSammendrag } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { icon } from '../icons/icon.ts';
import { chevronRight, fileText } from '../icons/icons.gen.ts';
import { formatDate, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { dinTur, sakstittel, statusord } from './ord.ts';

interface Innlogging {
  level: number;
  loggInn: () => void;
  /** The host has no login, or it was given up. */
  feilet: boolean;
}

export function innloggingspanel(kommune: Kommune, { level, loggInn, feilet }: Innlogging): TemplateResult {
  const tittel = msg('Logg inn for å se saken din', {
    id: 'minsak.start.tittel',
    desc: 'Overskrift når ingen er logget inn',
  });
  const forklaring = msg(
    str`Her ser du hvor søknaden din til ${kommune.navn[getKoboLocale()]} står, hva du må gjøre og når du får svar.`,
    { id: 'minsak.start.forklaring', desc: 'Når ingen er logget inn. Verdien er navnet på kommunen.' },
  );
  const knapp = msg('Logg inn', { id: 'minsak.start.loggInn', desc: 'Knapp når ingen er logget inn' });
  const ikkeInn = msg('Vi fikk ikke logget deg inn. Prøv igjen.', {
    id: 'minsak.start.ikkeInn',
    desc: 'Når innloggingen ble avbrutt',
  });
  return html`<div class="hoved start">
    ${heading(level, text(tittel), { size: 'md', id: 'tittel', focusable: true })}
    <p>${text(forklaring)}</p>
    ${feilet ? html`<p class="ds-alert" data-color="warning" role="alert">${text(ikkeInn)}</p>` : nothing}
    <div class="knapper">
      <button class="ds-button" type="button" @click=${loggInn}><span>${text(knapp)}</span></button>
    </div>
  </div>`;
}

export function ingenSak(level: number, soeknadUrl: string | undefined): TemplateResult {
  const tittel = msg('Du har ingen sak hos oss', {
    id: 'minsak.tom.tittel',
    desc: 'Når innbyggeren ikke har søkt',
  });
  const hjelp = msg('Når du har sendt en søknad, ser du her hvor den står.', {
    id: 'minsak.tom.hjelp',
    desc: 'Når innbyggeren ikke har søkt',
  });
  return html`<div class="hoved start">
    ${icon(fileText)} ${heading(level, text(tittel), { size: 'sm', id: 'tittel', focusable: true })}
    <p>${text(hjelp)}</p>
    ${soeknadslenke(soeknadUrl)}
  </div>`;
}

/** The way to the application, when the host has said where it is. */
export const soeknadslenke = (url: string | undefined): TemplateResult | typeof nothing =>
  url
    ? html`<div class="knapper">
        <a class="ds-button" data-variant="secondary" href=${url}
          ><span>${text(msg('Søk om bolig', { id: 'minsak.tom.soek', desc: 'Lenke til søknaden' }))}</span></a
        >
      </div>`
    : nothing;

export function saksvelger(
  saker: readonly MinSakSammendrag[],
  level: number,
  velg: (sakId: string) => void,
): TemplateResult {
  const tittel = msg('Sakene dine', { id: 'minsak.velger.tittel', desc: 'Overskrift over flere saker' });
  return html`<div class="hoved">
    ${heading(level, text(tittel), { size: 'md', id: 'tittel', focusable: true })}
    <ul class="saker">
      ${saker.map((sak) => html`<li>${saksrad(sak, velg)}</li>`)}
    </ul>
  </div>`;
}

function saksrad(sak: MinSakSammendrag, velg: (sakId: string) => void): TemplateResult {
  const { sakId, sakstype, status, dinTur: min } = sak;
  return html`<button class="saksrad" type="button" @click=${() => velg(sakId)}>
    <span>
      <span class="navn">${text(sakstittel[sakstype]())}</span>
      <span class="om">${text(saksnummerOgDato(sak))}</span>
      <span class="merker">
        ${min ? html`<span class="ds-tag" data-color="warning">${text(dinTur())}</span>` : nothing}
        <span class="ds-tag" data-color="neutral">${text(statusord[status]())}</span>
      </span>
    </span>
    ${icon(chevronRight)}
  </button>`;
}

export const saksnummerOgDato = ({
  saksnummer,
  sendt,
}: Pick<MinSakSammendrag, 'saksnummer' | 'sendt'>): string =>
  msg(str`Sak ${saksnummer} · sendt ${formatDate(today(new Date(sendt)))}`, {
    id: 'minsak.sak.nummerOgDato',
    desc: 'Under overskriften. Verdiene er saksnummer og dato.',
  });
