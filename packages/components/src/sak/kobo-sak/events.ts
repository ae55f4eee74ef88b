import type { SakStatus } from '@kobo-bolig/contract';
import { KoboEvent } from '../../base/kobo-event.ts';

/** The sections of a case. */
export type SakFane = 'om' | 'kartlegging' | 'oekonomi' | 'vedtak';

export interface SakVistDetail {
  sakId: string;
  /** What the municipality calls the case by, such as `2026-59599`. */
  saksnummer: string;
}

/** The case is on the screen; a host may call the page by its number. */
export class SakVistEvent extends KoboEvent<SakVistDetail> {
  static readonly type = 'kobo-sak-vist';

  constructor(detail: SakVistDetail) {
    super(SakVistEvent.type, detail);
  }
}

export interface SakEndretDetail {
  sakId: string;
  status: SakStatus;
}

/** What the reader did has moved the case on. */
export class SakEndretEvent extends KoboEvent<SakEndretDetail> {
  static readonly type = 'kobo-sak-endret';

  constructor(detail: SakEndretDetail) {
    super(SakEndretEvent.type, detail);
  }
}

export interface SakFaneDetail {
  fane: SakFane;
}

/** The reader goes to another section; a host may put it into its address. */
export class SakFaneEvent extends KoboEvent<SakFaneDetail> {
  static readonly type = 'kobo-sak-fane';

  constructor(detail: SakFaneDetail) {
    super(SakFaneEvent.type, detail);
  }
}

export interface SakDetail {
  sakId: string;
}

/** The reader wants to offer a home to the case; the host shows the homes. */
export class SakTilbyBoligEvent extends KoboEvent<SakDetail> {
  static readonly type = 'kobo-sak-tilby-bolig';

  constructor(detail: SakDetail) {
    super(SakTilbyBoligEvent.type, detail, { cancelable: true });
  }
}

/** The reader goes back to the list. */
export class SakLukketEvent extends KoboEvent<SakDetail> {
  static readonly type = 'kobo-sak-lukket';

  constructor(detail: SakDetail) {
    super(SakLukketEvent.type, detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-sak-vist': SakVistEvent;
    'kobo-sak-endret': SakEndretEvent;
    'kobo-sak-fane': SakFaneEvent;
    'kobo-sak-tilby-bolig': SakTilbyBoligEvent;
    'kobo-sak-lukket': SakLukketEvent;
  }
}
