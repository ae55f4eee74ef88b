import * as z from 'zod/mini';
import { erOrganisasjonsnummer } from '../../modulus11.ts';
import { createAapenklient, type Aapentoppsett } from '../felles/aapenklient.ts';
import { RegisterFeil } from '../felles/registerfeil.ts';
import type { Organisasjon, Organisasjonsregister } from './port.ts';

const DATO = /^\d{4}-\d{2}-\d{2}/;

const Kode = z.object({ kode: z.string(), beskrivelse: z.optional(z.nullable(z.string())) });
const flagg = z.optional(z.nullable(z.boolean()));
const Enhet = z.object({
  organisasjonsnummer: z.string().check(z.regex(/^\d{9}$/)),
  navn: z.string().check(z.minLength(1)),
  organisasjonsform: z.optional(z.nullable(Kode)),
  naeringskode1: z.optional(z.nullable(Kode)),
  overordnetEnhet: z.optional(z.nullable(z.string().check(z.regex(/^\d{9}$/)))),
  slettedato: z.optional(z.nullable(z.string().check(z.regex(DATO)))),
  konkurs: flagg,
  underAvvikling: flagg,
  underTvangsavviklingEllerTvangsopplosning: flagg,
});
type Enhet = z.output<typeof Enhet>;

export function createOrganisasjonsregister(oppsett: Aapentoppsett): Organisasjonsregister {
  const klient = createAapenklient(oppsett, 'ENHETSREGISTERET');

  return {
    async hent(nummer, signal) {
      if (!erOrganisasjonsnummer(nummer)) return null;
      // A main unit and one below it have numbers of one series and are asked for in two places.
      for (const sted of ['enheter', 'underenheter']) {
        const { status, verdi, korrelasjonsid } = await klient.hent(`/${sted}/${nummer}`, Enhet, signal);
        // Another's answer is not this one's.
        if (verdi?.organisasjonsnummer === nummer) return lesOrganisasjon(verdi);
        if (status === 410) return null;
        if (status !== 404) throw new RegisterFeil('ENHETSREGISTERET', 'UGYLDIG_SVAR', { korrelasjonsid });
      }
      return null;
    },
  };
}

function lesOrganisasjon(enhet: Enhet): Organisasjon {
  const { organisasjonsnummer, navn, organisasjonsform, naeringskode1, overordnetEnhet, slettedato } = enhet;
  return {
    organisasjonsnummer,
    navn,
    ...(organisasjonsform && { organisasjonsform: lesKode(organisasjonsform) }),
    ...(naeringskode1 && { naeringskode: lesKode(naeringskode1) }),
    ...(overordnetEnhet && { overordnet: overordnetEnhet }),
    ...(slettedato && { slettet: slettedato.slice(0, 10) }),
    konkurs: enhet.konkurs === true,
    underAvvikling: enhet.underAvvikling === true || enhet.underTvangsavviklingEllerTvangsopplosning === true,
  };
}

const lesKode = ({ kode, beskrivelse }: z.output<typeof Kode>) => ({ kode, navn: beskrivelse || kode });
