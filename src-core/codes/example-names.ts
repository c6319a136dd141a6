/** The invented client files to explore: a French town, an English firm. */
export const exampleNames = ['town', 'firm'] as const
export type ExampleName = (typeof exampleNames)[number]
