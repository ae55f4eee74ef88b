import type { Innsyn, OperationTypes, Rolle } from '@kobo-bolig/contract';
import { hvem } from '../../http/aktoer.ts';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { innsynsside, type Innsynsposisjon, type Innsynsrad } from './queries.sql.ts';

type Loggrad = Innsynsrad & { posisjonstid: string };

const tilInnsyn = (rad: Innsynsrad): Innsyn => ({
  innsynId: rad.id,
  tid: rad.tid,
  aktoer: hvem(rad),
  ...(!rad.aktoer.startsWith('system:') && { rolle: (rad.roller[0] ?? 'INNBYGGER') as Rolle }),
  operasjon: rad.operasjon,
  hva: rad.ressurs,
  ...(rad.ressursId !== null && { entitetId: rad.ressursId }),
  ...(rad.sakId !== null && { sakId: rad.sakId }),
  ...(rad.saksnummer !== null && { saksnummer: rad.saksnummer }),
  ...(rad.personId !== null && { personId: rad.personId }),
  ...(rad.antall !== null && { antall: rad.antall }),
  formaal: rad.formaal ?? '',
  hjemmel: rad.hjemmel ?? '',
});

export const innsynHandlers = {
  listInnsyn: async ({ tx, query, side, innsyn }) => {
    const { limit, etter, liste } = await side<Innsynsposisjon>();
    const rader = await tx.query<Loggrad>(innsynsside(query.sakId, limit, etter));
    innsyn({
      formaal: 'Kontroll av oppslag',
      hjemmel: 'personvernforordningen artikkel 39',
      antall: Math.min(rader.length, limit),
      ...(query.sakId !== undefined && { sakId: query.sakId }),
    });
    return { body: await liste(rader, (rad): Innsynsposisjon => [rad.posisjonstid, rad.id], tilInnsyn) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
