import type { PlacedPicture } from './pieces'
import { formatsOf, pictureId, type References } from './references'
import { xmlAttribute } from './sanitise'

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const drawingPicture = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
const svgMain = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'
/** By this number Word knows that a picture has an SVG besides its points. */
const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
/** Word measures drawings in English metric units. */
const emuPerTwentieth = 635

/** A picture in the line: points, the SVG they were drawn from where there is one, and its alternative text. */
export function pictureXml(
  { shown, title, description, width, height }: PlacedPicture,
  references: References,
): string {
  const number = references.newPicture(shown)
  const size = `cx="${width * emuPerTwentieth}" cy="${height * emuPerTwentieth}"`
  const name = `id="${references.drawingId(number)}" name="picture${number}" descr="${xmlAttribute(description)}" title="${xmlAttribute(title)}"`
  const [points] = formatsOf(shown)
  const drawing =
    typeof shown === 'string'
      ? `<a:extLst><a:ext uri="${svgExtension}"><asvg:svgBlip xmlns:asvg="${svgMain}" r:embed="${pictureId(number, 'svg')}"/></a:ext></a:extLst>`
      : ''
  const drawn = `<a:blip r:embed="${pictureId(number, points)}">${drawing}</a:blip>`
  const picture =
    `<pic:pic xmlns:pic="${drawingPicture}"><pic:nvPicPr><pic:cNvPr ${name}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill>${drawn}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${name}/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingMain}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawingMain}"><a:graphicData uri="${drawingPicture}">${picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}
