/** The card when it is the citizen's turn: what to do, by when, and what happens otherwise. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, MinSak, MittTilbud } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { clock, person } from '../icons/icons.gen.ts';
import { icon } from '../icons/icon.ts';
import { daysBetween, formatWeekday, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { boligfakta, boligvisning } from './fakta.ts';
import { lokal, telefonlenke } from './ord.ts';

export const KORT = 'naa';

/** The frame that says whose turn it is. */
const dinTur = (level: number, tittel: string, frist: unknown, innhold: unknown): TemplateResult =>
  html`<section class="ds-card naa dintur" aria-labelledby=${KORT}>
    <div class="kortstripe">
      <p>
        ${icon(person)}<span
          >${text(msg('Nå er det din tur', { id: 'minsak.kort.dinTur', desc: 'Øverst i kortet' }))}</span
        >
      </p>
      ${frist}
    </div>
    <div class="kortinnhold">
      ${heading(level, text(tittel), { size: 'sm', id: KORT, focusable: true })} ${innhold}
    </div>
  </section>`;

export interface Tilbudsvalg {
  readonly level: number;
  /** The yes is on its way. */
  readonly sender: boolean;
  readonly ja: () => void;
  readonly nei: () => void;
  /** Why the answer was not received. */
  readonly problem: unknown;
}

export function tilbudskort(tilbud: MittTilbud, valg: Tilbudsvalg): TemplateResult {
  const { level, sender, ja, nei, problem } = valg;
  const tittel = msg('Du har fått tilbud om bolig', {
    id: 'minsak.tilbud.tittel',
    desc: 'Overskrift i kortet når et tilbud venter på svar',
  });
  return dinTur(
    level,
    tittel,
    fristmerke(tilbud.svarfrist),
    html`<p>
        <span
          >${text(
            msg('Si ja eller nei til boligen.', { id: 'minsak.tilbud.gjoer', desc: 'Hva du skal gjøre' }),
          )}</span
        >
        <strong>${text(dagerIgjen(tilbud.svarfrist))}</strong>
      </p>
      ${boligvisning(tilbud.bolig, boligfakta(tilbud.bolig, tilbud.visning), level + 1)}
      ${tilbud.informasjon ? html`<p class="fritekst">${text(lokal(tilbud.informasjon))}</p>` : nothing}
      ${problem}
      <div class="knapper">
        <button class="ds-button" type="button" aria-busy=${sender ? 'true' : nothing} @click=${ja}>
          <span
            >${text(msg('Ja takk til boligen', { id: 'minsak.tilbud.ja', desc: 'Knapp som tar imot' }))}</span
          >
        </button>
        <button class="ds-button" data-variant="secondary" type="button" @click=${nei}>
          <span
            >${text(msg('Nei takk', { id: 'minsak.tilbud.nei', desc: 'Knapp som åpner en dialog' }))}</span
          >
        </button>
      </div>
      <p class="ellers">
        ${text(
          msg(
            'Svarer du ikke innen fristen, tar vi kontakt før vi gir tilbudet til noen andre. Sier du nei, spør vi om en grunn, men du kan la være å gi den.',
            { id: 'minsak.tilbud.ellers', desc: 'Hva som skjer ellers, nederst i kortet' },
          ),
        )}
      </p>`,
  );
}

function fristmerke(frist: string): TemplateResult {
  const dag = formatWeekday(frist, getKoboLocale());
  const ord = msg(str`Svar innen ${dag}`, {
    id: 'minsak.tilbud.frist',
    desc: 'Merkelapp. Verdien er for eksempel «torsdag 26. november».',
  });
  return html`<p class="ds-tag frist" data-color="warning">${icon(clock)}<span>${text(ord)}</span></p>`;
}

/** Whether there is time is the server's to say, so a clock that is wrong here never says there is none. */
function dagerIgjen(frist: string): string {
  const igjen = daysBetween(today(), frist);
  if (igjen <= 0) return msg('Du må svare i dag.', { id: 'minsak.tilbud.iDag', desc: 'Siste dag å svare' });
  return plural(igjen, {
    one: msg('Du har 1 dag igjen.', { id: 'minsak.tilbud.enDag', desc: 'Til svarfristen' }),
    other: msg(str`Du har ${igjen} dager igjen.`, { id: 'minsak.tilbud.dager', desc: 'Til svarfristen' }),
  });
}

/** The office waits for something from the citizen. The case does not say what, so calling is the way. */
export function trengerMer({ kontakt }: Kommune, sak: MinSak, level: number): TemplateResult {
  const hvem = sak.saksbehandler ?? lokal(kontakt.navn);
  const { telefon } = kontakt;
  return dinTur(
    level,
    msg('Vi trenger mer fra deg', { id: 'minsak.mer.tittel', desc: 'Overskrift når opplysninger mangler' }),
    nothing,
    html`<p>
        ${text(
          msg(str`${hvem} trenger flere opplysninger for å gå videre. Ring oss, så får du vite hva.`, {
            id: 'minsak.mer.hjelp',
            desc: 'Verdien er hvem som venter',
          }),
        )}
      </p>
      <div class="knapper">
        <a class="ds-button" href=${telefonlenke(telefon)}
          ><span
            >${text(
              msg(str`Ring ${telefon}`, {
                id: 'minsak.mer.ring',
                desc: 'Knapp. Verdien er et telefonnummer.',
              }),
            )}</span
          ></a
        >
      </div>
      <p class="ellers">
        ${text(
          msg(str`Vi svarer ${lokal(kontakt.aapningstid)}.`, {
            id: 'minsak.mer.svarer',
            desc: 'Under knappen som ringer. Verdien er for eksempel «hverdager kl. 9–15».',
          }),
        )}
      </p>`,
  );
}
