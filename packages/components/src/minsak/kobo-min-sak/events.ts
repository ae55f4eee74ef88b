import { KoboEvent } from '../../base/kobo-event.ts';

export interface TilbudBesvartDetail {
  tilbudId: string;
  svar: 'JA' | 'NEI';
}

/** The citizen has answered an offer, and the municipality has the answer. */
export class TilbudBesvartEvent extends KoboEvent<TilbudBesvartDetail> {
  static readonly type = 'kobo-tilbud-besvart';

  constructor(detail: TilbudBesvartDetail) {
    super(TilbudBesvartEvent.type, detail);
  }
}

export interface SoeknadTrukketDetail {
  soeknadId: string;
}

/** The citizen has withdrawn the application. */
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
