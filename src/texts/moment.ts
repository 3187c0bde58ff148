/**
 * A moment as Discord shows it in the reader's own time and language: “in 12 seconds”.
 * @param at milliseconds since 1970.
 */
export function moment(at: number): string {
  return `<t:${Math.ceil(at / 1000)}:R>`;
}
