import { normaliser } from './normaliser.ts';
import { STOETTEDE_FORMAAL, finnFelt, finnSteg, steg } from './skjema.ts';
import { erBesvart, rader } from './svar.ts';
import type {
  Boks,
  Enkeltfelt,
  Fakta,
  Felt,
  Formaal,
  Kontekst,
  Listefelt,
  Rad,
  RegisterBarn,
  Steg,
  StegId,
  Svar,
  Verdi,
  Vilkaar,
} from './typer.ts';

/** A visible question at its place in the answers. */
export interface SynligFelt {
  readonly sti: string;
  readonly felt: Felt;
  readonly paakrevd: boolean;
  /** Shown from the register, not asked. */
  readonly laast: boolean;
  /** What counts as the answer now, normalised: from the register when locked, else what was typed. */
  readonly verdi: Verdi | undefined;
  /** Visible fields of each row of a list; the row's index in the answers. */
  readonly rader?: readonly SynligRad[];
}
export interface SynligRad {
  readonly indeks: number;
  readonly felt: readonly SynligFelt[];
  /** The row is part of the answer; a child from the register that shall not live here is only an offer. */
  readonly med: boolean;
}
export interface SynligSteg {
  readonly steg: Steg;
  /** «Steg 3 av 6»; null for the introduction, the review and the receipt, which are not counted. */
  readonly plass: number | null;
  readonly antall: number;
}

const jaNei = (ja: boolean | undefined): readonly string[] => (ja ? ['JA'] : []);
const omEgenLeie: readonly Formaal[] = ['BYTTE', 'FORLENGELSE', 'HUSSTANDSENDRING'];

const faktatabell: Record<Fakta, (kontekst: Kontekst) => readonly string[]> = {
  formaal: ({ kommune, innbygger }) =>
    STOETTEDE_FORMAAL.filter(
      (ett) => kommune.formaal.includes(ett) && (innbygger.leieforhold === true || !omEgenLeie.includes(ett)),
    ),
  spraak: ({ kommune }) => kommune.spraak,
  skjermet: ({ innbygger }) => jaNei(innbygger.adresseSkjult),
  botid: ({ kommune }) => jaNei(kommune.botid),
  opphold: ({ kommune }) => jaNei(kommune.opphold),
  ikkeHentet: ({ innbygger }) => jaNei(innbygger.navn === undefined),
  utenIdent: ({ innbygger }) => jaNei(innbygger.identMaskert === null),
};

/** Answers with the context they are judged in. */
interface Sikt {
  readonly svar: Svar;
  readonly kontekst: Kontekst;
}
interface Radsikt {
  readonly liste: Listefelt;
  readonly rad: Rad;
}

/** Whether a condition holds. A field that is not visible has no answer. */
const holder = (vilkaar: Vilkaar, sikt: Sikt, radsikt?: Radsikt): boolean => {
  if ('alle' in vilkaar) return vilkaar.alle.every((ett) => holder(ett, sikt, radsikt));
  if ('noen' in vilkaar) return vilkaar.noen.some((ett) => holder(ett, sikt, radsikt));
  if ('ikke' in vilkaar) return !holder(vilkaar.ikke, sikt, radsikt);
  if ('fakta' in vilkaar) return faktatabell[vilkaar.fakta](sikt.kontekst).includes(vilkaar.er);
  if ('enRad' in vilkaar) {
    const liste = finnFelt(vilkaar.enRad)?.felt;
    const medregnet = liste?.type === 'liste' ? synligVerdi(liste.id, sikt) : undefined;
    return ((medregnet ?? []) as readonly Rad[]).some((rad) =>
      holder(vilkaar.som, sikt, { liste: liste as Listefelt, rad }),
    );
  }
  const verdi = synligVerdi(vilkaar.felt, sikt, radsikt);
  if ('besvart' in vilkaar) return erBesvart(verdi);
  const godtatte = vilkaar.er as readonly unknown[];
  return Array.isArray(verdi) ? verdi.some((en) => godtatte.includes(en)) : godtatte.includes(verdi);
};

const synligVerdi = (id: string, sikt: Sikt, radsikt?: Radsikt): Verdi | undefined => {
  if (id.startsWith('.') && radsikt) {
    const felt = radsikt.liste.felt.find((ett) => ett.id === id.slice(1));
    // A row's register key decides whether the row is locked, so it is read before visibility is.
    if (felt?.type === 'registerid') return registerrad(radsikt, sikt.kontekst)?.barnId;
    return felt && feltVises(felt, sikt, radsikt) ? radverdi(felt, sikt, radsikt) : undefined;
  }
  const plassering = finnFelt(id);
  if (!plassering || !stegVises(plassering.steg, sikt)) return undefined;
  const { felt } = plassering;
  if (!feltVises(felt, sikt)) return undefined;
  return felt.type === 'liste' ? medregnede(felt, sikt) : normalisert(felt, sikt.svar[id]);
};

const normalisert = (felt: Felt, verdi: Verdi | undefined): Verdi | undefined =>
  verdi === undefined || verdi === null ? undefined : normaliser(felt, verdi);

/** Children from the register. None for who has address protection: the list itself could tell where they live. */
export const registerbarn = ({ innbygger }: Kontekst): readonly RegisterBarn[] =>
  innbygger.adresseSkjult ? [] : innbygger.barn;

const registerrad = ({ liste, rad }: Radsikt, kontekst: Kontekst): RegisterBarn | undefined => {
  const noekkel = liste.register;
  return noekkel && registerbarn(kontekst).find((barn) => barn.barnId === rad[noekkel]);
};

const laast = (felt: Felt, sikt: Sikt, radsikt?: Radsikt): boolean =>
  felt.laast !== undefined && holder(felt.laast, sikt, radsikt);

const radverdi = (felt: Enkeltfelt, sikt: Sikt, radsikt: Radsikt): Verdi | undefined =>
  laast(felt, sikt, radsikt)
    ? registerrad(radsikt, sikt.kontekst)?.[felt.id as keyof RegisterBarn]
    : normalisert(felt, radsikt.rad[felt.id]);

/** Rows that name a child the register does not show (any more) are nobody's answer. */
const radFinnes = (radsikt: Radsikt, kontekst: Kontekst): boolean =>
  !radsikt.liste.register ||
  radsikt.rad[radsikt.liste.register] === undefined ||
  registerrad(radsikt, kontekst) !== undefined;

const radMed = (radsikt: Radsikt, sikt: Sikt): boolean =>
  !radsikt.liste.medNaar || holder(radsikt.liste.medNaar, sikt, radsikt);

const medregnede = (liste: Listefelt, sikt: Sikt): readonly Rad[] =>
  rader(sikt.svar, liste.id).filter((rad) => {
    const radsikt = { liste, rad };
    return radFinnes(radsikt, sikt.kontekst) && radMed(radsikt, sikt);
  });

/** Until the purpose is answered, everything an offered purpose would ask is in view. */
const gjelderFormaal = (formaal: readonly Formaal[] | undefined, { svar, kontekst }: Sikt): boolean => {
  if (!formaal) return true;
  const tilbudt = faktatabell.formaal(kontekst);
  const valgt = svar['formaal'];
  const aktuelle = typeof valgt === 'string' && tilbudt.includes(valgt) ? [valgt] : tilbudt;
  return aktuelle.some((ett) => formaal.includes(ett as Formaal));
};

const stegVises = (ett: Steg, sikt: Sikt): boolean => gjelderFormaal(ett.formaal, sikt);

const feltVises = (felt: Felt, sikt: Sikt, radsikt?: Radsikt): boolean =>
  gjelderFormaal(felt.formaal, sikt) &&
  (!felt.naar || holder(felt.naar, sikt, radsikt)) &&
  // One language is nothing to ask about.
  (felt.type !== 'valg' || felt.valg.fra !== 'spraak' || sikt.kontekst.kommune.spraak.length > 1);

const beskriv = (felt: Felt, sti: string, sikt: Sikt, radsikt?: Radsikt): SynligFelt => {
  const fast = felt.type === 'vis' || laast(felt, sikt, radsikt);
  const valgfri =
    felt.valgfri === true || (felt.valgfri !== undefined && holder(felt.valgfri, sikt, radsikt));
  const felles = { sti, felt, laast: fast, paakrevd: !fast && !valgfri };
  if (felt.type === 'liste')
    return { ...felles, verdi: medregnede(felt, sikt), rader: synligeRader(felt, sikt) };
  if (felt.type === 'vis') return { ...felles, verdi: undefined };
  const verdi = radsikt ? radverdi(felt, sikt, radsikt) : normalisert(felt, sikt.svar[felt.id]);
  return { ...felles, verdi };
};

const synligeRader = (liste: Listefelt, sikt: Sikt): readonly SynligRad[] =>
  rader(sikt.svar, liste.id).flatMap((rad, indeks) => {
    const radsikt = { liste, rad };
    if (!radFinnes(radsikt, sikt.kontekst)) return [];
    const felt = liste.felt
      .filter((ett) => feltVises(ett, sikt, radsikt))
      .map((ett) => beskriv(ett, `${liste.id}[${indeks}].${ett.id}`, sikt, radsikt));
    return [{ indeks, felt, med: radMed(radsikt, sikt) }];
  });

/** The steps of this application, in order, with their place for «Steg x av y». */
export const synligeSteg = (svar: Svar, kontekst: Kontekst): readonly SynligSteg[] => {
  const vist = steg.filter((ett) => stegVises(ett, { svar, kontekst }));
  const talte = vist.filter((ett) => ett.nummer > 0 && ett.nummer < 13);
  return vist.map((ett) => {
    const plass = talte.indexOf(ett) + 1;
    return { steg: ett, plass: plass || null, antall: talte.length };
  });
};

/** The visible questions of a step, in order. Empty when the step itself is not part of this application. */
export const synligeFelt = (stegId: StegId, svar: Svar, kontekst: Kontekst): readonly SynligFelt[] => {
  const sikt = { svar, kontekst };
  const ett = finnSteg(stegId);
  if (!stegVises(ett, sikt)) return [];
  return ett.felt.filter((felt) => feltVises(felt, sikt)).map((felt) => beskriv(felt, felt.id, sikt));
};

/** The advice to show on a step now. */
export const synligeBokser = (stegId: StegId, svar: Svar, kontekst: Kontekst): readonly Boks[] =>
  (finnSteg(stegId).bokser ?? []).filter((boks) => !boks.naar || holder(boks.naar, { svar, kontekst }));

/** The answers a question offers here and now. */
export const synligeValg = (felt: Felt, kontekst: Kontekst): readonly string[] => {
  if (felt.type !== 'valg' && felt.type !== 'flervalg') return [];
  const tilbudt = felt.valg.fra && faktatabell[felt.valg.fra](kontekst);
  return tilbudt ? felt.valg.koder.filter((kode) => tilbudt.includes(kode)) : felt.valg.koder;
};
