import { join } from 'node:path'
import type { BrowserWindow, Display } from 'electron'
import { z } from 'zod'
import { readSmallJson, writeSmallJson } from '@main/storage/small-json'

const whole = z.number().int()

/** Where a window stood, in the pixels of the screens that were there, and how large its text was. */
const place = z.object({
  bounds: z.object({ x: whole, y: whole, width: whole.min(200), height: whole.min(150) }),
  maximised: z.boolean(),
  fullScreen: z.boolean(),
  /** Steps of 20 %, as Electron counts them; 0 is the actual size. */
  zoom: z.number().min(-8).max(9),
})
export type Place = z.infer<typeof place>
const places = z.record(z.string(), place)

/** An office, a home, a projector: more arrangements of screens than one person has. */
const arrangementsKept = 10

/** The screens a machine has now: a place is only good where the same ones stand in the same way. */
export const arrangementOf = (screens: readonly Pick<Display, 'bounds'>[]): string =>
  screens
    .map(({ bounds: { x, y, width, height } }) => `${x},${y} ${width}x${height}`)
    .sort()
    .join(' ')

const pathIn = (stateDir: string) => join(stateDir, 'window.json')

type Places = Readonly<Partial<Record<string, Place>>>

/** A damaged file starts anew: it holds nothing precious. */
async function readAll(stateDir: string): Promise<Places> {
  const nowhere = (): Places => ({})
  const check = (value: unknown): Places => places.parse(value)
  return readSmallJson(pathIn(stateDir), { check, whenMissing: nowhere }).catch(nowhere)
}

/** The place of the last window on these screens; null where none ever stood on them. */
export async function placeOn(arrangement: string, stateDir: string): Promise<Place | null> {
  return (await readAll(stateDir))[arrangement] ?? null
}

/** Kept for the next start; a state folder that cannot be written costs no more than the place. */
export async function keepPlace(arrangement: string, stateDir: string, kept: Place): Promise<void> {
  const { [arrangement]: _before, ...others } = await readAll(stateDir)
  const newest = [[arrangement, kept] as const, ...Object.entries(others)].slice(0, arrangementsKept)
  await writeSmallJson(pathIn(stateDir), Object.fromEntries(newest)).catch(() => undefined)
}

type Placed = Pick<BrowserWindow, 'getNormalBounds' | 'isMaximized' | 'isFullScreen'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'getZoomLevel'>
}

export const placeOf = (window: Placed): Place => ({
  bounds: window.getNormalBounds(),
  maximised: window.isMaximized(),
  fullScreen: window.isFullScreen(),
  zoom: window.webContents.getZoomLevel(),
})
