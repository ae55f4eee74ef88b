import type { Vedtaksresultat } from '@kobo-bolig/contract';
import { KoboEvent } from '../../base/kobo-event.ts';

export interface VedtakDetail {
  sakId: string;
}

/** A proposal is saved. Nothing is sent to anybody. */
export class VedtakLagretEvent extends KoboEvent<VedtakDetail> {
  static readonly type = 'kobo-vedtak-lagret';

  constructor(detail: VedtakDetail) {
    super(VedtakLagretEvent.type, detail);
  }
}

/** The proposal is sent to the one who decides. */
export class VedtakSendtEvent extends KoboEvent<VedtakDetail> {
  static readonly type = 'kobo-vedtak-sendt';

  constructor(detail: VedtakDetail) {
    super(VedtakSendtEvent.type, detail);
  }
}

export interface VedtakFattetDetail extends VedtakDetail {
  resultat: Vedtaksresultat;
}

/** The decision is made. */
export class VedtakFattetEvent extends KoboEvent<VedtakFattetDetail> {
  static readonly type = 'kobo-vedtak-fattet';

  constructor(detail: VedtakFattetDetail) {
    super(VedtakFattetEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-vedtak-lagret': VedtakLagretEvent;
    'kobo-vedtak-sendt': VedtakSendtEvent;
    'kobo-vedtak-fattet': VedtakFattetEvent;
  }
}
