import { Suspense, useEffect, useRef } from 'react';
import { Icon } from '@/components/ui/icon';
import styles from './options-page.module.css';
import { SECTIONS } from './sections';
import { Troubles } from './troubles';
import { useSection } from './use-section';

/** The options: a list of sections, one of them open. */
export function OptionsPage() {
  const section = useSection();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(section.id);
  useEffect(() => {
    // A keyboard or screen-reader user who chose a section goes on in it; the first one must not take the focus.
    if (shown.current !== section.id) main.current?.focus();
    shown.current = section.id;
    document.title = `${section.title} – Evenkeel options`;
  }, [section]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.name}>
          <Icon name="keel" />
          Evenkeel options
        </h1>
        <nav aria-label="Sections">
          <ul className={styles.nav}>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section.id ? 'page' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main className={styles.main} ref={main} tabIndex={-1} aria-labelledby="section-title">
        <h2 className={styles.title} id="section-title">
          {section.title}
        </h2>
        <Troubles />
        <Suspense fallback={null}>
          <section.Content />
        </Suspense>
      </main>
    </div>
  );
}
