import { define } from '../../base/define.ts';
import { KoboProvider } from './kobo-provider.ts';

define(KoboProvider);

export * from '../innlogging.ts';
export { KoboProvider };
