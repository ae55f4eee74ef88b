import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { regnearkfil } from '../../regneark.ts';
import { behovsfil, hentBehovsoversikt } from './behov.ts';
import { iCellen } from './celle.ts';
import { avstem } from './flyktningliste.ts';
import { hentPlanrapport } from './planrapport.ts';
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
  hentBehovsoversikt: async ({ tx, klokke }) => ({ body: await hentBehovsoversikt(tx, idag(klokke())) }),
  hentBehovsfil: async ({ tx, query, klokke, spraak }) => {
    const behov = await hentBehovsoversikt(tx, idag(klokke()));
    return {
      body: await regnearkfil(query.format, `behovsoversikt-intern-${behov.dag}`, behovsfil(behov, spraak)),
    };
  },
  hentPlanrapport: async ({ tx, path, query, klokke }) => {
    const { fra, til, terskel = 3 } = query;
    return { body: await hentPlanrapport(tx, path.planrapport, { fra, til, terskel }, idag(klokke())) };
  },
  avstemFlyktningliste: async ({ tx, body, porter, kommunenummer, klokke, innsyn }) => {
    const { vault } = porter;
    const svar = await avstem(tx, body.identer, { vault, kommunenummer, dag: idag(klokke()) });
    innsyn({ ...STATISTIKK, antall: svar.body.avvik.length, vist: svar.vist });
    for (const { leieforholdId, personId } of svar.utenSak)
      innsyn({ ...STATISTIKK, hva: 'LEIEFORHOLD', entitetId: leieforholdId, personId });
    return { body: svar.body };
  },
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
  hentStatistikkfil: async ({ tx, path, query, spraak }) => ({
    body: await skrivFil(await hentUttrekk(tx, path.statistikkuttrekkId), spraak, false, query.format),
  }),
  hentInternStatistikkfil: async ({ tx, path, query, spraak }) => ({
    body: await skrivFil(await hentUttrekk(tx, path.statistikkuttrekkId), spraak, true, query.format),
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
