import { KoboEvent } from '../../base/kobo-event.ts';

export { SakAapnetEvent, type SakAapnetDetail } from '../../sak/sak-aapnet.ts';

export interface SoeknadLagretDetail {
  soeknadId: string;
  versjon: number;
}
export interface SoeknadStegDetail {
  /** Id of the step in the form: `omDeg`. */
  steg: string;
}
export interface SoeknadSendtDetail {
  soeknadId: string;
  sakId: string;
}
/** The answers are saved. */
export class SoeknadLagretEvent extends KoboEvent<SoeknadLagretDetail> {
  static readonly type = 'kobo-soeknad-lagret';

  constructor(detail: SoeknadLagretDetail) {
    super(SoeknadLagretEvent.type, detail);
  }
}

/** Another step is shown, for hosts that keep the page's title. */
export class SoeknadStegEvent extends KoboEvent<SoeknadStegDetail> {
  static readonly type = 'kobo-soeknad-steg';

  constructor(detail: SoeknadStegDetail) {
    super(SoeknadStegEvent.type, detail);
  }
}

/** The municipality has received the application. */
export class SoeknadSendtEvent extends KoboEvent<SoeknadSendtDetail> {
  static readonly type = 'kobo-soeknad-sendt';

  constructor(detail: SoeknadSendtDetail) {
    super(SoeknadSendtEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-soeknad-lagret': SoeknadLagretEvent;
    'kobo-soeknad-steg': SoeknadStegEvent;
    'kobo-soeknad-sendt': SoeknadSendtEvent;
  }
}
