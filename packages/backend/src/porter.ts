import type { Vault } from './db/ident.ts';
import type { Adresseregister } from './ports/adresse/port.ts';
import type { Fillager } from './ports/fillager/port.ts';
import type { Porttilstand } from './ports/felles/tilstand.ts';
import type { Heicomformer } from './ports/heic/port.ts';
import type { Folkeregister } from './ports/folkeregister/port.ts';
import type { Inntektsregister } from './ports/inntekt/port.ts';
import type { Kontaktregister } from './ports/kontaktregister/port.ts';
import type { Organisasjonsregister } from './ports/organisasjon/port.ts';
import type { Registeravtaler } from './ports/registeravtale/port.ts';
import type { Skattegrunnlagregister } from './ports/skattegrunnlag/port.ts';
import type { Varslingskanal } from './ports/varsling/port.ts';
import type { Kildenavn } from './modules/oekonomi/rules.ts';

/** What handlers reach of the world outside the database. Which adapter stands behind is configuration. */
export interface Porter {
  readonly folkeregister: Folkeregister;
  readonly inntekt: Inntektsregister;
  readonly skattegrunnlag: Skattegrunnlagregister;
  readonly registeravtaler: Registeravtaler;
  readonly adresse: Adresseregister;
  readonly organisasjon: Organisasjonsregister;
  readonly kontaktregister: Kontaktregister;
  readonly varsling: Varslingskanal;
  /** What stands behind the ports, where whoever wired them keeps watch. */
  readonly porttilstand?: Porttilstand;
  /** Names of payers by organisation number. */
  readonly kildenavn: Kildenavn;
  readonly vault: Vault;
  /** In TEST only synthetic persons are accepted; in PRODUKSJON they are refused. */
  readonly miljoe: 'TEST' | 'PRODUKSJON';
  /** Says that there is a job to carry out when the transaction is committed. */
  readonly vekkJobber: () => void;
  /** Says that there will be addresses of an import to ask Kartverket about when the transaction is committed. */
  readonly vekkAdressesjekk: () => void;
  readonly fillager: Fillager;
  /** Absent where the decoder does not run, as in a browser: HEIC is refused there, with what to do. */
  readonly heic?: Heicomformer;
  /** Says that there will be a file to look through for viruses when the transaction is committed. */
  readonly vekkVedleggskontroll: () => void;
}
