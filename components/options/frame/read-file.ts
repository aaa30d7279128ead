/**
 * The text of a file that the rep chose, read as UTF-8.
 * @throws with words for the rep when it is larger than `maxBytes` or is not text.
 */
export async function readFile(file: File, maxBytes: number): Promise<string> {
  if (file.size > maxBytes) throw new Error(`${file.name} is too large (${Math.round(file.size / 1_000_000)} MB).`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not a text file in UTF-8. Save it as UTF-8 and try again.`);
  }
}
