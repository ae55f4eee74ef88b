/** The part of libheif-js 1 that is used; the package types its C functions only. */
declare module 'libheif-js/wasm-bundle.js' {
  export interface Heicbilde {
    /** Pixels, as it is shown: turned as the file says. Known without decoding it. */
    get_width(): number;
    get_height(): number;
    is_primary(): boolean;
    /** Fills `data` with red, green, blue and alpha of each pixel; `null` where it cannot be decoded. */
    display(til: Pikselflate, ferdig: (fylt: Pikselflate | null) => void): void;
  }

  export interface Pikselflate {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }

  const libheif: {
    readonly HeifDecoder: new () => {
      /** Pictures of the file, none where it cannot be read. */
      decode(fil: Uint8Array): Heicbilde[];
    };
  };
  export default libheif;
}
