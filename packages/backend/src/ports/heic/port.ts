/** Makes a picture coded as HEIC, which browsers and archives cannot show, into JPEG. */
export interface Heicomformer {
  /**
   * The picture the right way up, and nothing of what was written beside it.
   * @returns null where it cannot be: what is in it is no whole picture, or it takes more room or time than it may
   * @throws KoboFeil UTILGJENGELIG when others are made first and it waited too long
   */
  tilJpeg(heic: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null>;
}
