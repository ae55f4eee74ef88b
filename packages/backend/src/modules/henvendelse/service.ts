/** What somebody asks for otherwise than by an application: boligsosialloven § 7. */
import type { Henvendelse, HenvendelseAvgjoerelse, HenvendelseNy } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { KoboFeil, krevUtenFeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import type { Registersvar } from '../../ports/felles/registerklient.ts';
import type { Registerperson } from '../../ports/folkeregister/port.ts';
import { lagreOppgitt } from '../person/oppgitt.ts';
import type { Personregister } from '../person/service.ts';
import type { Saksaktoer } from '../sak/rules.ts';
import { kjennAnsatt } from '../sak/service.ts';
import {
  registrer,
  type Klargjort,
  type Nedtegnelse,
  type Registeroppslag,
  type Registrertsak,
} from '../soeknad/registrering.ts';
import type { Soeknadsmiljoe } from '../soeknad/service.ts';
import {
  enhetMedKode,
  henvendelseMedId,
  laasHenvendelse,
  settAvgjort,
  settInnHenvendelse,
  type Henvendelsesrad,
} from './queries.sql.ts';
import { avgjoerelsesfeil, henvendelsesfeil, slettesDato } from './rules.ts';

export const tilHenvendelse = (rad: Henvendelsesrad): Henvendelse => ({
  henvendelseId: rad.id,
  versjon: rad.versjon,
  kanal: rad.kanal,
  mottatt: rad.mottatt,
  tekst: rad.tekst,
  ...(rad.fra !== null && { fra: rad.fra }),
  ...(rad.personId !== null && { gjelder: { personId: rad.personId, navn: rad.personNavn } }),
  status: rad.status,
  skrevet: rad.skrevet,
  skrevetAv: { ansattId: rad.skrevetAv, navn: rad.skrevetAvNavn },
  ...(rad.avgjort !== null && { avgjort: rad.avgjort }),
  ...(rad.avgjortAv !== null && {
    avgjortAv: { ansattId: rad.avgjortAv, navn: rad.avgjortAvNavn ?? rad.avgjortAv },
  }),
  ...(rad.begrunnelse !== null && { begrunnelse: rad.begrunnelse }),
  ...(rad.enhet !== null && { enhet: rad.enhet }),
  ...(rad.sakId !== null && { sakId: rad.sakId }),
  ...(rad.slettesDato !== null && { slettesDato: rad.slettesDato }),
});

/** @throws KoboFeil IKKE_FUNNET, also for one that concerns somebody the caller may not see */
export async function krevHenvendelse(tx: Tx, id: string): Promise<Henvendelsesrad> {
  const rad = await tx.maybeOne<Henvendelsesrad>(henvendelseMedId(id));
  if (!rad) throw new KoboFeil('IKKE_FUNNET');
  return rad;
}

/** @throws KoboFeil UGYLDIG_FORESPOERSEL */
export function krevGyldig(ny: HenvendelseNy, naa: Date): void {
  krevUtenFeil(henvendelsesfeil(ny, idag(naa)));
}

/** Writes it down, for whoever may see whom it concerns. @param svar what Folkeregisteret said of them */
export const skrivHenvendelse = (
  register: Personregister,
  aktoer: Saksaktoer,
  ny: HenvendelseNy,
  svar: Registersvar<Registerperson> | null,
): Promise<{ henvendelseId: string; personId: string | null }> =>
  ogsaaSkjermet(register.tx, async () => {
    const { tx, nyId } = register;
    const personId = ny.gjelder ? await lagreOppgitt(register, ny.gjelder, svar) : null;
    await kjennAnsatt(tx, aktoer);
    const henvendelseId = nyId();
    await tx.query(settInnHenvendelse(henvendelseId, ny, { personId, skrevetAv: aktoer.ansattId }));
    return { henvendelseId, personId };
  });

/** @throws KoboFeil HENVENDELSE_ER_AVGJORT, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws */
export async function krevAvgjoerbar(
  tx: Tx,
  rad: Henvendelsesrad,
  svar: HenvendelseAvgjoerelse,
  { naa, krevVersjon }: { readonly naa: Date; readonly krevVersjon: (versjon: number) => void },
): Promise<void> {
  if (rad.status !== 'AAPEN') throw new KoboFeil('HENVENDELSE_ER_AVGJORT');
  krevVersjon(rad.versjon);
  const errors = avgjoerelsesfeil(svar, rad.personId !== null, idag(naa));
  if (svar.enhet !== undefined && !(await tx.maybeOne(enhetMedKode(svar.enhet))))
    errors.push({
      pointer: '/enhet',
      code: 'UKJENT_ENHET',
      detail: { nb: 'Kommunen har ikke denne enheten.', nn: 'Kommunen har ikkje denne eininga.' },
    });
  krevUtenFeil(errors);
}

/** What somebody asked for, as an application they did not write themselves. */
export const somSoeknad = (
  { kanal, mottatt, tekst }: Henvendelsesrad,
  { formaal, spraak, gjelder }: HenvendelseAvgjoerelse,
): Nedtegnelse => ({
  kanal:
    kanal === 'BREV' || kanal === 'EPOST' ? 'PAPIR' : kanal === 'ANNEN_ENHET' ? 'ANNEN_ENHET' : 'MUNTLIG',
  mottatt,
  spraak: spraak!,
  soeker: gjelder,
  svar: { formaal: formaal!, situasjon: tekst },
});

export interface Avgjoerelse {
  readonly miljoe: Omit<Soeknadsmiljoe, 'soekerId'>;
  readonly aktoer: Saksaktoer;
  readonly svar: HenvendelseAvgjoerelse;
  readonly krevVersjon: (versjon: number) => void;
  /** The case to be, when it is to become one. */
  readonly sak: { readonly klart: Klargjort; readonly oppslag: Registeroppslag } | null;
}

/**
 * Answers it, once.
 * @throws KoboFeil IKKE_FUNNET, HENVENDELSE_ER_AVGJORT, UGYLDIG_FORESPOERSEL, and what `krevVersjon` throws
 */
export async function avgjoer(
  id: string,
  { miljoe, aktoer, svar, krevVersjon, sak }: Avgjoerelse,
): Promise<{ rad: Henvendelsesrad; sak: Registrertsak | null }> {
  const { tx, naa } = miljoe;
  await tx.query(laasHenvendelse(id));
  const rad = await krevHenvendelse(tx, id);
  await krevAvgjoerbar(tx, rad, svar, { naa, krevVersjon });
  await kjennAnsatt(tx, aktoer);
  const kjent = rad.personId === null ? {} : { soekerId: rad.personId };
  const aapnet =
    sak && (await registrer(miljoe, aktoer, sak.klart, sak.oppslag, { kilde: 'HENVENDELSE', ...kjent }));
  await ogsaaSkjermet(tx, () =>
    tx.query(
      settAvgjort(id, {
        status: svar.avgjoerelse,
        avgjort: naa.toISOString(),
        avgjortAv: aktoer.ansattId,
        begrunnelse: svar.begrunnelse ?? null,
        enhet: svar.enhet ?? null,
        personId: aapnet?.soekerId ?? rad.personId,
        sakId: aapnet?.registrert.sakId ?? null,
        slettesDato: slettesDato(svar.avgjoerelse, idag(naa), miljoe.kommune.oppsett.henvendelseLevetidDager),
      }),
    ),
  );
  return { rad, sak: aapnet };
}
