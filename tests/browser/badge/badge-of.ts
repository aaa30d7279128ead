import type { Locator, Page } from '@playwright/test';

export interface BadgeParts {
  host: Locator;
  /** The part that opens the popover. */
  main: Locator;
  popover: Locator;
  suggestion: Locator;
}

export function badgeOf(page: Page): BadgeParts {
  const host = page.locator('evenkeel-badge');
  return {
    host,
    main: host.getByRole('button', { name: /^Evenkeel/ }),
    popover: host.getByRole('dialog'),
    suggestion: host.locator('[data-part="suggestion"]'),
  };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height
  );
}
