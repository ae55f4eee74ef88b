import { tekst } from '../../http/problem.ts';
import { kontaktUtenMinSak, type Standardmal } from './blokker.ts';

/** To those a grant was for, when its last day has passed as its own letter said that it would. It names nobody of the household. */
export const tilsagnBortfalt: Standardmal = {
  tittel: tekst('Vedtaket om kommunal bolig har gått ut', 'Vedtaket om kommunal bustad har gått ut'),
  blokker: [
    {
      id: 'BORTFALT',
      overskrift: tekst('Vedtaket gjelder ikke lenger', 'Vedtaket gjeld ikkje lenger'),
      tekst: tekst(
        'Vedtaket av {vedtaksdato} om å leie en kommunal bolig gjaldt til {gyldigTil}. Ingen bolig var leid ut etter vedtaket da det gikk ut. Derfor gjelder det ikke lenger, og plassen på ventelisten er borte.',
        'Vedtaket av {vedtaksdato} om å leige ein kommunal bustad gjaldt til {gyldigTil}. Ingen bustad var leigd ut etter vedtaket då det gjekk ut. Difor gjeld det ikkje lenger, og plassen på ventelista er borte.',
      ),
    },
    {
      id: 'VIDERE',
      overskrift: tekst('Trenger du fortsatt en bolig?', 'Treng du framleis ein bustad?'),
      tekst: tekst(
        'Da kan du søke på nytt. Vi vurderer den nye søknaden ut fra situasjonen din nå. Ta kontakt hvis du trenger hjelp til å søke, eller hvis du mener at noe er feil.',
        'Då kan du søkje på nytt. Vi vurderer den nye søknaden ut frå situasjonen din no. Ta kontakt om du treng hjelp til å søkje, eller om du meiner at noko er feil.',
      ),
    },
    kontaktUtenMinSak,
  ],
};
