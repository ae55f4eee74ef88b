import type { MineOpplysninger, Utlevering } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Kontekst, OperationShape } from '../../http/handler.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Porter } from '../../porter.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { listMineSaker } from '../meg/service.ts';
import { hentIdenter } from '../person/service.ts';
import { meldVedSidenAv } from '../sak/hendelser.ts';
import { saksinnsyn } from '../sak/kontekst.ts';
import { husstandensPersoner } from '../sak/queries.sql.ts';
import { krevSak } from '../sak/service.ts';
import { harSakerUtenfor } from './queries.sql.ts';
import { samleOpplysninger, type Opplysningsmiljoe } from './service.ts';

/** The call of an operation that hands out. */
interface Utleveringskall extends Pick<
  Kontekst<OperationShape, Porter>,
  'porter' | 'kommunenummer' | 'nyId' | 'klokke' | 'innsyn' | 'spraak'
> {
  readonly tx: Tx;
  readonly path: { readonly sakId: string };
  readonly body: Utlevering;
}

/**
 * Everything about somebody of the household, as they get it themselves, by an employee who may see the case: the data
 * protection officer and the administrator see no case (domain § 12). What the employee may not see is not handed out, and
 * a case they are disqualified from stops it: half a copy would look like a whole one.
 *
 * @throws KoboFeil IKKE_FUNNET, INHABIL, OPPLYSNINGER_I_FLERE_ENHETER
 */
export async function utlever({
  tx,
  path,
  body: { personId, formaal },
  porter,
  kommunenummer,
  nyId,
  klokke,
  innsyn,
  spraak,
}: Utleveringskall): Promise<{ opplysninger: MineOpplysninger; miljoe: Opplysningsmiljoe }> {
  const sak = await krevSak(tx, path.sakId);
  const husstand = await tx.query<{ personId: string }>(husstandensPersoner(sak.id));
  if (!husstand.some((en) => en.personId === personId)) throw new KoboFeil('IKKE_FUNNET');
  const { utenfor } = await tx.one<{ utenfor: boolean }>(harSakerUtenfor(personId));
  if (utenfor) throw new KoboFeil('OPPLYSNINGER_I_FLERE_ENHETER');
  const { vault, miljoe: driftsmiljoe } = porter;
  const naa = klokke();
  for (const { sakId } of await listMineSaker(tx, personId, idag(naa))) await krevSak(tx, sakId);
  const identer = await hentIdenter({ tx, vault, kommunenummer }, [personId]);
  const miljoe: Opplysningsmiljoe = {
    tx,
    vault,
    kommunenummer,
    kommune: await hentKommuneinfo(tx),
    miljoe: driftsmiljoe,
    nyId,
    naa,
    soekerId: personId,
    ident: identer.get(personId) ?? null,
    selv: null,
    medUtkast: false,
    spraak,
  };
  const opplysninger = await samleOpplysninger(miljoe);
  innsyn({
    ...saksinnsyn(sak),
    entitetId: personId,
    personId,
    formaal,
    hjemmel: 'personvernforordningen artikkel 15',
    antall: opplysninger.saker.length,
  });
  await meldVedSidenAv(tx, sak.id, 'opplysninger-utlevert');
  return { opplysninger, miljoe };
}
