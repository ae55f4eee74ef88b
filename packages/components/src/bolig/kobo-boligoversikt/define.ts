import { define } from '../../base/define.ts';
import { KoboBoligoversikt } from './kobo-boligoversikt.ts';

define(KoboBoligoversikt);

export * from './events.ts';
export { KoboBoligoversikt };
