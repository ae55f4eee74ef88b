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
  const ny = msg('Start en ny søknad', { id: 'soeknad.velger.ny', desc: 'Knapp ved siden av utkastet' });
  return html`${hvem(valg.navn)}
    <div class="hoved">
      ${heading(level, text(tittel), { size: 'md', id: FOKUS.steg, focusable: true })}
      <ul class="utkastene">
        ${utkast.map((ett, nummer) => html`<li>${ettUtkast(ett, nummer === 0, valg)}</li>`)}
      </ul>
      ${valg.handlinger.hindring?.gjoeremaal === 'start' ? hindringsmelding(valg.handlinger.hindring, { level: level + 1, params }) : nothing}
      <div class="knapper">
        <button
          class="ds-button"
          data-variant="secondary"
          type="button"
          @click=${() => void valg.handlinger.start()}
        >
          <span>${text(ny)}</span>
        </button>
      </div>
    </div>`;
}

function ettUtkast(ett: SoeknadSammendrag, foerste: boolean, valg: Velgervalg): TemplateResult {
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
        : knapper(soeknadId, foerste, valg)
    }
  `;
}

const navneId = (soeknadId: string): string => `utkast-${soeknadId}`;

interface Knapp {
  readonly navn: string;
  readonly variant: 'primary' | 'secondary' | 'tertiary';
  readonly gjoer: () => void;
  readonly id?: string;
}

function knapper(soeknadId: string, foerste: boolean, valg: Velgervalg): unknown {
  const { handlinger } = valg;
  const hindring = handlinger.hindring?.soeknadId === soeknadId ? handlinger.hindring : undefined;
  const variant = foerste ? 'primary' : 'secondary';
  const fortsett = msg('Fortsett på søknaden', { id: 'soeknad.velger.fortsett', desc: 'Knapp ved utkastet' });
  const vanlige: readonly Knapp[] = [
    { navn: fortsett, variant, gjoer: () => void handlinger.aapne(soeknadId) },
    {
      navn: tekst(katalog(), 'felles/slett'),
      variant: 'tertiary',
      gjoer: () => handlinger.spoerOmSletting(soeknadId),
      id: slettId(soeknadId),
    },
  ];
  // Where trying again cannot help, the one thing that does.
  const isteden: Partial<Record<FailureCause, readonly Knapp[]>> = {
    'finnes-ikke': [{ navn: buttonText.refresh(), variant, gjoer: valg.oppdater }],
    'ikke-innlogget': [{ navn: buttonText.login(), variant, gjoer: valg.loggInn }],
  };
  const vist = (hindring && isteden[hindring.failure.cause]) ?? vanlige;
  return html`${hindringsmelding(hindring, { level: valg.level + 2, params: valg.params })}
    <div class="knapper">
      ${vist.map(
        (knapp) =>
          html`<button
            class="ds-button"
            data-variant=${knapp.variant}
            type="button"
            id=${ifDefined(knapp.id)}
            aria-describedby=${navneId(soeknadId)}
            @click=${knapp.gjoer}
          >
            <span>${text(knapp.navn)}</span>
          </button>`,
      )}
    </div>`;
}
