/** `_x000D_` stands for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19); half a surrogate pair for none. */
export const unescapeText = (text: string) =>
  text.includes('_')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
        /^d[89a-f]/i.test(code) ? '\ufffd' : String.fromCharCode(parseInt(code, 16)),
      )
    : text
