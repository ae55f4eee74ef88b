import { html, nothing, type TemplateResult } from 'lit';
import type { MinSak, MittVedtak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { daysBetween, formatDate, formatWeekday, today } from '../texts/dates.ts';
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
  const tittel = msg('Vedtaket', { id: 'minsak.vedtak.tittel', desc: 'Overskrift over vedtaket' });
  const lese = msg('Les hele vedtaket', { id: 'minsak.vedtak.les', desc: 'Åpner teksten i vedtaket' });
  return html`<section aria-labelledby="vedtak-tittel">
    ${heading(level, text(tittel), { size: 'sm', id: 'vedtak-tittel' })}
    <p><strong>${text(utfall(sak))}</strong></p>
    <p>${text(klage(vedtak))}</p>
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
          [ledd.klageinstans(), vedtak.klageinstans],
          [ledd.saksbehandler(), vedtak.saksbehandler],
          [ledd.fattetAv(), vedtak.fattetAv],
        ])}
      </div>
    </details>
  </section>`;
}

const ute = (frist: string): boolean => daysBetween(today(), frist) < 0;

/** Until when, and no more: what a late complaint leads to is not ours to say. */
export function klagefrist({ klagefrist: frist }: MittVedtak): string {
  const dag = formatWeekday(frist, getKoboLocale());
  return ute(frist)
    ? msg(str`Fristen for å klage gikk ut ${dag}.`, {
        id: 'minsak.klage.ute',
        desc: 'Verdien er en dag, for eksempel «torsdag 26. november»',
      })
    : msg(str`Du kan klage innen ${dag}.`, {
        id: 'minsak.klage.innen',
        desc: 'Verdien er en dag, for eksempel «torsdag 26. november»',
      });
}

function klage(vedtak: MittVedtak): string {
  const frist = klagefrist(vedtak);
  return ute(vedtak.klagefrist)
    ? msg(str`${frist} Ring oss hvis du er uenig i vedtaket.`, {
        id: 'minsak.klage.uteHjelp',
        desc: 'Verdien er «Fristen for å klage gikk ut torsdag 26. november.»',
      })
    : msg(
        str`${frist} Du klager til kommunen. Endrer ikke kommunen vedtaket, går klagen videre til ${vedtak.klageinstans}.`,
        {
          id: 'minsak.klage.hvordan',
          desc: 'Verdiene er «Du kan klage innen torsdag 26. november.» og navnet på klageinstansen',
        },
      );
}

function gir({ boliginnhold, bistand: hjelp }: MittVedtak): Fakta {
  return [
    [
      ledd.bolig(),
      boliginnhold ? `${boligtype(boliginnhold.boligtype)}, ${soverom(boliginnhold.soverom)}` : '',
    ],
    [
      ledd.etasje(),
      boliginnhold?.utenTrapper
        ? msg('Første etasje eller heis', { id: 'minsak.vedtak.utenTrapper', desc: 'Hva vedtaket gir' })
        : '',
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

const begrunnelse = ({
  vilkaar = [],
  avslaattDel = '',
  fakta,
  regler,
  hensyn,
  barnetsBeste = '',
}: MittVedtak): Fakta =>
  (
    [
      [
        msg('Vilkår for vedtaket', { id: 'minsak.vedtak.vilkaar', desc: 'Del av vedtaket' }),
        vilkaar.join('\n'),
      ],
      [msg('Dette får du ikke', { id: 'minsak.vedtak.delvis', desc: 'Del av vedtaket' }), avslaattDel],
      [msg('Dette vet vi om situasjonen din', { id: 'minsak.vedtak.fakta', desc: 'Del av vedtaket' }), fakta],
      [msg('Reglene vi har brukt', { id: 'minsak.vedtak.regler', desc: 'Del av vedtaket' }), regler],
      [msg('Slik har vi vurdert det', { id: 'minsak.vedtak.hensyn', desc: 'Del av vedtaket' }), hensyn],
      [
        msg('Hva som er best for barna', { id: 'minsak.vedtak.barna', desc: 'Del av vedtaket' }),
        barnetsBeste,
      ],
    ] satisfies Fakta
  ).filter(([, tekst]) => tekst !== '');
