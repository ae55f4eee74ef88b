/** Cases the municipality opens of its own accord: of somebody, with whom, and nobody has applied. */
import type { BosettingRegistrering, OppgittPerson } from '@kobo-bolig/contract';
import { erDufNummer } from '@kobo-bolig/skjema';
import { tekst, type Feltfeil } from '../../http/problem.ts';
import { medFoedselsnummer } from '../bolig/rules.ts';
import { MANGLER } from '../feltfeil.ts';
import { oppgittfeil } from '../person/oppgitt.ts';

/** Whom a case is opened for, and what letters to them are written in. */
export type Aapning = Pick<
  BosettingRegistrering,
  'person' | 'husstand' | 'spraak' | 'tolkSpraak' | 'telefon'
>;

const SAMME = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Noen andre i husstanden har samme nummer.', 'Nokon andre i husstanden har same nummer.'),
};
const UGYLDIG_DUF = {
  code: 'UGYLDIG_VERDI',
  detail: tekst('Er ikke et gyldig DUF-nummer.', 'Er ikkje eit gyldig DUF-nummer.'),
};

const nummeret = ({ ident, dufNummer }: OppgittPerson): string | undefined => ident ?? dufNummer;

/** The numbers of others in the household that Folkeregisteret knows. */
export const medlemsnumre = ({ husstand }: Pick<Aapning, 'husstand'>): string[] =>
  husstand.flatMap(({ person }) => person.ident ?? []);

/** What keeps a case from being opened for them. @param dag today in Norway */
export function aapningsfeil({ person, husstand, ...skrevet }: Aapning, dag: string): Feltfeil[] {
  const personer = [
    { peker: '/person', en: person },
    ...husstand.map((medlem, i) => ({ peker: `/husstand/${i}/person`, en: medlem.person })),
  ];
  const numre = personer.map(({ en }) => nummeret(en));
  return [
    ...medFoedselsnummer(skrevet),
    ...(['tolkSpraak', 'telefon'] as const).flatMap((felt) =>
      skrevet[felt]?.trim() === '' ? [{ pointer: `/${felt}`, ...MANGLER }] : [],
    ),
    ...personer.flatMap(({ peker, en }) => oppgittfeil(en, peker, dag)),
    ...personer.flatMap(({ peker, en: { dufNummer } }) =>
      dufNummer === undefined || erDufNummer(dufNummer)
        ? []
        : [{ pointer: `${peker}/dufNummer`, ...UGYLDIG_DUF }],
    ),
    ...personer.flatMap(({ peker }, i) =>
      numre[i] !== undefined && numre.indexOf(numre[i]) < i ? [{ pointer: peker, ...SAMME }] : [],
    ),
  ];
}
