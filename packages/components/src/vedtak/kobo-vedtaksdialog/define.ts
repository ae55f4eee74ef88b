import { define } from '../../base/define.ts';
import { KoboVedtaksdialog } from './kobo-vedtaksdialog.ts';

define(KoboVedtaksdialog);

export * from './events.ts';
export { KoboVedtaksdialog };
