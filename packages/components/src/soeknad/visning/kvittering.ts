import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, Kvittering } from '@kobo-bolig/contract';
import { finnSteg, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { checkmarkCircleFill, printerSmall } from '../../icons/icons.gen.ts';
import { formatDate, formatTime, formatWeekday, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { FOKUS } from '../fokus.ts';
import { katalog, kommuneord } from '../skjematekster.ts';
import { hvem } from './hvem.ts';
import { boks, innhold } from './innhold.ts';

export interface Kvitteringsvalg {
  readonly level: number;
  readonly navn: string;
  readonly skjermet: boolean;
  /** Surname of a co-applicant who has not confirmed yet. */
  readonly medsoeker: string | undefined;
  readonly minSakUrl: string | undefined;
  readonly foelg: (event: Event) => void;
  readonly nySoeknad: () => void;
  readonly trekker: boolean;
  readonly trekk: (vil: boolean) => void;
  readonly bekreftTrekk: () => void;
  /** Withdrawing did not get through. */
  readonly feil: string | undefined;
}

/** The municipality has received the application: what for the record, what happens next, and by when (R37). */
export function kvitteringsvisning(
  kommune: Kommune,
  kvittering: Kvittering,
  valg: Kvitteringsvalg,
): TemplateResult {
  const { level } = valg;
  const ord = katalog();
  const params = { ...kommuneord(kommune), navn: valg.medsoeker ?? '' };
  const sted = { ord, params, level };
  const { referanse, mottatt, forventetSvar } = kvittering;
  const dag = formatDate(today(new Date(mottatt)));
  const tid = tekst(ord, 'kvittering/tid', { tid: `${dag} ${formatTime(mottatt, getKoboLocale())}` });
  const forventet = tekst(ord, 'kvittering/forventet', {
    dato: formatWeekday(forventetSvar, getKoboLocale()),
  });
  const bokser = [...(valg.skjermet ? ['skjermet'] : []), ...(valg.medsoeker ? ['medsoekerBekrefter'] : [])];
  return html`${hvem(valg.navn)}
    <div class="hoved kvittering">
      ${heading(
        level,
        html`${icon(checkmarkCircleFill)}<span>${text(tekst(ord, 'kvittering/mottatt'))}</span>`,
        { size: 'md', id: FOKUS.steg, focusable: true },
      )}
      <p class="referanse">${text(tekst(ord, 'kvittering/referanse', { referanse }))}</p>
      <p class="ds-paragraph">${text(tid)}</p>
      <p class="ds-paragraph forventet">${text(forventet)}</p>
      ${bokser.map((id) => boks(sted, id))}
      <div class="knapper">${foelgSaken(valg)} ${skrivUt(ord)}</div>
      ${(finnSteg('kvittering').innhold ?? []).map((id) => innhold(sted, id))} ${trekk(ord, valg)}
      <p class="ny">
        <button class="ds-link" type="button" @click=${valg.nySoeknad}>
          ${text(
            msg('Start en ny søknad', { id: 'soeknad.kvittering.ny', desc: 'Lenke nederst på kvitteringen' }),
          )}
        </button>
      </p>
    </div>`;
}

function foelgSaken({ minSakUrl, foelg }: Kvitteringsvalg): TemplateResult {
  const navn = msg('Følg saken din', {
    id: 'soeknad.kvittering.foelg',
    desc: 'Hovedknapp på kvitteringen, til siden om saken',
  });
  return minSakUrl
    ? html`<a class="ds-button" href=${minSakUrl} @click=${foelg}><span>${text(navn)}</span></a>`
    : html`<button class="ds-button" type="button" @click=${foelg}><span>${text(navn)}</span></button>`;
}

const skrivUt = (ord: ReturnType<typeof katalog>): TemplateResult =>
  html`<button class="ds-button" data-variant="secondary" type="button" @click=${() => window.print()}>
    ${icon(printerSmall)}<span>${text(tekst(ord, 'kvittering/pdf'))}</span>
  </button>`;

function trekk(ord: ReturnType<typeof katalog>, valg: Kvitteringsvalg): TemplateResult {
  const navn = text(tekst(ord, 'kvittering/trekk'));
  if (!valg.trekker) {
    return html`<p>
      <button class="ds-link" type="button" id="trekk" @click=${() => valg.trekk(true)}>${navn}</button>
    </p>`;
  }
  const spoersmaal = msg('Vil du trekke søknaden?', {
    id: 'soeknad.trekk.spoersmaal',
    desc: 'Overskrift før en sendt søknad trekkes',
  });
  const foelge = msg('Kommunen avslutter saken. Du kan søke på nytt senere.', {
    id: 'soeknad.trekk.foelge',
    desc: 'Under «Vil du trekke søknaden?»',
  });
  return html`<div class="bekreft" role="group" aria-labelledby="bekreft">
    ${heading(valg.level + 1, text(spoersmaal), { size: '2xs', id: 'bekreft', focusable: true })}
    <p>${text(foelge)}</p>
    ${valg.feil ? html`<p class="ds-validation-message" role="alert">${text(valg.feil)}</p>` : nothing}
    <div class="knapper">
      <button class="ds-button" data-color="danger" type="button" @click=${valg.bekreftTrekk}>
        <span>${navn}</span>
      </button>
      <button class="ds-button" data-variant="secondary" type="button" @click=${() => valg.trekk(false)}>
        <span>${text(tekst(ord, 'felles/avbryt'))}</span>
      </button>
    </div>
  </div>`;
}

/** After withdrawing. */
export function trukketvisning(level: number, nySoeknad: () => void): TemplateResult {
  const tittel = msg('Søknaden er trukket', { id: 'soeknad.trukket.tittel', desc: 'Overskrift' });
  const hjelp = msg('Kommunen avslutter saken. Du trenger ikke gjøre noe mer.', {
    id: 'soeknad.trukket.hjelp',
    desc: 'Under «Søknaden er trukket»',
  });
  const ny = msg('Start en ny søknad', {
    id: 'soeknad.trukket.ny',
    desc: 'Knapp etter at søknaden er trukket',
  });
  return html`<div class="hoved">
    ${heading(level, text(tittel), { size: 'md', id: FOKUS.steg, focusable: true })}
    <p class="ds-paragraph">${text(hjelp)}</p>
    <div class="knapper">
      <button class="ds-button" data-variant="secondary" type="button" @click=${nySoeknad}>
        <span>${text(ny)}</span>
      </button>
    </div>
  </div>`;
}
