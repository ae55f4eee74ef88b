/** Who decides, who hears complaints, and by which act: the paragraphs on them. */
import type { Sakstype, Tekst } from '@kobo-bolig/contract';
import { formaterDag } from '@kobo-bolig/skjema';
import { tekst } from '../../http/problem.ts';
import type { Klageinstansregel, Kommuneoppsett } from '../kommune/config.ts';
import { emne } from '../vedtak/brev.ts';
import { paaSpraaket } from '../vedtak/lovnavn.ts';
import { regelsettFor } from '../vedtak/regelsett.ts';

const emner = (sakstyper: readonly Sakstype[]): Tekst =>
  tekst(
    sakstyper.map((sakstype) => emne[sakstype].nb).join(', '),
    sakstyper.map((sakstype) => emne[sakstype].nn).join(', '),
  );

export function toTrinn({ toTrinnsgodkjenning }: Kommuneoppsett): Tekst[] {
  if (toTrinnsgodkjenning.length === 0) return [];
  const { nb, nn } = emner(toTrinnsgodkjenning);
  return [
    tekst(
      `Den som foreslår, kan ikke selv fatte vedtaket i saker om: ${nb}.`,
      `Den som foreslår, kan ikkje sjølv fatte vedtaket i saker om: ${nn}.`,
    ),
  ];
}

/** By who hears them, each with the kinds of case; then what goes elsewhere by what the decision is founded on. */
export function klageinstansene(instanser: Kommuneoppsett['klageinstans']): Tekst[] {
  const alle = Object.entries(instanser) as [Sakstype, Klageinstansregel][];
  const hvem = new Map<string, Sakstype[]>();
  for (const [sakstype, { navn }] of alle) hvem.set(navn, [...(hvem.get(navn) ?? []), sakstype]);
  const andre = new Map(
    alle.flatMap(([, { vedHjemmel = [] }]) =>
      vedHjemmel.map(({ hjemmel, navn }) => [hjemmel, navn] as const),
    ),
  );
  return [
    ...[...hvem].map(([navn, sakstyper]) => {
      const { nb, nn } = emner(sakstyper);
      return tekst(`${navn} avgjør klager i saker om: ${nb}.`, `${navn} avgjer klager i saker om: ${nn}.`);
    }),
    ...[...andre].map(([hjemmel, navn]) =>
      tekst(
        `Bygger vedtaket på ${hjemmel}, er det ${navn}.`,
        `Byggjer vedtaket på ${paaSpraaket(hjemmel, 'nn')}, er det ${navn}.`,
      ),
    ),
  ];
}

/** The act of 2025 holds from the day the municipality has written down, when the King has set it. */
export const lov = (fvl2025Fra: string | undefined, dag: string): Tekst[] => [
  regelsettFor(dag, fvl2025Fra) === 'FVL2025'
    ? tekst('Forvaltningsloven av 2025 gjelder.', 'Forvaltningslova av 2025 gjeld.')
    : tekst('Forvaltningsloven av 1967 gjelder.', 'Forvaltningslova av 1967 gjeld.'),
  ...(fvl2025Fra !== undefined && fvl2025Fra > dag
    ? [
        tekst(
          `Vedtak fra ${formaterDag(fvl2025Fra)} blir fattet etter loven av 2025.`,
          `Vedtak frå ${formaterDag(fvl2025Fra)} blir fatta etter lova av 2025.`,
        ),
      ]
    : []),
];
