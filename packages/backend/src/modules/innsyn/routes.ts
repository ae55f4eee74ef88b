import type { Innsynsutvalg, OperationTypes } from '@kobo-bolig/contract';
import type { Handlers, Innsynslinje } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { regnearkfil } from '../../regneark.ts';
import { hentRevisjonskjede } from '../revisjon/kontroll.ts';
import { innsynsside, type Innsynsposisjon, type Innsynsrad } from './queries.sql.ts';
import { hentLoggfil, HJEMMEL, krevPeriode, tilInnsyn } from './service.ts';

type Loggrad = Innsynsrad & { posisjonstid: string };

const posisjon = (rad: Loggrad): Innsynsposisjon => [rad.posisjonstid, rad.id];

/** The log is read about somebody, and says so. */
const linje = ({ formaal, sakId, personId }: Innsynsutvalg, antall: number): Innsynslinje => ({
  formaal,
  hjemmel: HJEMMEL,
  antall,
  ...(sakId !== undefined && { sakId }),
  ...(personId !== undefined && { personId }),
});

export const innsynHandlers = {
  listInnsyn: async ({ tx, query, side, innsyn }) => {
    const { limit, etter, liste } = await side<Innsynsposisjon>();
    const rader = await tx.query<Loggrad>(innsynsside(query, limit, etter));
    innsyn(linje({ formaal: 'Kontroll av oppslag', ...query }, Math.min(rader.length, limit)));
    return { body: await liste(rader, posisjon, tilInnsyn) };
  },
  soekInnsyn: async ({ tx, body, side, innsyn }) => {
    krevPeriode(body);
    const { limit, etter, liste } = await side<Innsynsposisjon>();
    const rader = await tx.query<Loggrad>(innsynsside(body, limit, etter));
    innsyn(linje(body, Math.min(rader.length, limit)));
    return { body: await liste(rader, posisjon, tilInnsyn) };
  },
  eksporterInnsyn: async ({ tx, query, body, innsyn, klokke }) => {
    const { linjer, antall } = await hentLoggfil(tx, body);
    innsyn(linje(body, antall));
    return { body: await regnearkfil(query.format, `innsynslogg-${idag(klokke())}`, linjer) };
  },
  hentRevisjonskjede: async ({ tx, innsyn }) => {
    innsyn({ formaal: 'Kontroll av revisjonsloggen', hjemmel: HJEMMEL, hva: 'REVISJONSKJEDE' });
    return { body: await hentRevisjonskjede(tx) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
