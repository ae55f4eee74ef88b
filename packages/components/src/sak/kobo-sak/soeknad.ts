import type { Sak } from '@kobo-bolig/contract';
import { hentSakensSoeknad } from '@kobo-bolig/contract/client';
import { call, type KoboCore } from '@kobo-bolig/sdk';
import type { Svar, VistDel } from '@kobo-bolig/skjema';
import { today } from '../../texts/dates.ts';
import type { KoboLocale } from '../../texts/language.ts';

export interface Application {
  received: string;
  reference: string;
  sections: readonly VistDel[];
}

/**
 * The application as it was sent, in words. The form's engine and texts are fetched here and not before: most who
 * open a case read it, but the page stands before they are there.
 */
export async function readApplication(
  client: KoboCore,
  sak: Sak,
  locale: KoboLocale,
  signal: AbortSignal,
): Promise<Application> {
  const [{ data }, { migrer, oppsummering, sendtKontekst, visOppsummering }, { lastTekster }] =
    await Promise.all([
      call(client, hentSakensSoeknad, { path: { sakId: sak.sakId }, signal }),
      import('@kobo-bolig/skjema'),
      import('@kobo-bolig/skjema/tekster/last'),
    ]);
  const svar = migrer(data.svar as Svar, data.skjemaversjon);
  const mottatt = today(new Date(data.mottatt));
  const deler = oppsummering(svar, sendtKontekst(svar, { mottatt, spraak: locale }))
    // What came from registers stands under «Søker og kontakt».
    .map((del) => ({ ...del, rader: del.rader.filter(({ felt }) => felt.type !== 'vis') }))
    .filter(({ rader }) => rader.length > 0);
  const katalog = await lastTekster(locale, ...deler.map(({ steg }) => steg));
  return {
    received: data.mottatt,
    reference: data.referanse,
    sections: visOppsummering(katalog, deler),
  };
}

/** The form has the languages' names. */
export async function interpreterLanguage(code: string, locale: KoboLocale): Promise<string> {
  const { lastTekster } = await import('@kobo-bolig/skjema/tekster/last');
  return (await lastTekster(locale, 'omDeg'))[`tolkSpraak/${code}`] ?? code;
}
