import type { steg0 as nb } from '../nb/steg0.ts';

export const steg0: Record<keyof typeof nb, string> = {
  'steg/foerDuStarter': 'Før du startar',

  'innhold/hvemKanSoeke/tittel': 'Kven kan søkje?',
  'innhold/hvemKanSoeke/tekst':
    'Du kan søkje dersom du treng hjelp til å skaffe eller behalde ein stad å bu i {kommune}.\nDu kan søkje sjølv om du er usikker på om du oppfyller krava. Kommunen vurderer alle søknader.',
  'innhold/hvaSkjer/tittel': 'Kva skjer når du har søkt?',
  'innhold/hvaSkjer/tekst':
    '– Du får ei kvittering med ein gong.\n– Ein saksbehandlar les søknaden og seier frå dersom noko manglar.\n– Du les svaret og grunngivinga på Mi side når saka er avgjord.\n– Dersom du får ja til kommunal bustad, kan du stå på venteliste ei tid før du får tilbod om ein bustad.',
  'innhold/svartid/tittel': 'Kor lang tid tek det før du får svar?',
  'innhold/svartid/tekst': '{svartid}. Vi seier frå dersom det tek lengre tid.',
  'innhold/registre/tittel': 'Kva hentar vi om deg?',
  'innhold/registre/tekst':
    '– Frå Folkeregisteret hentar vi opplysningar om deg og familien din.\n– Frå Skatteetaten hentar vi inntekt, gjeld og formue.\nDu treng ikkje å skrive inn dette eller sende skattemelding.',
  'innhold/haKlart/tittel': 'Kva bør du ha klart?',
  'innhold/haKlart/tekst':
    '– fødselsnummer og namn dersom nokon skal søkje saman med deg\n– leigekontrakt eller oppseiing dersom du har det\nManglar du noko, kan du sende søknaden likevel. Saksbehandlaren seier frå kva vi treng.',
  'innhold/hjelp/tittel': 'Treng du hjelp til å søkje?',
  'innhold/hjelp/tekst':
    'Ring {kontaktNavn} på {kontaktTelefon}. Opningstid: {kontaktTid}.\nDu kan også fylle ut søknaden saman med nokon du stoler på, eller med ein som arbeider i NAV eller kommunen.',
  'innhold/lagring/tittel': 'Du kan lagre og halde fram seinare',
  'innhold/lagring/tekst':
    'Set av omtrent 10 minutt. Svara blir lagra medan du fyller ut. Logg inn att for å halde fram. Dersom du ikkje sender søknaden, slettar vi han {utkastDager} dagar etter siste endring.',

  'spraak/ledetekst': 'Språk i søknaden og brev',
  'spraak/hvorfor': 'Vi vil skrive til deg på det språket du vel.',
  'spraak/paakrevd': 'Vel språk i søknaden og brev.',
  'spraak/nb': 'Bokmål',
  'spraak/nn': 'Nynorsk',

  'akutt/ledetekst': 'Manglar du ein stad å sove i natt eller dei næraste dagane?',
  'akutt/hvorfor': 'Dersom det hastar, vil vi vise deg kvar du kan få hjelp no.',
  'akutt/paakrevd': 'Svar på om du manglar ein stad å sove i natt eller dei næraste dagane.',
  'boks/akutt/tittel': 'Treng du ein stad å sove no?',
  'boks/akutt/tekst':
    'NAV kan hjelpe deg med ein mellombels stad å bu. Ring {navNavn} på {navTelefon}. Opningstid: {navTid}.\nEr NAV stengt? {kriseNavn} har telefon {kriseTelefon}. Opningstid: {kriseTid}.\nDu kan halde fram med søknaden også. Då ser vi at det hastar.',
};
