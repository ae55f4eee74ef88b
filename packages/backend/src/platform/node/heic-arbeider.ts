// A thread that makes one picture into JPEG and is then gone, with all that a stranger's file did to it.
import { parentPort, workerData } from 'node:worker_threads';
import { encode } from 'jpeg-js';
import libheif, { type Pikselflate } from 'libheif-js/wasm-bundle.js';
import type { Heicgrenser } from './heic.ts';

const { heic, grenser } = workerData as { readonly heic: Uint8Array; readonly grenser: Heicgrenser };

/** Of a hundred: what a paper photographed by a phone is read at without doubt, in a third of the bytes of 95. */
const KVALITET = 85;
const SIDE = 65_536;

// What the decoder asks for goes through here, and nowhere else is there a limit on it: those of a thread are the
// JavaScript heap's alone.
const voks = WebAssembly.Memory.prototype.grow;
WebAssembly.Memory.prototype.grow = function (sider) {
  if (this.buffer.byteLength + sider * SIDE > grenser.maksMinne) throw new RangeError('Too much memory.');
  return voks.call(this, sider);
};

const svar = (jpeg: Uint8Array | null): void => parentPort!.postMessage(jpeg);
// The decoder is C code and ends in the middle of things where a file makes it.
for (const hendelse of ['uncaughtException', 'unhandledRejection']) process.on(hendelse, () => svar(null));

function vis(): Promise<Pikselflate | null> {
  const bilder = new libheif.HeifDecoder().decode(heic);
  const bilde = bilder.find((et) => et.is_primary());
  if (!bilde) return Promise.resolve(null);
  const [width, height] = [bilde.get_width(), bilde.get_height()];
  if (width * height > grenser.maksPunkter) return Promise.resolve(null);
  const flate = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  return new Promise((ferdig) => bilde.display(flate, ferdig));
}

const bilde = await vis();
svar(bilde && encode(bilde, KVALITET).data);
