import { alder, dagerMellom, erDag, erMaaned } from './dato.ts';
import { rensSvar } from './rens.ts';
import { rader } from './svar.ts';
import type { Sakstype } from '@kobo-bolig/contract';
import type { Formaal, Kontekst, Rad, Svar } from './typer.ts';

/** How many bedrooms a household needs when nothing else is said. A proposal to the case worker, who decides. */
export interface Soveromsregel {
  /** Children younger than this share a room. */
  readonly delerTilAar: number;
  readonly barnPerRom: number;
  /** Nights a month from which a child with contact counts. */
  readonly samvaerNetter: number;
}
export const STANDARD_SOVEROMSREGEL: Soveromsregel = { delerTilAar: 15, barnPerRom: 2, samvaerNetter: 4 };

/** Days ahead within which having to move makes a case urgent. */
const HAST_DAGER = 30;
/** Days before leaving an institution from which Statistics Norway counts a person without a home as bostedsløs. */
const UT_AV_INSTITUSJON_DAGER = 60;

export interface Medlem {
  readonly rolle: 'MEDSOEKER' | 'ANNEN_VOKSEN' | 'BARN' | 'VENTET_BARN';
  readonly navn: string | null;
  readonly barnId?: string;
  readonly fnr?: string;
  readonly relasjon?: string;
  readonly foedselsdato?: string;
  readonly bosted?: string;
  /** Of a child with contact: nights a month. */
  readonly netter?: number;
  /** Of a child to come: the month, `YYYY-MM`. */
  readonly termin?: string;
}
/** What the answers say about the case that is opened. Facts only: no score, no group, no conclusion. */
export interface TilSak {
  readonly sakstype: Sakstype;
  readonly husstand: { readonly voksne: number; readonly barn: number };
  /** The members besides the applicant. */
  readonly medlemmer: readonly Medlem[];
  /** Null when the application does not say who shall live together. */
  readonly soveromMin: number | null;
  readonly hast: boolean;
  readonly bosituasjon: {
    /** KOSTRA BOSIT 1–6. */
    readonly bosit: number | null;
    readonly bostedsloes: boolean;
    readonly uegnet: readonly Uegnet[];
    readonly maaUtDato: string | null;
  };
}
/** The purpose chooses what kind of case it is. */
const sakstyper: Readonly<Record<Formaal, Sakstype>> = {
  NY: 'KOMMUNAL_BOLIG_NY',
  BYTTE: 'KOMMUNAL_BOLIG_BYTTE',
  FORLENGELSE: 'KOMMUNAL_BOLIG_FORLENGELSE',
  HUSSTANDSENDRING: 'HUSSTANDSENDRING',
  BOLIGBISTAND: 'BOLIGBISTAND',
};

export type Uegnet = 'FOR_LITEN' | 'HELSESKADELIG' | 'IKKE_TILRETTELAGT' | 'UTRYGG' | 'DYR' | 'ANNET';

const uegnetAv: Readonly<Record<string, Uegnet>> = {
  FOR_LITEN: 'FOR_LITEN',
  DYR: 'DYR',
  HELSE: 'HELSESKADELIG',
  TILPASNING: 'IKKE_TILRETTELAGT',
  UTRYGT: 'UTRYGG',
  NABO: 'ANNET',
  LANGT: 'ANNET',
  ANNET: 'ANNET',
};

/** From sent answers to the case. Works on cleaned answers, so hidden ones never colour a case. */
export const tilSak = (
  alleSvar: Svar,
  kontekst: Kontekst,
  regel: Soveromsregel = STANDARD_SOVEROMSREGEL,
): TilSak => {
  const svar = rensSvar(alleSvar, kontekst);
  const { idag } = kontekst;
  const medlemmer = medlemmene(svar);
  const maaUtDato = dato(svar, 'maaFlytte.dato') ?? dato(svar, 'institusjon.utDato');
  const bosit = Number(svar['bosit']) || null;
  return {
    sakstype: sakstyper[svar['formaal'] as Formaal] ?? 'KOMMUNAL_BOLIG_NY',
    husstand: {
      voksne: 1 + medlemmer.filter(erVoksen).length,
      barn: medlemmer.filter((medlem) => !erVoksen(medlem)).length,
    },
    medlemmer,
    soveromMin: svar['husstand.alene'] === undefined ? null : soverom(svar, medlemmer, idag, regel),
    hast: svar['akutt'] === 'JA' || innen(idag, dato(svar, 'maaFlytte.dato'), HAST_DAGER),
    bosituasjon: {
      bosit,
      bostedsloes:
        bosit === 4 ||
        (bosit === 6 && innen(idag, dato(svar, 'institusjon.utDato'), UT_AV_INSTITUSJON_DAGER)),
      uegnet: [...new Set(koder(svar, 'vanskerBo').flatMap((kode) => uegnetAv[kode] ?? []))],
      maaUtDato,
    },
  };
};

const tekst = (verdi: unknown): string | undefined => (typeof verdi === 'string' ? verdi : undefined);
const dato = (svar: Svar, id: string): string | null => {
  const verdi = tekst(svar[id]);
  return verdi !== undefined && erDag(verdi) ? verdi : null;
};
const koder = (svar: Svar, id: string): readonly string[] => {
  const verdi = svar[id];
  return Array.isArray(verdi) ? (verdi as readonly string[]) : [];
};
/** A day that has passed is within every deadline. */
const innen = (idag: string, dagen: string | null, dager: number): boolean =>
  dagen !== null && dagerMellom(idag, dagen) <= dager;

const erVoksen = ({ rolle }: Medlem): boolean => rolle !== 'BARN' && rolle !== 'VENTET_BARN';

const medlem = (rolle: Medlem['rolle'], rad: Rad): Medlem => ({
  rolle,
  navn: tekst(rad['navn']) ?? null,
  ...Object.fromEntries(
    ['barnId', 'fnr', 'relasjon', 'foedselsdato', 'bosted'].flatMap((felt) =>
      tekst(rad[felt]) === undefined ? [] : [[felt, rad[felt]]],
    ),
  ),
  ...(rad['bosted'] === 'SAMVAER' && typeof rad['netter'] === 'number' && { netter: rad['netter'] }),
});

const medlemmene = (svar: Svar): readonly Medlem[] => [
  ...(svar['medsoeker'] === 'JA'
    ? [
        medlem('MEDSOEKER', {
          navn: tekst(svar['medsoeker.navn']),
          fnr: tekst(svar['medsoeker.fnr']),
          relasjon: tekst(svar['medsoeker.relasjon']),
        }),
      ]
    : []),
  ...rader(svar, 'andreVoksne').map((rad) => medlem('ANNEN_VOKSEN', rad)),
  ...rader(svar, 'innflytter').map((rad) =>
    medlem(rad['relasjon'] === 'BARN' ? 'BARN' : 'ANNEN_VOKSEN', rad),
  ),
  ...rader(svar, 'barn').map((rad) => medlem('BARN', rad)),
  ...(svar['venterBarn'] === 'JA' ? [ventetBarn(tekst(svar['venterBarn.termin']))] : []),
];

const ventetBarn = (termin: string | undefined): Medlem => ({
  rolle: 'VENTET_BARN',
  navn: null,
  ...(termin !== undefined && erMaaned(termin) && { termin }),
});

/** The applicant and a partner share a room, every other adult has one, children share by age. */
const soverom = (svar: Svar, medlemmer: readonly Medlem[], idag: string, regel: Soveromsregel): number => {
  const voksne = medlemmer.filter(erVoksen);
  const par = voksne.some(({ relasjon }) => relasjon === 'EKTEFELLE' || relasjon === 'SAMBOER');
  const egneRom = voksne.length - (par ? 1 : 0);
  const barn = rader(svar, 'barn').filter(
    (rad) => rad['bosted'] !== 'SAMVAER' || Number(rad['netter']) >= regel.samvaerNetter,
  );
  const deler = barn.filter((rad) => {
    const foedt = tekst(rad['foedselsdato']);
    return foedt !== undefined && erDag(foedt) && alder(foedt, idag) < regel.delerTilAar;
  }).length;
  const ventet = svar['venterBarn'] === 'JA' ? 1 : 0;
  return 1 + egneRom + (barn.length - deler) + Math.ceil((deler + ventet) / regel.barnPerRom);
};
