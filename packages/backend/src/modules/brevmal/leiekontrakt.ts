import { tekst } from '../../http/problem.ts';
import { kontakt, type Standardmal } from './blokker.ts';

/**
 * The contract between the municipality and the tenant. What stands here is what the two agree on; a jurist of the
 * municipality reads it before it is used, and adds to it as to any other letter.
 */
export const leiekontrakt: Standardmal = {
  tittel: tekst('Leiekontrakt', 'Leigekontrakt'),
  blokker: [
    {
      id: 'PARTER',
      overskrift: tekst('Hvem kontrakten er mellom', 'Kven kontrakten er mellom'),
      tekst: tekst(
        'Utleier: {utleier}\nLeier: {leier}\n\nDette er versjon {nummer} av kontrakten.',
        'Utleigar: {utleier}\nLeigar: {leier}\n\nDette er versjon {nummer} av kontrakten.',
      ),
    },
    {
      id: 'BOLIG',
      overskrift: tekst('Boligen', 'Bustaden'),
      tekst: tekst('{bolig}', '{bolig}'),
    },
    {
      id: 'LEIETID',
      overskrift: tekst('Hvor lenge kontrakten gjelder', 'Kor lenge kontrakten gjeld'),
      tekst: tekst('{leietid}', '{leietid}'),
    },
    {
      id: 'LEIE',
      overskrift: tekst('Leien', 'Leiga'),
      tekst: tekst(
        `Leien er {leie} i måneden fra {gjelderFra}.

Kommunen kan endre leien når det har gått minst ett år siden den sist ble satt. Endres den etter konsumprisindeksen, skriver vi til deg minst én måned før. Settes den til det som er vanlig for slike boliger, skriver vi til deg minst seks måneder før.`,
        `Leiga er {leie} i månaden frå {gjelderFra}.

Kommunen kan endre leiga når det har gått minst eitt år sidan ho sist vart sett. Blir ho endra etter konsumprisindeksen, skriv vi til deg minst éin månad før. Blir ho sett til det som er vanleg for slike bustader, skriv vi til deg minst seks månader før.`,
      ),
    },
    {
      id: 'SIKKERHET',
      overskrift: tekst('Depositum eller garanti', 'Depositum eller garanti'),
      tekst: tekst('{sikkerhet}', '{sikkerhet}'),
    },
    {
      id: 'OPPSIGELSE',
      overskrift: tekst('Oppsigelse', 'Oppseiing'),
      tekst: tekst(
        `Både du og kommunen kan si opp kontrakten. Oppsigelsestiden er {oppsigelsestid}.

Sier kommunen opp, får du et brev som forklarer hvorfor. Du kan protestere innen én måned etter at du fikk brevet.`,
        `Både du og kommunen kan seie opp kontrakten. Oppseiingstida er {oppsigelsestid}.

Seier kommunen opp, får du eit brev som forklarer kvifor. Du kan protestere innan éin månad etter at du fekk brevet.`,
      ),
    },
    {
      id: 'LOV',
      overskrift: tekst('Husleieloven', 'Husleigelova'),
      tekst: tekst(
        'Husleieloven gjelder for kontrakten. Har du fått et dårligere vilkår enn loven gir deg, gjelder loven.',
        'Husleigelova gjeld for kontrakten. Har du fått eit dårlegare vilkår enn lova gir deg, gjeld lova.',
      ),
    },
    {
      id: 'SIGNATUR',
      overskrift: tekst('Signatur', 'Signatur'),
      tekst: tekst('{signert}', '{signert}'),
    },
    kontakt,
  ],
};

/** What a contract must say. */
export const paalagtKontrakt: readonly string[] = [
  ...['PARTER', 'BOLIG', 'LEIETID', 'LEIE', 'SIKKERHET', 'OPPSIGELSE', 'SIGNATUR'],
];
