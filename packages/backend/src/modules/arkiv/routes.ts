import type { OperationTypes } from '@kobo-bolig/contract';
import type { Handlers } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { lagPdf } from '../dokument/pdf.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { aktoerAv, saksinnsyn, SAKSBEHANDLING } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { filenTil, sikreFil } from './innhold/fil.ts';
import { leveringer, type Leveringsposisjon, type Leveringsrad } from './queries.sql.ts';
import { krevLevering, merkManuelt, sendIgjen, tilArkivlevering, type Arkivsted } from './service.ts';
import { lagArkivskjema } from './skjema.ts';

type Ctx = Parameters<typeof aktoerAv>[0] & {
  readonly path: { readonly sakId: string; readonly dokumentId: string };
  readonly klokke: () => Date;
};
const sted = (ctx: Ctx): Arkivsted => ({ ...ctx.path, aktoer: aktoerAv(ctx), naa: ctx.klokke() });
const innsynI = (rad: Leveringsrad) => ({
  ...saksinnsyn({ id: rad.sakId, soekerId: rad.soekerId }),
  entitetId: rad.id,
});

export const arkivHandlers = {
  listArkivleveringer: async ({ tx, query, side, innsyn }) => {
    const { limit, etter, liste } = await side<Leveringsposisjon>();
    const rader = await tx.query<Leveringsrad>(leveringer(query.arkivstatus ?? ['FEILET'], limit, etter));
    const body = await liste(rader, (rad) => [rad.posisjonstid, rad.id], tilArkivlevering);
    const vist = rader
      .slice(0, body.items.length)
      .map((rad) => ({ sakId: rad.sakId, personId: rad.soekerId }));
    innsyn({ ...SAKSBEHANDLING, antall: vist.length, vist });
    return { body };
  },
  hentArkivlevering: async ({ tx, path, innsyn }) => {
    await krevSak(tx, path.sakId);
    const rad = await krevLevering(tx, path.sakId, path.dokumentId);
    innsyn(innsynI(rad));
    return { body: tilArkivlevering(rad) };
  },
  lastNedArkivskjema: async ({
    tx,
    path,
    innsyn,
    spraak,
    klokke,
    nyId,
    kommunenummer,
    porter: { fillager },
  }) => {
    const sak = await krevSak(tx, path.sakId);
    const naa = klokke();
    const funnet = await krevLevering(tx, sak.id, path.dokumentId);
    const rad = await sikreFil(tx, { kommunenummer, fillager }, funnet, { nyId, naa });
    const fil = filenTil(rad, kommunenummer);
    if (!fil) throw new KoboFeil('IKKE_FUNNET');
    const { navn, oppsett } = await hentKommuneinfo(tx);
    const skjema = lagArkivskjema({
      rad,
      fil,
      oppsett: oppsett.arkiv,
      spraak,
      avsender: navn[spraak],
      naa,
    });
    innsyn(innsynI(rad));
    return {
      body: {
        filnavn: `${skjema.tittel} ${rad.saksnummer}.pdf`,
        mediaType: 'application/pdf',
        innhold: await lagPdf(skjema),
      },
    };
  },
  sendTilArkivIgjen: async (ctx) => {
    const rad = await sendIgjen(ctx.tx, sted(ctx));
    ctx.innsyn(innsynI(rad));
    return { body: tilArkivlevering(rad) };
  },
  merkManueltArkivert: async (ctx) => {
    const rad = await merkManuelt(ctx.tx, sted(ctx), ctx.body);
    ctx.innsyn(innsynI(rad));
    return { body: tilArkivlevering(rad) };
  },
} satisfies Partial<Handlers<OperationTypes, Porter>>;
