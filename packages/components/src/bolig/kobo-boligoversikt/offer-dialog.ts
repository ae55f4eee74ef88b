/** The dialog that offers a home: which, to whom, when to answer, when to see it. Nothing is sent before it says so. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Match, Tilbudsgrunnlag } from '@kobo-bolig/contract';
import { heading } from '../../base/heading.ts';
import { textField } from '../../felt/felt.ts';
import { problem } from '../../felt/problem.ts';
import { cancel } from '../../felt/wording.ts';
import { informationSquare } from '../../icons/icons.gen.ts';
import { icon } from '../../icons/icon.ts';
import { formatDate } from '../../texts/dates.ts';
import { msg, plural, str } from '../../texts/msg.ts';
import { formatKroner, formatNumber } from '../../texts/numbers.ts';
import { nameOf } from '../../texts/person.ts';
import { text } from '../../texts/text.ts';
import type { Resource } from '../../tilstand/resource.ts';
import { renderTilstand, skeletonRows } from '../../tilstand/tilstand.ts';
import { addressLine } from '../address.ts';
import { buildingLine, readyLine, statusTag } from '../boligkort.ts';
import { bedroomText, boligtypeLabels } from '../labels.ts';
import { matchList } from '../match.ts';
import { closeButton } from './details-dialog.ts';
import type { Offer } from './offer.ts';
import { innholdText, type Tilbudssak } from './offer-case.ts';
import { conflictTexts } from './offer-conflicts.ts';
import type { Feltnavn } from './offer-draft.ts';

interface OfferDialogOptions {
  readonly offer: Offer;
  /** The home against the case. */
  readonly grunnlag: Resource<Tilbudsgrunnlag>;
  /** Level of the dialog's own heading. */
  readonly level: number;
  readonly onClose: () => void;
  readonly onSend: () => void;
  /** Logs in again in place, and sends what was refused. */
  readonly onLogIn: () => void;
}

export function offerDialog(options: OfferDialogOptions): TemplateResult {
  const { offer, grunnlag, level, onClose, onLogIn } = options;
  const { sak, bolig } = offer;
  if (!sak || !bolig) return html``;
  return html`${closeButton(onClose)}
    <p class="dempet hvem">
      <span>${text(nameOf(sak.sak.soeker))}</span> <span>${text(caseNumber(sak.sak.saksnummer))}</span>
    </p>
    ${heading(level, msg('Tilby boligen', { id: 'bolig.tilbud.overskrift', desc: 'Overskrift i dialog' }), {
      size: 'sm',
      id: 'tilbud-tittel',
      focusable: true,
    })}
    ${homeFacts(offer)} ${requirements(grunnlag, level + 1)}
    ${offer.failure ? failureBox(offer, level + 1, onLogIn) : nothing}
    ${grunnlag.data ? offerForm(options, sak, grunnlag.data) : nothing}`;
}

/** Comes with the requirements: nobody offers a home before it is known what it lacks. */
function offerForm(
  { offer, onClose, onSend }: OfferDialogOptions,
  { holdtTilbud }: Tilbudssak,
  grunnlag: Tilbudsgrunnlag,
): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    onSend();
  };
  return html`<form class="tilbudsskjema" novalidate @submit=${submit}>
    ${offer.needsReason ? reasonField(offer) : nothing} ${deadlineField(offer, grunnlag)}
    ${viewingFields(offer)}
    ${note(
      msg(
        'Boligen holdes av til søkeren har svart. Går fristen ut uten svar, holdes den av til noen har vært i kontakt med søkeren.',
        { id: 'bolig.tilbud.reserveres', desc: 'Hva som skjer når et tilbud sendes' },
      ),
    )}
    ${holdtTilbud ? note(letsGo(addressLine(holdtTilbud.bolig))) : nothing}
    <div class="knapper">${offer.conflict ? conflictButton(onClose) : sendButtons(offer, onClose)}</div>
  </form>`;
}

const note = (words: string): TemplateResult =>
  html`<p class="merknad">${icon(informationSquare)}<span>${text(words)}</span></p>`;

const letsGo = (address: string): string =>
  msg(
    str`${address} holdes av for søkeren etter et tilbud som gikk ut. Den blir ledig når du sender dette tilbudet.`,
    {
      id: 'bolig.tilbud.frigir',
      desc: 'Hva som skjer når en annen bolig tilbys. Verdien er en adresse.',
    },
  );

export const caseNumber = (saksnummer: string): string =>
  msg(str`Sak ${saksnummer}`, { id: 'bolig.tilbud.sak', desc: 'Saksnummer over overskrift' });

/** What is offered beside what is granted, so that the difference is seen before it is sent. */
function homeFacts({ sak, bolig }: Offer): unknown {
  if (!sak || !bolig) return nothing;
  const facts: [string, unknown][] = [
    [
      msg('Bolig', { id: 'bolig.tilbud.bolig', desc: 'Ledetekst foran adressen til en bolig som tilbys' }),
      html`${text(addressLine(bolig))} ${statusTag(bolig)}`,
    ],
    [
      msg('Om boligen', { id: 'bolig.fakta.om', desc: 'Overskrift over fakta om en bolig' }),
      text(
        [
          boligtypeLabels[bolig.boligtype](),
          buildingLine(bolig),
          bolig.antallSoverom === undefined ? '' : bedroomText(bolig.antallSoverom),
          bolig.manedsleie === undefined ? '' : formatKroner(bolig.manedsleie),
          readyLine(bolig),
        ]
          .filter(Boolean)
          .join(' · '),
      ),
    ],
    ...(sak.innhold ? [[granted(), text(innholdText(sak.innhold))] satisfies [string, unknown]] : []),
  ];
  return html`<dl class="fakta-liste">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${text(name)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

export const granted = (): string =>
  msg('Vedtaket gir', { id: 'bolig.tilbud.vedtaketGir', desc: 'Ledetekst foran det vedtaket innvilger' });

const matchTitle = (): string =>
  msg('Kravene i saken og boligen', {
    id: 'bolig.krav.overskrift',
    desc: 'Overskrift over krav som er oppfylt eller ikke',
  });

const antallIkkeOppfylt = (antall: number): string =>
  plural(antall, {
    one: msg('Boligen oppfyller ikke 1 av kravene i saken.', {
      id: 'bolig.krav.ettAvvik',
      desc: 'Under listen over krav',
    }),
    other: msg(str`Boligen oppfyller ikke ${formatNumber(antall)} av kravene i saken.`, {
      id: 'bolig.krav.avvik',
      desc: 'Under listen over krav. Verdien er et antall.',
    }),
  });

function unmet(match: readonly Match[]): TemplateResult | typeof nothing {
  const antall = match.filter(({ oppfylt }) => oppfylt === 'NEI').length;
  return antall > 0 ? html`<p>${text(antallIkkeOppfylt(antall))}</p>` : nothing;
}

const requirements = (grunnlag: Resource<Tilbudsgrunnlag>, level: number): TemplateResult =>
  html`<section class="kravene">
    ${heading(level, matchTitle(), { size: '2xs' })}
    ${renderTilstand({
      resource: grunnlag,
      level: level + 1,
      skeleton: () => skeletonRows(3),
      content: ({ match }) => html`${matchList(match)} ${unmet(match)}`,
      noAccess: msg('Be lederen din om rollen Kobo saksbehandling for å tilby boliger.', {
        id: 'bolig.tilbud.ikkeTilgang',
        desc: 'Hjelp når rollen ikke gir tilgang til saken',
      }),
    })}
  </section>`;

const failureBox = ({ failure }: Offer, level: number, logIn: () => void): TemplateResult =>
  html`<div id="tilbud-feil" tabindex="-1">
    ${problem(failure, { level, logIn, ...conflictTexts[failure?.code ?? '']?.() })}
  </div>`;

interface FieldOptions {
  readonly label: string;
  readonly description?: string;
  /** A day or a time of day. */
  readonly short?: boolean;
  readonly rows?: number;
}

const field = (offer: Offer, name: Feltnavn, { label, description, short = false, rows }: FieldOptions) =>
  textField({
    id: `tilbud-${name}`,
    label,
    description,
    error: offer.feil[name],
    value: offer.utkast[name],
    onInput: (value) => offer.change(name, value),
    maxLength: short ? 20 : rows ? 2000 : 200,
    ...(rows && { rows }),
    ...(short && { inputmode: 'numeric', width: 'date' }),
  });

const reasonField = (offer: Offer): TemplateResult =>
  field(offer, 'avvikBegrunnelse', {
    label: msg('Hvorfor tilbys boligen likevel?', {
      id: 'bolig.tilbud.begrunnelse',
      desc: 'Felt når boligen ikke oppfyller alle kravene',
    }),
    description: msg('Begrunnelsen lagres med tilbudet i saken. Søkeren ser den ikke på Min sak.', {
      id: 'bolig.tilbud.begrunnelseHjelp',
      desc: 'Hjelp til feltet «Hvorfor tilbys boligen likevel?»',
    }),
    rows: 3,
  });

const deadlineField = (offer: Offer, { svarfristSenest }: Tilbudsgrunnlag): TemplateResult =>
  field(offer, 'svarfrist', {
    label: msg('Svarfrist', { id: 'bolig.tilbud.svarfrist', desc: 'Felt: siste dag søkeren kan svare' }),
    description: `${usualDeadline(offer.sak?.fristDager ?? 0)} ${latestDeadline(svarfristSenest)}`,
    short: true,
  });

const latestDeadline = (latest: string): string =>
  msg(str`Senest ${formatDate(latest)}.`, {
    id: 'bolig.tilbud.senesteFrist',
    desc: 'Hjelp til svarfrist. Verdien er en dato.',
  });

const usualDeadline = (days: number): string =>
  plural(days, {
    one: msg('Dato som dd.mm.åååå. Kommunen gir vanligvis 1 dag.', {
      id: 'bolig.tilbud.vanligFristEn',
      desc: 'Hjelp til svarfrist',
    }),
    other: msg(str`Dato som dd.mm.åååå. Kommunen gir vanligvis ${days} dager.`, {
      id: 'bolig.tilbud.vanligFrist',
      desc: 'Hjelp til svarfrist',
    }),
  });

const viewingFields = (offer: Offer): TemplateResult =>
  html`<fieldset class="ds-fieldset">
    <legend class="ds-label" data-weight="semibold">
      ${msg('Visning (valgfritt)', { id: 'bolig.tilbud.visning', desc: 'Gruppe av felt: visning av boligen' })}
    </legend>
    <div class="side-om-side">
      ${field(offer, 'visningDato', {
        label: msg('Dato (dd.mm.åååå)', { id: 'bolig.tilbud.visningDato', desc: 'Felt under Visning' }),
        short: true,
      })}
      ${field(offer, 'visningTid', {
        label: msg('Klokkeslett (tt.mm)', { id: 'bolig.tilbud.visningTid', desc: 'Felt under Visning' }),
        short: true,
      })}
    </div>
    ${field(offer, 'oppmoete', {
      label: msg('Oppmøtested og hvem som viser boligen', {
        id: 'bolig.tilbud.oppmoete',
        desc: 'Felt under Visning',
      }),
    })}
  </fieldset>`;

const sendButtons = (offer: Offer, onClose: () => void): TemplateResult =>
  html`<button class="ds-button" type="submit" aria-busy=${offer.sending ? 'true' : 'false'}>
      <span
        >${text(
          offer.sending
            ? msg('Sender tilbudet', { id: 'bolig.tilbud.sender', desc: 'Knapp mens tilbudet sendes' })
            : msg('Send tilbudet', { id: 'bolig.tilbud.send', desc: 'Knapp som sender tilbudet' }),
        )}</span
      >
    </button>
    <button class="ds-button" data-variant="secondary" type="button" @click=${onClose}>
      <span>${cancel()}</span>
    </button>`;

const conflictButton = (onClose: () => void): TemplateResult =>
  html`<button class="ds-button" type="button" @click=${onClose}>
    <span
      >${msg('Tilbake til boligene', {
        id: 'bolig.tilbud.tilbake',
        desc: 'Knapp som lukker dialogen når tilbudet ikke kan sendes',
      })}</span
    >
  </button>`;
