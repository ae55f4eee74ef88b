/**
 * UUIDv7 (RFC 9562) made in the app: sorts by time, so indexes grow at one end, and PostgreSQL 15 has no function
 * for it. The 12 bits after the time are a counter that keeps ids of one source in the order they were made, also
 * within a millisecond and when the clock steps back.
 */
export function uuidSource(now: () => number = Date.now): () => string {
  let time = 0;
  let counter = 0;
  return () => {
    // Random bytes are at hand for these; to ask the system for some each time takes longer than all the rest.
    const random = crypto.randomUUID();
    const current = now();
    if (current > time) {
      time = current;
      // Starts in the lower half, so that a burst within the millisecond has room.
      counter = Number.parseInt(random.slice(0, 3), 16) & 0x7ff;
    } else if (++counter > 0xfff) {
      time++;
      counter = 0;
    }
    const stamp = time.toString(16).padStart(12, '0');
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${counter.toString(16).padStart(3, '0')}${random.slice(18)}`;
  };
}

export const uuidv7 = uuidSource();
