/**
 * What of Node's own cryptography is used where there is Node, for little that is asked at every call: on its way to a
 * thread of its own it costs ten times as much. Who uses it runs in a browser's worker as well, and has another way there.
 */
interface Nodecrypto {
  hash(algorithm: 'sha256', text: string, encoding: 'hex'): string;
  hkdfSync(hash: 'sha256', secret: Uint8Array, salt: Uint8Array, info: string, length: number): ArrayBuffer;
  createCipheriv(
    algorithm: 'aes-256-gcm',
    key: Uint8Array,
    iv: Uint8Array,
  ): {
    setAAD(bytes: Uint8Array): void;
    update(bytes: Uint8Array): Uint8Array;
    final(): Uint8Array;
    getAuthTag(): Uint8Array;
  };
}

interface Node {
  getBuiltinModule?(name: 'node:crypto'): Nodecrypto;
}

export const nodecrypto = (globalThis as { readonly process?: Node }).process?.getBuiltinModule?.(
  'node:crypto',
);
