import type { Barnehoering, Journalnotattype } from '@kobo-bolig/contract';
import { formaterDag, formaterTid } from '@kobo-bolig/skjema';
import { tekst, type Tekst } from '../../../http/problem.ts';
import { deler, type Brev, type Opplysning } from '../../dokument/brev.ts';
import { sakensMerke } from '../../dokument/merke.ts';
import type { Innholdsrad, Leveringsrad } from '../queries.sql.ts';

export const notattyper: Readonly<Record<Journalnotattype, Tekst>> = {
  SAMTALE: tekst('Samtale', 'Samtale'),
  HJEMMEBESOEK: tekst('Hjemmebesøk', 'Heimebesøk'),
  MOETE: tekst('Møte', 'Møte'),
  BOMILJOE: tekst('Bomiljø', 'Bumiljø'),
  INTERN_VURDERING: tekst('Intern vurdering', 'Intern vurdering'),
  TREDJEPART: tekst('Opplysninger fra andre', 'Opplysningar frå andre'),
  BARNETS_SYN: tekst('Barnets syn', 'Barnet sitt syn'),
  ANNET: tekst('Annet', 'Anna'),
};
/** How a child was heard. */
export const hoert: Readonly<Record<Barnehoering['maate'], Tekst>> = {
  SAMTALE: tekst('I samtale', 'I samtale'),
  SKRIFTLIG: tekst('Skriftlig', 'Skriftleg'),
  GJENNOM_ANDRE: tekst('Gjennom andre', 'Gjennom andre'),
  IKKE_HOERT: tekst('Ikke hørt', 'Ikkje høyrt'),
};

/** Who a child is among others of the same name; nothing of one who is no longer in the household. */
export const barnet = (navn: string | null, foedt: string | null): string =>
  [navn, foedt && formaterDag(foedt)].filter(Boolean).join(', ') || '–';

const felt = {
  saksnummer: tekst('Saksnummer', 'Saksnummer'),
  type: tekst('Type', 'Type'),
  hendt: tekst('Når det skjedde', 'Når det hende'),
  barn: tekst('Barnet', 'Barnet'),
  hoert: tekst('Hvordan barnet ble hørt', 'Korleis barnet blei høyrt'),
  skrevet: tekst('Skrevet', 'Skrive'),
  skrevetAv: tekst('Skrevet av', 'Skrive av'),
  retter: tekst('Retter notatet fra', 'Rettar notatet frå'),
  skjult: tekst('Vises ikke for parten', 'Blir ikkje vist for parten'),
  sendt: tekst('Sendt', 'Sendt'),
  mottatt: tekst('Mottatt', 'Motteken'),
  fra: tekst('Fra', 'Frå'),
  til: tekst('Til', 'Til'),
  vedlegg: tekst('Vedlegg', 'Vedlegg'),
} as const;

type Linje = (navn: keyof typeof felt, svar: string) => Opplysning;
type Hode = (
  linje: Linje,
  rad: Innholdsrad,
  hvem: { readonly av: string; readonly part: string; readonly kommunen: string },
) => Opplysning[];

/** Who wrote it when, by what it is. */
const hoder: Readonly<Record<'JOURNALNOTAT' | 'MELDING' | 'KLAGE' | 'UTTALELSE', Hode>> = {
  JOURNALNOTAT: (linje, rad, { av }) => [
    linje('type', notattyper[rad.notattype!][rad.spraak]),
    linje('hendt', formaterTid(rad.hendelsestid!)),
    ...(rad.hoertMaate === null
      ? []
      : [
          linje('barn', barnet(rad.hoertNavn, rad.hoertFoedt)),
          linje('hoert', hoert[rad.hoertMaate][rad.spraak]),
        ]),
    linje('skrevet', formaterTid(rad.skrevet)),
    linje('skrevetAv', av),
    ...(rad.retter === null ? [] : [linje('retter', formaterTid(rad.retter))]),
    ...(rad.unntakBegrunnelse === null ? [] : [linje('skjult', rad.unntakBegrunnelse)]),
  ],
  MELDING: (linje, { retning, skrevet, filnavn }, { av, part, kommunen }) => [
    linje('sendt', formaterTid(skrevet)),
    linje('fra', retning === 'INN' ? av : `${av}, ${kommunen}`),
    linje('til', retning === 'INN' ? kommunen : part),
    ...filnavn.map((navn) => linje('vedlegg', navn)),
  ],
  UTTALELSE: (linje, { skrevet }, { av }) => [linje('mottatt', formaterTid(skrevet)), linje('fra', av)],
  KLAGE: (linje, { mottatt }, { av }) => [linje('mottatt', formaterDag(mottatt!)), linje('fra', av)],
};

/** What a note, a message, a complaint or an answer says, as a page of the archive. */
export function lagInnholdsbrev(
  { type, tittel, saksnummer, part }: Leveringsrad,
  rad: Innholdsrad,
  kommunen: string,
  naa: Date,
): Brev {
  const { spraak } = rad;
  const linje: Linje = (navn, svar) => ({ ledetekst: felt[navn][spraak], svar });
  const hvem = { av: rad.avNavn ?? part ?? '–', part: part ?? '–', kommunen };
  return {
    spraak,
    ...(rad.merkes && { merke: sakensMerke(spraak) }),
    tittel,
    avsender: kommunen,
    mottaker: [],
    hode: [linje('saksnummer', saksnummer), ...hoder[type as keyof typeof hoder](linje, rad, hvem)],
    deler: deler(rad.tekst),
    malversjon: 1,
    laget: naa,
  };
}
