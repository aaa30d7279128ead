/** One global, case-blind pattern out of several families of wording, so that each family can stand on a line of its own. */
export function families(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'gi');
}

/** The same wording without a place of its own: `test` on a global pattern goes on from where it stopped in another text. */
export function once({ source }: RegExp): RegExp {
  return new RegExp(source, 'i');
}
