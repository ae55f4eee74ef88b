import type { Database, Tx } from '../../db/database.ts';
import { jobbkontekst } from '../../loekke.ts';
import type { Adresseregister } from '../../ports/adresse/port.ts';
import { erBorte, RegisterFeil, utenSvar } from '../../ports/felles/registerfeil.ts';
import { vurderAdresse } from './adressefunn.ts';
import {
  giOppAdresser,
  settAdressefunn,
  uspurteAdresser,
  type Adressesvar,
  type Uspurt,
} from './queries.sql.ts';

/** Asked about one after the other, so that an open register is not run down. */
const BOLK = 20;

/** So long after the file was uploaded whoever looked it over has long gone on, and where Kartverket cannot be reached it will not be. */
const GIR_OPP_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Holds some rows of imports against Kartverket's addresses, outside any transaction. A register that is away is asked again
 * later for some days, and the import goes on without it. A row it gives no readable answer of is not asked about again.
 */
export async function sjekkAdresser(
  { db, adresse, klokke }: { db: Database; adresse: Adresseregister; klokke: () => Date },
  kommunenummer: string,
): Promise<'INGEN' | 'MER' | 'VENTER'> {
  const naa = klokke();
  const kontekst = jobbkontekst(kommunenummer, 'system:adresse', naa);
  const rader = await db.withTenant(kontekst, 'les', (tx: Tx) => tx.query<Uspurt>(uspurteAdresser(BOLK)));
  if (rader.length === 0) return 'INGEN';
  const svar: Adressesvar[] = [];
  for (const { importjobbId, rad, bolig } of rader) {
    const { adressenavn, nummer } = bolig.adresse;
    const treff = await adresse
      .finn({
        kommunenummer,
        adressenavn,
        ...(nummer !== undefined && { nummer }),
        ...(bolig.eiendom && { eiendom: bolig.eiendom }),
      })
      .catch(utenSvar);
    if (treff instanceof RegisterFeil) {
      if (erBorte(treff)) break;
      svar.push({ importjobbId, rad, resultat: 'IKKE_SVAR', forslag: [] });
    } else svar.push({ importjobbId, rad, ...vurderAdresse(bolig, treff) });
  }
  const borte = svar.length === 0;
  const gittOpp = new Date(naa.getTime() - GIR_OPP_MS).toISOString();
  await db.withTenant(kontekst, 'skriv', (tx) =>
    tx.query(borte ? giOppAdresser(gittOpp) : settAdressefunn(svar)),
  );
  return borte ? 'VENTER' : 'MER';
}
