import { sisteKompletteMaaneder } from '../modules/oekonomi/rules.ts';
import type { Porter } from '../porter.ts';
import { lagPersoner, virksomhetsnavn } from '../ports/simulering/personer.ts';
import { createRegistersimulering } from '../ports/simulering/registre.ts';
import type { Demokommune } from './krokvik.ts';

export type Registeroppsett = Pick<
  Parameters<typeof createRegistersimulering>[0],
  'tidsgrenser' | 'mellomledd'
>;

export type Demoregistre = Pick<
  Porter,
  | 'folkeregister'
  | 'inntekt'
  | 'skattegrunnlag'
  | 'registeravtaler'
  | 'adresse'
  | 'organisasjon'
  | 'kontaktregister'
  | 'varsling'
  | 'kildenavn'
  | 'porttilstand'
>;

/** The registers with everybody in the demo in them. */
export async function demoregistre(
  kommuner: readonly Demokommune[],
  naa: Date,
  oppsett: Registeroppsett = {},
): Promise<Demoregistre> {
  const registre = await createRegistersimulering({
    ...oppsett,
    personer: [
      ...lagPersoner(sisteKompletteMaaneder(naa).at(-1)!),
      ...kommuner.flatMap(({ personer }) => personer),
    ],
    kommuner: kommuner.map(({ kommune }) => kommune.organisasjonsnummer),
  });
  return {
    folkeregister: registre.folkeregister,
    inntekt: registre.inntekt,
    skattegrunnlag: registre.skattegrunnlag,
    registeravtaler: registre.registeravtaler,
    adresse: registre.adresse,
    organisasjon: registre.organisasjon,
    kontaktregister: registre.kontaktregister,
    varsling: registre.varsling,
    porttilstand: registre.porttilstand,
    kildenavn: (orgnr) => virksomhetsnavn.get(orgnr),
  };
}
