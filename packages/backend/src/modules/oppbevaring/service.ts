import type { AvlevertSak, Oppbevaring, Oppbevaringsfrist, Oppbevaringskjoering } from '@kobo-bolig/contract';
import type { Database, Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { uuidv7 } from '../../db/uuid.ts';
import { idag } from '../../klokke.ts';
import { jobbkontekst } from '../../loekke.ts';
import { tilInnstillinger } from '../innstilling/rules.ts';
import type { Kommuneoppsett } from '../kommune/config.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import { bevart, type Bevaring } from './bevart.ts';
import { fjern, settInnKjoering, tell, type Avlevertrad, type Kjoeringsrad } from './queries.sql.ts';
import { regelkoder, regler, type Innstilling, type Regel, type Regelkode } from './regler.ts';

/** How many each rule took. */
export type Fjernet = Readonly<Record<Regelkode, number>>;

const regelen = (kode: Regelkode): Regel => regler[kode];
const antallAv = async (hent: (kode: Regelkode) => Promise<{ antall: number }>): Promise<Fjernet> => {
  const antall: [Regelkode, number][] = [];
  for (const kode of regelkoder) antall.push([kode, (await hent(kode)).antall]);
  return Object.fromEntries(antall) as Record<Regelkode, number>;
};
const noe = (fjernet: Fjernet): Record<string, number> =>
  Object.fromEntries(Object.entries(fjernet).filter(([, antall]) => antall > 0));

/**
 * Takes away what has been kept as long as it may, in one municipality, all of it or nothing, and writes down how many by
 * which rule. Running it twice takes nothing more. Days are Norwegian days, because the citizen was told a date.
 */
export async function fjernUtgaatt(tx: Tx): Promise<Fjernet> {
  const fjernet = await antallAv((kode) => tx.one(regelen(kode).fjern ?? fjern(regelen(kode).hva)));
  if (Object.keys(noe(fjernet)).length > 0) await tx.query(settInnKjoering(uuidv7(), noe(fjernet)));
  return fjernet;
}

/** How many go before a day is over, by rule; those that nobody here may see are counted too. */
export const tellUtgaatt = (tx: Tx, dag: string): Promise<Fjernet> =>
  ogsaaSkjermet(tx, () => antallAv((kode) => tx.one(tell(regelen(kode).hva, dag))));

/** How many go before today is over, in all municipalities. */
export async function tellIAlle(db: Database, naa: Date): Promise<Fjernet> {
  const sum = Object.fromEntries(regelkoder.map((kode) => [kode, 0])) as Record<Regelkode, number>;
  for (const kommunenummer of await db.tenants()) {
    const context = jobbkontekst(kommunenummer, 'system:sletting', naa);
    const antall = await db.withTenant(context, 'les', (tx) => tellUtgaatt(tx, idag(naa)));
    for (const kode of regelkoder) sum[kode] += antall[kode];
  }
  return sum;
}

const innstillingskode: Readonly<Record<Innstilling, NonNullable<Oppbevaringsfrist['innstilling']>>> = {
  utkastLevetidDager: 'UTKAST_LEVETID_DAGER',
  henvendelseLevetidDager: 'HENVENDELSE_LEVETID_DAGER',
  registerdataLevetidMaaneder: 'REGISTERDATA_LEVETID_MAANEDER',
  avleveringEtterMaaneder: 'AVLEVERING_ETTER_MAANEDER',
};

/** Null where the municipality has to set it for anything to go, and has not. */
function fristen(
  { frist: { antall, enhet, fra } }: Regel,
  oppsett: Kommuneoppsett,
): Oppbevaringsfrist | null {
  if (typeof antall === 'number') return { antall, enhet, fra };
  const satt = tilInnstillinger(oppsett)[antall];
  return satt === undefined ? null : { antall: satt, enhet, fra, innstilling: innstillingskode[antall] };
}

/** What is deleted when, and why the rest is kept. @param dag counted to the end of this day */
export async function hentOppbevaring(tx: Tx, dag: string): Promise<Oppbevaring> {
  const { oppsett } = await hentKommuneinfo(tx);
  const antall = await tellUtgaatt(tx, dag);
  return {
    til: dag,
    regler: regelkoder.flatMap((kode) => {
      const { handling, grunnlag } = regelen(kode);
      const frist = fristen(regelen(kode), oppsett);
      return frist === null ? [] : [{ regel: kode, handling, grunnlag, frist, antall: antall[kode] }];
    }),
    bevares: (Object.keys(bevart) as (keyof typeof bevart)[]).map((grunn) => {
      const { grunnlag, rader = [] }: Bevaring = bevart[grunn];
      return { grunn, grunnlag, ...(rader.length > 0 && { rader: [...rader] }) };
    }),
  };
}

export const tilKjoering = ({ id, tid, fjernet }: Kjoeringsrad): Oppbevaringskjoering => ({
  oppbevaringskjoeringId: id,
  tid,
  fjernet: regelkoder.flatMap((kode) => {
    const antall = fjernet[kode];
    return antall === undefined ? [] : [{ regel: kode, antall }];
  }),
});

export const tilAvlevertSak = (rad: Avlevertrad): AvlevertSak => ({
  sakId: rad.id,
  saksnummer: rad.saksnummer,
  avlevert: rad.avlevert,
  antallDokumenter: rad.antallDokumenter,
  ...(rad.mappe !== null && { mappe: rad.mappe }),
  ...(rad.arkivsaksnummer !== null && { arkivsaksnummer: rad.arkivsaksnummer }),
});
