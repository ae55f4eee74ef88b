import { KoboEvent } from '../base/kobo-event.ts';

export interface SakAapnetDetail {
  /** The case's id in Kobo. */
  sakId: string;
}

/** The reader opens a case. Cancel it to stay on the page, for instance when the host has its own router. */
export class SakAapnetEvent extends KoboEvent<SakAapnetDetail> {
  static readonly type = 'kobo-sak-aapnet';

  constructor(detail: SakAapnetDetail) {
    super(SakAapnetEvent.type, detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-sak-aapnet': SakAapnetEvent;
  }
}
