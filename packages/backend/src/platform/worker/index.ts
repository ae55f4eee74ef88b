export { bridgeFetch, serveFetch } from './bro.ts';
export { bakMsw } from './msw.ts';
export { createSigner, type Signer, type SignerOptions } from './signer.ts';
export type { Ansattlogin, Innbyggerlogin, Login, Maskinlogin, Rolletildeling } from '../claims.ts';
