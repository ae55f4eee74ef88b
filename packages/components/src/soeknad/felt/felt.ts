import type { TemplateResult } from 'lit';
import {
  type Felt,
  hengerPaa,
  hentSvar,
  type Svar,
  type SynligFelt,
  synligeBokser,
} from '@kobo-bolig/skjema';
import { boks } from '../visning/innhold.ts';
import type { Miljoe } from './felles.ts';
import { type Oppfoelging, valgfelt } from './valgfelt.ts';

export type Tegner = (miljoe: Miljoe, synlig: SynligFelt, oppfoelging: Oppfoelging) => TemplateResult;

/** The types the first step asks with; the rest is fetched with the second (`senere.ts`). */
const tegnere: Partial<Record<Felt['type'], Tegner>> = {
  valg: valgfelt,
  flervalg: valgfelt,
};

/**
 * `bosit#1`: the option a question is a follow-up to, when it stands among the same questions. One that follows any of
 * several answers hangs on the one that was given.
 */
function alternativ(
  { sti, felt: { naar } }: SynligFelt,
  alle: readonly SynligFelt[],
  svar: Svar,
): string | undefined {
  const grener = naar && 'noen' in naar ? naar.noen : [naar];
  return grener
    .map((gren) => paaAlternativ(sti, hengerPaa(gren), alle, svar))
    .find((funnet) => funnet !== undefined);
}

function paaAlternativ(
  sti: string,
  henger: ReturnType<typeof hengerPaa>,
  alle: readonly SynligFelt[],
  svar: Svar,
): string | undefined {
  if (!henger) return undefined;
  const rad = sti.slice(0, sti.lastIndexOf('.') + 1);
  const over = henger.felt.startsWith('.') ? rad + henger.felt.slice(1) : henger.felt;
  const valg = alle.find((ett) => ett.sti === over)?.felt.type;
  const valgt = [hentSvar(svar, over)].flat().includes(henger.kode);
  return valgt && (valg === 'valg' || valg === 'flervalg') ? `${over}#${henger.kode}` : undefined;
}

/**
 * Questions by the option they hang on. An option that opens a list of persons opens a part of the step: what
 * follows it then stands by itself, in its own order.
 */
function plassert(
  felt: readonly SynligFelt[],
  svar: Svar,
): ReadonlyMap<string | undefined, readonly SynligFelt[]> {
  const hos = new Map(felt.map((ett) => [ett, alternativ(ett, felt, svar)]));
  const aapner = new Set(felt.filter((ett) => ett.felt.type === 'liste').map((ett) => hos.get(ett)));
  return Map.groupBy(felt, (ett) => (aapner.has(hos.get(ett)) ? undefined : hos.get(ett)));
}

/** Questions in their order, each follow-up on its option, what the register knows in one box, advice where it belongs. */
export function feltene(miljoe: Miljoe, felt: readonly SynligFelt[]): readonly TemplateResult[] {
  const { flyt, senere } = miljoe;
  const bokser = synligeBokser(flyt.vist, flyt.svar, flyt.kontekst);
  const paa = plassert(felt, flyt.svar);
  const alle = { ...senere?.tegnere, ...tegnere };
  const tegn = (synlig: SynligFelt): readonly TemplateResult[] => {
    const tegnet = alle[synlig.felt.type]?.(miljoe, synlig, (kode) =>
      (paa.get(`${synlig.sti}#${kode}`) ?? []).flatMap(tegn),
    );
    const raad = bokser.filter(({ etter }) => etter === synlig.sti).map(({ id }) => boks(miljoe, id));
    return tegnet ? [tegnet, ...raad] : raad;
  };
  const ut: TemplateResult[] = [];
  let fraRegister: SynligFelt[] = [];
  const skrivRegister = (): void => {
    if (senere && fraRegister.length > 0) ut.push(senere.registerfelt(miljoe, fraRegister));
    fraRegister = [];
  };
  for (const synlig of paa.get(undefined) ?? []) {
    if (synlig.felt.type === 'vis') {
      fraRegister.push(synlig);
      continue;
    }
    skrivRegister();
    ut.push(...tegn(synlig));
  }
  skrivRegister();
  return ut;
}
