import type { StegId } from '@kobo-bolig/skjema';
import type * as Senere from './felt/senere.ts';
import type * as Kontrolldel from './kontroll.ts';
import type * as Kvitteringsdel from './visning/kvittering.ts';
import type * as Oppsummeringsdel from './visning/oppsummering.ts';
import type * as Skjemadel from './skjema.ts';
import type * as Velgerdel from './visning/velger.ts';

/** Code that is fetched when somebody comes to where it is needed; what was fetched stays. */
export class Kode {
  skjema: typeof Skjemadel | undefined;
  kontroll: typeof Kontrolldel | undefined;
  senere: typeof Senere | undefined;
  velger: typeof Velgerdel | undefined;
  oppsummering: typeof Oppsummeringsdel | undefined;
  kvittering: typeof Kvitteringsdel | undefined;

  readonly #rot: () => ShadowRoot;

  /** @param rot where the styles that come with the code are adopted */
  constructor(rot: () => ShadowRoot) {
    this.#rot = rot;
  }

  async hentSkjema(): Promise<void> {
    this.skjema ??= await import('./skjema.ts');
    this.skjema.adopter(this.#rot());
  }

  async hentKontroll(): Promise<void> {
    this.kontroll ??= await import('./kontroll.ts');
  }

  async hentVelger(): Promise<void> {
    this.velger ??= await import('./visning/velger.ts');
    this.velger.adopter(this.#rot());
  }

  async hentKvittering(): Promise<void> {
    this.kvittering ??= await import('./visning/kvittering.ts');
    this.kvittering.adopter(this.#rot());
  }

  async hentOppsummering(): Promise<void> {
    this.oppsummering ??= await import('./visning/oppsummering.ts');
    this.oppsummering.adopter(this.#rot());
  }

  async hentSenere(): Promise<void> {
    this.senere ??= await import('./felt/senere.ts');
    this.senere.adopter(this.#rot());
  }

  /** The receipt comes with the review: nothing must be missing when the application is sent. */
  async hentFor(steg: StegId): Promise<void> {
    const felt = steg === 'foerDuStarter' ? [] : [this.hentSenere()];
    const slutten = steg === 'oppsummering' ? [this.hentOppsummering(), this.hentKvittering()] : [];
    await Promise.all([this.hentKontroll(), ...felt, ...slutten]);
  }
}
