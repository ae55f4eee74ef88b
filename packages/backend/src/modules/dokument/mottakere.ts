import type { Brevmottakere } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { idag } from '../../klokke.ts';
import { bekreftedeMedsoekere, type Medsoekerrad } from '../medsoeker/queries.sql.ts';
import { gitt, type Representasjonsrad } from '../representasjon/queries.sql.ts';
import { brevmottakere } from '../representasjon/rules.ts';
import { adressatenI, adressatenILeieforholdet, type Adressat } from './queries.sql.ts';

/** Whom a letter is about, and whom it is sent to: not always the same. */
export interface Brevadresse extends Adressat {
  readonly mottakere: Brevmottakere;
  /** Names of those who receive it for the party, as they were written when they were given the right. */
  readonly ved: readonly string[];
  /** When it is a co-applicant's alone. */
  readonly medsoekerId?: string;
}

/** Of a letter to whoever has confirmed that they apply with the party, and to nobody else. */
export const medsoekeradresse = ({
  id,
  personId,
  navn,
  spraak,
}: Pick<Medsoekerrad, 'id' | 'personId' | 'navn' | 'spraak'>): Brevadresse => ({
  mottakerId: personId,
  navn,
  spraak,
  mottakere: { parten: false, representasjoner: [], medsoeker: true },
  ved: [],
  medsoekerId: id,
});

/** Where letters to one party of a case go: of the applicant's to them or whoever acts for them, of a co-applicant's to them alone. */
export async function finnPartsadresse(
  tx: Tx,
  { sakId, soekerId }: { readonly sakId: string; readonly soekerId: string },
  partId: string,
  naa: Date,
): Promise<Brevadresse> {
  if (partId === soekerId) return finnBrevadresse(tx, sakId, naa);
  const medsoekere = await tx.query<Medsoekerrad>(bekreftedeMedsoekere(sakId));
  return medsoekeradresse(medsoekere.find(({ personId }) => personId === partId)!);
}

/** Who the next letter of the case is to, as the rights to act for its party are today. */
export const finnBrevadresse = async (tx: Tx, sakId: string, naa: Date): Promise<Brevadresse> =>
  medRepresentanter(tx, await tx.one<Adressat>(adressatenI(sakId)), naa);

/** Who the next letter of a tenancy without a case is to; null where nobody rents by it, or nobody the writer may see. */
export async function finnLeieradresse(
  tx: Tx,
  leieforholdId: string,
  naa: Date,
): Promise<Brevadresse | null> {
  const leier = await tx.maybeOne<Adressat>(adressatenILeieforholdet(leieforholdId));
  return leier && medRepresentanter(tx, leier, naa);
}

async function medRepresentanter(tx: Tx, adressat: Adressat, naa: Date): Promise<Brevadresse> {
  const rader = await tx.query<Representasjonsrad>(gitt(adressat.mottakerId));
  const mottakere = brevmottakere(rader, idag(naa));
  const ved = rader
    .filter(({ id }) => mottakere.representasjoner.includes(id))
    .flatMap(({ oppgittNavn }) => oppgittNavn ?? []);
  return { ...adressat, mottakere, ved };
}
