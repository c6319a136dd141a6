/** From a text to its tools, as in other editors; some desktops keep the first for themselves. */
export const toolsKeys = ['Alt+F10', 'Ctrl+F10'] as const
