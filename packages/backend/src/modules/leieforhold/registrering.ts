import type { LeieforholdRegistrer } from '@kobo-bolig/contract';
import type { Vault } from '../../db/ident.ts';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { erIdentFor } from '../../foedselsnummer.ts';
import { KoboFeil, tekst, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { settBoligstatus } from '../bolig/queries.sql.ts';
import { laas } from '../bolig/service.ts';
import type { Graderinger } from '../person/graderinger.ts';
import { navngiLeietakere } from '../person/queries.sql.ts';
import type { UtenSvar } from '../person/rules.ts';
import { lagreGraderte } from '../person/service.ts';
import { avtalehindring } from '../tilbud/kontraktregler.ts';
import { settInnLeietaker } from '../tilbud/queries.sql.ts';
import { leieforholdMedId, settInnEksisterende, type Leieforholdrad } from './queries.sql.ts';
import { tilstandVedAvtale } from './rules.ts';
import { hentLeieforholdrad } from './service.ts';

export interface Registreringsmiljoe {
  readonly vault: Vault;
  readonly kommunenummer: string;
  readonly nyId: () => string;
  readonly naa: Date;
  /** What the register answered about the tenant. */
  readonly svar: Graderinger;
  /** What somebody is whom the register did not answer about. */
  readonly ukjent: UtenSvar;
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

/** @throws KoboFeil UGYLDIG_FORESPOERSEL for a tenant no register can be asked about */
export function krevLeietaker(
  { leietaker }: Pick<LeieforholdRegistrer, 'leietaker'>,
  miljoe: 'TEST' | 'PRODUKSJON',
): void {
  if (leietaker !== undefined && !erIdentFor(miljoe, leietaker))
    throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [ugyldigIdent] });
}

/**
 * The tenant, known to be protected, known not to be, or hidden until that is known. Whoever writes them down may not see
 * a shielded person, and is told nothing of it.
 */
const lagreLeietaker = (
  tx: Tx,
  leieforholdId: string,
  ident: string,
  { vault, kommunenummer, nyId, svar, ukjent }: Registreringsmiljoe,
): Promise<string> =>
  ogsaaSkjermet(tx, async () => {
    const { personer } = await lagreGraderte({ tx, vault, kommunenummer, nyId }, [ident], svar, ukjent);
    const id = personer.get(ident)!;
    await tx.query(settInnLeietaker(leieforholdId, id));
    const hennes = svar.navn.get(ident);
    if (hennes !== undefined) await tx.query(navngiLeietakere([{ id, navn: hennes }]));
    return id;
  });

/**
 * @throws KoboFeil IKKE_FUNNET, UGYLDIG_PERIODE, DEPOSITUM_FOR_HOEYT, BOLIG_I_BRUK, BOLIG_IKKE_LEDIG
 * @returns the tenancy as whoever writes it down may see it, and the id of its tenant
 */
export async function registrerEksisterende(
  tx: Tx,
  ny: LeieforholdRegistrer,
  miljoe: Registreringsmiljoe,
): Promise<{ rad: Leieforholdrad; personId: string | null }> {
  const { nyId, naa } = miljoe;
  const { status } = await laas(tx, ny.boligId);
  const hindring = avtalehindring(ny);
  if (hindring) throw new KoboFeil(hindring.code, { errors: hindring.errors });
  const tilstand = tilstandVedAvtale(ny.startdato, idag(naa));
  const begynt = tilstand === 'AKTIVT';
  if (status === 'UTLEID' && begynt) throw new KoboFeil('BOLIG_I_BRUK');
  if (status !== 'UTLEID' && !kanRegistreresI.includes(status)) throw new KoboFeil('BOLIG_IKKE_LEDIG');
  const [leieforholdId, kontraktId] = [nyId(), nyId()];
  const rad = { id: leieforholdId, kontraktId, status: tilstand };
  for (const setning of settInnEksisterende(rad, ny)) await tx.query(setning);
  if (begynt) await tx.query(settBoligstatus(ny.boligId, 'UTLEID', ny.startdato));
  const utenLeietaker = await hentLeieforholdrad(tx, leieforholdId);
  if (ny.leietaker === undefined) return { rad: utenLeietaker, personId: null };
  const personId = await lagreLeietaker(tx, leieforholdId, ny.leietaker, miljoe);
  // Of somebody protected it is hidden from now on: what is told is what was written.
  const synlig = await tx.maybeOne<Leieforholdrad>(leieforholdMedId(leieforholdId));
  return { rad: synlig ?? utenLeietaker, personId };
}
