/** The two versions of Fiks Arkiv a municipality's archive may speak. */
export type Fiksversjon = 'V1' | 'V2';

/** What KS' published schemas and documents call things (`wire.md`). */
export interface Fiksnavn {
  readonly opprett: string;
  readonly mottatt: string;
  readonly kvittering: string;
  readonly ugyldigforespoersel: string;
  readonly serverfeil: string;
  readonly ikkefunnet: string;
  /** Namespaces of the messages above. */
  readonly navnerom: {
    readonly opprett: string;
    readonly kvittering: string;
    readonly ugyldigforespoersel: string;
    readonly serverfeil: string;
    readonly ikkefunnet: string;
    readonly feilmelding: string;
    /** Of the fields messages have in common: the metadata catalogue. */
    readonly katalog: string;
  };
}

const navn = (versjon: 'v1' | 'v2'): Fiksnavn => {
  const type = `no.ks.fiks.arkiv.${versjon}`;
  const rom = (sti: string): string =>
    `https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/${sti}/${versjon}`;
  return {
    opprett: `${type}.arkivering.arkivmelding.opprett`,
    mottatt: `${type}.arkivering.arkivmelding.opprett.mottatt`,
    kvittering: `${type}.arkivering.arkivmelding.opprett.kvittering`,
    ugyldigforespoersel: `${type}.feilmelding.ugyldigforespoersel`,
    serverfeil: `${type}.feilmelding.serverfeil`,
    ikkefunnet: `${type}.feilmelding.ikkefunnet`,
    navnerom: {
      opprett: rom('arkivmelding/opprett'),
      kvittering: rom('arkivmelding/opprett/kvittering'),
      ugyldigforespoersel: rom('feil/ugyldigforespoersel'),
      serverfeil: rom('feil/serverfeil'),
      ikkefunnet: rom('feil/ikkefunnet'),
      feilmelding: rom('feil/feilmelding'),
      katalog: rom('metadatakatalog'),
    },
  };
};

export const fiksnavn: Readonly<Record<Fiksversjon, Fiksnavn>> = { V1: navn('v1'), V2: navn('v2') };

/** What Fiks IO itself answers when nobody fetched a message, whatever the protocol. It has no content. */
export const FIKS_IO = {
  tidsavbrudd: 'no.ks.fiks.kvittering.tidsavbrudd',
  serverfeil: 'no.ks.fiks.kvittering.serverfeil.v1',
} as const;
