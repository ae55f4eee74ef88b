export const steg0 = {
  'steg/foerDuStarter': 'Før du starter',

  'innhold/hvemKanSoeke/tittel': 'Hvem kan søke?',
  'innhold/hvemKanSoeke/tekst':
    'Du kan søke hvis du trenger hjelp til å skaffe eller beholde et sted å bo i {kommune}.\nDu kan søke selv om du er usikker på om du oppfyller kravene. Kommunen vurderer alle søknader.',
  'innhold/hvaSkjer/tittel': 'Hva skjer når du har søkt?',
  'innhold/hvaSkjer/tekst':
    '– Du får en kvittering med en gang.\n– En saksbehandler leser søknaden og sier fra hvis noe mangler.\n– Du leser svaret og begrunnelsen på Min side når saken er avgjort.\n– Hvis du får ja til kommunal bolig, kan du stå på venteliste en tid før du får tilbud om en bolig.',
  'innhold/svartid/tittel': 'Hvor lang tid tar det før du får svar?',
  'innhold/svartid/tekst': '{svartid}. Vi sier fra hvis det tar lengre tid.',
  'innhold/registre/tittel': 'Hva henter vi om deg?',
  'innhold/registre/tekst':
    '– Fra Folkeregisteret henter vi opplysninger om deg og familien din.\n– Fra Skatteetaten henter vi inntekt, gjeld og formue.\nDu trenger ikke å skrive inn dette eller sende skattemelding.',
  'innhold/haKlart/tittel': 'Hva bør du ha klart?',
  'innhold/haKlart/tekst':
    '– fødselsnummer og navn hvis noen skal søke sammen med deg\n– leiekontrakt eller oppsigelse hvis du har det\nMangler du noe, kan du sende søknaden likevel. Saksbehandleren sier fra hva vi trenger.',
  'innhold/hjelp/tittel': 'Trenger du hjelp til å søke?',
  'innhold/hjelp/tekst':
    'Ring {kontaktNavn} på {kontaktTelefon}. Åpningstid: {kontaktTid}.\nDu kan også fylle ut søknaden sammen med noen du stoler på, eller med en som jobber i NAV eller kommunen.',
  'innhold/lagring/tittel': 'Du kan lagre og fortsette senere',
  'innhold/lagring/tekst':
    'Sett av omtrent 10 minutter. Svarene blir lagret mens du fyller ut. Logg inn igjen for å fortsette. Hvis du ikke sender søknaden, sletter vi den {utkastDager} dager etter siste endring.',

  'spraak/ledetekst': 'Språk i søknaden og brev',
  'spraak/hvorfor': 'Vi vil skrive til deg på det språket du velger.',
  'spraak/paakrevd': 'Velg språk i søknaden og brev.',
  'spraak/nb': 'Bokmål',
  'spraak/nn': 'Nynorsk',

  'akutt/ledetekst': 'Mangler du et sted å sove i natt eller de nærmeste dagene?',
  'akutt/hvorfor': 'Hvis det haster, vil vi vise deg hvor du kan få hjelp nå.',
  'akutt/paakrevd': 'Svar på om du mangler et sted å sove i natt eller de nærmeste dagene.',
  'boks/akutt/tittel': 'Trenger du et sted å sove nå?',
  'boks/akutt/tekst':
    'NAV kan hjelpe deg med et midlertidig sted å bo. Ring {navNavn} på {navTelefon}. Åpningstid: {navTid}.\nEr NAV stengt? {kriseNavn} har telefon {kriseTelefon}. Åpningstid: {kriseTid}.\nDu kan fortsette på søknaden også. Da ser vi at det haster.',
} as const;
