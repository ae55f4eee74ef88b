import * as z from 'zod/mini';
import { fromBase64 } from '../../base64.ts';
import { lesJson } from '../felles/aapenklient.ts';
import type { Fetch } from '../felles/forsoek.ts';
import { filreferanse, lagArkivmelding, type Meldingsvalg } from './arkivmelding.ts';
import { lesSvar } from './kvittering.ts';
import { fiksnavn } from './meldingstyper.ts';
import type { Arkiv, Arkivfeil, Arkivmelding, Arkivsvar } from './port.ts';

/** The side-car that speaks Fiks Protokoll for this installation (`wire.md`). */
export interface Sidevognoppsett {
  readonly fetch: Fetch;
  /** Without trailing slash. */
  readonly baseUrl: string;
  /** What shows the side-car that it is us. Secret. */
  readonly noekkel: string;
  readonly fristMs?: number;
}

/** The accounts of Fiks Protokoll a municipality and its archive have, and what its archive speaks. */
export interface Fikskonto extends Meldingsvalg {
  readonly avsenderKontoId: string;
  readonly mottakerKontoId: string;
}

const FRIST_MS = 60_000;
/** Answers fetched at a time. */
const BOLK = 20;
/** A receipt is some kilobytes. Longer than this is none. */
const MAKS_TEGN = 1_000_000;

const uuid = z.uuid();
const Sendt = z.object({ meldingId: uuid });
const Svarliste = z.object({
  svar: z.array(
    z.object({
      svarId: uuid,
      meldingType: z.string(),
      svarPaMelding: uuid,
      filer: z.array(z.object({ navn: z.string(), innhold: z.string().check(z.maxLength(MAKS_TEGN)) })),
    }),
  ),
});
type Svar = z.output<typeof Svarliste>['svar'][number];

const borte = (feil: Arkivfeil): Arkivsvar => ({ utfall: 'BORTE', feil });
/** What a status says when it is not what we asked for. */
function avStatus(status: number): Arkivsvar {
  if (status === 401 || status === 403) return borte('IKKE_TILGANG');
  // 408 and 429 pass as 5xx do.
  if (status >= 400 && status < 500 && status !== 408 && status !== 429)
    return { utfall: 'AVVIST', feil: 'UGYLDIG_FORESPOERSEL' };
  return borte('UTILGJENGELIG');
}

/** A municipality's archive, reached as `arkivmelding` over Fiks Protokoll. */
export function createFiksarkiv(oppsett: Sidevognoppsett, konto: Fikskonto): Arkiv {
  const { baseUrl, noekkel, fetch, fristMs = FRIST_MS } = oppsett;

  /** Null when there was no answer in time, or one that was cut off. */
  async function kall(
    metode: string,
    sti: string,
    body: FormData | null = null,
  ): Promise<{ status: number; json: unknown } | null> {
    const signal = AbortSignal.timeout(fristMs);
    const ute = new Promise<null>((resolve) =>
      signal.addEventListener('abort', () => resolve(null), { once: true }),
    );
    const svar = async () => {
      const headers = { authorization: `Bearer ${noekkel}`, accept: 'application/json' };
      // Documents go where the installation has said, and not where an answer says.
      const redirect = 'manual' as const;
      const request = new Request(baseUrl + sti, { method: metode, headers, body, signal, redirect });
      const svaret = await fetch(request);
      const tekst = await svaret.text();
      return { status: svaret.status, json: lesJson(tekst) };
    };
    return Promise.race([svar().catch(() => null), ute]);
  }

  return {
    async arkiver(dokument, klientMeldingId) {
      const form = new FormData();
      const { avsenderKontoId, mottakerKontoId, versjon } = konto;
      const melding = {
        klientMeldingId,
        meldingType: fiksnavn[versjon].opprett,
        avsenderKontoId,
        mottakerKontoId,
      };
      form.append('melding', new Blob([JSON.stringify(melding)], { type: 'application/json' }));
      const xml = new Blob([lagArkivmelding(dokument, konto)], { type: 'application/xml' });
      form.append('fil', xml, 'arkivmelding.xml');
      for (const [i, fil] of dokument.filer.entries())
        form.append('fil', new Blob([fil.innhold], { type: fil.mediaType }), filreferanse(fil, i + 1));
      const svar = await kall('POST', '/meldinger', form);
      if (svar === null) return borte('UTILGJENGELIG');
      if (svar.status !== 202) return avStatus(svar.status);
      const sendt = Sendt.safeParse(svar.json);
      return sendt.success ? { utfall: 'SENDT', meldingId: sendt.data.meldingId } : borte('UGYLDIG_SVAR');
    },

    async hentSvar() {
      const svar = await kall('GET', `/svar?kontoId=${konto.avsenderKontoId}&antall=${BOLK}`);
      const lest = svar?.status === 200 ? Svarliste.safeParse(svar.json) : null;
      return lest?.success ? lest.data.svar.map((ett) => tilMelding(ett, konto)) : null;
    },

    async bekreft(svarId) {
      await kall('DELETE', `/svar/${svarId}`);
    },
  };
}

function tilMelding({ svarId, svarPaMelding, meldingType, filer }: Svar, konto: Fikskonto): Arkivmelding {
  const fil = filer.find(({ navn }) => navn.endsWith('.xml'));
  return {
    svarId,
    meldingId: svarPaMelding,
    ...lesSvar(konto.versjon, meldingType, fil === undefined ? null : utf8(fil.innhold)),
  };
}

/** Null for what is no base64, or no UTF-8: then there is no receipt in it. */
function utf8(base64: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fromBase64(base64));
  } catch {
    return null;
  }
}
