import { KoboEvent } from '../../base/kobo-event.ts';

export interface BoligAapnetDetail {
  /** The home's id in Kobo (`koboId`). */
  boligId: string;
}

/** The reader opens a home. Cancel it when the host shows the home itself. */
export class BoligAapnetEvent extends KoboEvent<BoligAapnetDetail> {
  static readonly type = 'kobo-bolig-aapnet';

  constructor(detail: BoligAapnetDetail) {
    super(BoligAapnetEvent.type, detail, { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-bolig-aapnet': BoligAapnetEvent;
  }
}
