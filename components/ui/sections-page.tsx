import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { classNames } from './class-names';
import { Icon } from './icon';
import styles from './sections-page.module.css';
import { type PageSection, useSection } from './use-section';

interface SectionsPageProps {
  /** The page's name, its first heading. */
  name: string;
  sections: readonly PageSection[];
  /** What stands above whichever section is open. */
  notices?: ReactNode;
  /** Room for two columns. */
  wide?: boolean;
}

/** A full page: a list of sections, one of them open. */
export function SectionsPage({ name, sections, notices, wide }: SectionsPageProps) {
  const section = useSection(sections);
  const main = useRef<HTMLElement>(null);
  const shown = useRef(section.id);
  useEffect(() => {
    // A keyboard or screen-reader user who chose a section goes on in it; the first one must not take the focus.
    if (shown.current !== section.id) main.current?.focus();
    shown.current = section.id;
    document.title = `${section.title} – ${name}`;
  }, [section, name]);
  return (
    <div className={classNames(styles.page, wide && styles.wide)}>
      <header className={styles.header}>
        <h1 className={styles.name}>
          <Icon name="keel" />
          {name}
        </h1>
        <nav aria-label="Sections">
          <ul className={styles.nav}>
            {sections.map(({ id, title }) => (
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
        {notices}
        <Suspense fallback={null}>
          <section.Content />
        </Suspense>
      </main>
    </div>
  );
}
