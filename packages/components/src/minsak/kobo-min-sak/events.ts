import { KoboEvent } from '../../base/kobo-event.ts';

export { SakAapnetEvent, type SakAapnetDetail } from '../../sak/sak-aapnet.ts';

export interface TilbudBesvartDetail {
  tilbudId: string;
  svar: 'JA' | 'NEI';
}
export interface SoeknadTrukketDetail {
  soeknadId: string;
}

/** The citizen has said yes or no to a home, and the municipality has received it. */
export class TilbudBesvartEvent extends KoboEvent<TilbudBesvartDetail> {
  static readonly type = 'kobo-tilbud-besvart';

  constructor(detail: TilbudBesvartDetail) {
    super(TilbudBesvartEvent.type, detail);
  }
}

/** The application is withdrawn and its case closed. */
export class SoeknadTrukketEvent extends KoboEvent<SoeknadTrukketDetail> {
  static readonly type = 'kobo-soeknad-trukket';

  constructor(detail: SoeknadTrukketDetail) {
    super(SoeknadTrukketEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-tilbud-besvart': TilbudBesvartEvent;
    'kobo-soeknad-trukket': SoeknadTrukketEvent;
  }
}
