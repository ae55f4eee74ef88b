/** The one door to the registers: who may be asked about, on what ground, and whether the municipality may ask at all. */
import type { Registernavn, SakStatus } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, tekst } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { Registeradgang } from '../../ports/felles/adgang.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { erIKraft, grunner, sakHolder, type Grunn } from './grunner.ts';
import { sakensStatus } from './queries.sql.ts';
import { registeradganger } from './service.ts';
import { punkttekster, registertekster } from './tekster.ts';

export interface Oppslagsvalg {
  readonly naa: Date;
  /** The case it is for, where the ground asks for one. */
  readonly sakId?: string;
}

/** Whether the municipality has in place what it takes to ask this register of anybody. */
export const kanSpoerre = async (tx: Tx, register: Registernavn): Promise<boolean> =>
  (await registeradganger(tx)).some((adgang) => adgang.register === register && adgang.aapent);

/**
 * Leave to ask those of a ground's registers that are open. Which may be none: an adapter then refuses before anything is
 * sent, as one that is away. For what must go on without an answer, such as an application.
 */
export async function registeradgang(
  tx: Tx,
  grunn: Grunn,
  { naa, sakId }: Oppslagsvalg,
): Promise<Registeradgang> {
  const { orgnr } = await hentKommuneinfo(tx);
  const { registre, hjemmel, sak } = grunner[grunn];
  const status = sakId === undefined ? null : await tx.maybeOne<{ status: SakStatus }>(sakensStatus(sakId));
  if (!erIKraft(hjemmel, idag(naa)) || !sakHolder(sak, status?.status ?? null))
    return new Registeradgang(orgnr, []);
  const aapne = (await registeradganger(tx)).flatMap(({ register, aapent }) => (aapent ? [register] : []));
  return new Registeradgang(
    orgnr,
    registre.filter((register) => aapne.includes(register)),
  );
}

const paaRekke = (spraak: 'nb' | 'nn', koder: readonly (keyof typeof punkttekster)[]): string =>
  koder.map((kode) => punkttekster[kode].tittel[spraak]).join(', ');

function ikkeAapnet(register: Registernavn, mangler: readonly (keyof typeof punkttekster)[]): KoboFeil {
  const { nb, nn } = registertekster[register];
  return new KoboFeil('REGISTER_IKKE_AAPNET', {
    detail: tekst(
      `Kommunen kan ikke slå opp i ${nb} ennå, så ingen er slått opp. Det som er hentet før, er beholdt. Be den som administrerer løsningen i kommunen om å få dette på plass: ${paaRekke('nb', mangler)}.`,
      `Kommunen kan ikkje slå opp i ${nn} enno, så ingen er slått opp. Det som er henta før, er halde på. Be den som administrerer løysinga i kommunen om å få dette på plass: ${paaRekke('nn', mangler)}.`,
    ),
  });
}

/**
 * As {@link registeradgang}, for what is nothing without an answer.
 * @throws KoboFeil REGISTER_IKKE_AAPNET, with what is missing, when none of the ground's registers is open
 */
export async function krevRegisteradgang(tx: Tx, grunn: Grunn, valg: Oppslagsvalg): Promise<Registeradgang> {
  const registre: readonly Registernavn[] = grunner[grunn].registre;
  const adganger = (await registeradganger(tx)).filter(({ register }) => registre.includes(register));
  if (!adganger.some(({ aapent }) => aapent)) throw ikkeAapnet(adganger[0]!.register, adganger[0]!.mangler);
  return registeradgang(tx, grunn, valg);
}
