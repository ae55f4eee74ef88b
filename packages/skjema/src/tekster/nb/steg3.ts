import { tolkspraak } from '../tolkspraak.ts';

export const steg3 = {
  ...tolkspraak,
  'steg/omDeg': 'Om deg',

  'soeker.navn/ledetekst': 'Navn',
  'soeker.fnr/ledetekst': 'Fødselsnummer',
  'soeker.adresse/ledetekst': 'Folkeregistrert adresse',
  'soeker.adresse/skjult': 'Adressen din vises ikke her',

  'boks/ikkeHentet/tittel': 'Folkeregisteret svarer ikke nå',
  'boks/ikkeHentet/tekst':
    'Du kan søke likevel. Skriv navnet ditt selv, så henter vi resten når Folkeregisteret svarer igjen. Barna dine kan du legge til på neste steg.\nHaster det? Ring {kontaktNavn} på {kontaktTelefon}.',
  'soeker.oppgittNavn/ledetekst': 'Navnet ditt',
  'soeker.oppgittNavn/hvorfor': 'Vi får ikke hentet navnet ditt fra Folkeregisteret nå.',
  'soeker.oppgittNavn/emne': 'Navnet ditt',
  'soeker.oppgittNavn/paakrevd': 'Skriv navnet ditt.',
  'soeker.oppgittAdresse/ledetekst': 'Adressen din',
  'soeker.oppgittAdresse/beskrivelse':
    'For eksempel Lyngveien 14 A, 0000 Krokvik. Skal adressen din være hemmelig, lar du feltet stå tomt.',
  'soeker.oppgittAdresse/hvorfor': 'Da kan vi kontakte deg selv om Folkeregisteret ikke svarer.',
  'soeker.oppgittAdresse/emne': 'Adressen',

  'oppholdId/ledetekst': 'DUF-nummer',
  'oppholdId/beskrivelse': '12 siffer. Du finner nummeret i brev fra UDI.',
  'oppholdId/hvorfor': 'Vi må vite hvem som søker når søkeren ikke har fødselsnummer.',
  'oppholdId/emne': 'DUF-nummeret',
  'oppholdId/paakrevd': 'Skriv DUF-nummeret.',
  'oppholdId/lengde': 'DUF-nummeret må ha 12 siffer.',

  'soeker.telefon/ledetekst': 'Telefon',
  'soeker.telefon/hvorfor': 'Vi ringer hvis vi trenger å snakke med deg om søknaden.',
  'soeker.telefon/emne': 'Telefonnummeret',
  'soeker.telefon/paakrevd': 'Skriv telefonnummeret ditt.',

  'soeker.epost/ledetekst': 'E-post',
  'soeker.epost/hvorfor': 'Da kan saksbehandleren skrive til deg på e-post.',
  'soeker.epost/emne': 'E-postadressen',

  'tryggKontakt/ledetekst': 'Er det trygt at vi ringer eller sender e-post til deg?',
  'tryggKontakt/hvorfor': 'Vi vil ikke at andre skal få vite noe du vil ha for deg selv.',
  'tryggKontakt/paakrevd': 'Svar på om det er trygt at vi ringer eller sender e-post til deg.',
  'tryggKontakt/JA': 'Ja',
  'tryggKontakt/BARE_POST': 'Nei, bruk bare brev eller digital post',
  'tryggKontakt/EGEN_MAATE': 'Nei, kontakt meg slik',

  'tryggKontakt.maate/ledetekst': 'Hvordan skal vi kontakte deg?',
  'tryggKontakt.maate/hvorfor': 'Da kontakter vi deg bare på den måten som er trygg for deg.',
  'tryggKontakt.maate/emne': 'Teksten om hvordan vi skal kontakte deg,',
  'tryggKontakt.maate/paakrevd': 'Skriv hvordan vi skal kontakte deg.',

  'tolk/ledetekst': 'Trenger du tolk?',
  'tolk/hvorfor': 'Vi bestiller tolk til samtaler med deg hvis du trenger det.',
  'tolk/paakrevd': 'Svar på om du trenger tolk.',
  'tolkSpraak/ledetekst': 'Hvilket språk?',
  'tolkSpraak/hvorfor': 'Vi må vite hvilken tolk vi skal bestille.',
  'tolkSpraak/paakrevd': 'Velg hvilket språk du trenger tolk i.',
  'tolkSpraak/NSL': 'Norsk tegnspråk',
  'tolkSpraak/ANNET': 'Et annet språk',
  'tolkSpraak.annet/ledetekst': 'Skriv hvilket språk',
  'tolkSpraak.annet/hvorfor': 'Vi må vite hvilken tolk vi skal bestille.',
  'tolkSpraak.annet/emne': 'Navnet på språket',
  'tolkSpraak.annet/paakrevd': 'Skriv hvilket språk du trenger tolk i.',

  'tilretteleggingKontakt/ledetekst': 'Trenger du at vi tilpasser møter eller brev?',
  'tilretteleggingKontakt/beskrivelse': 'Du kan velge flere.',
  'tilretteleggingKontakt/hvorfor': 'Du skal kunne lese, høre og forstå det vi skriver og sier til deg.',
  'tilretteleggingKontakt/STOR_SKRIFT': 'Brev med stor skrift',
  'tilretteleggingKontakt/LYDOPPTAK': 'Brev lest inn som lyd',
  'tilretteleggingKontakt/SKRIVETOLK': 'Skrivetolk i møter',
  'tilretteleggingKontakt/TA_MED_NOEN': 'Ta med noen i møter',
  'tilretteleggingKontakt/ANNET': 'Annet',
  'tilretteleggingKontakt.annet/ledetekst': 'Hva annet kan vi tilpasse?',
  'tilretteleggingKontakt.annet/hvorfor': 'Da kan vi forberede oss før vi snakker med deg.',
  'tilretteleggingKontakt.annet/emne': 'Teksten om hva annet vi kan tilpasse,',

  'opphold/ledetekst': 'Oppholdstillatelse',
  'botid/ledetekst': 'Bodd i kommunen siden',
  'botid.feil/ledetekst': 'Er datoen feil? Skriv hva som er riktig',
  'botid.feil/hvorfor':
    'Registeret kan ta feil, og du kan sende søknaden uansett hvor lenge du har bodd her.',
  'botid.feil/emne': 'Teksten om hva som er riktig dato,',
} as const;
