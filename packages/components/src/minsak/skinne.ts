/** Beside the task, or under it: who does what now, who to call, and how to withdraw. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Innbygger, Kommune, MinSak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { formatDate, sentenceCase, today, upcoming } from '../texts/dates.ts';
import { msg, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { faktaliste } from './fakta.ts';
import { ledd, lokal } from './ord.ts';
import { telefonlinje } from './telefonlinje.ts';

const avsnitt = (setninger: readonly string[]) =>
  setninger.map((setning, nummer) => html`<p class=${nummer === 0 ? '' : 'dempet'}>${text(setning)}</p>`);

function klarNaar(dato: string): string {
  const senere = upcoming(dato);
  return senere
    ? msg(str`Boligen er klar fra ${formatDate(senere)}.`, {
        id: 'minsak.hvem.klar',
        desc: 'Verdien er en dato',
      })
    : msg('Boligen er klar nå.', { id: 'minsak.hvem.klarNaa', desc: 'Datoen boligen var klar, er passert' });
}

/** The actor, what they do, and what comes after. */
function gjoeremaal(sak: MinSak, { kontakt }: Kommune): string[] {
  const hvem = sak.saksbehandler ?? lokal(kontakt.navn);
  const { klarFra } = sak.tilbud?.bolig ?? {};
  const klar = klarFra ? [klarNaar(klarFra)] : [];
  switch (sak.status) {
    case 'TILBUD':
      if (!sak.dinTur)
        return [
          msg(str`${hvem} avgjør hva som skjer videre med tilbudet.`, {
            id: 'minsak.hvem.etterFrist',
            desc: 'Når svarfristen er ute. Verdien er navnet på saksbehandleren eller kontoret.',
          }),
        ];
      return [
        msg('Du svarer på tilbudet.', { id: 'minsak.hvem.duSvarer', desc: 'Hvem som gjør noe nå' }),
        msg(str`Når du har sagt ja, lager ${hvem} kontrakten.`, {
          id: 'minsak.hvem.etterSvar',
          desc: 'Verdien er navnet på saksbehandleren eller kontoret',
        }),
        ...klar,
      ];
    case 'TRENGER_MER':
      return [
        msg('Du gir oss opplysningene vi mangler.', {
          id: 'minsak.hvem.duGir',
          desc: 'Hvem som gjør noe nå',
        }),
        msg(str`Når vi har dem, går ${hvem} videre med saken.`, {
          id: 'minsak.hvem.etterMer',
          desc: 'Verdien er navnet på saksbehandleren eller kontoret',
        }),
      ];
    case 'KONTRAKT':
      return [
        msg(str`${hvem} lager kontrakten.`, {
          id: 'minsak.hvem.lagerKontrakt',
          desc: 'Verdien er navnet på saksbehandleren eller kontoret',
        }),
        msg('Så signerer du, og du får nøklene.', {
          id: 'minsak.hvem.saaSignerer',
          desc: 'Hva som kommer etterpå',
        }),
        ...klar,
      ];
    case 'VENTELISTE':
      return [
        msg(str`${hvem} ser etter en bolig til deg.`, {
          id: 'minsak.hvem.serEtter',
          desc: 'Verdien er navnet på saksbehandleren eller kontoret',
        }),
        msg('Når du får et tilbud, svarer du ja eller nei.', {
          id: 'minsak.hvem.naarTilbud',
          desc: 'Hva som kommer etterpå',
        }),
      ];
    case 'MOTTATT':
    case 'UNDER_BEHANDLING':
      return [
        sak.soeknadId === undefined
          ? msg(str`${hvem} behandler saken.`, {
              id: 'minsak.hvem.behandlerSaken',
              desc: 'Verdien er navnet på saksbehandleren eller kontoret',
            })
          : msg(str`${hvem} behandler søknaden.`, {
              id: 'minsak.hvem.behandler',
              desc: 'Verdien er navnet på saksbehandleren eller kontoret',
            }),
        msg('Du får et vedtak, som sier ja eller nei og hvorfor.', {
          id: 'minsak.hvem.faarVedtak',
          desc: 'Hva som kommer etterpå',
        }),
      ];
    default:
      return [];
  }
}

export function hvemGjoerHva(sak: MinSak, kommune: Kommune, level: number): TemplateResult | typeof nothing {
  const setninger = gjoeremaal(sak, kommune);
  if (setninger.length === 0) return nothing;
  return html`<section class="hvem-naa" aria-labelledby="hvem">
    ${heading(
      level,
      text(msg('Hvem gjør hva nå?', { id: 'minsak.hvem.tittel', desc: 'Overskrift etter kortet' })),
      { size: '2xs', id: 'hvem' },
    )}
    ${avsnitt(setninger)}
  </section>`;
}

function kontakten({ saksbehandler }: MinSak, { kontakt }: Kommune, level: number): TemplateResult {
  const tittel = saksbehandler
    ? ledd.saksbehandler()
    : msg('Kontakt oss', { id: 'minsak.kontakt.tittel', desc: 'Overskrift over telefonnummeret' });
  return html`<section aria-labelledby="kontakt">
    ${heading(level, text(tittel), { size: '2xs', id: 'kontakt' })}
    ${saksbehandler ? html`<p>${text(saksbehandler)}</p>` : nothing}
    <p class="dempet">${telefonlinje(kontakt)}</p>
    <p class="dempet">${text(sentenceCase(lokal(kontakt.aapningstid)))}</p>
  </section>`;
}

/** What the municipality has fetched about the reader, and when: theirs to check. */
function opplysningene(
  { kilde, navn, adresse, adresseSkjult, barn }: Innbygger,
  level: number,
): TemplateResult {
  const tittel = msg('Opplysningene dine', { id: 'minsak.opplysninger.tittel', desc: 'Overskrift' });
  const se = msg('Se hva vi har hentet om deg', {
    id: 'minsak.opplysninger.se',
    desc: 'Åpner opplysningene fra Folkeregisteret',
  });
  const ikke = msg('Folkeregisteret har ikke svart ennå. Vi spør igjen, og saken venter ikke på det.', {
    id: 'minsak.opplysninger.ikkeHentet',
    desc: 'Når vi ikke vet hva Folkeregisteret sier om søkeren',
  });
  const skjult = msg('Vises ikke her', { id: 'minsak.opplysninger.skjult', desc: 'I stedet for en adresse' });
  return html`<section aria-labelledby="opplysninger">
    ${heading(level, text(tittel), { size: '2xs', id: 'opplysninger' })}
    ${
      kilde
        ? html`<details class="hentet">
            <summary>${text(se)}</summary>
            ${faktaliste([
              [ledd.navn(), navn ?? ''],
              [ledd.adresse(), adresseSkjult ? skjult : (adresse ?? '')],
              [ledd.barn(), barn.map((ett) => ett.navn).join(', ')],
              [ledd.hentet(), fraFolkeregisteret(kilde.hentet)],
            ])}
          </details>`
        : html`<p class="dempet">${text(ikke)}</p>`
    }
  </section>`;
}

const fraFolkeregisteret = (hentet: string): string =>
  msg(str`Folkeregisteret, ${formatDate(today(new Date(hentet)))}`, {
    id: 'minsak.opplysninger.kilde',
    desc: 'Hvor og når opplysningene er hentet. Verdien er en dato.',
  });

interface Valg {
  readonly level: number;
  readonly innbygger: Innbygger | undefined;
  readonly trekk: () => void;
  readonly problem: unknown;
}

export function skinne(
  sak: MinSak,
  kommune: Kommune,
  { level, innbygger, trekk, problem }: Valg,
): TemplateResult {
  return html`<div class="skinne">
    ${kontakten(sak, kommune, level)} ${innbygger ? opplysningene(innbygger, level) : nothing}
    ${
      sak.kanTrekkes
        ? html`<section class="trekk" aria-labelledby="trekk">
            ${heading(
              level,
              text(msg('Ikke aktuelt lenger?', { id: 'minsak.trekk.tittel', desc: 'Over «Trekk søknaden»' })),
              { size: '2xs', id: 'trekk' },
            )}
            <button class="ds-link" type="button" @click=${trekk}>${text(trekkSoeknaden())}</button>
            ${problem}
          </section>`
        : nothing
    }
  </div>`;
}

export const trekkSoeknaden = (): string =>
  msg('Trekk søknaden', { id: 'minsak.trekk.knapp', desc: 'Knapp, og knapp i dialogen som bekrefter' });
