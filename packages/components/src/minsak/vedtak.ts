import { html, nothing, type TemplateResult } from 'lit';
import type { MinSak, MittVedtak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { formatDate, formatWeekday } from '../texts/dates.ts';
import { getKoboLocale } from '../texts/locale.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { faktaliste, type Fakta } from './fakta.ts';
import { bistand, boligtype, ledd, soverom } from './ord.ts';
import { utfall } from './tidslinje.ts';

/** The decision in full: what, why in three parts, how to complain, and who stands behind it. */
export function vedtaket(sak: MinSak, level: number): TemplateResult | typeof nothing {
  const { vedtak } = sak;
  if (!vedtak) return nothing;
  const { klageinstans } = vedtak;
  const tittel = msg('Vedtaket', { id: 'minsak.vedtak.tittel', desc: 'Overskrift over vedtaket' });
  const klage = msg(
    str`Er du uenig, kan du klage til kommunen innen ${formatWeekday(vedtak.klagefrist, getKoboLocale())}. Endrer ikke kommunen vedtaket, avgjør ${klageinstans} klagen.`,
    { id: 'minsak.vedtak.klage', desc: 'Verdiene er en dag og navnet på klageinstansen' },
  );
  const lese = msg('Les hele vedtaket', { id: 'minsak.vedtak.les', desc: 'Åpner teksten i vedtaket' });
  return html`<section aria-labelledby="vedtak-tittel">
    ${heading(level, text(tittel), { size: 'sm', id: 'vedtak-tittel' })}
    <p><strong>${text(utfall(sak))}</strong></p>
    <p>${text(klage)}</p>
    <details class="ds-details" data-color="neutral" id="vedtak">
      <summary>${text(lese)}</summary>
      <div class="vedtakstekst">
        ${faktaliste([[ledd.vedtaksdato(), formatDate(vedtak.vedtaksdato)], ...gir(vedtak)])}
        ${vedtak.utdypBistand ? html`<p class="fritekst">${text(vedtak.utdypBistand)}</p>` : nothing}
        ${begrunnelse(vedtak).map(
          ([navn, tekst]) =>
            html`${heading(level + 1, text(navn), { size: '2xs' })}
              <p class="fritekst">${text(tekst)}</p>`,
        )}
        ${heading(
          level + 1,
          text(msg('Klage og kontakt', { id: 'minsak.vedtak.klageTittel', desc: 'Overskrift i vedtaket' })),
          { size: '2xs' },
        )}
        ${faktaliste([
          [ledd.klagefrist(), formatDate(vedtak.klagefrist)],
          [ledd.klageinstans(), klageinstans],
          [ledd.saksbehandler(), vedtak.saksbehandler],
          [ledd.fattetAv(), vedtak.fattetAv],
        ])}
      </div>
    </details>
  </section>`;
}

function gir({ boliginnhold, bistand: hjelp }: MittVedtak): Fakta {
  return [
    [
      ledd.bolig(),
      boliginnhold ? `${boligtype(boliginnhold.boligtype)}, ${soverom(boliginnhold.soverom)}` : '',
    ],
    [ledd.leietid(), boliginnhold ? leietid(boliginnhold.leietidMnd) : ''],
    [ledd.hjelp(), bistand(hjelp)],
  ];
}

function leietid(maaneder: number): string {
  const aar = maaneder / 12;
  if (Number.isInteger(aar))
    return msg(str`${aar} år`, { id: 'minsak.vedtak.aar', desc: 'Hvor lenge leieforholdet varer' });
  return plural(maaneder, {
    one: msg('1 måned', { id: 'minsak.vedtak.enMaaned', desc: 'Hvor lenge leieforholdet varer' }),
    other: msg(str`${maaneder} måneder`, {
      id: 'minsak.vedtak.maaneder',
      desc: 'Hvor lenge leieforholdet varer',
    }),
  });
}

const begrunnelse = ({ fakta, regler, hensyn }: MittVedtak): Fakta =>
  (
    [
      [msg('Dette vet vi om situasjonen din', { id: 'minsak.vedtak.fakta', desc: 'Del av vedtaket' }), fakta],
      [msg('Reglene vi har brukt', { id: 'minsak.vedtak.regler', desc: 'Del av vedtaket' }), regler],
      [msg('Slik har vi vurdert det', { id: 'minsak.vedtak.hensyn', desc: 'Del av vedtaket' }), hensyn],
    ] satisfies Fakta
  ).filter(([, tekst]) => tekst !== '');
