/** A person found for a purpose, in what the caller may see. */
import type { PersonSoek, PersonSoekSvar, PersonTreff } from '@kobo-bolig/contract';
import type { Tx } from '../../../db/database.ts';
import type { Vault } from '../../../db/ident.ts';
import { krevUtenFeil } from '../../../http/problem.ts';
import { medIndeks, medNavn, personsoek, type Trefferad } from './queries.sql.ts';
import { ordene, soekefeil } from './rules.ts';

const ANTALL = 25;

const tilTreff = ({ id, navn, foedselsaar, saker, soeknader, leieforhold }: Trefferad): PersonTreff => ({
  personId: id,
  navn,
  ...(foedselsaar !== null && { foedselsaar }),
  saker: [...saker],
  soeknader: [...soeknader],
  leieforhold: [...leieforhold],
});

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export async function soekPersoner(
  { tx, vault, kommunenummer }: { readonly tx: Tx; readonly vault: Vault; readonly kommunenummer: string },
  soek: PersonSoek,
): Promise<PersonSoekSvar> {
  krevUtenFeil([...soekefeil(soek)]);
  const vilkaar =
    soek.ident === undefined
      ? medNavn(ordene(soek.navn))
      : medIndeks(await vault.blindIndex(kommunenummer, soek.ident));
  const rader = await tx.query<Trefferad>(personsoek(vilkaar, ANTALL + 1));
  return { items: rader.slice(0, ANTALL).map(tilTreff), flere: rader.length > ANTALL };
}
