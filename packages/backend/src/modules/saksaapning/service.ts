import type { SakRegistrert } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { ogsaaSkjermet } from '../../db/skjerming.ts';
import { KoboFeil } from '../../http/problem.ts';
import type { Porter } from '../../porter.ts';
import { registeradgang } from '../innfoering/adgang.ts';
import { hentKommuneinfo, type Kommuneinfo } from '../kommune/service.ts';
import { slaaOppGraderinger } from '../person/graderinger.ts';
import { lagreOppgitt, slaaOppOppgitt } from '../person/oppgitt.ts';
import { settUhentet } from '../person/queries.sql.ts';
import { lagreGraderte, type Personregister } from '../person/service.ts';
import { avventGradering } from '../sak/gradering.ts';
import type { Saksaktoer, UTEN_SOEKNAD } from '../sak/rules.ts';
import { kjennAnsatt, opprettSak, type NySak, type NyttMedlem } from '../sak/service.ts';
import { soekeren, type Soekerrad } from '../soeknad/queries.sql.ts';
import { midtPaaDagen, type Registeroppslag } from '../soeknad/registrering.ts';
import { medlemsnumre, type Aapning } from './rules.ts';

type Sakstype = (typeof UTEN_SOEKNAD)[number];

/** What is known before a case is opened: the municipality, and what the register answered. */
export interface Klarlagt {
  readonly kommune: Kommuneinfo;
  readonly oppslag: Registeroppslag;
}

/** What of a handler's context it takes to ask. */
export interface Spoer {
  readonly porter: Pick<Porter, 'folkeregister'>;
  readonly klokke: () => Date;
  readonly signal: AbortSignal;
  les<R>(fn: (tx: Tx) => Promise<R>): Promise<R>;
}

/** @throws KoboFeil SAKSTYPE_IKKE_I_BRUK, PERSON_STEMMER_IKKE, REGISTER_IKKE_AAPNET */
export async function klarlegg(ctx: Spoer, sakstype: Sakstype, aapning: Aapning): Promise<Klarlagt> {
  const { porter, klokke, signal } = ctx;
  const { kommune, adgang } = await ctx.les(async (tx) => {
    const kommune = await hentKommuneinfo(tx);
    if (!kommune.oppsett.utenSoeknad?.includes(sakstype)) throw new KoboFeil('SAKSTYPE_IKKE_I_BRUK');
    return { kommune, adgang: await registeradgang(tx, sakstype, { naa: klokke() }) };
  });
  const hvordan = { adgang, signal };
  return {
    kommune,
    oppslag: {
      person: await slaaOppOppgitt(porter.folkeregister, hvordan, aapning.person),
      graderinger: await slaaOppGraderinger(porter.folkeregister, hvordan, medlemsnumre(aapning)),
    },
  };
}

/** Whoever has no number is in this household by name alone; by a DUF number they are somebody, as the party is. */
async function medlemmene(
  register: Personregister,
  { husstand }: Aapning,
  kjente: ReadonlyMap<string, string>,
): Promise<NyttMedlem[]> {
  const ut: NyttMedlem[] = [];
  for (const { person, rolle, bosted } of husstand) {
    const { ident, dufNummer, navn, foedselsdato = null } = person;
    const medDuf = dufNummer === undefined ? null : await lagreOppgitt(register, person, null);
    const personId = ident === undefined ? medDuf : kjente.get(ident)!;
    ut.push({ personId, navn, foedselsdato, rolle, ...(bosted && { bosted }) });
  }
  return ut;
}

export interface Ny extends Pick<NySak, 'kilde' | 'hendelse' | 'enhet'> {
  readonly sakstype: Sakstype;
  readonly aapning: Aapning;
  /** `YYYY-MM-DD` */
  readonly mottatt: string;
  readonly naa: Date;
  /** What is written down with the case, in the same transaction. */
  readonly og?: (sakId: string) => Promise<unknown>;
}

/** Opens the case, for whoever may see it. Whoever does is told its number either way, and nothing of the person. */
export async function aapneUtenSoeknad(
  register: Personregister,
  aktoer: Saksaktoer,
  { sakstype, aapning, mottatt, naa, og, ...resten }: Ny,
  { kommune, oppslag: { person, graderinger } }: Klarlagt,
): Promise<{ registrert: SakRegistrert; personer: readonly string[] }> {
  const { tx, nyId } = register;
  return ogsaaSkjermet(tx, async () => {
    const soekerId = await lagreOppgitt(register, aapning.person, person);
    if (aapning.person.ident !== undefined && person === null) await tx.query(settUhentet(soekerId));
    const { personer, alleKjent } = await lagreGraderte(register, medlemsnumre(aapning), graderinger);
    await kjennAnsatt(tx, aktoer);
    const { telefon, tolkSpraak } = aapning;
    const { navn, foedselsdato } = await tx.one<Soekerrad>(soekeren(soekerId));
    const { sakId, saksnummer, forventetSvar } = await opprettSak(tx, {
      ...resten,
      id: nyId(),
      sakstype,
      soekerId,
      medlemmer: [
        { personId: soekerId, navn, foedselsdato, rolle: 'SOEKER' },
        ...(await medlemmene(register, aapning, personer)),
      ],
      hast: false,
      mottatt: midtPaaDagen(mottatt, naa),
      svartidDager: kommune.kriteriesett.kriterier.svartidDager,
      registrertAv: aktoer.ansattId,
      spraak: aapning.spraak,
      kontakt: { telefon, tolkSpraak },
    });
    if (!alleKjent) await avventGradering(tx, sakId, naa);
    await og?.(sakId);
    return { registrert: { sakId, saksnummer, forventetSvar }, personer: [soekerId, ...personer.values()] };
  });
}
