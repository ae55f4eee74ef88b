import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import type { Porter } from '../../porter.ts';
import { iCellen } from './celle.ts';
import { radene, uttrekkene, type Radrad, type Uttrekksposisjon, type Uttrekksrad } from './queries.sql.ts';
import {
  hentUttrekk,
  kommenter,
  laas,
  lagUttrekk,
  skrivFil,
  tilHode,
  tilInternt,
  tilPublisert,
  tilRad,
} from './service.ts';

const STATISTIKK = { formaal: 'Statistikk', hjemmel: 'boligsosialloven § 5' } as const;

const internt = (rad: Uttrekksrad) => ({ body: tilInternt(rad) });

export const statistikkHandlers = {
  listStatistikkuttrekk: async ({ tx, side }) => {
    const { limit, etter, liste } = await side<Uttrekksposisjon>();
    const rader = await tx.query<Uttrekksrad>(uttrekkene(limit, etter));
    return { body: await liste(rader, ({ opprettet, id }): Uttrekksposisjon => [opprettet, id], tilHode) };
  },
  opprettStatistikkuttrekk: async ({ tx, body, klokke, nyId }) =>
    internt(await lagUttrekk(tx, body, { naa: klokke(), nyId })),
  hentStatistikkuttrekk: async ({ tx, path }) => ({
    body: tilPublisert(await hentUttrekk(tx, path.statistikkuttrekkId)),
  }),
  hentInterntStatistikkuttrekk: async ({ tx, path }) =>
    internt(await hentUttrekk(tx, path.statistikkuttrekkId)),
  hentStatistikkfil: async ({ tx, path, spraak }) => ({
    body: skrivFil(await hentUttrekk(tx, path.statistikkuttrekkId), spraak, false),
  }),
  hentInternStatistikkfil: async ({ tx, path, spraak }) => ({
    body: skrivFil(await hentUttrekk(tx, path.statistikkuttrekkId), spraak, true),
  }),
  kommenterStatistikkontroll: async ({ tx, path, body, ifMatch, ansatt }) => {
    const hvilken = { id: path.statistikkuttrekkId, kontroll: path.statistikkontroll };
    return internt(await kommenter(tx, hvilken, body, { ifMatch, navn: ansatt.navn }));
  },
  laasStatistikkuttrekk: async ({ tx, path, ifMatch }) =>
    internt(await laas(tx, path.statistikkuttrekkId, ifMatch)),
  listStatistikkrader: async ({ tx, path, side, innsyn }) => {
    const uttrekk = await hentUttrekk(tx, path.statistikkuttrekkId);
    const { mengde, fakta } = await iCellen(tx, uttrekk, path.statistikkcelle);
    const { limit, etter, liste } = await side<readonly [string]>();
    const rader = await tx.query<Radrad>(radene(uttrekk, mengde, fakta, limit, etter));
    const vist = rader
      .slice(0, limit)
      .flatMap(({ sakId, soekerId }) =>
        sakId === null || soekerId === null ? [] : [{ sakId, personId: soekerId }],
      );
    innsyn({ ...STATISTIKK, antall: Math.min(rader.length, limit), vist });
    return { body: await liste(rader, ({ radId }) => [radId] as const, tilRad) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
