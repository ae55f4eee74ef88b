// The messages of the extended query protocol (PostgreSQL manual, «Message Formats»), as many as are sent together in
// one buffer: each message of its own costs a write, and a write costs more than what most statements do.

/** A buffer that grows. Kept between exchanges while it is small. */
let scratch = Buffer.allocUnsafe(8192);
let at = 0;

const BEHOLD = 65_536;

function room(bytes: number): void {
  if (at + bytes <= scratch.length) return;
  const larger = Buffer.allocUnsafe(Math.max(scratch.length * 2, at + bytes));
  scratch.copy(larger, 0, 0, at);
  scratch = larger;
}

function int16(value: number): void {
  room(2);
  at = scratch.writeUInt16BE(value, at);
}

function int32(value: number): void {
  room(4);
  at = scratch.writeInt32BE(value, at);
}

function text(value: string): void {
  // Three bytes are the most a UTF-16 unit becomes. What is long is measured: a file would take three times its length.
  room(value.length < BEHOLD ? value.length * 3 : Buffer.byteLength(value));
  at += scratch.write(value, at, 'utf8');
}

function name(value: string): void {
  text(value);
  room(1);
  scratch[at++] = 0;
}

function message(kind: string, body: () => void): void {
  room(5);
  scratch[at] = kind.charCodeAt(0);
  const start = at + 1;
  at += 5;
  body();
  scratch.writeInt32BE(at - start, start);
}

/** Forgets a statement; one that is not there is no error. */
export const close = (statement: string): void =>
  message('C', () => {
    text('S');
    name(statement);
  });

/** A statement under a name, and what columns it has. */
export function prepare(statement: string, sql: string): void {
  message('P', () => {
    name(statement);
    name(sql);
    int16(0);
  });
  message('D', () => {
    text('S');
    name(statement);
  });
}

/** Parameters and answer as text. */
export function run(statement: string, values: readonly (string | null)[]): void {
  message('B', () => {
    name('');
    name(statement);
    int16(0);
    int16(values.length);
    for (const value of values) {
      const start = at;
      int32(-1);
      if (value === null) continue;
      text(value);
      scratch.writeInt32BE(at - start - 4, start);
    }
    int16(0);
  });
  message('E', () => {
    name('');
    int32(0);
  });
}

/** What was written since the last time, ending in the message that asks for the answers. */
export function take(): Buffer {
  message('S', () => undefined);
  const written = scratch.subarray(0, at);
  at = 0;
  if (scratch.length <= BEHOLD) return Buffer.from(written);
  scratch = Buffer.allocUnsafe(8192);
  return written;
}
