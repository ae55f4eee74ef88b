import { define } from '../../base/define.ts';
import { KoboOekonomiskSituasjon } from './kobo-oekonomisk-situasjon.ts';

define(KoboOekonomiskSituasjon);

export * from './events.ts';
export { KoboOekonomiskSituasjon };
