/**
 * What may enter a Word file. Text of a dossier can come from anywhere (a spreadsheet, another office's file): it must neither break the XML,
 * which Word answers by refusing the whole document, nor carry an address that opens something else than a web page or a letter.
 */

/** Word refuses longer addresses when it opens the file. */
const longestLink = 2_000

/** Looked for first, unit by unit: half of a pair may be illegal, and everything else outside this is not. */
const suspect = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/

const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** The same text with what XML 1.0 forbids (controls, noncharacters, lone surrogates) shown as U+FFFD: visibly, so that nobody believes it was never there. */
export function legalText(text: string): string {
  if (!suspect.test(text)) return text
  return text.replace(illegal, '\ufffd')
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

function escaped(text: string): string {
  if (!/[&<>"]/.test(text)) return text
  return text.replace(/[&<>"]/g, (sign) => escapes[sign as keyof typeof escapes])
}

/** Text between two tags. */
export function xmlText(text: string): string {
  return escaped(legalText(text))
}

/** Text inside double quotes, on one line: a reader of XML turns raw line ends of attributes into blanks anyway. */
export function xmlAttribute(text: string): string {
  return escaped(oneLine(text))
}

/** Legal text whose line ends and tabs became blanks: for headers and properties, which have one line. */
export function oneLine(text: string): string {
  return legalText(text)
    .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
    .trim()
}

const printable = /^[!-[\]-~\u00a1-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u
/** Marks that change how an address reads without changing where it leads. */
const invisible = /\p{Cf}/u

/**
 * The address to link to, normalised, or nothing when it must stay plain text: only web pages and letters, no name or password in front of the
 * host, no blank, no control, no backslash (Windows reads `\\host` as a share and answers it with the person's credentials).
 */
export function safeLink(address: string): string | undefined {
  const given = address.trim()
  if (given.length > longestLink || !printable.test(given) || invisible.test(given)) return undefined
  if (!/^(?:https?:\/\/[^/]|mailto:[^/])/i.test(given)) return undefined
  const url = parsed(given)
  if (url === undefined || url.username !== '' || url.password !== '' || url.href.length > longestLink) return undefined
  if (url.protocol === 'mailto:') return /^[^@?,;&%]+@[^@?,;&%]+$/.test(url.href.slice(7)) ? url.href : undefined
  return ['http:', 'https:'].includes(url.protocol) && isHost(url.hostname) ? url.href : undefined
}

/** Stricter than browsers: Word reads addresses with other rules and calls the file damaged when one does not parse. */
function isHost(name: string): boolean {
  return /^(?:[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?)*$/.test(name)
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
