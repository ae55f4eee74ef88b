// What is changed here is told to Kobo.
import type { BoligOpprett } from '@kobo-bolig/contract';
import type { Feilkode, KoboClient } from '@kobo-bolig/sdk';
import type { Rad, Register } from './register.ts';

/** Something about this home is wrong, and the next one may be right. Everything else is about all of them. */
const boligensEgne: ReadonlySet<Feilkode> = new Set([
  'UGYLDIG_FORESPOERSEL',
  'BOLIG_ANNEN_ADRESSE',
  'BOLIG_FINNES',
]);

/** What is left out stays as it is in Kobo: the fields nobody keeps here, and a home somebody there keeps from being let. */
function tilKobo({ bolig, kobo }: Rad): BoligOpprett {
  const { nummer, adresse, antallSoverom, bruksareal, iStand } = bolig;
  const vaarStand = kobo === undefined || ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD'].includes(kobo.status);
  return {
    leverandorBoligId: nummer,
    adresse,
    ...(antallSoverom !== undefined && { antallSoverom }),
    ...(bruksareal !== undefined && { bruksareal }),
    ...(vaarStand && { status: iStand ? 'KLAR_FOR_INNFLYTTING' : 'VEDLIKEHOLD' }),
  };
}

/**
 * Sends every home that is new or changed. Stopped anywhere, it is run again: a home that came through, though its
 * answer was lost, is the same home the second time.
 *
 * @throws KoboFeil when nothing can be sent now; what is left is sent the next time
 */
export async function sendUt(kobo: KoboClient, register: Register, signal?: AbortSignal): Promise<void> {
  for (const rad of register.usendte()) {
    const { svar, error } = await kobo.boliger.opprett({ body: tilKobo(rad), signal }).safe();
    if (svar) register.sendt(rad, svar.data);
    else if (boligensEgne.has(error.code)) register.avvist(rad, error.errors[0]?.detail ?? error.detail);
    else throw error;
  }
}
