import { define } from '../../base/define.ts';
import { KoboSaksliste } from './kobo-saksliste.ts';

define(KoboSaksliste);

export * from './events.ts';
export { KoboSaksliste };
