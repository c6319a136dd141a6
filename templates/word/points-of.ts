import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** Points to a unit of the drawing: 192 to the inch at its natural size, enough for a printed page. */
const zoom = 2

interface Tools {
  readonly fontBuffers: Uint8Array[]
}
let ready: Promise<Tools> | undefined

/** The drawing as a PNG, for readers that know no SVG. */
export async function pointsOf(svg: string): Promise<Uint8Array> {
  const { fontBuffers } = await (ready ??= prepare())
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Carlito', sansSerifFamily: 'Carlito' },
    languages: [],
  })
  try {
    const image = drawing.render()
    const png = image.asPng()
    image.free()
    return png
  } finally {
    drawing.free()
  }
}

/** Program and letters travel inside the bundle, in pieces read only when a document has a picture. */
async function prepare(): Promise<Tools> {
  const [program, regular, bold] = await Promise.all([
    import('@resvg/resvg-wasm/index_bg.wasm?url&inline'),
    import('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf?url&inline'),
    import('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf?url&inline'),
  ])
  await initWasm(bytesOf(program.default))
  return { fontBuffers: [bytesOf(regular.default), bytesOf(bold.default)] }
}

/** The bytes of a `data:` address. */
const bytesOf = (address: string) => Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
