/**
 * Stands for Froala, which is proprietary and so not installed: its class names, and of its ways what was measured on
 * Froala 5.4.0. It handles a paste with HTML by itself and leaves a paste without HTML alone.
 */
export function mountFroala(into: HTMLElement, html: string): HTMLElement {
  into.innerHTML = `<div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true">${html}</div></div></div>`;
  const editable = into.querySelector<HTMLElement>('.fr-element')!;
  editable.addEventListener('paste', (event) => {
    const pasted = event.clipboardData?.getData('text/html');
    if (!pasted) return;
    event.preventDefault();
    // Froala cleans what was pasted in a later task.
    setTimeout(() => document.execCommand('insertHTML', false, pasted));
  });
  return editable;
}
