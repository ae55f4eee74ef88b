import { define } from '../../base/define.ts';
import { KoboBoligkort } from './kobo-boligkort.ts';

define(KoboBoligkort);

export * from './events.ts';
export { KoboBoligkort };
