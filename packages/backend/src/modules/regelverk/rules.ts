/** What is measured, counted and due in a municipality, in plain Norwegian, out of what it has decided and set. */
import type { Kriterier, Regelkode, Regelverksregel, Tekst } from '@kobo-bolig/contract';
import { formaterDag, formaterTall, STANDARD_SOVEROMSREGEL } from '@kobo-bolig/skjema';
import { tekst } from '../../http/problem.ts';
import type { Kommuneinfo } from '../kommune/service.ts';
import { KLAGEFRIST_UKER } from '../vedtak/rules.ts';
import { regelsettFor } from '../vedtak/regelsett.ts';
import { MAKS_PURRINGER } from '../ventelisteplass/rules.ts';
import { klageinstansene, lov, toTrinn } from './saksgang.ts';

/** `virkning`: what Kobo does by itself. Absent paragraphs: the municipality has no such rule. */
interface Utforming {
  readonly virkning: Regelverksregel['virkning'];
  readonly tittel: Tekst;
  readonly avsnitt: (info: Kommuneinfo, dag: string) => readonly Tekst[];
}

const dager = (n: number): Tekst => (n === 1 ? tekst('1 dag', '1 dag') : tekst(`${n} dager`, `${n} dagar`));
const maaneder = (n: number): Tekst =>
  n === 1 ? tekst('1 måned', '1 månad') : tekst(`${n} måneder`, `${n} månader`);
const desimal = (tall: number): string => String(tall).replace('.', ',');

/** Of what the municipality has decided alone. */
const avKriterier =
  (avsnitt: (k: Kriterier, dag: string) => readonly Tekst[]): Utforming['avsnitt'] =>
  ({ kriteriesett: { kriterier } }, dag) =>
    avsnitt(kriterier, dag);

const samvaer = (k: Kriterier): number => k.samvaerNetter ?? STANDARD_SOVEROMSREGEL.samvaerNetter;

function inntekt(k: Kriterier, dag: string): Tekst[] {
  if (k.inntektsgrenser.length === 0) return [];
  const grenser = k.inntektsgrenser.toSorted((a, b) => a.personer - b.personer);
  const [nb, nn] = ['person', 'personar'].map((flere, i) =>
    grenser
      .map(
        ({ personer, g }) =>
          `${personer} ${personer === 1 ? 'person' : i === 0 ? 'personer' : flere}: ${desimal(g)} G`,
      )
      .join('; '),
  );
  const beloep = k.grunnbeloep
    .filter(({ fra }) => fra <= dag)
    .toSorted((a, b) => (a.fra < b.fra ? -1 : 1))
    .at(-1);
  return [
    tekst(
      `Så mye kan en husstand ha i inntekt i året: ${nb}. Er dere flere, gjelder den høyeste grensa.`,
      `Så mykje kan eit hushald ha i inntekt i året: ${nn}. Er de fleire, gjeld den høgaste grensa.`,
    ),
    ...(beloep
      ? [
          tekst(
            `G er grunnbeløpet i folketrygden. Vi regner med ${formaterTall(beloep.kroner)} kroner, som gjelder fra ${formaterDag(beloep.fra)}.`,
            `G er grunnbeløpet i folketrygda. Vi reknar med ${formaterTall(beloep.kroner)} kroner, som gjeld frå ${formaterDag(beloep.fra)}.`,
          ),
        ]
      : []),
    tekst(
      `Inntekta i måneden blir ganget med 12. Barn som er hos dere på samvær, teller med når de er der ${samvaer(k)} netter i måneden eller mer. Barn med delt bosted og barn dere venter, teller med.`,
      `Inntekta i månaden blir gonga med 12. Barn som er hos dykk på samvær, tel med når dei er der ${samvaer(k)} netter i månaden eller meir. Barn med delt bustad og barn de ventar, tel med.`,
    ),
    ...(k.inntektFritakUnderAar === undefined
      ? []
      : [
          tekst(
            `Inntekta til den som er under ${k.inntektFritakUnderAar} år, teller ikke med.`,
            `Inntekta til den som er under ${k.inntektFritakUnderAar} år, tel ikkje med.`,
          ),
        ]),
  ];
}

function botid(k: Kriterier): Tekst[] {
  if (k.botidMnd === 0) return [];
  const { nb, nn } = maaneder(k.botidMnd);
  const tidligere = k.tidligereKommunenummer.join(', ');
  return [
    tekst(
      `Den som søker, skal ha vært folkeregistrert i kommunen i ${nb} uten opphold fram til i dag.`,
      `Den som søkjer, skal ha vore folkeregistrert i kommunen i ${nn} utan opphald fram til i dag.`,
    ),
    ...(tidligere === ''
      ? []
      : [
          tekst(
            `Tid i kommuner som nå er en del av denne, teller med. De hadde kommunenummer ${tidligere}.`,
            `Tid i kommunar som no er ein del av denne, tel med. Dei hadde kommunenummer ${tidligere}.`,
          ),
        ]),
    ...(k.botidUnntak.length === 0 ? [] : [tekst('Kravet gjelder ikke for:', 'Kravet gjeld ikkje for:')]),
    ...k.botidUnntak,
  ];
}

const leietid = ({ leietidMnd: { standard, medBarn, utenBarn } }: Kriterier): Tekst[] => {
  const [vanlig, med, uten] = [standard, medBarn ?? standard, utenBarn ?? standard].map(maaneder);
  return [
    med!.nb === uten!.nb
      ? tekst(`Vanlig leietid er ${vanlig!.nb}.`, `Vanleg leigetid er ${vanlig!.nn}.`)
      : tekst(
          `Vanlig leietid er ${med!.nb} når det er barn i husstanden, og ellers ${uten!.nb}.`,
          `Vanleg leigetid er ${med!.nn} når det er barn i hushaldet, og elles ${uten!.nn}.`,
        ),
  ];
};

/** By code, in the order they are read. */
const regler: Readonly<Record<Regelkode, Utforming>> = {
  VEDTAK: {
    virkning: 'MENNESKE',
    tittel: tekst('Hvem som avgjør', 'Kven som avgjer'),
    avsnitt: ({ oppsett }) => [
      tekst(
        'Et menneske vurderer hver søknad og fatter hvert vedtak. Kobo måler, regner og teller dager, men sier aldri ja eller nei.',
        'Eit menneske vurderer kvar søknad og fattar kvart vedtak. Kobo måler, reknar og tel dagar, men seier aldri ja eller nei.',
      ),
      ...toTrinn(oppsett),
    ],
  },
  MINSTEALDER: {
    virkning: 'FLAGGER',
    tittel: tekst('Alder', 'Alder'),
    avsnitt: avKriterier((k) =>
      k.minstealder === 0
        ? []
        : [
            tekst(
              `Den som søker, skal ha fylt ${k.minstealder} år.`,
              `Den som søkjer, skal ha fylt ${k.minstealder} år.`,
            ),
          ],
    ),
  },
  BOTID: { virkning: 'FLAGGER', tittel: tekst('Botid', 'Butid'), avsnitt: avKriterier(botid) },
  INNTEKT: { virkning: 'FLAGGER', tittel: tekst('Inntekt', 'Inntekt'), avsnitt: avKriterier(inntekt) },
  FORMUE: {
    virkning: 'FLAGGER',
    tittel: tekst('Formue', 'Formue'),
    avsnitt: avKriterier(({ formuesgrense }) =>
      formuesgrense === undefined
        ? []
        : [
            tekst(
              `Husstanden kan ha en bruttoformue på ${formaterTall(formuesgrense)} kroner.`,
              `Hushaldet kan ha ein bruttoformue på ${formaterTall(formuesgrense)} kroner.`,
            ),
          ],
    ),
  },
  GJELD: {
    virkning: 'FLAGGER',
    tittel: tekst('Gjeld til kommunen', 'Gjeld til kommunen'),
    avsnitt: avKriterier(({ krevGjeldsoppgjoer }) =>
      krevGjeldsoppgjoer
        ? [tekst('Gjeld til kommunen skal være gjort opp.', 'Gjeld til kommunen skal vere gjord opp.')]
        : [],
    ),
  },
  KARANTENE: {
    virkning: 'FLAGGER',
    tittel: tekst('Etter utkastelse', 'Etter utkasting'),
    avsnitt: avKriterier(({ karanteneMnd }) => {
      if (karanteneMnd === undefined) return [];
      const { nb, nn } = maaneder(karanteneMnd);
      return [
        tekst(
          `Er noen i husstanden kastet ut av en kommunal bolig, skal det ha gått ${nb}.`,
          `Er nokon i hushaldet kasta ut av ein kommunal bustad, skal det ha gått ${nn}.`,
        ),
      ];
    }),
  },
  SOVEROM: {
    virkning: 'FORESLAAR',
    tittel: tekst('Antall soverom', 'Talet på soverom'),
    avsnitt: avKriterier((k) => {
      const { barnPerRom, delerTilAar } = STANDARD_SOVEROMSREGEL;
      return [
        tekst(
          `Et par deler soverom. Andre voksne og barn fra ${delerTilAar} år får eget. Yngre barn deler, ${barnPerRom} på hvert. Barn på samvær teller med fra ${samvaer(k)} netter i måneden.`,
          `Eit par deler soverom. Andre vaksne og barn frå ${delerTilAar} år får eige. Yngre barn deler, ${barnPerRom} på kvart. Barn på samvær tel med frå ${samvaer(k)} netter i månaden.`,
        ),
      ];
    }),
  },
  LEIETID: {
    virkning: 'FORESLAAR',
    tittel: tekst('Leietid', 'Leigetid'),
    avsnitt: avKriterier(leietid),
  },
  DEPOSITUM: {
    virkning: 'FORESLAAR',
    tittel: tekst('Depositum', 'Depositum'),
    avsnitt: avKriterier(({ depositumMnd }) => {
      if (depositumMnd === 0) return [];
      const { nb, nn } = maaneder(depositumMnd);
      return [
        tekst(
          `Depositum er høyst husleia for ${nb}. Det kan aldri være mer enn seks (husleieloven § 3-5).`,
          `Depositum er høgst husleiga for ${nn}. Det kan aldri vere meir enn seks (husleigelova § 3-5).`,
        ),
      ];
    }),
  },
  VENTELISTE: {
    virkning: 'UTFOERER',
    tittel: tekst('Rekkefølgen på ventelista', 'Rekkjefølgja på ventelista'),
    avsnitt: avKriterier(({ ventelisteForklaring }) => [
      ventelisteForklaring,
      tekst(
        'Kobo sorterer etter prioritet, og så etter hvor lenge hver har ventet. Hvem som får tilbud, velger et menneske.',
        'Kobo sorterer etter prioritet, og så etter kor lenge kvar har venta. Kven som får tilbod, vel eit menneske.',
      ),
    ]),
  },
  SVARTID: {
    virkning: 'UTFOERER',
    tittel: tekst('Når du får svar', 'Når du får svar'),
    avsnitt: avKriterier(({ svartidDager }) => {
      const { nb, nn } = dager(svartidDager);
      return [
        tekst(
          `Når søknaden din kommer, får du vite at du kan vente svar innen ${nb}.`,
          `Når søknaden din kjem, får du vite at du kan vente svar innan ${nn}.`,
        ),
      ];
    }),
  },
  TILBUDSFRIST: {
    virkning: 'UTFOERER',
    tittel: tekst('Svar på tilbud', 'Svar på tilbod'),
    avsnitt: avKriterier(({ tilbudsfristDager, antallTilbudMaks }) => {
      const { nb, nn } = dager(tilbudsfristDager);
      return [
        tekst(
          `Du har vanligvis ${nb} på å svare på et tilbud. Datoen står i tilbudet. Svarer du ikke, er tilbudet over, og en saksbehandler tar kontakt.`,
          `Du har vanlegvis ${nn} på å svare på eit tilbod. Datoen står i tilbodet. Svarer du ikkje, er tilbodet over, og ein saksbehandlar tek kontakt.`,
        ),
        ...(antallTilbudMaks === undefined
          ? []
          : [
              tekst(
                `Kommunen gir vanligvis høyst ${antallTilbudMaks} tilbud.`,
                `Kommunen gir vanlegvis høgst ${antallTilbudMaks} tilbod.`,
              ),
            ]),
      ];
    }),
  },
  BEHOV: {
    virkning: 'UTFOERER',
    tittel: tekst('Mens du venter', 'Mens du ventar'),
    avsnitt: avKriterier(({ behovIntervallMnd, behovSvardager }) => {
      const [ofte, svar] = [maaneder(behovIntervallMnd), dager(behovSvardager)];
      return [
        tekst(
          `Med ${ofte.nb} mellom spør vi om du fortsatt trenger bolig. Du har ${svar.nb} på å svare, og vi minner deg på det inntil ${MAKS_PURRINGER} ganger. Svarer du ikke, vurderer et menneske plassen din.`,
          `Med ${ofte.nn} mellom spør vi om du framleis treng bustad. Du har ${svar.nn} på å svare, og vi minner deg på det inntil ${MAKS_PURRINGER} gonger. Svarer du ikkje, vurderer eit menneske plassen din.`,
        ),
      ];
    }),
  },
  VEDTAKETS_GYLDIGHET: {
    virkning: 'FORESLAAR',
    tittel: tekst('Hvor lenge et ja gjelder', 'Kor lenge eit ja gjeld'),
    avsnitt: avKriterier(({ vedtakGyldighetMnd }) => {
      if (vedtakGyldighetMnd === undefined) return [];
      const { nb, nn } = maaneder(vedtakGyldighetMnd);
      return [
        tekst(
          `Et vedtak om bolig gjelder vanligvis i ${nb}. Den siste dagen står i vedtaket.`,
          `Eit vedtak om bustad gjeld vanlegvis i ${nn}. Den siste dagen står i vedtaket.`,
        ),
      ];
    }),
  },
  KLAGEFRIST: {
    virkning: 'UTFOERER',
    tittel: tekst('Å klage', 'Å klage'),
    avsnitt: ({ oppsett }, dag) => [
      regelsettFor(dag, oppsett.fvl2025Fra) === 'FVL2025'
        ? tekst(
            `Du har ${KLAGEFRIST_UKER} uker på å klage (forvaltningsloven 2025 § 63). Får du vedtaket digitalt, regnes de fra varselet ble sendt, og ellers fra vedtaket kom fram.`,
            `Du har ${KLAGEFRIST_UKER} veker på å klage (forvaltningslova 2025 § 63). Får du vedtaket digitalt, blir dei rekna frå varselet vart sendt, og elles frå vedtaket kom fram.`,
          )
        : tekst(
            `Du har ${KLAGEFRIST_UKER} uker på å klage, regnet fra vedtaket kom fram til deg (forvaltningsloven 1967 § 29).`,
            `Du har ${KLAGEFRIST_UKER} veker på å klage, rekna frå vedtaket kom fram til deg (forvaltningslova 1967 § 29).`,
          ),
      tekst(
        'Faller den siste dagen på en lørdag, søndag eller helligdag, er fristen neste virkedag.',
        'Fell den siste dagen på ein laurdag, søndag eller heilagdag, er fristen neste vyrkedag.',
      ),
      ...klageinstansene(oppsett.klageinstans),
    ],
  },
  LOV: {
    virkning: 'UTFOERER',
    tittel: tekst('Loven sakene behandles etter', 'Lova sakene blir behandla etter'),
    avsnitt: ({ oppsett }, dag) => lov(oppsett.fvl2025Fra, dag),
  },
};

/** The rules the municipality has, as they hold. @param dag `YYYY-MM-DD` */
export const regleneFor = (info: Kommuneinfo, dag: string): Regelverksregel[] =>
  (Object.keys(regler) as Regelkode[]).flatMap((kode) => {
    const { virkning, tittel, avsnitt } = regler[kode];
    const tekster = avsnitt(info, dag);
    return tekster.length === 0 ? [] : [{ kode, virkning, tittel, avsnitt: [...tekster] }];
  });
