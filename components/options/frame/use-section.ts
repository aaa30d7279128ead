import { useSyncExternalStore } from 'react';
import { type OptionsSection, SECTIONS } from './sections';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The section that the address names, so that "back" works and a link can lead to one; the first when it names none. */
export function useSection(): OptionsSection {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  return SECTIONS.find((section) => section.id === hash) ?? SECTIONS[0]!;
}
