import type { Katalog } from '../ord.ts';
import type { Spraak, StegId } from '../typer.ts';

/**
 * Loads the texts of one step when it is needed, so that the first step does not carry the last ones. Each module
 * is a chunk of its own; `felles` and the first steps are usually imported directly instead.
 */
const moduler: Readonly<Record<Spraak, Readonly<Record<StegId | 'felles', () => Promise<Katalog>>>>> = {
  nb: {
    felles: async () => (await import('./nb/felles.ts')).felles,
    foerDuStarter: async () => (await import('./nb/steg0.ts')).steg0,
    formaal: async () => (await import('./nb/steg2.ts')).steg2,
    omDeg: async () => (await import('./nb/steg3.ts')).steg3,
    husstand: async () => (await import('./nb/steg4.ts')).steg4,
    bosituasjon: async () => (await import('./nb/steg5.ts')).steg5,
    leieforhold: async () => (await import('./nb/steg5leie.ts')).steg5leie,
    behov: async () => (await import('./nb/steg6.ts')).steg6,
    informasjon: async () => (await import('./nb/avslutning.ts')).avslutning,
    oppsummering: async () => (await import('./nb/avslutning.ts')).avslutning,
    kvittering: async () => (await import('./nb/avslutning.ts')).avslutning,
  },
  nn: {
    felles: async () => (await import('./nn/felles.ts')).felles,
    foerDuStarter: async () => (await import('./nn/steg0.ts')).steg0,
    formaal: async () => (await import('./nn/steg2.ts')).steg2,
    omDeg: async () => (await import('./nn/steg3.ts')).steg3,
    husstand: async () => (await import('./nn/steg4.ts')).steg4,
    bosituasjon: async () => (await import('./nn/steg5.ts')).steg5,
    leieforhold: async () => (await import('./nn/steg5leie.ts')).steg5leie,
    behov: async () => (await import('./nn/steg6.ts')).steg6,
    informasjon: async () => (await import('./nn/avslutning.ts')).avslutning,
    oppsummering: async () => (await import('./nn/avslutning.ts')).avslutning,
    kvittering: async () => (await import('./nn/avslutning.ts')).avslutning,
  },
};

/** The texts of these steps and what every step needs, as one catalogue. */
export const lastTekster = async (spraak: Spraak, ...stegene: readonly StegId[]): Promise<Katalog> => {
  const deler = await Promise.all((['felles', ...stegene] as const).map((en) => moduler[spraak][en]()));
  return Object.assign({}, ...deler) as Katalog;
};
