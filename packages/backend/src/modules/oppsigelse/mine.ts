import type { Leierrolle, MinOppsigelse, MinProtest, MittLeieforhold } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentBoligrad, tilSammendrag } from '../bolig/service.ts';
import {
  forlatte,
  leieforholdMedId,
  leierne,
  mineLeieforhold,
  type Forlattrad,
  type Leieforholdrad,
  type Leierrad,
} from '../leieforhold/queries.sql.ts';
import { kanSiesOpp } from '../leieforhold/rules.ts';
import { avtaltSlutt } from '../leieforhold/service.ts';
import { tidligsteFratredelse } from './rules.ts';
import { gjeldendeOppsigelse, protester, siOpp, tilOppsigelse, type Oppsigelsesmiljoe } from './service.ts';

type KrevVersjon = (versjon: number) => void;

interface MinDel {
  readonly rolle: Leierrolle;
  /** Two rent the home. */
  readonly sammen: boolean;
  /** The other of two rents on when this one leaves. */
  readonly annenBlir: boolean;
}

/** @throws KoboFeil IKKE_FUNNET, also when the tenancy is somebody else's, or they have left it */
async function krevMinDel(tx: Tx, id: string, personId: string | null): Promise<MinDel> {
  const alle = await tx.query<Leierrad>(leierne(id));
  const meg = alle.find((leier) => leier.personId === personId);
  if (!meg) throw new KoboFeil('IKKE_FUNNET');
  return {
    rolle: meg.rolle,
    sammen: alle.length > 1,
    annenBlir: alle.some((leier) => leier !== meg && leier.fratredelse === null),
  };
}

async function tilMitt(tx: Tx, rad: Leieforholdrad, dag: string, personId: string): Promise<MittLeieforhold> {
  const { rolle, sammen, annenBlir } = await krevMinDel(tx, rad.id, personId);
  const minEgen = await gjeldendeOppsigelse(tx, rad.id, rolle);
  const oppsigelse = await gjeldendeOppsigelse(tx, rad.id);
  const tidligst = tidligsteFratredelse(dag, rad.enkeltrom);
  const sluttdato = avtaltSlutt(rad);
  const kan =
    !minEgen &&
    kanSiesOpp.includes(rad.status) &&
    (sluttdato === null || sluttdato < dag || tidligst <= sluttdato);
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
    ...(rad.trukket !== null && { trukket: rad.trukket }),
    ...(kan && { tidligsteFratredelse: tidligst }),
    ...(rad.kontraktdokumentId !== null && { kontraktdokumentId: rad.kontraktdokumentId }),
    ...(oppsigelse && { oppsigelse: tilOppsigelse(oppsigelse) }),
    ...(sammen && { leiesSammen: true }),
    ...(kan && annenBlir && { sierOppBareForSeg: true }),
    ...(minEgen && { egenOppsigelse: tilOppsigelse(minEgen) }),
    ...(kanProtestere && { kanProtestereTil: oppsigelse.protestfrist! }),
    versjon: rad.versjon,
  };
}

export async function listMine(tx: Tx, personId: string, naa: Date): Promise<MittLeieforhold[]> {
  const items: MittLeieforhold[] = [];
  for (const rad of await tx.query<Leieforholdrad>(mineLeieforhold(personId)))
    items.push(await tilMitt(tx, rad, idag(naa), personId));
  return items;
}

export interface Forlatt {
  readonly leieforhold: MittLeieforhold;
  /** The last day the tenancy was theirs. */
  readonly sisteDag: string;
}
/** Those they have left to the other of two, which were over for them that day. For their own copy. */
export async function listForlatte(tx: Tx, personId: string): Promise<Forlatt[]> {
  const items: Forlatt[] = [];
  for (const rad of await tx.query<Forlattrad>(forlatte(personId))) {
    const { id: leieforholdId, boligId, sisteDag, rolle, kontraktdokumentId, ...som } = rad;
    const egen = await gjeldendeOppsigelse(tx, leieforholdId, rolle);
    items.push({
      sisteDag,
      leieforhold: {
        ...som,
        leieforholdId,
        bolig: tilSammendrag(await hentBoligrad(tx, boligId)),
        sluttdato: sisteDag,
        status: 'AVSLUTTET',
        utflyttet: sisteDag,
        ...(kontraktdokumentId !== null && { kontraktdokumentId }),
        ...(egen && { egenOppsigelse: tilOppsigelse(egen) }),
      },
    });
  }
  return items;
}

const lest = async (tx: Tx, id: string, naa: Date, personId: string): Promise<MittLeieforhold> =>
  tilMitt(tx, await tx.one<Leieforholdrad>(leieforholdMedId(id)), idag(naa), personId);

/**
 * Given in the municipality's own service: written, and received at once. Of two who rent together each gives it for
 * themselves, and the last one of the whole tenancy. @throws KoboFeil as `siOpp`
 */
export async function siOppMitt(
  tx: Tx,
  id: string,
  personId: string | null,
  { fratredelse }: MinOppsigelse,
  krevVersjon: KrevVersjon,
  miljoe: Oppsigelsesmiljoe,
): Promise<MittLeieforhold> {
  const { rolle, annenBlir } = await krevMinDel(tx, id, personId);
  const ny = {
    ...({ av: 'LEIER', mottatt: idag(miljoe.naa), fratredelse, skriftlig: true } as const),
    ...((annenBlir || (await gjeldendeOppsigelse(tx, id, rolle))) && { bareFor: rolle }),
  };
  await siOpp(tx, id, ny, krevVersjon, miljoe);
  return lest(tx, id, miljoe.naa, personId!);
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
  await krevMinDel(tx, id, personId);
  const ny = { mottatt: idag(miljoe.naa), ...(tekst !== undefined && { tekst }) };
  await protester(tx, id, ny, krevVersjon, miljoe);
  return lest(tx, id, miljoe.naa, personId!);
}
