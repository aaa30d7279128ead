import { type ComponentType, type LazyExoticComponent, useSyncExternalStore } from 'react';

/** One view of a page with several; each is its own chunk. */
export interface PageSection {
  /** Stands in the address after "#". */
  id: string;
  title: string;
  Content: LazyExoticComponent<ComponentType>;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/** The section that the address names, so that "back" works and a link can lead to one; the first when it names none. */
export function useSection(sections: readonly PageSection[]): PageSection {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  return sections.find((section) => section.id === hash) ?? sections[0]!;
}
