import type { LeiereguleringType } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import type { Tx } from '../../db/database.ts';
import { taNeste } from '../../db/taNeste.ts';
import { tekst, type Tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { sendSaksbrev } from '../dokument/saksbrev.ts';
import type { Dokumentmiljoe } from '../dokument/service.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { leietakeradresser } from '../leieforhold/mottakere.ts';
import { kroner } from '../leiekontrakt/rules.ts';
import { postUvarslet } from '../varsel/utsending.ts';
import {
  settAvgjort,
  settLaget,
  taUavgjort,
  taUvarslet,
  ventendeRegulering,
  type Uavgjortrad,
  type Uvarsletrad,
} from './queries.sql.ts';
import { erVarsletITide } from './rules.ts';

const grunner: Readonly<Record<LeiereguleringType, Tekst>> = {
  KPI: tekst(
    'Vi endrer leien like mye som konsumprisindeksen har endret seg siden leien sist ble satt. Indeksen lages av Statistisk sentralbyrå og viser hvordan prisene i Norge endrer seg.',
    'Vi endrar leiga like mykje som konsumprisindeksen har endra seg sidan leiga sist vart sett. Indeksen blir laga av Statistisk sentralbyrå og viser korleis prisane i Noreg endrar seg.',
  ),
  GJENGS: tekst(
    'Vi setter leien til det som er vanlig å betale for slike boliger her.',
    'Vi set leiga til det som er vanleg å betale for slike bustader her.',
  ),
};

/**
 * Writes to the tenants of one home that their rent is to be changed, in time or not at all: a change nobody was told of
 * in time never counts (husleieloven §§ 4-2 and 4-3). Where the municipality does not notify, the letters are to be posted.
 */
export async function varsleEnLeieregulering(tx: Tx, miljoe: Dokumentmiljoe): Promise<'INGEN' | 'MER'> {
  const funnet = await taNeste<Pick<Uvarsletrad, 'kjoeringId' | 'id'>>(tx, taUvarslet());
  if (!funnet) return 'INGEN';
  const rad = await tx.maybeOne<Uvarsletrad>(ventendeRegulering(funnet));
  if (!rad) return 'MER';
  if (!erVarsletITide({ ...rad, varslet: idag(miljoe.naa) })) {
    await tx.query(settAvgjort(rad, 'FOR_SENT'));
    return 'MER';
  }
  const brevmiljoe = { ...miljoe, kommune: await hentKommuneinfo(tx) };
  const brev: string[] = [];
  for (const til of await leietakeradresser(tx, rad.id, miljoe.naa))
    brev.push(
      await sendSaksbrev(
        tx,
        brevmiljoe,
        { id: rad.sakId, saksnummer: rad.saksnummer },
        {
          type: 'LEIEREGULERING',
          til,
          verdier: (spraak) => ({
            fra: kroner(rad.fra),
            til: kroner(rad.til),
            gjelderFra: formaterDag(rad.gjelderFra),
            grunn: grunner[rad.type][spraak],
          }),
        },
      ),
    );
  if (brevmiljoe.kommune.oppsett.varsling === undefined)
    for (const dokumentId of brev) await postUvarslet(tx, brevmiljoe, { sakId: rad.sakId, dokumentId });
  await tx.query(settLaget(rad, brev[0]!));
  return 'MER';
}

/**
 * Lets one change count once all its tenants were told in time. One that somebody was told of too late, or not before its
 * day, never does, whatever is posted or registered later (husleieloven §§ 4-2 and 4-3).
 */
export async function avgjoerEnLeieregulering(tx: Tx): Promise<'INGEN' | 'MER'> {
  const rad = await tx.maybeOne<Uavgjortrad>(taUavgjort());
  if (!rad) return 'INGEN';
  const iTide = rad.meldt !== null && erVarsletITide({ ...rad, varslet: rad.meldt });
  await tx.query(settAvgjort(rad, iTide ? 'SENDT' : 'FOR_SENT'));
  return 'MER';
}
