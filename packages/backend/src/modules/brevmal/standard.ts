import type { Dokumenttype } from '@kobo-bolig/contract';
import { tekst } from '../../http/problem.ts';
import { innsyn, kontakt, underskrift, veiledning, type Standardmal } from './blokker.ts';
import { innsynNektet } from './innsynsbrev.ts';
import { klageAvvist, klageOversendt } from './klagebrev.ts';
import { leieregulering, leieutloep } from './leiebrev.ts';
import { leiekontrakt } from './leiekontrakt.ts';
import { medsoekersBegrunnelse } from './medsoekersBegrunnelse.ts';
import { medsoekersVedtak } from './medsoekersVedtak.ts';
import { tilsagnBortfalt } from './tilsagnsbrev.ts';

/**
 * The blocks of the letters. Those about a decision are what its receiver must be told: what was decided, the reasons
 * in their three parts, how and until when to complain and to whom, the right to see the documents, guidance, how to
 * reach the municipality, and who handled the case and answers for it (forvaltningsloven 1967 §§ 24–25 and 27; act of
 * 2025 §§ 56–59, which also demands the names). `paalagt` says which are demanded; a test holds that none is missing.
 */
export const standardmaler: Readonly<Record<Dokumenttype, Standardmal>> = {
  VEDTAK: {
    tittel: tekst('Vedtak om {hva}', 'Vedtak om {hva}'),
    blokker: [
      {
        id: 'AVGJOERELSE',
        overskrift: tekst('Hva vi har bestemt', 'Kva vi har bestemt'),
        tekst: tekst('{avgjoerelse}', '{avgjoerelse}'),
      },
      {
        id: 'FAKTA',
        overskrift: tekst('Det vi vet om situasjonen din', 'Det vi veit om situasjonen din'),
        tekst: tekst('{fakta}', '{fakta}'),
      },
      {
        id: 'REGLER',
        overskrift: tekst('Reglene vi har brukt', 'Reglane vi har brukt'),
        tekst: tekst(
          'Vedtaket er gjort etter {hjemmel}.\n\n{regler}',
          'Vedtaket er gjort etter {hjemmel}.\n\n{regler}',
        ),
      },
      {
        id: 'HENSYN',
        overskrift: tekst('Det vi har lagt vekt på', 'Det vi har lagt vekt på'),
        tekst: tekst('{hensyn}', '{hensyn}'),
      },
      {
        id: 'KLAGE',
        overskrift: tekst('Du kan klage', 'Du kan klage'),
        tekst: tekst(
          `Du kan klage på vedtaket. Fristen er {klagefrist}.

Send klagen til oss. Skriv
– hvilket vedtak du klager på
– hva du mener er feil
– hva du vil ha endret

Vi ser på saken på nytt når vi får klagen. Endrer vi ikke vedtaket slik du ønsker, sender vi klagen til {klageinstans}, som avgjør den.

Du kan be om at vedtaket ikke skal gjelde før klagen er avgjort.`,
          `Du kan klage på vedtaket. Fristen er {klagefrist}.

Send klaga til oss. Skriv
– kva vedtak du klagar på
– kva du meiner er feil
– kva du vil ha endra

Vi ser på saka på nytt når vi får klaga. Endrar vi ikkje vedtaket slik du ønskjer, sender vi klaga til {klageinstans}, som avgjer ho.

Du kan be om at vedtaket ikkje skal gjelde før klaga er avgjord.`,
        ),
      },
      innsyn,
      veiledning,
      kontakt,
      underskrift,
    ],
  },
  VEDTAK_MEDSOEKER: medsoekersVedtak,
  BEGRUNNELSE_MEDSOEKER: medsoekersBegrunnelse,
  FORHAANDSVARSEL: {
    tittel: tekst(
      'Vi vurderer om du fortsatt skal få leie kommunal bolig',
      'Vi vurderer om du framleis skal få leige kommunal bustad',
    ),
    blokker: [
      {
        id: 'VURDERING',
        overskrift: tekst('Hva vi vurderer', 'Kva vi vurderer'),
        tekst: tekst(
          `Du har fått ja til å leie en kommunal bolig. Vi vurderer om det vedtaket skal opphøre. Da mister du plassen på ventelisten og et tilbud du kan ha fått.

Vi har ikke bestemt noe ennå. Vedtaket gjelder til vi eventuelt bestemmer noe annet.`,
          `Du har fått ja til å leige ein kommunal bustad. Vi vurderer om det vedtaket skal opphøyre. Då mistar du plassen på ventelista og eit tilbod du kan ha fått.

Vi har ikkje bestemt noko enno. Vedtaket gjeld til vi eventuelt bestemmer noko anna.`,
        ),
      },
      {
        id: 'GRUNN',
        overskrift: tekst('Hvorfor vi vurderer det', 'Kvifor vi vurderer det'),
        tekst: tekst('{grunn}', '{grunn}'),
      },
      {
        id: 'UTTALELSE',
        overskrift: tekst('Du kan si hva du mener', 'Du kan seie kva du meiner'),
        tekst: tekst(
          `Før vi bestemmer oss, vil vi høre fra deg. Fristen er {frist}.

– Stemmer det vi har skrevet?
– Er det noe vi ikke vet?
– Hva betyr det for deg hvis vedtaket opphører?

Svar på Min sak, send et brev eller ring oss. Noen andre kan svare for deg hvis du vil det. Svarer du ikke innen fristen, bestemmer vi oss ut fra det vi vet.`,
          `Før vi bestemmer oss, vil vi høyre frå deg. Fristen er {frist}.

– Stemmer det vi har skrive?
– Er det noko vi ikkje veit?
– Kva betyr det for deg om vedtaket opphøyrer?

Svar på Mi sak, send eit brev eller ring oss. Nokon andre kan svare for deg om du vil det. Svarer du ikkje innan fristen, bestemmer vi oss ut frå det vi veit.`,
        ),
      },
      {
        id: 'VIDERE',
        overskrift: tekst('Hva som skjer videre', 'Kva som skjer vidare'),
        tekst: tekst(
          'Vi skriver til deg når vi har bestemt oss. Bestemmer vi at vedtaket skal opphøre, får du vite hvorfor, og du kan klage.',
          'Vi skriv til deg når vi har bestemt oss. Bestemmer vi at vedtaket skal opphøyre, får du vite kvifor, og du kan klage.',
        ),
      },
      innsyn,
      kontakt,
    ],
  },
  INNSYN_NEKTET: innsynNektet,
  KLAGE_OVERSENDT: klageOversendt,
  KLAGE_AVVIST: klageAvvist,
  TILSAGN_BORTFALT: tilsagnBortfalt,
  FORELOEPIG_SVAR: {
    tittel: tekst('Foreløpig svar på søknaden din', 'Førebels svar på søknaden din'),
    blokker: [
      {
        id: 'MOTTATT',
        overskrift: tekst('Vi har fått søknaden din', 'Vi har fått søknaden din'),
        tekst: tekst(
          'Vi fikk søknaden din {mottatt}. Du har ikke fått svar ennå, og derfor skriver vi til deg.',
          'Vi fekk søknaden din {mottatt}. Du har ikkje fått svar enno, og difor skriv vi til deg.',
        ),
      },
      {
        id: 'GRUNN',
        overskrift: tekst('Hvorfor det tar tid', 'Kvifor det tek tid'),
        tekst: tekst('{grunn}', '{grunn}'),
      },
      {
        id: 'FORVENTET_SVAR',
        overskrift: tekst('Når du får svar', 'Når du får svar'),
        tekst: tekst(
          'Vi regner med å svare deg innen {forventetSvar}. Blir det senere, sier vi fra.',
          'Vi reknar med å svare deg innan {forventetSvar}. Blir det seinare, seier vi frå.',
        ),
      },
      kontakt,
    ],
  },
  LEIEKONTRAKT: leiekontrakt,
  LEIEUTLOEP: leieutloep,
  LEIEREGULERING: leieregulering,
  KVITTERING: {
    tittel: tekst('Kvittering for søknad {referanse}', 'Kvittering for søknad {referanse}'),
    blokker: [
      {
        id: 'MOTTATT',
        overskrift: tekst('Vi har fått søknaden din', 'Vi har fått søknaden din'),
        tekst: tekst(
          'Vi fikk søknaden {tid}. Referansen er {referanse}, og saken har nummer {saksnummer}.',
          'Vi fekk søknaden {tid}. Referansen er {referanse}, og saka har nummer {saksnummer}.',
        ),
      },
      {
        id: 'FORVENTET_SVAR',
        overskrift: tekst('Når du får svar', 'Når du får svar'),
        tekst: tekst(
          'Du kan regne med svar innen {forventetSvar}. Blir det senere, sier vi fra.',
          'Du kan rekne med svar innan {forventetSvar}. Blir det seinare, seier vi frå.',
        ),
      },
      {
        id: 'SVARENE',
        overskrift: tekst('Dette svarte du', 'Dette svarte du'),
        tekst: tekst(
          'Her er svarene slik du sendte dem. Av fødselsnumre viser vi bare de seks første sifrene.',
          'Her er svara slik du sende dei. Av fødselsnummer viser vi berre dei seks første siffera.',
        ),
      },
      kontakt,
    ],
  },
};

/** What the law demands that a letter about a decision says, by the act in force on the day of the decision. */
export const paalagt = {
  FVL1967: ['AVGJOERELSE', 'FAKTA', 'REGLER', 'HENSYN', 'KLAGE', 'INNSYN', 'VEILEDNING'],
  FVL2025: [
    ...['AVGJOERELSE', 'FAKTA', 'REGLER', 'HENSYN', 'KLAGE', 'INNSYN', 'VEILEDNING'],
    ...['KONTAKT', 'UNDERSKRIFT'],
  ],
} as const;

/** That a complaint is not heard: the same, with the reasons as whoever dismissed it wrote them. */
export const paalagtAvvisning: readonly string[] = [
  ...['AVGJOERELSE', 'BEGRUNNELSE', 'REGLER', 'KLAGE', 'INNSYN', 'VEILEDNING', 'KONTAKT', 'UNDERSKRIFT'],
];

/** To whoever applies with the party: what the act demands, with why the reasons are not there and how to ask for them. */
export const paalagtMedsoeker: readonly string[] = [
  ...['AVGJOERELSE', 'REGLER', 'BEGRUNNELSE', 'KLAGE', 'INNSYN', 'VEILEDNING', 'KONTAKT', 'UNDERSKRIFT'],
];
