/**
 * Puts text on the clipboard.
 * @returns whether it got there; a panel without the focus may not write.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
