/** The decision as its party reads it: what, why in three parts, how to complain and by when, and who decided. */
import { html, nothing, type TemplateResult } from 'lit';
import type { MinSak, MittVedtak } from '@kobo-bolig/contract';
import { heading } from '../base/heading.ts';
import { boligtypeLabels } from '../bolig/labels.ts';
import { formatDate } from '../texts/dates.ts';
import { msg, plural, str } from '../texts/msg.ts';
import { text } from '../texts/text.ts';
import { faktaliste, type Faktum } from './bolig.ts';

export function vedtaket(sak: MinSak, level: number): TemplateResult | typeof nothing {
  const { vedtak, status } = sak;
  if (!vedtak) return nothing;
  const tittel = msg('Vedtaket', { id: 'minsak.vedtak.tittel', desc: 'Overskrift over vedtaket' });
  const les = msg(str`Les vedtaket fra ${formatDate(vedtak.vedtaksdato)}`, {
    id: 'minsak.vedtak.les',
    desc: 'Åpner vedtaket. Verdien er en dato.',
  });
  // Who has been refused came to read why.
  const aapent = status === 'AVSLAATT';
  return html`<section class="vedtak">
    ${heading(level, text(tittel), { size: 'sm' })}
    <details class="ds-details" data-color="neutral" ?open=${aapent}>
      <summary>${text(les)}</summary>
      <div>${innhold(vedtak, level + 1)}</div>
    </details>
  </section>`;
}

const deler: readonly [felt: 'fakta' | 'regler' | 'hensyn', tittel: () => string][] = [
  [
    'fakta',
    () =>
      msg('Dette har vi lagt til grunn', {
        id: 'minsak.vedtak.fakta',
        desc: 'Overskrift i vedtaket: faktum',
      }),
  ],
  [
    'regler',
    () =>
      msg('Reglene vi har brukt', { id: 'minsak.vedtak.regler', desc: 'Overskrift i vedtaket: regelverk' }),
  ],
  [
    'hensyn',
    () =>
      msg('Slik har vi vurdert saken', {
        id: 'minsak.vedtak.hensyn',
        desc: 'Overskrift i vedtaket: vurdering',
      }),
  ],
];

function innhold(vedtak: MittVedtak, level: number): TemplateResult {
  const ja = vedtak.resultat === 'TILSAGN';
  const resultat = ja
    ? msg('Du har fått ja til det du søkte om.', { id: 'minsak.vedtak.ja', desc: 'Resultatet i vedtaket' })
    : msg('Du har fått avslag på det du søkte om.', {
        id: 'minsak.vedtak.nei',
        desc: 'Resultatet i vedtaket',
      });
  return html`
    <p class="resultat">${text(resultat)}</p>
    ${vedtak.boliginnhold ? faktaliste(gitt(vedtak.boliginnhold)) : nothing} ${bistandsliste(vedtak)}
    ${deler
      .filter(([felt]) => vedtak[felt] !== '')
      .map(
        ([felt, tittel]) =>
          html`${heading(level, text(tittel()), { size: '2xs' })}
            <p class="brevtekst">${text(vedtak[felt])}</p>`,
      )}
    ${klage(vedtak, level)} ${hvem(vedtak)}
  `;
}

function gitt({ boligtype, soverom, leietidMnd }: NonNullable<MittVedtak['boliginnhold']>): Faktum[] {
  const aar = leietidMnd / 12;
  const rom = plural(soverom, {
    one: msg('1 soverom', { id: 'minsak.vedtak.ettSoverom', desc: 'Størrelsen i vedtaket' }),
    other: msg(str`${soverom} soverom`, { id: 'minsak.vedtak.antallSoverom', desc: 'Størrelsen i vedtaket' }),
  });
  const tid = Number.isInteger(aar)
    ? msg(str`${aar} år`, { id: 'minsak.vedtak.aar', desc: 'Leietiden i vedtaket. Verdien er et tall.' })
    : msg(str`${leietidMnd} måneder`, {
        id: 'minsak.vedtak.maaneder',
        desc: 'Leietiden i vedtaket. Verdien er et tall.',
      });
  return [
    [msg('Type bolig', { id: 'minsak.vedtak.type', desc: 'Det vedtaket gir' }), boligtypeLabels[boligtype]()],
    [msg('Størrelse', { id: 'minsak.vedtak.stoerrelse', desc: 'Det vedtaket gir' }), rom],
    [msg('Leietid', { id: 'minsak.vedtak.leietid', desc: 'Det vedtaket gir' }), tid],
  ];
}

const bistandsord: Record<MittVedtak['bistand'][number], () => string> = {
  RAAD_OG_VEILEDNING: () =>
    msg('Råd og veiledning', { id: 'minsak.vedtak.raad', desc: 'Hjelp vedtaket gir' }),
  PRAKTISK_BISTAND: () =>
    msg('Praktisk bistand', { id: 'minsak.vedtak.praktisk', desc: 'Hjelp vedtaket gir' }),
};

function bistandsliste({ bistand, utdypBistand }: MittVedtak): TemplateResult | typeof nothing {
  if (bistand.length === 0) return nothing;
  const tittel = msg('Dette får du hjelp med:', {
    id: 'minsak.vedtak.hjelp',
    desc: 'Over en liste i vedtaket',
  });
  return html`<p>${text(tittel)}</p>
    <ul>
      ${bistand.map((en) => html`<li>${text(bistandsord[en]())}</li>`)}
    </ul>
    ${utdypBistand ? html`<p class="brevtekst">${text(utdypBistand)}</p>` : nothing}`;
}

function klage({ klagefrist, klageinstans }: MittVedtak, level: number): TemplateResult {
  const tittel = msg('Du kan klage', { id: 'minsak.vedtak.klageTittel', desc: 'Overskrift i vedtaket' });
  const frist = msg(str`Fristen for å klage er ${formatDate(klagefrist)}. Klagen sender du til oss.`, {
    id: 'minsak.vedtak.klagefrist',
    desc: 'I vedtaket. Verdien er en dato.',
  });
  const instans = msg(str`Hvis vi ikke endrer vedtaket, avgjøres klagen av: ${klageinstans}.`, {
    id: 'minsak.vedtak.klageinstans',
    desc: 'I vedtaket. Verdien er hvem som avgjør klagen.',
  });
  return html`${heading(level, text(tittel), { size: '2xs' })}
    <p>${text(frist)}</p>
    <p>${text(instans)}</p>`;
}

function hvem({ saksbehandler, fattetAv, vedtaksdato }: MittVedtak): TemplateResult {
  const dag = formatDate(vedtaksdato);
  return html`<p class="underskrift">
    ${text(
      msg(str`Vedtaket er fattet ${dag} av ${fattetAv}. Saksbehandler: ${saksbehandler}.`, {
        id: 'minsak.vedtak.hvem',
        desc: 'Nederst i vedtaket. Verdiene er dato og to navn.',
      }),
    )}
  </p>`;
}
