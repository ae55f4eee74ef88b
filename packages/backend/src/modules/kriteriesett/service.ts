import type {
  KartleggingLagre,
  Kriterieresultat,
  Kriteriesett,
  KriteriesettNytt,
  SakensKriterier,
} from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import { KoboFeil, type Feltfeil } from '../../http/problem.ts';
import { idag } from '../../klokke.ts';
import { hentKommuneinfo } from '../kommune/service.ts';
import type { Sakrad } from '../sak/queries.sql.ts';
import { behovProeves, girBolig } from '../sak/rules.ts';
import {
  kriteriesettMedId,
  laasKommunen,
  sakensGrunnlag,
  settInnKriteriesett,
  type Grunnlagsrad,
  type Kriteriesettrad,
} from './queries.sql.ts';
import { leietidFor, maal, type Kriteriegrunnlag } from './rules.ts';

export const tilKriteriesett = ({ id, ...rad }: Kriteriesettrad): Kriteriesett => ({
  kriteriesettId: id,
  ...rad,
});

export const PASSERT: Feltfeil = {
  pointer: '/gyldigFra',
  code: 'I_FORTIDEN',
  detail: {
    nb: 'Dagen må være i dag eller senere. Det som har vært, står fast.',
    nn: 'Dagen må vere i dag eller seinare. Det som har vore, står fast.',
  },
};

/** @throws KoboFeil UGYLDIG_FORESPOERSEL for a day that has passed */
export async function opprettKriteriesett(
  tx: Tx,
  nytt: KriteriesettNytt,
  { id, naa }: { readonly id: string; readonly naa: Date },
): Promise<Kriteriesett> {
  if (nytt.gyldigFra < idag(naa)) throw new KoboFeil('UGYLDIG_FORESPOERSEL', { errors: [PASSERT] });
  await tx.query(laasKommunen());
  await tx.query(settInnKriteriesett(id, nytt));
  return tilKriteriesett(await tx.one<Kriteriesettrad>(kriteriesettMedId(id)));
}

function tilGrunnlag(
  rad: Grunnlagsrad,
  innhold: KartleggingLagre,
  kommunenummer: string,
  dag: string,
): Kriteriegrunnlag {
  const { personer, husstand, foedselsdatoer } = rad;
  return {
    dag,
    kommunenummer,
    foedselsdato: rad.foedselsdato,
    bosteder: rad.bosteder,
    antallPersoner: rad.antallPersoner,
    barn: rad.barn,
    inntekter:
      personer &&
      personer.map(({ personId, inntekt: { status, perMaaned } }) => ({
        perMaaned: status === 'INGEN_DATA' ? 0 : perMaaned,
        foedselsdato: foedselsdatoer[personId] ?? null,
      })),
    formue: husstand && !husstand.ufullstendig ? husstand.linjer.bruttoformue : null,
    opplysninger: innhold.kriterieopplysninger ?? {},
  };
}

const medVurdering = (
  resultater: readonly Kriterieresultat[],
  { kriterievurderinger = [] }: KartleggingLagre,
): Kriterieresultat[] =>
  resultater.map((resultat) => {
    const funnet = kriterievurderinger.find(({ kriterium }) => kriterium === resultat.kriterium);
    return funnet ? { ...resultat, vurdering: funnet.vurdering } : resultat;
  });

/**
 * The case held against what the municipality has decided: as it is now, or as it was when the assessment was completed.
 * Help alone is not measured: the criteria are of homes, to whoever is assessed.
 */
export async function maalSaken(
  tx: Tx,
  sak: Sakrad,
  innhold: KartleggingLagre,
  naa: Date,
): Promise<SakensKriterier> {
  const rad = await tx.one<Grunnlagsrad>(sakensGrunnlag(sak.id));
  const laast = sak.kartleggingFerdig && rad.kriteriesettId !== null;
  const { kommunenummer, kriteriesett } = await hentKommuneinfo(tx);
  const { id, kriterier } = laast
    ? await tx.one<Kriteriesettrad>(kriteriesettMedId(rad.kriteriesettId!))
    : kriteriesett;
  const resultater = (): Kriterieresultat[] =>
    sak.sakstype === 'BOLIGBISTAND' || !behovProeves(sak.sakstype)
      ? []
      : medVurdering(maal(kriterier, tilGrunnlag(rad, innhold, kommunenummer, idag(naa))), innhold);
  return {
    sakId: sak.id,
    kriteriesettId: id,
    hjemmel: kriterier.hjemmel,
    laast,
    ...(girBolig(sak.sakstype) && { leietidMnd: leietidFor(kriterier.leietidMnd, sak.antallBarn) }),
    ...(rad.bostederHentet !== null && { bostederHentet: rad.bostederHentet }),
    resultater: laast ? (rad.kriterieresultat ?? []) : resultater(),
  };
}
