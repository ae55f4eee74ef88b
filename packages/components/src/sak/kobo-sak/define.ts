import { define } from '../../base/define.ts';
import { KoboSak } from './kobo-sak.ts';

define(KoboSak);

export * from './events.ts';
export { KoboSak };
