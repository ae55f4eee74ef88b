import { html, nothing, type TemplateResult } from 'lit';
import type { Innbygger, Kommune } from '@kobo-bolig/contract';
import { finnSteg, type Katalog, tekst } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { icon } from '../../icons/icon.ts';
import { checkmarkCircleFill, chevronDown, printerSmall } from '../../icons/icons.gen.ts';
import { formatDate, formatTime, formatWeekday, today } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import { FOKUS } from '../fokus.ts';
import type { Handlinger } from '../handlinger.ts';
import { katalog, kommuneord } from '../skjematekster.ts';
import type { Sendt } from '../start.ts';
import { hindringsmelding } from './hindring.ts';
import { hvem } from './hvem.ts';
import { boks, innhold, type Sted } from './innhold.ts';

export { adopter } from '../svarstiler.ts';

export interface Kvitteringsvalg {
  readonly level: number;
  readonly innbygger: Innbygger;
  readonly minSakUrl: string | undefined;
  readonly foelg: (event: Event) => void;
  readonly handlinger: Handlinger;
  /** Missing when the host logs in itself. */
  readonly loggUt: (() => void) | undefined;
  /** What was sent, once its words are there. */
  readonly svarene: unknown;
  /** Resolves when they are drawn. */
  readonly hentSvarene: () => Promise<void>;
}

/** The municipality has received the application: what for the record, what happens next, and by when (R37). */
export function kvitteringsvisning(
  kommune: Kommune,
  { kvittering, svar }: Sendt,
  valg: Kvitteringsvalg,
): TemplateResult {
  const { level, innbygger, handlinger, loggUt } = valg;
  const ord = katalog();
  const params = kommuneord(kommune);
  const sted = { ord, params, level };
  const { referanse, mottatt, forventetSvar } = kvittering;
  const dag = formatDate(today(new Date(mottatt)));
  const tid = tekst(ord, 'kvittering/tid', { tid: `${dag} ${formatTime(mottatt, getKoboLocale())}` });
  const forventet = tekst(ord, 'kvittering/forventet', {
    dato: formatWeekday(forventetSvar, getKoboLocale()),
  });
  const bokser = [
    ...(innbygger.adresseSkjult ? ['skjermet'] : []),
    ...(svar['akutt'] === 'JA' ? ['akuttSendt'] : []),
  ];
  return html`${hvem(innbygger.navn)}
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
      <div class="knapper">${foelgSaken(valg)} ${skrivUt(ord, valg)}</div>
      ${svarene(valg)} ${(finnSteg('kvittering').innhold ?? []).map((id) => innhold(sted, id))}
      ${trekk(sted, kvittering.soeknadId, valg)}
      <p class="ny">
        <button class="ds-link" type="button" @click=${() => void handlinger.start()}>
          ${text(nySoeknad())}
        </button>
      </p>
      ${handlinger.hindring?.gjoeremaal === 'start' ? hindringsmelding(handlinger.hindring, { level: level + 1, params }) : nothing}
      ${
        loggUt
          ? html`<p class="ny">
              <button class="ds-link" type="button" @click=${loggUt}>
                ${text(tekst(ord, 'kvittering/loggUt'))}
              </button>
            </p>`
          : nothing
      }
    </div>`;
}

const nySoeknad = (): string =>
  msg('Start en ny søknad', { id: 'soeknad.kvittering.ny', desc: 'Lenke nederst på kvitteringen' });

/** The answers that were sent, to read or to print with the receipt. */
function svarene({ svarene: tegnet, hentSvarene }: Kvitteringsvalg): TemplateResult {
  const navn = msg('Se svarene du sendte', {
    id: 'soeknad.kvittering.svarene',
    desc: 'Åpner en kopi av svarene på kvitteringen',
  });
  const aapnet = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) void hentSvarene();
  };
  return html`<details class="fold svarene" id="svarene" @toggle=${aapnet}>
    <summary>${icon(chevronDown)}<span>${text(navn)}</span></summary>
    ${tegnet}
  </details>`;
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

const skrivUt = (ord: Katalog, { hentSvarene }: Kvitteringsvalg): TemplateResult => {
  const skriv = async (event: Event): Promise<void> => {
    const rot = (event.target as Element).getRootNode() as ShadowRoot;
    // Without its answers the receipt is still worth having on paper.
    await hentSvarene().catch(() => undefined);
    (rot.getElementById('svarene') as HTMLDetailsElement).open = true;
    window.print();
  };
  return html`<button class="ds-button" data-variant="secondary" type="button" @click=${skriv}>
    ${icon(printerSmall)}<span>${text(tekst(ord, 'kvittering/pdf'))}</span>
  </button>`;
};

function trekk(
  { ord, params, level }: Sted,
  soeknadId: string,
  { handlinger }: Kvitteringsvalg,
): TemplateResult {
  const navn = text(tekst(ord, 'kvittering/trekk'));
  if (!handlinger.trekker) {
    return html`<p>
      <button class="ds-link" type="button" id="trekk" @click=${() => handlinger.spoerOmTrekking(true)}>
        ${navn}
      </button>
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
    ${heading(level + 1, text(spoersmaal), { size: '2xs', id: 'bekreft', focusable: true })}
    <p>${text(foelge)}</p>
    ${handlinger.hindring?.gjoeremaal === 'trekk' ? hindringsmelding(handlinger.hindring, { level: level + 2, params }) : nothing}
    <div class="knapper">
      <button
        class="ds-button"
        data-color="danger"
        type="button"
        @click=${() => void handlinger.trekk(soeknadId)}
      >
        <span>${navn}</span>
      </button>
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${() => handlinger.spoerOmTrekking(false)}
      >
        <span>${text(tekst(ord, 'felles/avbryt'))}</span>
      </button>
    </div>
  </div>`;
}

/** After withdrawing. */
export function trukketvisning(kommune: Kommune, level: number, handlinger: Handlinger): TemplateResult {
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
    ${hindringsmelding(handlinger.hindring, { level: level + 1, params: kommuneord(kommune) })}
    <div class="knapper">
      <button
        class="ds-button"
        data-variant="secondary"
        type="button"
        @click=${() => void handlinger.start()}
      >
        <span>${text(ny)}</span>
      </button>
    </div>
  </div>`;
}
