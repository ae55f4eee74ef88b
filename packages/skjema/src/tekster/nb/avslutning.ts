/** Steps 12–14. A change of meaning in step 12 counts up `INFORMASJONSVERSJON`; a test holds the two together. */
export const avslutning = {
  'steg/informasjon': 'Slik bruker vi opplysningene',

  'innhold/hjemmel/tittel': 'Hvorfor kan vi bruke opplysningene?',
  'innhold/hjemmel/tekst':
    'Kommunen bruker opplysningene til å behandle søknaden din. Det kan vi gjøre etter boligsosialloven § 8.\nVi bruker bare det vi trenger for å vurdere søknaden og følge opp hjelpen du får. Noe av det kan være følsomt, for eksempel om helse.\nStatistikk lager vi av opplysninger som ikke kan kobles til deg, så langt det går.',
  'innhold/henter/tittel': 'Hva henter vi fra andre?',
  'innhold/henter/tekst':
    'Vi henter opplysninger fra Folkeregisteret og Skatteetaten uten å be om samtykke. Det kan vi gjøre etter boligsosialloven § 9.\n– Fra Folkeregisteret: navn, adresse og familieforhold.\n– Fra Skatteetaten: inntekt, gjeld og formue.\nVi slår opp alle voksne i husstanden, ikke bare deg.',
  'innhold/hvemSer/tittel': 'Hvem får se opplysningene?',
  'innhold/hvemSer/tekst':
    'Saksbehandlerne som jobber med saken din, ser søknaden. De har taushetsplikt.\nDe som leier ut boligene, får bare vite det de trenger for å leie ut en bolig til deg.\nVi lagrer hvem som åpner saken din. Du kan be om å få vite hvem det er.',
  'innhold/avgjoerelse/tittel': 'Hvem avgjør saken?',
  'innhold/avgjoerelse/tekst':
    'Et menneske leser søknaden og avgjør saken. Ingen søknad blir avgjort av en datamaskin.',
  'innhold/lagringstid/tittel': 'Hvor lenge lagrer vi opplysningene?',
  'innhold/lagringstid/tekst':
    'Hvis du ikke sender søknaden, sletter vi den {utkastDager} dager etter siste endring.\nNår du har sendt søknaden, blir den en del av saken din. Kommunen tar vare på saken etter reglene i arkivlova.',
  'innhold/rettigheter/tittel': 'Hva kan du be om?',
  'innhold/rettigheter/tekst':
    '– Du kan be om å få se opplysningene vi har om deg.\n– Du kan be oss rette noe som er feil.\n– I noen tilfeller kan du be oss slette opplysninger eller bruke dem mindre.\nHar du spørsmål om personvern? Skriv til personvernombudet i kommunen: {personvernombud}.',
  'innhold/klage/tittel': 'Er du uenig i hvordan vi bruker opplysningene?',
  'innhold/klage/tekst': 'Si gjerne fra til oss først. Du kan også klage til Datatilsynet.',
  'boks/voksne/tittel': 'Vi tar kontakt med de andre voksne',
  'boks/voksne/tekst':
    'Saksbehandleren tar kontakt med de andre voksne i husstanden før vi henter opplysninger om dem.',

  'info.lest/ledetekst': 'Jeg har lest hvordan kommunen behandler opplysningene mine.',
  'info.lest/paakrevd': 'Kryss av for at du har lest hvordan kommunen behandler opplysningene dine.',

  'steg/oppsummering': 'Se over søknaden før du sender',
  'oppsummering/ingress': 'Sjekk at svarene stemmer. Du kan endre alt fram til du sender.',
  'oppsummering/mangler': 'Noen spørsmål mangler svar',
  'oppsummering/skjult': 'Svaret er skjult',
  'oppsummering/send': 'Send søknaden',
  'boks/ikkeSendt/tittel': 'Søknaden er ikke sendt ennå',
  'boks/ikkeSendt/tekst': 'Du sender den nederst på denne siden.',
  'riktig/ledetekst': 'Opplysningene er riktige så langt jeg vet. Jeg sier fra hvis noe endrer seg.',
  'riktig/paakrevd': 'Kryss av for at opplysningene er riktige så langt du vet.',

  'steg/kvittering': 'Kvittering',
  'boks/akuttSendt/tittel': 'Trenger du et sted å sove nå?',
  'boks/akuttSendt/tekst':
    'NAV kan hjelpe deg med et midlertidig sted å bo. Ring {navNavn} på {navTelefon}. Åpningstid: {navTid}.\nEr NAV stengt? {kriseNavn} har telefon {kriseTelefon}. Åpningstid: {kriseTid}.\nVi ser i søknaden at det haster.',
  'kvittering/mottatt': 'Vi har fått søknaden din',
  'kvittering/tid': 'Mottatt {tid}',
  'kvittering/referanse': 'Referansenummer {referanse}',
  'kvittering/forventet': 'Vi regner med å svare innen {dato}.',
  'kvittering/pdf': 'Skriv ut eller lagre som PDF',
  'kvittering/minSide': 'Følg saken på Min side',
  'kvittering/trekk': 'Trekk søknaden',
  'kvittering/loggUt': 'Logg ut',
  'innhold/hvaSkjerNaa/tittel': 'Hva skjer nå?',
  'innhold/hvaSkjerNaa/tekst':
    '– En saksbehandler leser søknaden.\n– Vi tar kontakt hvis vi trenger noe mer fra deg.\n– Du leser svaret og begrunnelsen på Min side når saken er avgjort.\nPå Min side ser du også hva som skjer med saken nå.',
  'innhold/endring/tittel': 'Har noe endret seg?',
  'innhold/endring/tekst':
    'Si fra til oss hvis du flytter, får nytt telefonnummer eller situasjonen din blir en annen.',
  'innhold/kontaktOss/tittel': 'Vil du snakke med oss?',
  'innhold/kontaktOss/tekst': 'Ring {kontaktNavn} på {kontaktTelefon}. Åpningstid: {kontaktTid}.',
  'innhold/trekke/tittel': 'Trenger du ikke hjelpen lenger?',
  'innhold/trekke/tekst': 'Du kan trekke søknaden fram til saken er avgjort.',
} as const;
