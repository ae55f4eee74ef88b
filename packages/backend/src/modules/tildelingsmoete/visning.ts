/** A meeting and its agenda as those who take part see them. */
import type { Bolig, Moetesak, SakensTildelingsmoete, Tildelingsmoete } from '@kobo-bolig/contract';
import type { Tx } from '../../db/database.ts';
import type { Boligrad } from '../bolig/queries.sql.ts';
import { tilBolig, tilSammendrag } from '../bolig/service.ts';
import { match } from '../tilbud/rules.ts';
import {
  moetenesBoliger,
  moetenesDeltakere,
  type Agendarad,
  type Deltakerrad,
  type Moeterad,
  type SakensMoeterad,
} from './queries.sql.ts';
import { agendaperiode, tilMoetematch } from './rules.ts';

type Moeteboligrad = Boligrad & { readonly tildelingsmoeteId: string };

/** With who takes part and the homes, of all of them at once. */
export async function medInnhold(
  tx: Tx,
  rader: readonly Moeterad[],
): Promise<(rad: Moeterad) => Tildelingsmoete> {
  const ider = rader.map(({ id }) => id);
  const deltakere = await tx.query<Deltakerrad>(moetenesDeltakere(ider));
  const boliger = await tx.query<Moeteboligrad>(moetenesBoliger(ider));
  return (rad) => ({
    tildelingsmoeteId: rad.id,
    tidspunkt: rad.tidspunkt,
    ...(rad.sted !== null && { sted: rad.sted }),
    status: rad.status,
    deltakere: deltakere
      .filter(({ tildelingsmoeteId }) => tildelingsmoeteId === rad.id)
      .map(({ ansatt, navn, enhet, funksjon }) => ({
        ansatt: { ansattId: ansatt, navn },
        ...(enhet !== null && { enhet }),
        funksjon,
        ...(rad.fravaerende.includes(ansatt) && { fravaerende: true }),
      })),
    boliger: boliger.filter(({ tildelingsmoeteId }) => tildelingsmoeteId === rad.id).map(tilSammendrag),
    ...agendaperiode(rad),
    ...(rad.avsluttet !== null && {
      avsluttet: rad.avsluttet,
      avsluttetAv: { ansattId: rad.avsluttetAv!, navn: rad.avsluttetAvNavn! },
    }),
    versjon: rad.versjon,
  });
}

/** The homes of a meeting, to hold cases against. */
export const boligeneI = async (tx: Tx, moeteId: string): Promise<Bolig[]> =>
  (await tx.query<Moeteboligrad>(moetenesBoliger([moeteId]))).map(tilBolig);

const konkludert = (
  rad: Pick<Agendarad, 'konklusjon' | 'boligId' | 'konkludert'>,
): Pick<Moetesak, 'konklusjon'> =>
  rad.konklusjon === null
    ? {}
    : {
        konklusjon: {
          konklusjon: rad.konklusjon,
          ...(rad.boligId !== null && { boligId: rad.boligId }),
          konkludert: rad.konkludert!,
        },
      };

/** What it takes to find the household a home, and nothing of whoever it is. */
export const tilMoetesak =
  (boliger: readonly Bolig[]) =>
  (rad: Agendarad): Moetesak => ({
    moetesakId: rad.id,
    sakId: rad.sakId,
    saksnummer: rad.saksnummer,
    husstand: { voksne: rad.antallVoksne, barn: rad.antallBarn },
    ...(rad.prioritet !== null && { prioritet: rad.prioritet }),
    ...(rad.fraDato !== null && { fraDato: rad.fraDato }),
    behov: {
      boligtype: rad.boliginnhold.boligtype,
      soverom: rad.boliginnhold.soverom,
      rullestol: rad.boligbehov.rullestol,
      utenTrapper: rad.boligbehov.utenTrapper || rad.boliginnhold.utenTrapper === true,
      bemanning: rad.boligbehov.bemanning,
      egenskaper: rad.boligbehov.egenskaper ?? [],
      omraader: rad.boligbehov.omraader ?? [],
    },
    treff: boliger.map((bolig) => ({ boligId: bolig.koboId, match: tilMoetematch(match(bolig, rad)) })),
    ...konkludert(rad),
  });

export const tilSakensMoete = (rad: SakensMoeterad): SakensTildelingsmoete => ({
  moetesakId: rad.id,
  tildelingsmoeteId: rad.tildelingsmoeteId,
  tidspunkt: rad.tidspunkt,
  status: rad.status,
  ...konkludert(rad),
});
