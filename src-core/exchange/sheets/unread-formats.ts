import type { Zip } from './open-zip'

/** Files people keep a register in that are not read, and are said by their name. */
export const unreadFormats = ['pdf', 'doc', 'rtf', 'odt', 'pages', 'numbers', 'slides', 'xlsb', 'html'] as const
export type UnreadFormat = (typeof unreadFormats)[number]

/** What a text, or bytes that begin like one, is when it is none we read. */
export function unreadText(start: string): UnreadFormat | undefined {
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rtf'
  return /^(?:<!doctype html|<html|<\?xml[^>]*>\s*(?:<!doctype html[^>]*>\s*)?<html|<table)/i.test(start)
    ? 'html'
    : undefined
}

/** What a zip of an office is when it is neither a spreadsheet nor a Word file; `name` tells Pages from Numbers. */
export function unreadPackage(zip: Zip, name: string): UnreadFormat | undefined {
  if (zip.names.some((part) => part.endsWith('.iwa'))) return /\.numbers$/i.test(name) ? 'numbers' : 'pages'
  if (zip.names.includes('xl/workbook.bin')) return 'xlsb'
  return zip.names.some((part) => part.startsWith('ppt/')) ? 'slides' : undefined
}
