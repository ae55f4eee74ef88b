import type { avslutning as nb } from '../nb/avslutning.ts';

export const avslutning: Record<keyof typeof nb, string> = {
  'steg/informasjon': 'Slik bruker vi opplysningane',

  'innhold/hjemmel/tittel': 'Kvifor kan vi bruke opplysningane?',
  'innhold/hjemmel/tekst':
    'Kommunen bruker opplysningane til å behandle søknaden din. Det kan vi gjere etter bustadsosiallova § 8.\nVi bruker berre det vi treng for å vurdere søknaden og følgje opp hjelpa du får. Noko av det kan vere kjenslevart, til dømes om helse.\nStatistikk lagar vi av opplysningar som ikkje kan koplast til deg, så langt det går.',
  'innhold/henter/tittel': 'Kva hentar vi frå andre?',
  'innhold/henter/tekst':
    'Vi hentar opplysningar frå Folkeregisteret og Skatteetaten utan å be om samtykke. Det kan vi gjere etter bustadsosiallova § 9.\n– Frå Folkeregisteret: namn, adresse og familieforhold.\n– Frå Skatteetaten: inntekt, gjeld og formue.\nVi slår opp alle vaksne i hushaldet, ikkje berre deg.',
  'innhold/hvemSer/tittel': 'Kven får sjå opplysningane?',
  'innhold/hvemSer/tekst':
    'Saksbehandlarane som arbeider med saka di, ser søknaden. Dei har teieplikt.\nDei som leiger ut bustadene, får berre vite det dei treng for å leige ut ein bustad til deg.\nVi lagrar kven som opnar saka di. Du kan be om å få vite kven det er.',
  'innhold/avgjoerelse/tittel': 'Kven avgjer saka?',
  'innhold/avgjoerelse/tekst':
    'Eit menneske les søknaden og avgjer saka. Ingen søknad blir avgjord av ei datamaskin.',
  'innhold/lagringstid/tittel': 'Kor lenge lagrar vi opplysningane?',
  'innhold/lagringstid/tekst':
    'Dersom du ikkje sender søknaden, slettar vi han {utkastDager} dagar etter siste endring.\nNår du har sendt søknaden, blir han ein del av saka di. Kommunen tek vare på saka etter reglane i arkivlova.',
  'innhold/rettigheter/tittel': 'Kva kan du be om?',
  'innhold/rettigheter/tekst':
    '– Du kan be om å få sjå opplysningane vi har om deg.\n– Du kan be oss rette noko som er feil.\n– I nokre tilfelle kan du be oss slette opplysningar eller bruke dei mindre.\nHar du spørsmål om personvern? Skriv til personvernombodet i kommunen: {personvernombud}.',
  'innhold/klage/tittel': 'Er du usamd i korleis vi bruker opplysningane?',
  'innhold/klage/tekst': 'Sei gjerne frå til oss først. Du kan også klage til Datatilsynet.',
  'boks/voksne/tittel': 'Vi tek kontakt med dei andre vaksne',
  'boks/voksne/tekst':
    'Saksbehandlaren tek kontakt med dei andre vaksne i hushaldet før vi hentar opplysningar om dei.',

  'info.lest/ledetekst': 'Eg har lese korleis kommunen behandlar opplysningane mine.',
  'info.lest/paakrevd': 'Kryss av for at du har lese korleis kommunen behandlar opplysningane dine.',

  'steg/oppsummering': 'Sjå over søknaden før du sender',
  'oppsummering/ingress': 'Sjekk at svara stemmer. Du kan endre alt fram til du sender.',
  'oppsummering/mangler': 'Nokre spørsmål manglar svar',
  'oppsummering/skjult': 'Svaret er gøymt',
  'oppsummering/send': 'Send søknaden',
  'boks/ikkeSendt/tittel': 'Søknaden er ikkje send enno',
  'boks/ikkeSendt/tekst': 'Du sender han nedst på denne sida.',
  'riktig/ledetekst': 'Opplysningane er rette så langt eg veit. Eg seier frå dersom noko endrar seg.',
  'riktig/paakrevd': 'Kryss av for at opplysningane er rette så langt du veit.',

  'steg/kvittering': 'Kvittering',
  'boks/akuttSendt/tittel': 'Treng du ein stad å sove no?',
  'boks/akuttSendt/tekst':
    'NAV kan hjelpe deg med ein mellombels stad å bu. Ring {navNavn} på {navTelefon}. Opningstid: {navTid}.\nEr NAV stengt? {kriseNavn} har telefon {kriseTelefon}. Opningstid: {kriseTid}.\nVi ser i søknaden at det hastar.',
  'kvittering/mottatt': 'Vi har fått søknaden din',
  'kvittering/tid': 'Motteken {tid}',
  'kvittering/referanse': 'Referansenummer {referanse}',
  'kvittering/forventet': 'Vi reknar med å svare innan {dato}.',
  'kvittering/pdf': 'Skriv ut eller lagre som PDF',
  'kvittering/minSide': 'Følg saka på Mi side',
  'kvittering/trekk': 'Trekk søknaden',
  'kvittering/loggUt': 'Logg ut',
  'innhold/hvaSkjerNaa/tittel': 'Kva skjer no?',
  'innhold/hvaSkjerNaa/tekst':
    '– Ein saksbehandlar les søknaden.\n– Vi tek kontakt dersom vi treng noko meir frå deg.\n– Du les svaret og grunngivinga på Mi side når saka er avgjord.\nPå Mi side ser du òg kva som skjer med saka no.',
  'innhold/endring/tittel': 'Har noko endra seg?',
  'innhold/endring/tekst':
    'Sei frå til oss dersom du flyttar, får nytt telefonnummer eller situasjonen din blir ein annan.',
  'innhold/kontaktOss/tittel': 'Vil du snakke med oss?',
  'innhold/kontaktOss/tekst': 'Ring {kontaktNavn} på {kontaktTelefon}. Opningstid: {kontaktTid}.',
  'innhold/trekke/tittel': 'Treng du ikkje hjelpa lenger?',
  'innhold/trekke/tekst': 'Du kan trekkje søknaden fram til saka er avgjord.',
};
