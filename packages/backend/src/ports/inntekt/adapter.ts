import * as z from 'zod/mini';
import { createRegisterklient, krevIdent, type Registeroppsett } from '../felles/registerklient.ts';
import type { Inntektspost, Inntektsregister, Inntektssvar } from './port.ts';

export const SCOPE = 'skatteetaten:inntekt';
export const RETTIGHETSPAKKE = 'kommuneBoligsosialeFormaal';

const art = z.optional(z.object({ beskrivelse: z.optional(z.string()) }));
const Inntekt = z.object({
  fordel: z.enum(['kontantytelse', 'naturalytelse', 'utgiftsgodtgjoerelse']),
  beloep: z.number(),
  inngaarIGrunnlagForTrekk: z.optional(z.boolean()),
  loennsinntekt: art,
  ytelseFraOffentlige: art,
  pensjonEllerTrygd: art,
  naeringsinntekt: art,
});
const Oppgave = z.object({
  opplysningspliktigId: z.string(),
  kalendermaaned: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
  inntekt: z._default(z.array(Inntekt), []),
});
const Svar = z.object({
  oppgaveInntektsmottaker: z.optional(z.array(Oppgave)),
  skjermet: z.optional(z.boolean()),
});

const fordeler = {
  kontantytelse: 'KONTANTYTELSE',
  naturalytelse: 'NATURALYTELSE',
  utgiftsgodtgjoerelse: 'UTGIFTSGODTGJOERELSE',
} as const;
const arter = [
  ['loennsinntekt', 'LOENN'],
  ['ytelseFraOffentlige', 'YTELSE_FRA_OFFENTLIGE'],
  ['pensjonEllerTrygd', 'PENSJON_ELLER_TRYGD'],
  ['naeringsinntekt', 'NAERINGSINNTEKT'],
] as const;

export function createInntektsregister(oppsett: Registeroppsett): Inntektsregister {
  const klient = createRegisterklient(oppsett, {
    register: 'INNTEKT',
    scope: SCOPE,
    korrelasjonsheader: 'Korrelasjonsid',
    // «Bruk av tjenestene»: no more than five simultaneous calls from one organisation.
    maksSamtidige: 5,
    koder: {
      'IM-005': 'IKKE_TILGANG',
      'IM-007': 'UKJENT_PERSON',
      'IM-008': 'INGEN',
      'IM-010': 'IKKE_TILGANG',
      'DAS-008': 'IKKE_TILGANG',
    },
  });

  return {
    async hentInntekt(oppslag, ident, { fraOgMed, tilOgMed }) {
      const sti = `/${RETTIGHETSPAKKE}/${krevIdent('INNTEKT', ident)}/inntekter`;
      const sporring = new URLSearchParams({ fraOgMed, tilOgMed });
      const svar = await klient.spoer(oppslag, { sti: `${sti}?${sporring}`, skjema: Svar });
      return { ...svar, verdi: svar.verdi ? lesSvar(svar.verdi) : { status: 'INGEN' } };
    },
  };
}

function lesSvar(svar: z.output<typeof Svar>): Inntektssvar {
  if (svar.skjermet) return { status: 'SKJERMET' };
  const poster = (svar.oppgaveInntektsmottaker ?? []).flatMap((oppgave) =>
    oppgave.inntekt.map((inntekt) => lesPost(oppgave, inntekt)),
  );
  return poster.length > 0 ? { status: 'OK', poster } : { status: 'INGEN' };
}

function lesPost(oppgave: z.output<typeof Oppgave>, inntekt: z.output<typeof Inntekt>): Inntektspost {
  const kjent = arter.find(([felt]) => inntekt[felt]);
  const beskrivelse = kjent && inntekt[kjent[0]]?.beskrivelse;
  return {
    maaned: oppgave.kalendermaaned,
    fra: /^\d{9}$/.test(oppgave.opplysningspliktigId)
      ? { type: 'VIRKSOMHET', orgnr: oppgave.opplysningspliktigId }
      : { type: 'PRIVATPERSON' },
    beloep: inntekt.beloep,
    fordel: fordeler[inntekt.fordel],
    art: kjent?.[1] ?? 'ANNEN',
    inngaarIGrunnlagForTrekk: inntekt.inngaarIGrunnlagForTrekk ?? true,
    ...(beskrivelse && { beskrivelse }),
  };
}
