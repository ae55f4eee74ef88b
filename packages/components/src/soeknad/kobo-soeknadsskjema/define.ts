import { define } from '../../base/define.ts';
import { KoboSoeknadsskjema } from './kobo-soeknadsskjema.ts';

define(KoboSoeknadsskjema);

export * from '../../klient/innlogging.ts';
export * from './events.ts';
export { KoboSoeknadsskjema };
