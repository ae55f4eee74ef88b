/** Who acts now, whom to ask, and the way out: what stands beside the case, or after it on a narrow page. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Kommune, MinSak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { daysBetween, formatWeekday, today } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';

const boligkontoret = ({ kontakt }: Kommune): string => kontakt.navn[getKoboLocale()];

/** Name, number to press and opening hours. */
export function kontaktlinjer({ navn, telefon, aapningstid }: Kommune['kontakt']): TemplateResult {
  const locale = getKoboLocale();
  return html`<p class="kontakt">
    <span>${text(navn[locale])}</span>
    <a class="ds-link" href="tel:${telefon.replaceAll(/[^+\d]/g, '')}">${text(telefon)}</a>
    <span>${text(aapningstid[locale])}</span>
  </p>`;
}

/** Whose turn it is and what comes after; directly after the card on a narrow page. */
export function hvemGjoerHva(sak: MinSak, kommune: Kommune, level: number): TemplateResult | typeof nothing {
  const linjer = hvem(sak, kommune);
  if (linjer.length === 0) return nothing;
  const [foerst, ...resten] = linjer;
  const tittel = msg('Hvem gjør hva nå?', {
    id: 'minsak.hvem.tittel',
    desc: 'Overskrift ved siden av saken',
  });
  return html`<section class="hvemgjoer">
    ${heading(level, text(tittel), { size: '2xs' })}
    <p class="foerst">${text(foerst ?? '')}</p>
    ${resten.map((linje) => html`<p>${text(linje)}</p>`)}
  </section>`;
}

function hvem(sak: MinSak, kommune: Kommune): string[] {
  const hen = sak.saksbehandler ?? boligkontoret(kommune);
  const svarer = sak.tilbud && daysBetween(today(), sak.tilbud.svarfrist) >= 0;
  switch (sak.status) {
    case 'TILBUD':
      return svarer
        ? [
            msg('Du svarer på tilbudet.', { id: 'minsak.hvem.duSvarer', desc: 'Hvem som gjør hva' }),
            msg(str`Sier du ja, lager ${hen} kontrakten.`, {
              id: 'minsak.hvem.saaKontrakt',
              desc: 'Hvem som gjør hva. Verdien er en saksbehandler.',
            }),
          ]
        : [msg('Du tar kontakt med oss.', { id: 'minsak.hvem.duRinger', desc: 'Hvem som gjør hva' })];
    case 'TRENGER_MER':
      return [
        msg('Du tar kontakt med oss.', { id: 'minsak.hvem.duRinger', desc: 'Hvem som gjør hva' }),
        msg(str`Når vi har det vi trenger, vurderer ${hen} saken.`, {
          id: 'minsak.hvem.saaVurdering',
          desc: 'Hvem som gjør hva. Verdien er en saksbehandler.',
        }),
      ];
    case 'MOTTATT':
      return [
        msg(str`${hen} skal fordele saken til en saksbehandler.`, {
          id: 'minsak.hvem.fordeler',
          desc: 'Hvem som gjør hva. Verdien er kontoret.',
        }),
      ];
    case 'UNDER_BEHANDLING':
      return [
        msg(str`${hen} vurderer saken.`, {
          id: 'minsak.hvem.vurderer',
          desc: 'Hvem som gjør hva. Verdien er en saksbehandler eller et kontor.',
        }),
      ];
    case 'VENTELISTE':
      return [
        msg(str`${hen} ser etter en bolig som passer.`, {
          id: 'minsak.hvem.leter',
          desc: 'Hvem som gjør hva. Verdien er en saksbehandler.',
        }),
      ];
    case 'KONTRAKT':
      return [
        msg(str`${hen} lager kontrakten.`, {
          id: 'minsak.hvem.lagerKontrakt',
          desc: 'Hvem som gjør hva. Verdien er en saksbehandler.',
        }),
        ...innflytting(sak),
      ];
    case 'INNVILGET':
      return [
        msg(str`${hen} følger opp vedtaket.`, {
          id: 'minsak.hvem.foelgerOpp',
          desc: 'Hvem som gjør hva. Verdien er en saksbehandler.',
        }),
      ];
    default:
      return [];
  }
}

const innflytting = ({ tilbud }: MinSak): string[] => {
  const fra = tilbud?.bolig.klarFra;
  if (!fra || fra < today()) return [];
  return [
    msg(str`Boligen er klar ${formatWeekday(fra, getKoboLocale())}.`, {
      id: 'minsak.hvem.klar',
      desc: 'Når boligen kan flyttes inn i. Verdien er for eksempel «torsdag 26. november».',
    }),
  ];
};

export interface Skinnevalg {
  level: number;
  kommune: Kommune;
  /** Absent when it is too late to withdraw. */
  trekk: (() => void) | undefined;
  /** Back to the list, when there are several cases. */
  alle: (() => void) | undefined;
}

export function skinne(sak: MinSak, { level, kommune, trekk, alle }: Skinnevalg): TemplateResult {
  const spoer = msg('Har du spørsmål?', { id: 'minsak.skinne.spoersmaal', desc: 'Overskrift over kontakt' });
  const behandler =
    sak.saksbehandler &&
    msg(str`Saksbehandleren din er ${sak.saksbehandler}.`, {
      id: 'minsak.skinne.saksbehandler',
      desc: 'Verdien er navnet på saksbehandleren',
    });
  const ikke = msg('Ikke aktuelt lenger?', {
    id: 'minsak.skinne.ikkeAktuelt',
    desc: 'Overskrift over «Trekk søknaden»',
  });
  const flere = msg('Flere saker', {
    id: 'minsak.skinne.flere',
    desc: 'Overskrift over lenken til alle sakene',
  });
  return html`<div class="skinne">
    <section>
      ${heading(level, text(spoer), { size: '2xs' })} ${behandler ? html`<p>${text(behandler)}</p>` : nothing}
      ${kontaktlinjer(kommune.kontakt)}
    </section>
    ${
      trekk
        ? html`<section>
            ${heading(level, text(ikke), { size: '2xs' })}
            <button class="ds-link" type="button" @click=${trekk}>${text(trekkOrd())}</button>
          </section>`
        : nothing
    }
    ${
      alle
        ? html`<section>
            ${heading(level, text(flere), { size: '2xs' })}
            <button class="ds-link" type="button" @click=${alle}>
              ${text(msg('Se alle sakene dine', { id: 'minsak.skinne.alle', desc: 'Tilbake til listen over saker' }))}
            </button>
          </section>`
        : nothing
    }
  </div>`;
}

export const trekkOrd = (): string =>
  msg('Trekk søknaden', { id: 'minsak.trekk.knapp', desc: 'Knapp, og bekreftelse i dialogen' });

/** Nothing can take it back, so it is asked. */
export const trekkSpoersmaal = () => ({
  heading: msg('Vil du trekke søknaden?', { id: 'minsak.trekk.spoersmaal', desc: 'Overskrift i dialogen' }),
  body: html`<p>
    ${text(
      msg('Vi avslutter saken uten å avgjøre den. Du kan ikke angre, men du kan søke på nytt.', {
        id: 'minsak.trekk.foelge',
        desc: 'Under «Vil du trekke søknaden?»',
      }),
    )}
  </p>`,
  confirm: trekkOrd(),
});
