/** How an application is sent, and what is said when it was not. Comes with the review. */
import type { Vedlegg } from '@kobo-bolig/contract';
import { sendSoeknad } from '@kobo-bolig/contract/client';
import { call, type FeltFeil, isKoboError } from '@kobo-bolig/sdk';
import {
  finnFelt,
  forhaandsutfyll,
  lesSti,
  oppsummeringHash,
  rensSvar,
  settSvar,
  validerAlt,
} from '@kobo-bolig/skjema';
import { describeFailure } from '../tilstand/failure.ts';
import type { Feilpost } from './feil.ts';
import type { Skjemaflyt } from './flyt.ts';
import { FOKUS } from './fokus.ts';
import type { Sendt } from './start.ts';
import { lesVedlegg, vedleggsfeil } from './visning/vedlegg.ts';

/** «Send søknaden»: sends what was shown, when nothing in it must be put right first. */
export async function send(flyt: Skjemaflyt): Promise<void> {
  const { utkast, vedlegg } = flyt;
  if (flyt.opptatt) return;
  // What nobody has seen is not sent.
  if (!vedlegg) return visVedlegg(flyt);
  if (utkast.foreldet) {
    flyt.fokus = FOKUS.lagring;
    return flyt.tegn();
  }
  if (flyt.avvis([...validerAlt(flyt.svar, flyt.kontekst), ...vedleggsfeil(vedlegg)])) return;
  await flyt.travelt(async () => {
    if (!(await utkast.lagre())) {
      flyt.fokus = FOKUS.lagring;
      return;
    }
    try {
      const sendt = await sendInn(flyt, vedlegg);
      utkast.lukk();
      flyt.vert.sendt(sendt);
    } catch (error) {
      await ikkeSendt(flyt, error);
    }
  });
}

const visVedlegg = (flyt: Skjemaflyt): Promise<void> =>
  flyt.travelt(async () => {
    await lesVedlegg(flyt);
    flyt.endretOppsummering = true;
    flyt.fokus = FOKUS.steg;
  });

/** @throws KoboFeil */
async function sendInn({ vert, utkast, kontekst }: Skjemaflyt, vedlegg: readonly Vedlegg[]): Promise<Sendt> {
  const { soeknadId = '', etag, versjon, svar } = utkast;
  const { data } = await call(vert.klient, sendSoeknad, {
    path: { soeknadId },
    etag,
    body: { oppsummeringHash: await oppsummeringHash(svar, kontekst, vedlegg) },
    // The same draft in the same version is the same submission, whatever happened to the first answer.
    idempotencyKey: `${soeknadId}-${versjon}`,
  });
  return { kvittering: data, svar: rensSvar(svar, kontekst) };
}

async function ikkeSendt(flyt: Skjemaflyt, error: unknown): Promise<void> {
  if (isKoboError(error)) {
    if (error.code === 'SOEKNAD_UFULLSTENDIG') {
      const feil = fraServer(error.errors);
      // What points to no answer is not kept quiet about: it is told with its reference.
      if (feil.length < error.errors.length) flyt.hindring = describeFailure(error);
      if (flyt.avvis(feil)) return;
    }
    const videre = avslag[error.code];
    if (videre) return videre(flyt);
  }
  flyt.hindring = describeFailure(error);
  flyt.fokus = FOKUS.lagring;
}

/** What the server may refuse with, and the way on from it. */
const avslag: Readonly<Record<string, ((flyt: Skjemaflyt) => Promise<void> | void) | undefined>> = {
  VEDLEGG_IKKE_KLARE: async (flyt) => {
    await lesVedlegg(flyt);
    flyt.avvis(vedleggsfeil(flyt.vedlegg ?? []));
  },
  FORMAAL_IKKE_TILBUDT: (flyt) => void flyt.avvis([{ steg: 'formaal', felt: 'formaal', kode: 'valg' }]),
  SOEKNAD_ER_SENDT: ({ utkast, vert }) => {
    utkast.lukk();
    vert.erSendt(utkast.soeknadId ?? '');
  },
  OPPSUMMERING_ENDRET: async (flyt) => {
    [flyt.innbygger] = await Promise.all([flyt.vert.hentInnbygger(), lesVedlegg(flyt)]);
    flyt.sett(settSvar(forhaandsutfyll(flyt.svar, flyt.kontekst), 'riktig', undefined), 'riktig');
    flyt.endretOppsummering = true;
    flyt.fokus = FOKUS.steg;
  },
  UTDATERT: async (flyt) => {
    // Saving finds out what the other tab did.
    flyt.utkast.endre(flyt.svar);
    await flyt.utkast.lagre();
    flyt.fokus = FOKUS.lagring;
  },
};

/** `/svar/barn/0/netter` → `barn[0].netter` */
const tilSti = (pointer: string): string => {
  const [, , id = '', rad, felt] = pointer.split('/');
  return rad === undefined ? id : `${id}[${rad}]${felt === undefined ? '' : `.${felt}`}`;
};

/** The server's faults at their fields and steps; those it points nowhere with are left out. */
const fraServer = (feil: readonly FeltFeil[]): readonly Feilpost[] =>
  feil.flatMap(({ pointer, detail }): Feilpost[] => {
    const felt = tilSti(pointer);
    const steg = finnFelt(lesSti(felt).id)?.steg.id;
    return steg ? [{ steg, felt, kode: 'ukjent', setning: detail }] : [];
  });
