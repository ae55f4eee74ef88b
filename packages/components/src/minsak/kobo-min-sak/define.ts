import { define } from '../../base/define.ts';
import { KoboMinSak } from './kobo-min-sak.ts';

define(KoboMinSak);

export * from './events.ts';
export { KoboMinSak };
