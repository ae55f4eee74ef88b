import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, SoeknadSammendrag } from '@kobo-bolig/contract';
import { foerDuStarter, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { formatDate, formatInstant } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { FOKUS } from '../fokus.ts';
import { katalog, kommuneord } from '../skjematekster.ts';
import { hvem } from './hvem.ts';
import { innhold } from './innhold.ts';
import { bekreftSlett } from './slett.ts';

export interface Startvalg {
  readonly level: number;
  readonly loggInn: () => void;
  /** The host has no login, or it was given up. */
  readonly feilet: boolean;
}

/** Before the login: what there is to know before one decides to apply, and one button. */
export function startside(kommune: Kommune, { level, loggInn, feilet }: Startvalg): TemplateResult {
  const ord = katalog();
  const sted = { ord, params: kommuneord(kommune), level };
  const knapp = msg('Logg inn og start søknaden', {
    id: 'soeknad.start.loggInn',
    desc: 'Hovedknapp på siden før innlogging',
  });
  const ikkeInn = msg('Vi fikk ikke logget deg inn. Prøv igjen.', {
    id: 'soeknad.start.ikkeInn',
    desc: 'Når innloggingen ble avbrutt før søknaden var startet',
  });
  return html`<div class="hoved start">
    ${heading(level, text(tekst(ord, 'steg/foerDuStarter')), { size: 'md', id: FOKUS.steg, focusable: true })}
    ${(foerDuStarter.innhold ?? []).map((id) => innhold(sted, id))}
    ${feilet ? html`<p class="ds-alert" data-color="warning" role="alert">${text(ikkeInn)}</p>` : nothing}
    <div class="knapper">
      <button class="ds-button" type="button" @click=${loggInn}><span>${text(knapp)}</span></button>
    </div>
  </div>`;
}

export interface Velgervalg {
  readonly level: number;
  readonly navn: string;
  /** Id of the draft that is about to be deleted. */
  readonly sletter: string | undefined;
  readonly fortsett: (soeknadId: string) => void;
  readonly nySoeknad: () => void;
  readonly slett: (soeknadId: string | undefined) => void;
  readonly bekreftSlett: (soeknadId: string) => void;
}

/** Drafts that are not sent: go on, start anew, or delete (R29). */
export function velger(utkast: readonly SoeknadSammendrag[], valg: Velgervalg): TemplateResult {
  const { level } = valg;
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
      <div class="knapper">
        <button class="ds-button" data-variant="secondary" type="button" @click=${valg.nySoeknad}>
          <span>${text(ny)}</span>
        </button>
      </div>
    </div>`;
}

function ettUtkast(ett: SoeknadSammendrag, foerste: boolean, valg: Velgervalg): TemplateResult {
  const ord = katalog();
  const { soeknadId, formaal, sistLagret, slettesDato } = ett;
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
  const fortsett = msg('Fortsett på søknaden', { id: 'soeknad.velger.fortsett', desc: 'Knapp ved utkastet' });
  return html`
    ${gjelder ? html`<p class="ds-paragraph gjelder">${text(gjelder)}</p>` : nothing}
    <p class="ds-paragraph">${text([sist, slettes].filter(Boolean).join(' '))}</p>
    ${
      valg.sletter === soeknadId
        ? bekreftSlett(
            ord,
            { bekreft: () => valg.bekreftSlett(soeknadId), avbryt: () => valg.slett(undefined) },
            valg.level,
          )
        : html`<div class="knapper">
            <button
              class="ds-button"
              data-variant=${foerste ? 'primary' : 'secondary'}
              type="button"
              @click=${() => valg.fortsett(soeknadId)}
            >
              <span>${text(fortsett)}</span>
            </button>
            <button
              class="ds-button"
              data-variant="tertiary"
              type="button"
              @click=${() => valg.slett(soeknadId)}
            >
              <span>${text(tekst(ord, 'felles/slett'))}</span>
            </button>
          </div>`
    }
  `;
}
