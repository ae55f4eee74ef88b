import { tekst } from '../../http/problem.ts';
import { kontaktUtenMinSak, veiledning, type Standardmal } from './blokker.ts';

/**
 * The reasons whoever applies with the party has asked for: what is of themselves, and of what the two have applied for
 * together. What the other has told of their own is confidential to them as to anybody. Their time to complain begins
 * when they have it (forvaltningsloven 1967 § 29, 2025 § 63).
 */
export const medsoekersBegrunnelse: Standardmal = {
  tittel: tekst('Begrunnelse for vedtak om {hva}', 'Grunngiving for vedtak om {hva}'),
  blokker: [
    {
      id: 'BEGRUNNELSE',
      overskrift: tekst('Hvorfor vi bestemte dette', 'Kvifor vi bestemte dette'),
      tekst: tekst(
        'Du har bedt om begrunnelsen for vedtaket vi gjorde {vedtaksdato}.\n\n{begrunnelse}',
        'Du har bede om grunngivinga for vedtaket vi gjorde {vedtaksdato}.\n\n{begrunnelse}',
      ),
    },
    {
      id: 'TAUSHETSPLIKT',
      overskrift: tekst('Det vi ikke kan skrive', 'Det vi ikkje kan skrive'),
      tekst: tekst(
        'Her står den delen som gjelder deg og det dere har søkt om sammen. Private opplysninger om den du søkte sammen med, har vi taushetsplikt om, også overfor deg ({taushet}).',
        'Her står den delen som gjeld deg og det de har søkt om saman. Private opplysningar om den du søkte saman med, har vi teieplikt om, òg overfor deg ({taushet}).',
      ),
    },
    {
      id: 'KLAGE',
      overskrift: tekst('Du har tre nye uker til å klage', 'Du har tre nye veker til å klage'),
      tekst: tekst(
        'Fristen for å klage på vedtaket er tre uker fra du fikk dette brevet. Send klagen til oss. Endrer vi ikke vedtaket slik du ønsker, sender vi klagen til {klageinstans}, som avgjør den.',
        'Fristen for å klage på vedtaket er tre veker frå du fekk dette brevet. Send klaga til oss. Endrar vi ikkje vedtaket slik du ønskjer, sender vi klaga til {klageinstans}, som avgjer ho.',
      ),
    },
    veiledning,
    kontaktUtenMinSak,
    {
      id: 'UNDERSKRIFT',
      overskrift: tekst('Hvem som har skrevet brevet', 'Kven som har skrive brevet'),
      tekst: tekst(
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er derfor ikke skrevet under.',
        '{saksbehandler}\n\nBrevet er godkjent elektronisk og er difor ikkje skrive under.',
      ),
    },
  ],
};
