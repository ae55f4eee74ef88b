import type { LeieforholdRegistrer } from '@kobo-bolig/contract';
import type { Vault } from '../../db/ident.ts';
import type { Tx } from '../../db/database.ts';
import { erIdentFor } from '../../foedselsnummer.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { settBoligstatus } from '../bolig/queries.sql.ts';
import { laas } from '../bolig/service.ts';
import { personerMedIdent } from '../person/service.ts';
import { avtalehindring } from '../tilbud/kontraktregler.ts';
import { settInnLeietaker } from '../tilbud/queries.sql.ts';
import { settInnEksisterende } from './queries.sql.ts';
import { tilstandVedAvtale } from './rules.ts';

export interface Registreringsmiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  readonly nyId: () => string;
  readonly naa: Date;
}

const ugyldigIdent: Feltfeil = {
  pointer: '/leietaker',
  code: 'UGYLDIG_IDENT',
  detail: tekst(
    'Er ikke et fødselsnummer eller d-nummer som kan brukes her.',
    'Er ikkje eit fødselsnummer eller d-nummer som kan brukast her.',
  ),
};

/** Nobody has moved in that Kobo knows of, and nothing is promised. */
const kanRegistreresI = ['KLAR_FOR_INNFLYTTING', 'VEDLIKEHOLD', 'IKKE_TILGJENGELIG'];

/**
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_PERIODE, DEPOSITUM_FOR_HOEYT, BOLIG_I_BRUK, BOLIG_IKKE_LEDIG, UGYLDIG_FORESPOERSEL
 * @returns the id of the tenancy, and of its tenant
 */
export async function registrerEksisterende(
  tx: Tx,
  ny: LeieforholdRegistrer,
  { vault, kommunenummer, miljoe, nyId, naa }: Registreringsmiljoe,
): Promise<{ leieforholdId: string; personId: string | null }> {
  const { status } = await laas(tx, ny.boligId);
  const hindring = avtalehindring(ny);
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  if (ny.leietaker !== undefined && !erIdentFor(miljoe, ny.leietaker))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ugyldigIdent] });
  const tilstand = tilstandVedAvtale(ny.startdato, idag(naa));
  const begynt = tilstand === 'AKTIVT';
  if (status === 'UTLEID' && begynt) throw new KoboFeil('BOLIG_I_BRUK');
  if (status !== 'UTLEID' && !kanRegistreresI.includes(status)) throw new KoboFeil('BOLIG_IKKE_LEDIG');
  const [leieforholdId, kontraktId] = [nyId(), nyId()];
  const rad = { id: leieforholdId, kontraktId, status: tilstand };
  for (const setning of settInnEksisterende(rad, ny)) await tx.query(setning);
  if (begynt) await tx.query(settBoligstatus(ny.boligId, 'UTLEID', ny.startdato));
  if (ny.leietaker === undefined) return { leieforholdId, personId: null };
  const personer = await personerMedIdent({ tx, vault, kommunenummer, nyId }, [ny.leietaker]);
  const personId = personer.get(ny.leietaker)!;
  await tx.query(settInnLeietaker(leieforholdId, personId));
  return { leieforholdId, personId };
}
