import type { Dokumentformat, OperationTypes } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Handlers, Innsynslinje, Kontekst, Nedlasting, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { MEDSOEKER } from '../medsoeker/service.ts';
import { EGET_LEIEFORHOLD, krevEgetLeieforhold } from '../leieforhold/egen.ts';
import { FORVALTNING, hentLeieforholdrad, leiernesInnsyn } from '../leieforhold/service.ts';
import { finnPersonId } from '../person/service.ts';
import { EGEN_SAK, krevEgenSak } from '../sak/egen.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { krevSak } from '../sak/service.ts';
import { settVarselAapnet } from '../varsel/queries.sql.ts';
import {
  dokumentILeieforholdet,
  dokumentOgsaaTil,
  dokumentTil,
  leieforholdetsDokumenter,
  sakensDokumenter,
  settAapnet,
  type Dokumentposisjon,
  type Dokumentrad,
} from './queries.sql.ts';
import { hentSakensFil } from './sakensfil.ts';
import { hentDokumentfil, tilDokument, tilMittDokument } from './service.ts';

type Ctx<Path> = Omit<Kontekst<OperationShape, Porter>, 'path' | 'query' | 'body'> & {
  readonly tx: Tx;
  readonly path: Path;
};

const filene = ({ kommunenummer, porter: { fillager } }: Ctx<unknown>) => ({ kommunenummer, fillager });
const posisjon = (rad: Dokumentrad): Dokumentposisjon => [rad.posisjonstid, rad.id];

/** For an employee, who has the case. */
const sakensFil =
  (format: Dokumentformat) =>
  async (ctx: Ctx<{ sakId: string; dokumentId: string }>): Promise<{ body: Nedlasting }> => {
    const { tx, path, innsyn } = ctx;
    const sak = await krevSak(tx, path.sakId);
    const body = await hentSakensFil(ctx, sak.id, path.dokumentId, format);
    innsyn({ ...saksinnsyn(sak), entitetId: path.dokumentId });
    return { body };
  };

/** For an employee, who has the tenancy. */
const leieforholdetsFil =
  (format: Dokumentformat) =>
  async (ctx: Ctx<{ leieforholdId: string; dokumentId: string }>): Promise<{ body: Nedlasting }> => {
    const { tx, path, innsyn } = ctx;
    const leie = await hentLeieforholdrad(tx, path.leieforholdId);
    const rad = await tx.maybeOne<Dokumentrad>(dokumentILeieforholdet(leie.id, path.dokumentId));
    if (!rad) throw new KoboFeil('IKKE_FUNNET');
    innsyn({ ...FORVALTNING, leieforholdId: leie.id, entitetId: rad.id, personId: rad.mottakerId });
    return { body: await hentDokumentfil(tx, filene(ctx), rad, format) };
  };

/** What is logged of it that somebody has read what was sent to them, or to whom they applied with. */
function egenLinje(
  { id, sakId, leieforholdId, soekerId, mottakerId }: Dokumentrad,
  personId: string,
): Innsynslinje {
  if (sakId === null) return { ...EGET_LEIEFORHOLD, leieforholdId: leieforholdId!, personId, entitetId: id };
  const linje = soekerId === personId ? { ...EGEN_SAK, personId } : { ...MEDSOEKER, personId: mottakerId };
  return { ...linje, sakId, entitetId: id };
}

/** For those it was sent to. */
const minFil =
  (format: Dokumentformat) =>
  async (ctx: Ctx<{ dokumentId: string }>): Promise<{ body: Nedlasting }> => {
    const { tx, path, porter, kommunenummer, innbygger, innsyn, klokke } = ctx;
    const personId = await finnPersonId({ tx, vault: porter.vault, kommunenummer }, innbygger.pid);
    if (!personId) throw new KoboFeil('IKKE_FUNNET');
    const mitt = await tx.maybeOne<Dokumentrad>(dokumentTil(personId, path.dokumentId));
    const rad = mitt ?? (await tx.maybeOne<Dokumentrad>(dokumentOgsaaTil(personId, path.dokumentId)));
    if (!rad) throw new KoboFeil('IKKE_FUNNET');
    innsyn(egenLinje(rad, personId));
    const body = await hentDokumentfil(tx, filene(ctx), rad, format);
    // That the co-applicant has read it does not tell that the party has.
    if (!mitt) return { body };
    await tx.query(settAapnet(rad.id, klokke().toISOString()));
    await tx.query(settVarselAapnet(rad.id));
    return { body };
  };

export const dokumentHandlers = {
  listDokumenter: async ({ tx, path, side, innsyn }) => {
    const sak = await krevSak(tx, path.sakId);
    const { limit, etter, liste } = await side<Dokumentposisjon>();
    const rader = await tx.query<Dokumentrad>(sakensDokumenter(sak.id, null, limit, etter));
    const body = await liste(rader, posisjon, tilDokument);
    innsyn({ ...saksinnsyn(sak), antall: body.items.length });
    return { body };
  },
  lastNedDokumentPdf: sakensFil('PDF'),
  lastNedDokumentHtml: sakensFil('HTML'),
  listLeiedokumenter: async ({ tx, path, side, innsyn }) => {
    const { id } = await hentLeieforholdrad(tx, path.leieforholdId);
    const { limit, etter, liste } = await side<Dokumentposisjon>();
    const rader = await tx.query<Dokumentrad>(leieforholdetsDokumenter(id, null, limit, etter));
    const body = await liste(rader, posisjon, tilDokument);
    await leiernesInnsyn({ tx, innsyn }, id, body.items.length);
    return { body };
  },
  lastNedLeiedokumentPdf: leieforholdetsFil('PDF'),
  lastNedLeiedokumentHtml: leieforholdetsFil('HTML'),
  listMineLeiedokumenter: async (ctx) => {
    const { tx, path, side, innsyn } = ctx;
    const eget = await krevEgetLeieforhold(tx, path.leieforholdId, ctx);
    const { limit, etter, liste } = await side<Dokumentposisjon>();
    const rader = await tx.query<Dokumentrad>(
      leieforholdetsDokumenter(path.leieforholdId, eget.personId, limit, etter),
    );
    const body = await liste(rader, posisjon, tilMittDokument);
    innsyn({ ...eget, antall: body.items.length });
    return { body };
  },
  listMineDokumenter: async (ctx) => {
    const { tx, path, side, innsyn } = ctx;
    const egen = await krevEgenSak(tx, path.sakId, ctx);
    const { limit, etter, liste } = await side<Dokumentposisjon>();
    const rader = await tx.query<Dokumentrad>(sakensDokumenter(egen.sakId, egen.personId, limit, etter));
    const body = await liste(rader, posisjon, tilMittDokument);
    innsyn({ ...egen, antall: body.items.length });
    return { body };
  },
  lastNedMittDokumentPdf: minFil('PDF'),
  lastNedMittDokumentHtml: minFil('HTML'),
} satisfies Partial<Handlers<OperationTypes, Porter>>;
