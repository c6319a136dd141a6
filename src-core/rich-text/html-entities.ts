/** Names of U+00A0 to U+00FF, in order. */
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ' +
  'ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc ' +
  'Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml ' +
  'aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave ' +
  'uacute ucirc uuml yacute thorn yuml'
).split(' ')

/** Others that editors write. */
const others: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", AMP: '&', LT: '<', GT: '>', QUOT: '"' },
  ...{ OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Zcaron: 'Ž', zcaron: 'ž', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ' },
  ...{ tilde: '˜', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e' },
  ...{ rlm: '\u200f', ndash: '–', mdash: '—', horbar: '―', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”' },
  ...{ bdquo: '„', dagger: '†', Dagger: '‡', bull: '•', hellip: '…', permil: '‰', prime: '′', Prime: '″', lsaquo: '‹' },
  ...{ rsaquo: '›', oline: '‾', frasl: '⁄', euro: '€', trade: '™', numero: '№', larr: '←', uarr: '↑', rarr: '→' },
  ...{ darr: '↓', harr: '↔', lArr: '⇐', rArr: '⇒', hArr: '⇔', forall: '∀', part: '∂', exist: '∃', empty: '∅' },
  ...{ isin: '∈', sum: '∑', minus: '−', radic: '√', infin: '∞', cap: '∩', cup: '∪', asymp: '≈', ne: '≠', equiv: '≡' },
  ...{ le: '≤', ge: '≥', sub: '⊂', sup: '⊃', sdot: '⋅', loz: '◊', check: '✓', cross: '✗', hyphen: '‐', dash: '‐' },
  ...{ Alpha: 'Α', Beta: 'Β', Gamma: 'Γ', Delta: 'Δ', Sigma: 'Σ', Omega: 'Ω', alpha: 'α', beta: 'β', gamma: 'γ' },
  ...{ delta: 'δ', epsilon: 'ε', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', tau: 'τ', phi: 'φ', omega: 'ω' },
  ...{ Tab: '\t', NewLine: '\n', colon: ':', comma: ',', period: '.', excl: '!', quest: '?', lpar: '(', rpar: ')' },
  ...{ sol: '/', num: '#', percnt: '%', dollar: '$', commat: '@', ast: '*', plus: '+', equals: '=', lowbar: '_' },
  ...{ hairsp: '\u200a', numsp: '\u2007', puncsp: '\u2008', NoBreak: '\u2060', nnbsp: '\u202f' },
}

const named: ReadonlyMap<string, string> = new Map([
  ...latin.map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...Object.entries(others),
])

/** What old editors meant by the numbers 128 to 159: Windows' own signs. Empty where there is none. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

// Lengths are bounded: a text of nothing but ampersands is read once. Names end with their sign: addresses say « &copy=1 » and mean it.
const entity = /&(?:#[xX]([0-9a-fA-F]{1,8});?|#(\d{1,8});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g

/** Text with its entities as signs. What is no entity stays as it stands. */
export function decodeEntities(html: string): string {
  if (!html.includes('&')) return html
  return html.replace(entity, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? whole
    return signOf(hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16))
  })
}

function signOf(code: number): string {
  if (code >= 0x80 && code <= 0x9f) {
    const sign = windows[code - 0x80] ?? ' '
    return sign === ' ' ? '\ufffd' : sign
  }
  const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isSign ? String.fromCodePoint(code) : '\ufffd'
}
