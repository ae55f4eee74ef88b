import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { SoeknadSammendrag } from '@kobo-bolig/contract';
import { tekst, type Tekstparams } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { formatDate, formatInstant, formatShortDate, formatTime, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { FailureCause } from '../../tilstand/failure.ts';
import { buttonText } from '../../tilstand/wording.ts';
import { FOKUS } from '../fokus.ts';
import { type Handlinger, slettId } from '../handlinger.ts';
import { katalog } from '../skjematekster.ts';
import { hindringsmelding } from './hindring.ts';
import { hvem } from './hvem.ts';
import { bekreftSlett } from './slett.ts';

export { adopter } from '../svarstiler.ts';

export interface Velgervalg {
  readonly level: number;
  readonly params: Tekstparams;
  readonly navn: string | undefined;
  readonly handlinger: Handlinger;
  readonly loggInn: () => void;
  /** Missing when the host logs in and out itself. */
  readonly loggUt: (() => void) | undefined;
  /** Fetches the list anew. */
  readonly oppdater: () => void;
}

/** Drafts that are not sent: go on, start anew, or delete (R29). */
export function velger(utkast: readonly SoeknadSammendrag[], valg: Velgervalg): TemplateResult {
  const { level, params } = valg;
  const flere = utkast.length > 1;
  const tittel = flere
    ? msg('Du har søknader som ikke er sendt', {
        id: 'soeknad.velger.tittelFlere',
        desc: 'Overskrift når det finnes flere utkast',
      })
    : msg('Du har en søknad som ikke er sendt', {
        id: 'soeknad.velger.tittel',
        desc: 'Overskrift når det finnes et utkast',
      });
  return html`${hvem(valg.navn, valg.loggUt)}
    <div class="hoved">
      ${heading(level, text(tittel), { size: 'md', id: FOKUS.steg, focusable: true })}
      <ul class="utkastene">
        ${utkast.map((ett, nummer) => html`<li>${ettUtkast(ett, { ...valg, foerste: nummer === 0, eneste: !flere })}</li>`)}
      </ul>
      ${valg.handlinger.hindring?.gjoeremaal === 'start' ? hindringsmelding(valg.handlinger.hindring, { level: level + 1, params }) : nothing}
      ${flere ? html`<div class="knapper">${knappen(ny(valg))}</div>` : nothing}
    </div>`;
}

interface Utkastvalg extends Velgervalg {
  readonly foerste: boolean;
  /** Then starting anew is beside going on, before what cannot be undone. */
  readonly eneste: boolean;
}

function ettUtkast(ett: SoeknadSammendrag, valg: Utkastvalg): TemplateResult {
  const ord = katalog();
  const { soeknadId, formaal, opprettet, sistLagret, slettesDato } = ett;
  const paabegynt = `${formatShortDate(today(new Date(opprettet)))} ${formatTime(opprettet, getKoboLocale())}`;
  const navn = msg(str`Søknad påbegynt ${paabegynt}`, {
    id: 'soeknad.velger.navn',
    desc: 'Overskrift over et utkast, og i «Vil du slette …?». Verdien er for eksempel «26. nov. kl. 10.42».',
  });
  const lagret = formatInstant(sistLagret, getKoboLocale());
  const gjelder = formaal && `formaal/${formaal}` in ord ? tekst(ord, `formaal/${formaal}`) : '';
  const sist = msg(str`Sist lagret ${lagret}.`, {
    id: 'soeknad.velger.sistLagret',
    desc: 'Om et utkast. Verdien er for eksempel «kl. 10.42» eller «26. nov. kl. 10.42».',
  });
  const slettes =
    slettesDato &&
    msg(str`Vi sletter den ${formatDate(slettesDato)} hvis du ikke sender den.`, {
      id: 'soeknad.velger.slettes',
      desc: 'Om et utkast. Verdien er en dato.',
    });
  return html`
    ${heading(valg.level + 1, text(navn), { size: '2xs', id: navneId(soeknadId) })}
    ${gjelder ? html`<p class="ds-paragraph gjelder">${text(gjelder)}</p>` : nothing}
    <p class="ds-paragraph">${text([sist, slettes].filter(Boolean).join(' '))}</p>
    ${
      valg.handlinger.sletter === soeknadId
        ? bekreftSlett(ord, { ...valg, level: valg.level + 2, soeknadId, navn })
        : knapper(soeknadId, valg)
    }
  `;
}

const navneId = (soeknadId: string): string => `utkast-${soeknadId}`;

interface Knapp {
  readonly navn: string;
  readonly variant: 'primary' | 'secondary' | 'tertiary';
  readonly gjoer: () => void;
  readonly id?: string;
  /** Id of the heading of the draft it concerns. */
  readonly om?: string;
}

const ny = ({ handlinger }: Velgervalg): Knapp => ({
  navn: msg('Start en ny søknad', { id: 'soeknad.velger.ny', desc: 'Knapp ved siden av utkastet' }),
  variant: 'secondary',
  gjoer: () => void handlinger.start(),
});

const knappen = ({ navn, variant, gjoer, id, om }: Knapp): TemplateResult =>
  html`<button
    class="ds-button"
    data-variant=${variant}
    type="button"
    id=${ifDefined(id)}
    aria-describedby=${ifDefined(om)}
    @click=${gjoer}
  >
    <span>${text(navn)}</span>
  </button>`;

function knapper(soeknadId: string, valg: Utkastvalg): unknown {
  const { handlinger, foerste, eneste } = valg;
  const om = navneId(soeknadId);
  const hindring = handlinger.hindring?.soeknadId === soeknadId ? handlinger.hindring : undefined;
  const variant = foerste ? 'primary' : 'secondary';
  const fortsett = msg('Fortsett på søknaden', { id: 'soeknad.velger.fortsett', desc: 'Knapp ved utkastet' });
  const vanlige: readonly Knapp[] = [
    { navn: fortsett, variant, gjoer: () => void handlinger.aapne(soeknadId), om },
    ...(eneste ? [ny(valg)] : []),
    {
      navn: tekst(katalog(), 'felles/slett'),
      variant: 'tertiary',
      gjoer: () => handlinger.spoerOmSletting(soeknadId),
      id: slettId(soeknadId),
      om,
    },
  ];
  // Where trying again cannot help, the one thing that does.
  const isteden: Partial<Record<FailureCause, readonly Knapp[]>> = {
    'finnes-ikke': [{ navn: buttonText.refresh(), variant, gjoer: valg.oppdater, om }],
    'ikke-innlogget': [{ navn: buttonText.login(), variant, gjoer: valg.loggInn, om }],
  };
  const vist = (hindring && isteden[hindring.failure.cause]) ?? vanlige;
  return html`${hindringsmelding(hindring, { level: valg.level + 2, params: valg.params })}
    <div class="knapper">${vist.map(knappen)}</div>`;
}
