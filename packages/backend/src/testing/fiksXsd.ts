import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fiksversjon } from '../ports/arkiv/meldingstyper.ts';

/** What the check reads. KS' schemas are not part of this repository. */
const FILER = (['v1', 'v2'] as const).flatMap((v) =>
  [
    'arkivering.arkivmelding.opprett',
    'arkivering.arkivmelding.opprett.kvittering',
    'feilmelding.ugyldigforespoersel',
  ]
    .map((navn) => join(v.toUpperCase(), `no.ks.fiks.arkiv.${v}.${navn}.xsd`))
    .concat(join(v.toUpperCase(), 'metadatakatalog.xsd'), join(v.toUpperCase(), 'feilmeldingBase.xsd')),
);

export type Xsder =
  /** All of them. */
  | { readonly mappe: string; readonly mangler: null }
  /** A folder that should have them, and this is not there. */
  | { readonly mappe: string; readonly mangler: string }
  /** Nobody has said that there are any. */
  | null;

/**
 * Where the schemas of Fiks Arkiv lie: in the folder `KOBO_FIKS_XSD` names, else in `shared/data/fiks-arkiv` beside the
 * repository or further up. A place that is named, or has the folder of data, and not the schemas, is a fault.
 */
export function fiksXsd(fra = import.meta.dirname): Xsder {
  const navngitt = process.env['KOBO_FIKS_XSD'];
  if (navngitt) return i(navngitt);
  for (let mappe = fra; mappe !== dirname(mappe); mappe = dirname(mappe)) {
    const data = join(dirname(mappe), 'shared', 'data');
    if (existsSync(data)) return i(join(data, 'fiks-arkiv'));
  }
  return null;
}

function i(mappe: string): Xsder {
  const mangler = FILER.find((fil) => !existsSync(join(mappe, fil)));
  return { mappe, mangler: mangler ?? null };
}

/** Whether a message is as the schema of its type says; what is wrong where it is not. */
export type Xsdkontroll = (meldingType: string, versjon: Fiksversjon, xml: string) => true | string;

export async function xsdkontroll({ mappe, mangler }: NonNullable<Xsder>): Promise<Xsdkontroll> {
  const { XmlDocument, XsdValidator } = await import('libxml2-wasm');
  const { xmlRegisterFsInputProviders } = await import('libxml2-wasm/lib/nodejs.mjs');
  const skjemaer = new Map<string, InstanceType<typeof XsdValidator>>();
  return (meldingType, versjon, xml) => {
    assert.equal(mangler, null, `${mappe} lacks ${mangler}`);
    const url = join(mappe, versjon, `${meldingType}.xsd`);
    let skjema = skjemaer.get(url);
    if (!skjema) {
      xmlRegisterFsInputProviders();
      const xsd = XmlDocument.fromBuffer(readFileSync(url), { url });
      skjemaer.set(url, (skjema = XsdValidator.fromDoc(xsd)));
    }
    const lest = XmlDocument.fromString(xml);
    try {
      skjema.validate(lest);
      return true;
    } catch (error) {
      return String(error);
    } finally {
      lest.dispose();
    }
  };
}
