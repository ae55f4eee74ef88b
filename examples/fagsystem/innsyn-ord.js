// What the lookup log says in codes and in bokmål, in the words of the page's language.
import { spraak } from './klient.js';

const ORD = {
  nb: {
    SYSTEM: 'Systemet',
    FDV_MASKIN: 'FDV-system',
    OEKONOMI: 'Økonomi',
    SOEKNAD: 'Søknad',
  },
  nn: {
    SYSTEM: 'Systemet',
    INNBYGGER: 'Innbyggjar',
    SAKSBEHANDLER: 'Saksbehandlar',
    VEDTAKSMYNDIGHET: 'Vedtaksmyndigheit',
    BOLIGOVERSIKT: 'Bustadoversikt',
    UTLEIEFORVALTER: 'Utleigeforvaltar',
    PERSONVERNOMBUD: 'Personvernombod',
    FDV_MASKIN: 'FDV-system',
    OEKONOMI: 'Økonomi',
    SOEKNAD: 'Søknad',
    LEIEFORHOLD: 'Leigeforhold',
    'Adressebeskyttelse i husstanden': 'Adressevern i hushaldet',
    'Egen søknad': 'Eigen søknad',
    'Forvaltning av leieforhold': 'Forvaltning av leigeforhold',
    'Innsyn i egen sak': 'Innsyn i eiga sak',
    'Søknad om bolig': 'Søknad om bustad',
    'Tildeling av bolig': 'Tildeling av bustad',
  },
}[spraak];

const medStorForbokstav = (tekst) => tekst[0].toUpperCase() + tekst.slice(1);

/** A code that has no word of its own is spelled out: `JOURNALNOTAT` is «Journalnotat». */
const stavet = (tekst) =>
  /^[A-Z_]+$/.test(tekst) ? medStorForbokstav(tekst.toLowerCase().replaceAll('_', ' ')) : tekst;

export const ord = (tekst) => ORD[tekst] ?? stavet(tekst);
