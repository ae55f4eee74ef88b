import * as z from 'zod/mini';
import { createRegisterklient, krevIdent, type Registeroppsett } from '../felles/registerklient.ts';
import type { Grunnlagspost, Skattegrunnlagregister, Skattesvar, Stadie } from './port.ts';

/** One scope opens both services. */
export const SCOPE = 'skatteetaten:summertskattegrunnlag';
export const RETTIGHETSPAKKE = 'kommuneboligsosialeformaal';

const aar = z.string().check(z.regex(/^\d{4}$/));
const Post = z.object({ tekniskNavn: z.string(), beloep: z.number(), kategori: z.optional(z.string()) });
const Svar = z.object({
  inntektsaar: aar,
  skjermet: z.boolean(),
  stadie: z.optional(z.enum(['oppgjoer', 'fastsatt', 'utkast'])),
  skatteoppgjoersdato: z.optional(z.string()),
  grunnlag: z._default(z.array(Post), []),
  svalbardGrunnlag: z._default(z.array(Post), []),
});
const SisteTilgjengelige = z.object({ sisteTilgjengeligePeriode: aar });

const kategorier: Readonly<Record<string, Grunnlagspost['kategori']>> = {
  inntekt: 'INNTEKT',
  formue: 'FORMUE',
  formuesfradrag: 'FORMUESFRADRAG',
  inntektsfradrag: 'INNTEKTSFRADRAG',
  oppjusteringAvEierinntekter: 'OPPJUSTERING_AV_EIERINNTEKTER',
  '-': 'TOTAL',
};
const stadier = { OPPGJOER: 'oppgjoer', FASTSATT: 'fastsatt', UTKAST: 'utkast' } as const;

export interface Skattegrunnlagoppsett extends Registeroppsett {
  /** The support service has its own host, e.g. `https://sistetilgjengeligeskatteoppgjoer.api.skatteetaten.no/v1`. */
  sisteTilgjengeligeBaseUrl: string;
}

export function createSkattegrunnlagregister(oppsett: Skattegrunnlagoppsett): Skattegrunnlagregister {
  const felles = {
    register: 'SKATTEGRUNNLAG',
    scope: SCOPE,
    korrelasjonsheader: 'Korrelasjonsid',
    // «Bruk av tjenestene»: no more than five simultaneous calls from one organisation, per API.
    maksSamtidige: 5,
  } as const;
  const grunnlag = createRegisterklient(oppsett, {
    ...felles,
    koder: {
      'SSG-005': 'IKKE_TILGANG',
      'SSG-007': 'UKJENT_PERSON',
      'SSG-008': 'INGEN',
      'SSG-010': 'IKKE_TILGANG',
      'SSG-011': 'INGEN',
      'DAS-008': 'IKKE_TILGANG',
    },
  });
  const sisteTilgjengelige = createRegisterklient(
    { ...oppsett, baseUrl: oppsett.sisteTilgjengeligeBaseUrl },
    { ...felles, koder: { 'TD-004': 'INGEN', 'DAS-008': 'IKKE_TILGANG' } },
  );

  const register: Skattegrunnlagregister = {
    async hentSkattegrunnlag(oppslag, ident, inntektsaar, stadie: Stadie = 'OPPGJOER') {
      const sti = `/${stadier[stadie]}/${RETTIGHETSPAKKE}/${inntektsaar}/${krevIdent('SKATTEGRUNNLAG', ident)}`;
      const svar = await grunnlag.spoer(oppslag, { sti, skjema: Svar });
      return { ...svar, verdi: svar.verdi ? lesSvar(svar.verdi, stadie) : { status: 'INGEN' } };
    },
    async hentSisteSkatteoppgjoer(oppslag, ident) {
      const sti = `/${krevIdent('SKATTEGRUNNLAG', ident)}`;
      const siste = await sisteTilgjengelige.spoer(oppslag, { sti, skjema: SisteTilgjengelige });
      if (!siste.verdi) return { ...siste, verdi: { status: 'INGEN' } };
      return register.hentSkattegrunnlag(oppslag, ident, Number(siste.verdi.sisteTilgjengeligePeriode));
    },
  };
  return register;
}

function lesSvar(svar: z.output<typeof Svar>, bedtOm: Stadie): Skattesvar {
  const skatt = {
    inntektsaar: Number(svar.inntektsaar),
    stadie: svar.stadie ? (svar.stadie.toUpperCase() as Stadie) : bedtOm,
    ...(svar.skatteoppgjoersdato && { skatteoppgjoersdato: svar.skatteoppgjoersdato }),
    grunnlag: [...svar.grunnlag, ...svar.svalbardGrunnlag].map(({ tekniskNavn, beloep, kategori }) => ({
      tekniskNavn,
      beloep,
      kategori: kategorier[kategori ?? '-'] ?? 'ANNEN',
    })),
  };
  return { status: svar.skjermet ? 'SKJERMET' : 'OK', skatt };
}
