import { textsOf } from '@core/texts/languages'
import type { IsoDateTime } from '@core/kinds'
import type { PrintedDocument } from '../blocks'
import { oneLine, xmlText } from './sanitise'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** What the file says of itself, in our own words: the docx library reads the clock here and knows no language. Nothing tells of the machine. */
export function coreProperties({ properties, language }: PrintedDocument, date: IsoDateTime): string {
  const element = (name: string, text: string) => `<${name}>${xmlText(oneLine(text))}</${name}>`
  const instant = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${xmlText(date)}</dcterms:${name}>`
  return (
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', properties.title) +
    element('dc:subject', properties.subject) +
    element('dc:creator', properties.author) +
    element('cp:keywords', properties.keywords) +
    element('cp:lastModifiedBy', properties.author) +
    element('cp:revision', '1') +
    instant('created') +
    instant('modified') +
    element('dc:language', textsOf(language).spoken.locale) +
    '</cp:coreProperties>'
  )
}
