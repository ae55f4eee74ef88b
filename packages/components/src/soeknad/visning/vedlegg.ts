/** What is sent along with the application, on the review: as it is, what cannot come along, and a way to take it away. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Vedlegg, Vedleggstatus } from '@kobo-bolig/contract';
import { listMineVedlegg, slettMittVedlegg } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import { heading } from '../../base/heading.ts';
import { msg, str } from '../../texts/msg.ts';
import { formatBytes } from '../../texts/numbers.ts';
import { text } from '../../texts/text.ts';
import { describeFailure } from '../../tilstand/failure.ts';
import type { Miljoe } from '../felt/felles.ts';
import type { Feilpost } from '../feil.ts';
import type { Skjemaflyt } from '../flyt.ts';
import { feltId, FOKUS } from '../fokus.ts';

/** @throws KoboFeil */
async function slett(klient: KoboCore, { vedleggId, versjon }: Vedlegg): Promise<void> {
  try {
    await call(klient, slettMittVedlegg, { path: { vedleggId }, etag: `"${versjon}"` });
  } catch (error) {
    // Gone already is what was asked for.
    if (describeFailure(error).cause !== 'finnes-ikke') throw error;
  }
}

const sti = ({ vedleggId }: Vedlegg): string => `vedlegg/${vedleggId}`;

/** What stops it from being sent, in a sentence of its own for each file; nothing does while the scanner has it. */
const hinder: Partial<Record<Vedleggstatus, (filnavn: string) => string>> = {
  MANGLER_INNHOLD: (filnavn) =>
    msg(str`${filnavn} er ikke lastet opp. Ta den bort. Du kan sende filen til kommunen etterpå.`, {
      id: 'soeknad.vedlegg.tomt',
      desc: 'Feil på oppsummeringen. Verdien er et filnavn.',
    }),
  INFISERT: (filnavn) =>
    msg(
      str`Det ble funnet virus i ${filnavn}, og filen er kastet. Ta den bort, og send en annen fil etterpå.`,
      {
        id: 'soeknad.vedlegg.virus',
        desc: 'Feil på oppsummeringen. Verdien er et filnavn.',
      },
    ),
  FEIL: (filnavn) =>
    msg(str`${filnavn} kunne ikke kontrolleres for virus. Ta den bort, og send en annen fil etterpå.`, {
      id: 'soeknad.vedlegg.ikkeKontrollert',
      desc: 'Feil på oppsummeringen. Verdien er et filnavn.',
    }),
};

/** What must be put right before the application can be sent. */
export const vedleggsfeil = (vedlegg: readonly Vedlegg[]): readonly Feilpost[] =>
  vedlegg.flatMap((ett): Feilpost[] => {
    const setning = hinder[ett.status]?.(ett.filnavn);
    return setning ? [{ steg: 'oppsummering', felt: sti(ett), kode: 'ukjent', setning }] : [];
  });

/**
 * Takes in what is sent along as it is now; what was said of files that are gone goes with them.
 *
 * @throws KoboFeil
 */
export async function lesVedlegg(flyt: Skjemaflyt): Promise<void> {
  const { soeknadId } = flyt.utkast;
  flyt.vedlegg =
    soeknadId === undefined
      ? []
      : (await call(flyt.vert.klient, listMineVedlegg, { path: { soeknadId } })).data.items;
  const igjen = new Set(flyt.vedlegg.map(sti));
  flyt.feil = flyt.feil.filter(({ felt }) => !felt.startsWith('vedlegg/') || igjen.has(felt));
  flyt.visFeil &&= flyt.feil.length > 0;
  flyt.tegn();
}

/** @param sagt what is read aloud when it is done */
const taBort = (flyt: Skjemaflyt, ett: Vedlegg, sagt: string): Promise<void> =>
  flyt.travelt(async () => {
    // What it became is shown also when it was not done: another tab may have changed it.
    await slett(flyt.vert.klient, ett).finally(() => lesVedlegg(flyt));
    flyt.vert.announce(sagt);
    flyt.fokus = flyt.vedlegg?.length ? FOKUS.vedlegg : FOKUS.neste;
  });

const tilstand = ({ status, antallByte = 0 }: Vedlegg): string =>
  status === 'VENTER'
    ? msg(str`Lastet opp, ${formatBytes(antallByte)}. Filen blir kontrollert for virus.`, {
        id: 'soeknad.vedlegg.venter',
        desc: 'Tilstanden til et vedlegg på oppsummeringen. Verdien er en størrelse.',
      })
    : msg(str`Lastet opp, ${formatBytes(antallByte)}.`, {
        id: 'soeknad.vedlegg.klart',
        desc: 'Tilstanden til et vedlegg på oppsummeringen. Verdien er en størrelse.',
      });

/** Nothing is shown of an application nothing is sent along with. */
export function vedleggene({ flyt, level }: Miljoe): TemplateResult | typeof nothing {
  const { vedlegg = [] } = flyt;
  if (vedlegg.length === 0) return nothing;
  const tittel = msg('Vedlegg', { id: 'soeknad.vedlegg.tittel', desc: 'Overskrift på oppsummeringen' });
  return html`<section class="del">
    <div class="delhode">
      ${heading(level + 1, text(tittel), { size: 'xs', id: FOKUS.vedlegg, focusable: true })}
    </div>
    <dl class="rader">${vedlegg.map((ett) => rad(ett, flyt))}</dl>
  </section>`;
}

function rad(ett: Vedlegg, flyt: Skjemaflyt): TemplateResult {
  const { filnavn } = ett;
  const galt = hinder[ett.status]?.(filnavn);
  const navn = msg(str`Ta bort ${filnavn}`, {
    id: 'soeknad.vedlegg.taBort',
    desc: 'Knapp på oppsummeringen. Verdien er et filnavn.',
  });
  const borte = msg(str`${filnavn} er tatt bort.`, {
    id: 'soeknad.vedlegg.tattBort',
    desc: 'Leses opp når et vedlegg er tatt bort. Verdien er et filnavn.',
  });
  return html`<div>
    <dt>${text(filnavn)}</dt>
    <dd>
      <p class=${galt ? 'ds-validation-message' : 'ds-paragraph'}>${text(galt ?? tilstand(ett))}</p>
      <button class="ds-link" type="button" id=${feltId(sti(ett))} @click=${() => taBort(flyt, ett, borte)}>
        ${text(navn)}
      </button>
    </dd>
  </div>`;
}
