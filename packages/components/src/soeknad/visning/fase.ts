import { nothing } from 'lit';
import type { StegId } from '@kobo-bolig/skjema';
import { skeletonRows } from '../../tilstand/tilstand.ts';
import type { Skjemaflyt } from '../flyt.ts';
import type { Handlinger } from '../handlinger.ts';
import type { Skjemainnlogging } from '../innlogging.ts';
import type { Kode } from '../kode.ts';
import { kontekstFor } from '../kontekst.ts';
import { ALLE_STEG, harNoenTekster, harTekster, hentTekster, katalog, kommuneord } from '../skjematekster.ts';
import type { Begynnelse, Sendt } from '../start.ts';
import { startside } from './start.ts';
import type { Stegvalg } from './steg.ts';

/** Where in the application somebody is. */
export type Fase =
  | { navn: 'start' | 'velger' | 'trukket' | 'lukket' }
  | { navn: 'skjema'; flyt: Skjemaflyt }
  | { navn: 'kvittering'; sendt: Sendt };

/** What the pages need of the element. */
export interface Fasested extends Pick<Stegvalg, 'fokuser' | 'tilFelt' | 'lukkRaskt'> {
  readonly level: number;
  readonly minSakUrl: string | undefined;
  readonly kode: Kode;
  readonly handlinger: Handlinger;
  readonly innlogging: Skjemainnlogging;
  readonly tegn: () => void;
  /** Resolves when it is drawn. */
  readonly tegnet: () => Promise<unknown>;
  readonly oppdater: () => void;
  readonly senere: (flyt: Skjemaflyt) => void;
  /** Tells the host that «Følg saken din» was pressed; false when it takes over. */
  readonly foelg: (sakId: string) => boolean;
}

/** The words each of them is made of; a step of the form knows its own. */
const TEKSTER: Record<Fase['navn'], readonly StegId[]> = {
  start: ['foerDuStarter'],
  velger: ['foerDuStarter', 'formaal'],
  skjema: [],
  kvittering: ['foerDuStarter', 'kvittering'],
  trukket: ['foerDuStarter', 'kvittering'],
  lukket: [],
};

/** After a change of language the old words stand until the new ones are there. */
function krevTekster(steg: readonly StegId[], tegn: () => void): void {
  if (!harTekster(...steg)) void hentTekster(...steg).then(tegn);
}

/** The page for where somebody is; its code was fetched before they came there. */
export function fasevisning(fase: Fase, data: Begynnelse, sted: Fasested): unknown {
  const { level, kode, handlinger, innlogging } = sted;
  krevTekster(TEKSTER[fase.navn], sted.tegn);
  switch (fase.navn) {
    case 'start':
      return startside(data.kommune, {
        level,
        loggInn: () => void innlogging.loggInn(),
        feilet: innlogging.feilet,
      });
    case 'velger':
      return kode.velger?.velger(data.utkast, {
        level,
        params: kommuneord(data.kommune),
        navn: data.innbygger?.navn,
        handlinger,
        loggInn: () => void innlogging.loggInn(),
        loggUt: innlogging.loggUt,
        oppdater: sted.oppdater,
      });
    case 'skjema':
      return steget(fase.flyt, sted);
    case 'kvittering':
      return kvitteringen(data, fase.sendt, sted);
    case 'trukket':
      return kode.kvittering?.trukketvisning(data.kommune, level, handlinger);
    default:
      return nothing;
  }
}

function steget(flyt: Skjemaflyt, sted: Fasested): unknown {
  const { level, kode, handlinger, innlogging, fokuser, tilFelt, lukkRaskt } = sted;
  const steg = flyt.trenger(flyt.vist);
  krevTekster(steg, sted.tegn);
  if (!harNoenTekster(...steg)) return skeletonRows(6);
  const { oppsummering, skjema, senere, kontroll } = kode;
  const miljoe = { flyt, senere, kontroll, ord: katalog(), params: kommuneord(flyt.kommune), level };
  return skjema?.stegvisning(miljoe, {
    ventende: innlogging.ventende,
    loggUt: innlogging.loggUt,
    fokuser,
    tilFelt,
    lukkRaskt,
    oppsummering,
    skinne: { handlinger, senere: () => sted.senere(flyt) },
  });
}

function kvitteringen({ kommune, innbygger }: Begynnelse, sendt: Sendt, sted: Fasested): unknown {
  const { level, minSakUrl, kode, handlinger, innlogging } = sted;
  const { oppsummering, kvittering } = kode;
  if (!innbygger) return nothing;
  return kvittering?.kvitteringsvisning(kommune, sendt, {
    level,
    innbygger,
    minSakUrl,
    handlinger,
    foelg: (event) => {
      if (!sted.foelg(sendt.kvittering.sakId)) event.preventDefault();
    },
    loggUt: innlogging.loggUt,
    svarene:
      oppsummering && harNoenTekster(...ALLE_STEG)
        ? oppsummering.svarvisning(sendt.svar, kontekstFor(kommune, innbygger), level + 1)
        : nothing,
    hentSvarene: async () => {
      await Promise.all([kode.hentOppsummering(), hentTekster(...ALLE_STEG)]);
      sted.tegn();
      await sted.tegnet();
    },
  });
}
