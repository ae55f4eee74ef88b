import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../base/heading.ts';
import { formatInstant } from '../../texts/dates.ts';
import { getKoboLocale } from '../../texts/locale.ts';
import { msg, str } from '../../texts/msg.ts';
import { text } from '../../texts/text.ts';
import type { Failure, FailureCause } from '../../tilstand/failure.ts';
import { buttonText } from '../../tilstand/wording.ts';
import type { Miljoe } from '../felt/felles.ts';
import { FOKUS } from '../fokus.ts';
import { varsel } from '../oektvarsel.ts';
import { ringOss } from './ringoss.ts';

/** Nobody came in, or somebody else than the one who fills in. */
export type Feilet = 'ikkeInne' | 'annen';

/** A login is needed; the call that was refused waits. */
export interface Ventende {
  /** Not yet: this is when the login ends. */
  readonly snart: Date | undefined;
  readonly loggInn: () => void;
  /** How the latest try ended. */
  readonly feilet: Feilet | undefined;
}

interface Melding {
  readonly tittel: string;
  readonly hjelp: string;
  readonly knapper: readonly { readonly navn: string; readonly gjoer: () => void }[];
}

const tittel = {
  lagre: () =>
    msg('Vi fikk ikke lagret det siste du skrev', {
      id: 'soeknad.lagring.feilet',
      desc: 'Overskrift over knappene når lagringen feilet',
    }),
  annet: () =>
    msg('Vi kom ikke videre', {
      id: 'soeknad.lagring.ikkeVidere',
      desc: 'Overskrift over knappene når neste steg ikke kunne hentes eller søknaden ikke kunne sendes',
    }),
  slettet: () =>
    msg('Søknaden finnes ikke lenger', {
      id: 'soeknad.lagring.slettet',
      desc: 'Overskrift over knappene når utkastet er slettet et annet sted',
    }),
};

const hjelp: Record<FailureCause, () => string> = {
  'uten-nett': () =>
    msg('Du er uten nett. Ikke lukk siden. Vi lagrer når du er på nett igjen.', {
      id: 'soeknad.lagring.utenNett',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
  'svarer-ikke': () =>
    msg('Tjenesten svarer ikke nå. Svarene dine står fortsatt på siden. Vi prøver igjen om litt.', {
      id: 'soeknad.lagring.svarerIkke',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
  'for-mange': () =>
    msg('Det er stor pågang nå. Svarene dine står fortsatt på siden. Vi prøver igjen om litt.', {
      id: 'soeknad.lagring.forMange',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
  'ikke-innlogget': () =>
    msg('Du er logget ut. Logg inn på nytt for å fortsette der du var.', {
      id: 'soeknad.lagring.loggetUt',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
  'ikke-tilgang': () =>
    msg('Den som er logget inn nå, har ikke tilgang til søknaden.', {
      id: 'soeknad.lagring.ikkeTilgang',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
  'finnes-ikke': () =>
    msg('Den kan være slettet i en annen fane. Svarene dine står fortsatt på denne siden.', {
      id: 'soeknad.lagring.finnesIkke',
      desc: 'Under «Søknaden finnes ikke lenger»',
    }),
  ukjent: () =>
    msg('Noe gikk galt hos oss. Svarene dine står fortsatt på siden.', {
      id: 'soeknad.lagring.ukjent',
      desc: 'Under «Vi fikk ikke lagret det siste du skrev»',
    }),
};

function konflikt({ flyt }: Miljoe, lagret: string): Melding {
  const tid = formatInstant(lagret, getKoboLocale());
  return {
    tittel: msg('Søknaden er endret et annet sted', {
      id: 'soeknad.konflikt.tittel',
      desc: 'Overskrift når samme søknad er lagret fra en annen fane eller enhet',
    }),
    hjelp: msg(
      str`Du har søknaden åpen i en annen fane eller på en annen enhet. Der ble den lagret ${tid}. Hvilke svar vil du beholde?`,
      { id: 'soeknad.konflikt.hjelp', desc: 'Verdien er for eksempel «kl. 10.42».' },
    ),
    knapper: [
      {
        navn: msg('Behold det jeg har skrevet her', {
          id: 'soeknad.konflikt.mine',
          desc: 'Knapp: det som er endret på denne siden, legges oppå det som er lagret fra den andre',
        }),
        gjoer: () => void flyt.utkast.beholdMine(),
      },
      {
        navn: msg('Vis det som er lagret der', {
          id: 'soeknad.konflikt.deres',
          desc: 'Knapp: svarene fra den andre fanen vises, og det siste som er skrevet her, forkastes',
        }),
        gjoer: () => flyt.brukDeres(),
      },
    ],
  };
}

const foreldetTittel = (): string =>
  msg('Skjemaet er endret siden du åpnet siden', {
    id: 'soeknad.foreldet.tittel',
    desc: 'Overskrift når kommunen har tatt i bruk en ny versjon av skjemaet',
  });

/** What this page would merge or send is of a form that is no more: only loading it anew goes on. */
function foreldet({ flyt }: Miljoe): Melding {
  const { konflikt: annen, sistLagret } = flyt.utkast;
  const tid = sistLagret && formatInstant(sistLagret.toISOString(), getKoboLocale());
  const lagret = msg('Alt du har skrevet, er lagret. Last inn siden på nytt for å fortsette der du var.', {
    id: 'soeknad.foreldet.lagret',
    desc: 'Under «Skjemaet er endret siden du åpnet siden»',
  });
  const delvis = msg(
    str`Det du skrev fram til ${tid}, er lagret. Ta vare på det du har skrevet etterpå, og last inn siden på nytt.`,
    {
      id: 'soeknad.foreldet.delvis',
      desc: 'Under «Skjemaet er endret siden du åpnet siden». Verdien er for eksempel «kl. 10.42».',
    },
  );
  const navn = msg('Last inn på nytt', {
    id: 'soeknad.foreldet.lastInn',
    desc: 'Knapp: siden lastes på nytt',
  });
  return {
    tittel: foreldetTittel(),
    hjelp: annen ? delvis : lagret,
    knapper: [{ navn, gjoer: () => location.reload() }],
  };
}

const proevIgjen = (gjoer: () => void) => ({ navn: buttonText.retry(), gjoer });

function lagringsfeil({ flyt }: Miljoe, { cause }: Failure): Melding {
  if (cause === 'finnes-ikke') {
    const navn = msg('Lagre som en ny søknad', {
      id: 'soeknad.lagring.somNy',
      desc: 'Knapp når utkastet er slettet et annet sted',
    });
    return {
      tittel: tittel.slettet(),
      hjelp: hjelp[cause](),
      knapper: [{ navn, gjoer: () => void flyt.utkast.lagreSomNy() }],
    };
  }
  return {
    tittel: tittel.lagre(),
    hjelp: hjelp[cause](),
    knapper: [proevIgjen(() => void flyt.utkast.lagre())],
  };
}

const feiletHjelp: Record<Feilet, () => string> = {
  ikkeInne: () =>
    msg('Vi fikk ikke logget deg inn. Sjekk at nettleseren tillater nye vinduer.', {
      id: 'soeknad.innlogging.ikkeAapnet',
      desc: 'Når vinduet for innlogging ikke kunne åpnes eller ble lukket',
    }),
  annen: () =>
    msg(
      'Det var en annen person som logget inn. Svarene står fortsatt på siden. Logg inn som den som skriver søknaden, så lagrer vi dem.',
      {
        id: 'soeknad.innlogging.annenPerson',
        desc: 'Når noen andre enn den som fyller ut, logget inn i vinduet',
      },
    ),
};

function innlogging({ loggInn, feilet, snart }: Ventende): Melding {
  if (snart) {
    const forleng = msg('Forleng innloggingen', {
      id: 'soeknad.innlogging.forleng',
      desc: 'Knapp noen minutter før økten er over',
    });
    const hjelp = msg('Forleng innloggingen nå, så kan du skrive videre uten stopp. Ingenting blir borte.', {
      id: 'soeknad.innlogging.forlengHjelp',
      desc: 'Under «Du blir logget ut kl. 10.42»',
    });
    return {
      tittel: varsel(snart),
      hjelp: feilet ? feiletHjelp[feilet]() : hjelp,
      knapper: [{ navn: forleng, gjoer: loggInn }],
    };
  }
  return {
    tittel: msg('Du er logget ut', {
      id: 'soeknad.innlogging.loggetUt',
      desc: 'Overskrift når økten er over mens noen fyller ut',
    }),
    hjelp: feilet
      ? feiletHjelp[feilet]()
      : msg('Logg inn på nytt, så lagrer vi og du fortsetter der du var. Ingenting er mistet.', {
          id: 'soeknad.innlogging.hjelp',
          desc: 'Under «Du er logget ut»',
        }),
    knapper: [{ navn: buttonText.login(), gjoer: loggInn }],
  };
}

/** Why the answers are not saved, and what can be done about it. Just above the buttons. */
export function lagremelding(
  miljoe: Miljoe,
  ventende: Ventende | undefined,
): TemplateResult | typeof nothing {
  const { flyt, level, params } = miljoe;
  const { utkast, hindring } = flyt;
  const melding = [
    ventende && !ventende.snart ? innlogging(ventende) : undefined,
    utkast.foreldet && (utkast.konflikt || !utkast.feil) && foreldet(miljoe),
    utkast.konflikt && konflikt(miljoe, utkast.konflikt.sistLagret),
    utkast.feil && lagringsfeil(miljoe, utkast.feil),
    hindring && { tittel: tittel.annet(), hjelp: hjelp[hindring.cause](), knapper: [] },
    ventende && innlogging(ventende),
  ].find((en) => en);
  if (!melding) return nothing;
  const referanse = (utkast.feil ?? hindring)?.reference;
  const cause = (utkast.feil ?? hindring)?.cause;
  return html`<div
    class="ds-alert lagremelding"
    data-color="warning"
    role="group"
    aria-labelledby=${FOKUS.lagring}
  >
    ${heading(level + 1, text(melding.tittel), { size: '2xs', id: FOKUS.lagring, focusable: true })}
    <p class="ds-paragraph">${text(melding.hjelp)}</p>
    ${ringOss(cause, params)}
    ${
      referanse && (cause === 'ukjent' || cause === 'svarer-ikke')
        ? html`<p class="referanse">${text(buttonText.reference(referanse))}</p>`
        : nothing
    }
    <div class="knapper">
      ${melding.knapper.map(
        ({ navn, gjoer }) =>
          html`<button class="ds-button" data-variant="secondary" type="button" @click=${gjoer}>
            <span>${text(navn)}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** The same in one sentence, for who cannot see it. */
export const foreldetsetning = (): string => `${foreldetTittel()}.`;
export const lagresetning = ({ cause }: Failure): string => `${tittel.lagre()}. ${hjelp[cause]()}`;
