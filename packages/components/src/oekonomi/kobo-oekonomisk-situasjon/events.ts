import { KoboEvent } from '../../base/kobo-event.ts';

export interface OekonomiHentetDetail {
  sakId: string;
}

/** The registers have answered and the household's economy is stored with the case. */
export class OekonomiHentetEvent extends KoboEvent<OekonomiHentetDetail> {
  static readonly type = 'kobo-oekonomi-hentet';

  constructor(detail: OekonomiHentetDetail) {
    super(OekonomiHentetEvent.type, detail);
  }
}

declare global {
  interface HTMLElementEventMap {
    'kobo-oekonomi-hentet': OekonomiHentetEvent;
  }
}
