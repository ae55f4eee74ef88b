import { KoboEvent } from '../../base/kobo-event.ts';

export { BoligAapnetEvent, type BoligAapnetDetail } from '../kobo-boligkort/events.ts';

export interface TilbudSendtDetail {
  tilbudId: string;
  sakId: string;
  boligId: string;
}

/** A home was offered; it is held back until the offer is answered or its deadline has passed. */
export class TilbudSendtEvent extends KoboEvent<TilbudSendtDetail> {
  static readonly type = 'kobo-tilbud-sendt';

  constructor(detail: TilbudSendtDetail) {
    super(TilbudSendtEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-tilbud-sendt': TilbudSendtEvent;
  }
}
