import { datatypeside, operasjonsside } from './adresser.ts';
import { h, kode, kodelenke, lenke, liste, rekke, tabell, type Html, type Innhold } from './h.ts';
import { datatyper, navnet, operasjonerMed, prosa, typerMed, type Skjema } from './kontrakt.ts';
import type { Side } from './side.ts';
import { maskiner } from './tilstander/alle.ts';
import { tilstandstabell } from './tilstander/tabell.ts';

/** What a value is, in as few words as it takes. */
export function type(skjema: Skjema): Html {
  const navn = navnet(skjema);
  if (navn !== undefined) return kodelenke(datatypeside(navn), navn);
  if (skjema.oneOf) return h`one of ${rekke(skjema.oneOf.map(type))}`;
  if (skjema.const !== undefined) return kode(JSON.stringify(skjema.const));
  if (skjema.enum) return h`one of ${rekke(skjema.enum.map((verdi) => kode(String(verdi))))}`;
  const [foerste = 'any', ...resten] = [skjema.type ?? []].flat() as string[];
  if (foerste === 'array') return h`list of ${type(skjema.items ?? {})}`;
  const inni = skjema.additionalProperties;
  if (foerste === 'object' && typeof inni === 'object') return h`map of ${type(inni)}`;
  const form = typeof skjema.format === 'string' ? ` (${skjema.format})` : '';
  return h`${foerste}${form}${resten.includes('null') && ' or null'}`;
}

const grenser: Readonly<Record<string, string>> = {
  minLength: 'at least # characters',
  maxLength: 'at most # characters',
  minimum: 'at least #',
  maximum: 'at most #',
  multipleOf: 'in steps of #',
  minItems: 'at least # items',
  maxItems: 'at most # items',
  maxProperties: 'at most # properties',
};
/** A pattern longer than this says nothing to a reader that its description does not. */
const LENGSTE_MOENSTER = 60;

/** What holds for a value beyond what it is. */
export function krav(skjema: Skjema): Innhold[] {
  const tall = Object.keys(grenser)
    .filter((grense) => typeof skjema[grense] === 'number')
    .map((grense) => grenser[grense]!.replace('#', String(skjema[grense])));
  return [
    ...tall,
    skjema['uniqueItems'] === true && 'no item twice',
    skjema.pattern !== undefined &&
      skjema.pattern.length <= LENGSTE_MOENSTER &&
      h`matches ${kode(skjema.pattern)}`,
    skjema.default !== undefined && h`${kode(JSON.stringify(skjema.default))} when absent`,
    skjema['readOnly'] === true && 'only read',
    skjema['deprecated'] === true && 'deprecated',
  ].filter((ett) => ett !== false);
}

/** The meaning, and then the limits. */
export const mening = (skjema: Skjema, tekst = skjema.description): Html => {
  const alle = krav(skjema);
  return h`${prosa(tekst)}${tekst && alle.length > 0 && ' '}${alle.length > 0 && h`<span class="krav">${rekke(alle)}</span>`}`;
};

const felter = (navn: string, skjema: Skjema): Html => {
  const paakrevd = new Set(skjema.required);
  return tabell(
    `Fields of ${navn}`,
    ['Field', 'Type', 'Meaning'],
    Object.entries(skjema.properties ?? {}).map(([felt, verdi]) => [
      h`${kode(felt)}${paakrevd.has(felt) && h` <span class="maa">required</span>`}`,
      type(verdi),
      mening(verdi),
    ]),
  );
};

function innhold(navn: string, skjema: Skjema): Html {
  const operasjonene = operasjonerMed.get(navn) ?? [];
  const maskin = maskiner.find((en) => en.type === navn);
  const typene = (typerMed.get(navn) ?? []).filter((annen) => annen !== navn);
  return h`<p class="ingress">${prosa(skjema.description)}</p>
${
  skjema.properties
    ? felter(navn, skjema)
    : h`<p>${type(skjema)}${krav(skjema).length > 0 && h`: ${rekke(krav(skjema))}`}</p>`
}
${maskin && h`<h2>What each value means</h2>${tilstandstabell(maskin)}<p>What leads from one to the next: ${lenke(`/api/states/${maskin.navn}`, maskin.tittel)}.</p>`}
${
  operasjonene.length > 0 &&
  h`<h2>Operations that take or give it</h2>${liste(
    operasjonene.map(
      ({ operationId, summary }) => h`${lenke(operasjonsside(operationId), summary)} ${kode(operationId)}`,
    ),
  )}`
}
${typene.length > 0 && h`<h2>Part of</h2><p>${rekke(typene.map((en) => kodelenke(datatypeside(en), en)))}</p>`}`;
}

const oversikt = (): Html =>
  h`<p class="ingress">What is sent and answered. Field names are Norwegian domain words with æ, ø and å written ae, oe and aa; an
object takes no field it does not list. <code>null</code> and absent mean the same.</p>
${liste(
  Object.keys(datatyper).map((navn) => kodelenke(datatypeside(navn), navn)),
  'spalter',
)}`;

export const datatypesider = (): Side[] => [
  {
    adresse: datatypeside(''),
    del: 'types',
    tittel: 'Data types',
    om: 'Every object and value that is sent or answered.',
    innhold: oversikt,
  },
  ...Object.entries(datatyper).map(([navn, skjema]): Side => ({
    adresse: datatypeside(navn),
    del: 'types',
    tittel: navn,
    om: skjema.description ?? '',
    innhold: () => innhold(navn, skjema),
  })),
];
