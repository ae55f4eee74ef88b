import { KoboEvent } from '../../base/kobo-event.ts';
import type { FailureCause } from '../../tilstand/failure.ts';

export { SakAapnetEvent, type SakAapnetDetail } from '../../sak/sak-aapnet.ts';

export interface SoeknadKlarDetail {
  /**
   * What is shown: `start` before the login, `velger` drafts to choose among, `skjema` a step of the form, `kvittering` of
   * one that is sent; `trukket` and `lukket` once that is done.
   */
  side: 'start' | 'velger' | 'skjema' | 'kvittering' | 'trukket' | 'lukket';
}
/** `konflikt`: saved in another tab; `foreldet`: the form has been changed since the page was opened. */
export type IkkeLagret = FailureCause | 'konflikt' | 'foreldet';
export interface SoeknadLagringFeiletDetail {
  aarsak: IkkeLagret;
  /** Missing while nothing of it is saved. */
  soeknadId: string | undefined;
}
export interface SoeknadFeilDetail {
  aarsak: FailureCause;
  /** Of the call, to quote to support. */
  referanse: string | undefined;
}
export interface SoeknadLagretDetail {
  soeknadId: string;
  versjon: number;
}
export interface SoeknadStegDetail {
  /** Id of the step in the form: `omDeg`. */
  steg: string;
  /** Its heading, in the language that is shown: «Om deg». */
  tittel: string;
  /** How many answers the reader is told to put right. */
  feil: number;
}
export interface SoeknadSpraakDetail {
  /** `nb` or `nn`. */
  spraak: string;
  /** Chosen now; else the language of a draft that is opened. */
  valgt: boolean;
}
export interface SoeknadSendtDetail {
  soeknadId: string;
  sakId: string;
}
/** The form can be read; once. */
export class SoeknadKlarEvent extends KoboEvent<SoeknadKlarDetail> {
  static readonly type = 'kobo-soeknad-klar';

  constructor(detail: SoeknadKlarDetail) {
    super(SoeknadKlarEvent.type, detail);
  }
}

/** The answers are not saved; again only for another cause. They stand on the page. */
export class SoeknadLagringFeiletEvent extends KoboEvent<SoeknadLagringFeiletDetail> {
  static readonly type = 'kobo-soeknad-lagring-feilet';

  constructor(detail: SoeknadLagringFeiletDetail) {
    super(SoeknadLagringFeiletEvent.type, detail);
  }
}

/** Something was asked for that did not get through: the form, a step, to open, send, delete or withdraw. */
export class SoeknadFeilEvent extends KoboEvent<SoeknadFeilDetail> {
  static readonly type = 'kobo-soeknad-feil';

  constructor(detail: SoeknadFeilDetail) {
    super(SoeknadFeilEvent.type, detail);
  }
}

/** The answers are saved. */
export class SoeknadLagretEvent extends KoboEvent<SoeknadLagretDetail> {
  static readonly type = 'kobo-soeknad-lagret';

  constructor(detail: SoeknadLagretDetail) {
    super(SoeknadLagretEvent.type, detail);
  }
}

/** Another step is shown, or its faults have come or gone, for hosts that keep the page's title. */
export class SoeknadStegEvent extends KoboEvent<SoeknadStegDetail> {
  static readonly type = 'kobo-soeknad-steg';

  constructor(detail: SoeknadStegDetail) {
    super(SoeknadStegEvent.type, detail);
  }
}

/**
 * The language of the application is another than the one shown. Cancelable: a host with a page in each language keeps
 * its page and the form alike itself, by `lang`.
 */
export class SoeknadSpraakEvent extends KoboEvent<SoeknadSpraakDetail> {
  static readonly type = 'kobo-soeknad-spraak';

  constructor(detail: SoeknadSpraakDetail) {
    super(SoeknadSpraakEvent.type, detail, { cancelable: true });
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
    'kobo-soeknad-klar': SoeknadKlarEvent;
    'kobo-soeknad-lagring-feilet': SoeknadLagringFeiletEvent;
    'kobo-soeknad-feil': SoeknadFeilEvent;
    'kobo-soeknad-lagret': SoeknadLagretEvent;
    'kobo-soeknad-steg': SoeknadStegEvent;
    'kobo-soeknad-spraak': SoeknadSpraakEvent;
    'kobo-soeknad-sendt': SoeknadSendtEvent;
  }
}
