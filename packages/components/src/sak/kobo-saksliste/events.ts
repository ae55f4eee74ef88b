export { SakAapnetEvent, type SakAapnetDetail } from '../sak-aapnet.ts';
