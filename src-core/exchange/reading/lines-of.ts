/** Lines of a cell without their bullets, cut at line breaks and semicolons; other separators also occur inside names. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*[-–—•*·]\s*/, '').trim())
    .filter((line) => line !== '')
}
