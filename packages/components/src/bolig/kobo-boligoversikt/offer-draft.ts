/** What a case worker types to offer a home: read, judged and made into what is sent. Pure. */
import type { TilbudOpprett, Tilbudsgrunnlag } from '@kobo-bolig/contract';
import { wrongDate } from '../../felt/wording.ts';
import { formatDate, instantInNorway, today } from '../../texts/dates.ts';
import { msg, str } from '../../texts/msg.ts';
import { readDate } from '../../texts/typed-date.ts';

/** As typed, so that nothing is lost while it is wrong. */
export interface Tilbudsutkast {
  readonly svarfrist: string;
  readonly visningDato: string;
  readonly visningTid: string;
  readonly oppmoete: string;
  /** Why the home is offered though it does not meet a requirement. */
  readonly avvikBegrunnelse: string;
}
export type Feltnavn = keyof Tilbudsutkast;
export type Feltfeil = Partial<Record<Feltnavn, string>>;

export const tomtUtkast: Tilbudsutkast = {
  avvikBegrunnelse: '',
  svarfrist: '',
  visningDato: '',
  visningTid: '',
  oppmoete: '',
};

const to = (tall: string): string => tall.padStart(2, '0');

/** `09:30` from `9.30`, `0930` or `9`; `undefined` for what is no time of day. */
export function lesTid(tekst: string): string | undefined {
  const treff = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:\s]?\s*(\d\d))?$/i.exec(tekst.trim());
  const [, time = '', minutt = '00'] = treff ?? [];
  return treff && Number(time) < 24 && Number(minutt) < 60 ? `${to(time)}:${minutt}` : undefined;
}

const feil = {
  begrunnelse: () =>
    msg('Skriv hvorfor boligen tilbys selv om den ikke oppfyller alle kravene.', {
      id: 'bolig.tilbud.feilBegrunnelse',
      desc: 'Feilmelding når begrunnelsen for et avvik mangler',
    }),
  fristPassert: () =>
    msg('Svarfristen må være i morgen eller senere.', {
      id: 'bolig.tilbud.feilFristForSnart',
      desc: 'Feilmelding ved svarfrist for et tilbud',
    }),
  fristForSen: (senest: string) =>
    msg(str`Svarfristen kan være senest ${formatDate(senest)}, for boligen står tom så lenge.`, {
      id: 'bolig.tilbud.feilFristForSen',
      desc: 'Feilmelding ved svarfrist for et tilbud. Verdien er en dato.',
    }),
  visningDatoMangler: () =>
    msg('Skriv datoen for visningen, eller tøm feltene om visning.', {
      id: 'bolig.tilbud.feilVisningDato',
      desc: 'Feilmelding når visning er delvis fylt ut',
    }),
  visningTid: () =>
    msg('Skriv klokkeslettet som tt.mm, for eksempel 14.30.', {
      id: 'bolig.tilbud.feilTid',
      desc: 'Feilmelding ved klokkeslett',
    }),
  visningPassert: () =>
    msg('Visningen må være senere enn nå.', {
      id: 'bolig.tilbud.feilVisningPassert',
      desc: 'Feilmelding ved tid for visning',
    }),
  visningForSen: () =>
    msg('Visningen må være senest den dagen svarfristen går ut.', {
      id: 'bolig.tilbud.feilVisningForSen',
      desc: 'Feilmelding ved tid for visning',
    }),
  oppmoete: () =>
    msg('Skriv hvor søkeren skal møte opp, og hvem som viser boligen.', {
      id: 'bolig.tilbud.feilOppmoete',
      desc: 'Feilmelding ved oppmøtested for visning',
    }),
};

export type Lest =
  | { readonly body: Omit<TilbudOpprett, 'boligId'>; readonly feil?: never }
  | { readonly body?: never; readonly feil: Feltfeil };

/** What is known of the home against the case; until it is, the server alone judges. */
export type Grunnlag = Pick<Tilbudsgrunnlag, 'match' | 'svarfristTidligst' | 'svarfristSenest'>;

export const ikkeOppfylt = (grunnlag: Pick<Grunnlag, 'match'> | undefined): boolean =>
  grunnlag?.match.some(({ oppfylt }) => oppfylt === 'NEI') ?? false;

/** @param naa what time it is */
export function lesUtkast(utkast: Tilbudsutkast, grunnlag: Grunnlag | undefined, naa: Date): Lest {
  const svarfrist = readDate(utkast.svarfrist);
  const begrunnelse = utkast.avvikBegrunnelse.trim();
  const avvik = ikkeOppfylt(grunnlag);
  const fristfeil = svarfrist === undefined ? wrongDate() : feilMedFrist(svarfrist, grunnlag);
  const visning = lesVisning(utkast, svarfrist, naa);
  const alle: Feltfeil = {
    ...(avvik && !begrunnelse && { avvikBegrunnelse: feil.begrunnelse() }),
    ...(fristfeil && { svarfrist: fristfeil }),
    ...visning?.feil,
  };
  if (svarfrist === undefined || Object.keys(alle).length > 0) return { feil: alle };
  return {
    body: {
      svarfrist,
      ...(visning?.visning && { visning: visning.visning }),
      ...(begrunnelse && (avvik || !grunnlag) && { avvikBegrunnelse: begrunnelse }),
    },
  };
}

function feilMedFrist(svarfrist: string, grunnlag: Grunnlag | undefined): string | undefined {
  if (!grunnlag) return undefined;
  if (svarfrist < grunnlag.svarfristTidligst) return feil.fristPassert();
  return svarfrist > grunnlag.svarfristSenest ? feil.fristForSen(grunnlag.svarfristSenest) : undefined;
}

type Visning = NonNullable<TilbudOpprett['visning']>;

/** Optional as a whole; when something is filled in, all of it is needed. */
function lesVisning(
  { visningDato, visningTid, oppmoete }: Tilbudsutkast,
  svarfrist: string | undefined,
  naa: Date,
): { visning?: Visning; feil?: Feltfeil } | undefined {
  if (!`${visningDato}${visningTid}${oppmoete}`.trim()) return undefined;
  const dato = readDate(visningDato);
  const klokkeslett = lesTid(visningTid);
  const tid = dato && klokkeslett ? instantInNorway(dato, klokkeslett) : undefined;
  const funnet: Feltfeil = {
    ...(!dato && { visningDato: visningDato.trim() ? wrongDate() : feil.visningDatoMangler() }),
    ...((!klokkeslett || (dato && !tid)) && { visningTid: feil.visningTid() }),
    ...(tid && Date.parse(tid) <= naa.getTime() && { visningTid: feil.visningPassert() }),
    ...(tid && svarfrist && today(new Date(tid)) > svarfrist && { visningDato: feil.visningForSen() }),
    ...(!oppmoete.trim() && { oppmoete: feil.oppmoete() }),
  };
  return tid && Object.keys(funnet).length === 0
    ? { visning: { tid, oppmoete: oppmoete.trim() } }
    : { feil: funnet };
}
