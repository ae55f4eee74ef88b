/**
 * Base of all events. They bubble and cross shadow roots so that a host can listen anywhere above the element,
 * and their detail holds ids and states only: events end up in logs and analytics, persons must not.
 */
export class KoboEvent<T> extends CustomEvent<T> {
  constructor(type: `kobo-${string}-${string}`, detail: T, options: { cancelable?: boolean } = {}) {
    super(type, { detail, bubbles: true, composed: true, cancelable: options.cancelable ?? false });
  }
}
