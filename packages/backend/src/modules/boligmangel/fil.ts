import type { Celleverdi } from '../../csv.ts';
import type { Linjer } from '../../regneark.ts';
import { tilBolig } from '../bolig/service.ts';
import type { Filrad } from './queries.sql.ts';

type Bolig = ReturnType<typeof tilBolig>;

/** The name of a column is that of the field it has. The owner is left out: it can be a person. */
const kolonner: Readonly<Record<string, (bolig: Bolig) => Celleverdi | undefined>> = {
  koboId: ({ koboId }) => koboId,
  leverandorBoligId: ({ leverandorBoligId }) => leverandorBoligId,
  adressenavn: ({ adresse }) => adresse.adressenavn,
  nummer: ({ adresse }) => adresse.nummer,
  bokstav: ({ adresse }) => adresse.bokstav,
  postnummer: ({ adresse }) => adresse.postnummer,
  poststed: ({ adresse }) => adresse.poststed,
  bruksenhetsnummer: ({ bruksenhetsnummer }) => bruksenhetsnummer,
  ekstraReferanse: ({ ekstraReferanse }) => ekstraReferanse,
  gardsnummer: ({ eiendom }) => eiendom?.gardsnummer,
  bruksnummer: ({ eiendom }) => eiendom?.bruksnummer,
  boligtype: ({ boligtype }) => boligtype,
  bygningstype: ({ bygning }) => bygning.bygningstype,
  bemanning: ({ bemanning }) => bemanning,
  eieform: ({ eieform }) => eieform,
  disposisjonsform: ({ disposisjonsform }) => disposisjonsform,
  antallSoverom: ({ antallSoverom }) => antallSoverom,
  bruksareal: ({ bruksareal }) => bruksareal,
  etasjenummer: ({ etasjenummer }) => etasjenummer,
  erTilgjengeligForRullestolbruker: ({ erTilgjengeligForRullestolbruker }) =>
    erTilgjengeligForRullestolbruker,
  egenskaper: ({ egenskaper }) => egenskaper.join(' '),
  kvalifisererMvaKompensasjon: ({ kvalifisererMvaKompensasjon }) => kvalifisererMvaKompensasjon,
  manedsleie: ({ leiekostnad }) => leiekostnad?.manedsleie,
  depositum: ({ depositum }) => depositum,
  status: ({ status }) => status,
  statusdato: ({ statusdato }) => statusdato,
  klarFra: ({ klarFra }) => klarFra,
  antattLedig: ({ antattLedig }) => antattLedig,
  markeringer: ({ markeringer }) => markeringer.join(' '),
};

/** A line for each home, after the names of the columns. */
export function* boligfil(rader: readonly Filrad[]): Linjer {
  yield [...Object.keys(kolonner), 'mangler'];
  for (const rad of rader) {
    const bolig = tilBolig(rad);
    yield [...Object.values(kolonner).map((les) => les(bolig) ?? null), rad.mangler.join(' ')];
  }
}
