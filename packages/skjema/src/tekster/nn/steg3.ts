import type { steg3 as nb } from '../nb/steg3.ts';
import { tolkspraak } from '../tolkspraak.ts';

export const steg3: Record<keyof typeof nb, string> = {
  ...tolkspraak,
  'steg/omDeg': 'Om deg',

  'soeker.navn/ledetekst': 'Namn',
  'soeker.fnr/ledetekst': 'Fødselsnummer',
  'soeker.adresse/ledetekst': 'Folkeregistrert adresse',
  'soeker.adresse/skjult': 'Adressa di blir ikkje vist her',

  'boks/ikkeHentet/tittel': 'Folkeregisteret svarer ikkje no',
  'boks/ikkeHentet/tekst':
    'Du kan søkje likevel. Skriv namnet ditt sjølv, så hentar vi resten når Folkeregisteret svarer igjen. Barna dine kan du leggje til på neste steg.\nHastar det? Ring {kontaktNavn} på {kontaktTelefon}.',
  'soeker.oppgittNavn/ledetekst': 'Namnet ditt',
  'soeker.oppgittNavn/hvorfor': 'Vi får ikkje henta namnet ditt frå Folkeregisteret no.',
  'soeker.oppgittNavn/emne': 'Namnet ditt',
  'soeker.oppgittNavn/paakrevd': 'Skriv namnet ditt.',
  'soeker.oppgittAdresse/ledetekst': 'Adressa di',
  'soeker.oppgittAdresse/beskrivelse':
    'Til dømes Lyngvegen 14 A, 0000 Krokvik. Skal adressa di vere hemmeleg, lèt du feltet stå tomt.',
  'soeker.oppgittAdresse/hvorfor': 'Då kan vi kontakte deg sjølv om Folkeregisteret ikkje svarer.',
  'soeker.oppgittAdresse/emne': 'Adressa',

  'oppholdId/ledetekst': 'DUF-nummer',
  'oppholdId/beskrivelse': '12 siffer. Du finn nummeret i brev frå UDI.',
  'oppholdId/hvorfor': 'Vi må vite kven som søkjer når søkjaren ikkje har fødselsnummer.',
  'oppholdId/emne': 'DUF-nummeret',
  'oppholdId/paakrevd': 'Skriv inn DUF-nummeret.',
  'oppholdId/lengde': 'DUF-nummeret må ha 12 siffer.',

  'soeker.telefon/ledetekst': 'Telefon',
  'soeker.telefon/hvorfor': 'Vi ringjer dersom vi treng å snakke med deg om søknaden.',
  'soeker.telefon/emne': 'Telefonnummeret',
  'soeker.telefon/paakrevd': 'Skriv inn telefonnummeret ditt.',

  'soeker.epost/ledetekst': 'E-post',
  'soeker.epost/hvorfor': 'Då kan saksbehandlaren skrive til deg på e-post.',
  'soeker.epost/emne': 'E-postadressa',

  'tryggKontakt/ledetekst': 'Er det trygt at vi ringjer eller sender e-post til deg?',
  'tryggKontakt/hvorfor': 'Vi vil ikkje at andre skal få vite noko du vil ha for deg sjølv.',
  'tryggKontakt/paakrevd': 'Svar på om det er trygt at vi ringjer eller sender e-post til deg.',
  'tryggKontakt/JA': 'Ja',
  'tryggKontakt/BARE_POST': 'Nei, bruk berre brev eller digital post',
  'tryggKontakt/EGEN_MAATE': 'Nei, kontakt meg slik',

  'tryggKontakt.maate/ledetekst': 'Korleis skal vi kontakte deg?',
  'tryggKontakt.maate/hvorfor': 'Då kontaktar vi deg berre på den måten som er trygg for deg.',
  'tryggKontakt.maate/emne': 'Teksten om korleis vi skal kontakte deg,',
  'tryggKontakt.maate/paakrevd': 'Skriv korleis vi skal kontakte deg.',

  'tolk/ledetekst': 'Treng du tolk?',
  'tolk/hvorfor': 'Vi bestiller tolk til samtalar med deg dersom du treng det.',
  'tolk/paakrevd': 'Svar på om du treng tolk.',
  'tolkSpraak/ledetekst': 'Kva språk?',
  'tolkSpraak/hvorfor': 'Vi må vite kva tolk vi skal bestille.',
  'tolkSpraak/paakrevd': 'Vel kva språk du treng tolk i.',
  'tolkSpraak/NSL': 'Norsk teiknspråk',
  'tolkSpraak/ANNET': 'Eit anna språk',
  'tolkSpraak.annet/ledetekst': 'Skriv kva språk',
  'tolkSpraak.annet/hvorfor': 'Vi må vite kva tolk vi skal bestille.',
  'tolkSpraak.annet/emne': 'Namnet på språket',
  'tolkSpraak.annet/paakrevd': 'Skriv kva språk du treng tolk i.',

  'tilretteleggingKontakt/ledetekst': 'Treng du at vi tilpassar møte eller brev?',
  'tilretteleggingKontakt/beskrivelse': 'Du kan velje fleire.',
  'tilretteleggingKontakt/hvorfor': 'Du skal kunne lese, høyre og forstå det vi skriv og seier til deg.',
  'tilretteleggingKontakt/STOR_SKRIFT': 'Brev med stor skrift',
  'tilretteleggingKontakt/LYDOPPTAK': 'Brev lese inn som lyd',
  'tilretteleggingKontakt/SKRIVETOLK': 'Skrivetolk i møte',
  'tilretteleggingKontakt/TA_MED_NOEN': 'Ta med nokon i møte',
  'tilretteleggingKontakt/ANNET': 'Anna',
  'tilretteleggingKontakt.annet/ledetekst': 'Kva anna kan vi tilpasse?',
  'tilretteleggingKontakt.annet/hvorfor': 'Då kan vi førebu oss før vi snakkar med deg.',
  'tilretteleggingKontakt.annet/emne': 'Teksten om kva anna vi kan tilpasse,',

  'opphold/ledetekst': 'Opphaldsløyve',
  'botid/ledetekst': 'Budd i kommunen sidan',
  'botid.feil/ledetekst': 'Er datoen feil? Skriv kva som er rett',
  'botid.feil/hvorfor': 'Registeret kan ta feil, og du kan sende søknaden same kor lenge du har budd her.',
  'botid.feil/emne': 'Teksten om kva som er rett dato,',
};
