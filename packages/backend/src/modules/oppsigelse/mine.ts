import type { MinOppsigelse, MinProtest, MittLeieforhold } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentBoligrad, tilSammendrag } from '../bolig/service.ts';
import {
  erHovedleietaker,
  leieforholdMedId,
  mineLeieforhold,
  type Leieforholdrad,
} from '../leieforhold/queries.sql.ts';
import { kanSiesOpp } from '../leieforhold/rules.ts';
import { avtaltSlutt } from '../leieforhold/service.ts';
import { tidligsteFratredelse } from './rules.ts';
import { gjeldendeOppsigelse, protester, siOpp, tilOppsigelse, type Oppsigelsesmiljoe } from './service.ts';

type KrevVersjon = (versjon: number) => void;

async function tilMitt(tx: Tx, rad: Leieforholdrad, dag: string): Promise<MittLeieforhold> {
  const oppsigelse = await gjeldendeOppsigelse(tx, rad.id);
  const tidligst = tidligsteFratredelse(dag, rad.enkeltrom);
  const sluttdato = avtaltSlutt(rad);
  const kan =
    kanSiesOpp.includes(rad.status) && (sluttdato === null || sluttdato < dag || tidligst <= sluttdato);
  const kanProtestere = oppsigelse?.protest === null && (oppsigelse.protestfrist ?? '') >= dag;
  return {
    leieforholdId: rad.id,
    bolig: tilSammendrag(await hentBoligrad(tx, rad.boligId)),
    startdato: rad.startdato,
    sluttdato,
    manedsleie: rad.manedsleie,
    depositum: rad.depositum,
    status: rad.status,
    tidsubegrenset: rad.tidsubegrenset,
    ...(rad.fratredelse !== null && { fratredelse: rad.fratredelse }),
    ...(rad.utflyttet !== null && { utflyttet: rad.utflyttet }),
    ...(kan && { tidligsteFratredelse: tidligst }),
    ...(rad.kontraktdokumentId !== null && { kontraktdokumentId: rad.kontraktdokumentId }),
    ...(oppsigelse && { oppsigelse: tilOppsigelse(oppsigelse) }),
    ...(kanProtestere && { kanProtestereTil: oppsigelse.protestfrist! }),
    versjon: rad.versjon,
  };
}

export async function listMine(tx: Tx, personId: string, naa: Date): Promise<MittLeieforhold[]> {
  const items: MittLeieforhold[] = [];
  for (const rad of await tx.query<Leieforholdrad>(mineLeieforhold(personId)))
    items.push(await tilMitt(tx, rad, idag(naa)));
  return items;
}

/** @throws KoboFeil IKKE_FUNNET, also when the tenancy is somebody else's */
async function krevMitt(tx: Tx, id: string, personId: string | null): Promise<void> {
  if (personId === null || !(await tx.maybeOne(erHovedleietaker(id, personId))))
    throw new KoboFeil('IKKE_FUNNET');
}

const lest = async (tx: Tx, id: string, naa: Date): Promise<MittLeieforhold> =>
  tilMitt(tx, await tx.one<Leieforholdrad>(leieforholdMedId(id)), idag(naa));

/** Given in the municipality's own service: written, and received at once. @throws KoboFeil as `siOpp` */
export async function siOppMitt(
  tx: Tx,
  id: string,
  personId: string | null,
  { fratredelse }: MinOppsigelse,
  krevVersjon: KrevVersjon,
  miljoe: Oppsigelsesmiljoe,
): Promise<MittLeieforhold> {
  await krevMitt(tx, id, personId);
  const ny = { av: 'LEIER', mottatt: idag(miljoe.naa), fratredelse, skriftlig: true } as const;
  await siOpp(tx, id, ny, krevVersjon, miljoe);
  return lest(tx, id, miljoe.naa);
}

/** @throws KoboFeil as `protester` */
export async function protesterMotMin(
  tx: Tx,
  id: string,
  personId: string | null,
  { tekst }: MinProtest,
  krevVersjon: KrevVersjon,
  miljoe: Oppsigelsesmiljoe,
): Promise<MittLeieforhold> {
  await krevMitt(tx, id, personId);
  const ny = { mottatt: idag(miljoe.naa), ...(tekst !== undefined && { tekst }) };
  await protester(tx, id, ny, krevVersjon, miljoe);
  return lest(tx, id, miljoe.naa);
}
