import { html, nothing, type TemplateResult } from 'lit';
import type { Tekstparams } from '@kobo-bolig/skjema';
import { heading } from '../../base/heading.ts';
import { msg } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { FailureCause } from '../../tilstand/failure.ts';
import { buttonText } from '../../tilstand/wording.ts';
import { FOKUS } from '../fokus.ts';
import type { Gjoeremaal, Hindring } from '../handlinger.ts';
import { ringOss } from './ringoss.ts';

const tittel: Record<Gjoeremaal, () => string> = {
  aapne: () =>
    msg('Vi fikk ikke åpnet søknaden', {
      id: 'soeknad.hindring.aapne',
      desc: 'Overskrift når et utkast ikke kunne hentes',
    }),
  start: () =>
    msg('Vi fikk ikke startet en ny søknad', {
      id: 'soeknad.hindring.start',
      desc: 'Overskrift når et nytt skjema ikke kunne hentes',
    }),
  slett: () =>
    msg('Søknaden er ikke slettet', {
      id: 'soeknad.hindring.slett',
      desc: 'Overskrift når et utkast ikke kunne slettes',
    }),
  trekk: () =>
    msg('Søknaden er ikke trukket', {
      id: 'soeknad.hindring.trekk',
      desc: 'Overskrift når en sendt søknad ikke kunne trekkes',
    }),
};

const hjelp: Record<FailureCause, () => string> = {
  'uten-nett': () =>
    msg('Du er uten nett. Søknaden ligger trygt hos kommunen. Prøv igjen når du er på nett.', {
      id: 'soeknad.hindring.utenNett',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  'svarer-ikke': () =>
    msg('Tjenesten svarer ikke nå. Søknaden ligger trygt hos kommunen. Prøv igjen om litt.', {
      id: 'soeknad.hindring.svarerIkke',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  'for-mange': () =>
    msg('Det er stor pågang nå. Søknaden ligger trygt hos kommunen. Prøv igjen om litt.', {
      id: 'soeknad.hindring.forMange',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  'ikke-innlogget': () =>
    msg('Du er logget ut. Søknaden ligger trygt hos kommunen. Logg inn på nytt for å fortsette.', {
      id: 'soeknad.hindring.loggetUt',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  'ikke-tilgang': () =>
    msg('Den som er logget inn nå, har ikke tilgang til søknaden. Logg inn som den som skrev den.', {
      id: 'soeknad.hindring.ikkeTilgang',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  'finnes-ikke': () =>
    msg('Den kan være slettet i en annen fane. Andre søknader du har, er der fortsatt.', {
      id: 'soeknad.hindring.finnesIkke',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
  ukjent: () =>
    msg('Noe gikk galt hos oss. Søknaden er som den var. Prøv igjen om litt.', {
      id: 'soeknad.hindring.ukjent',
      desc: 'Under for eksempel «Vi fikk ikke åpnet søknaden»',
    }),
};

/** Why an application could not be opened, started, deleted or withdrawn, beside the button that was pressed. */
export function hindringsmelding(
  hindring: Hindring | undefined,
  { level, params }: { readonly level: number; readonly params: Tekstparams },
): TemplateResult | typeof nothing {
  if (!hindring) return nothing;
  const { cause, reference } = hindring.failure;
  return html`<div
    class="ds-alert hindring"
    data-color="warning"
    role="group"
    aria-labelledby=${FOKUS.hindring}
  >
    ${heading(level, text(tittel[hindring.gjoeremaal]()), {
      size: '2xs',
      id: FOKUS.hindring,
      focusable: true,
    })}
    <p class="ds-paragraph">${text(hindring.regel ?? hjelp[cause]())}</p>
    ${hindring.regel === undefined ? ringOss(cause, params) : nothing}
    ${
      reference && (cause === 'ukjent' || cause === 'svarer-ikke') && hindring.regel === undefined
        ? html`<p class="referanse">${text(buttonText.reference(reference))}</p>`
        : nothing
    }
  </div>`;
}
