import type { CDPSession, Page } from '@playwright/test';

/** What the main thread of a page did between two moments, in processor time: other programs take none of it. */
export interface MainThread {
  /** Longest task in milliseconds, the page's own included. */
  longest: number;
  /** Longest task in milliseconds of those that began after the page's mark `quiet`, when the page itself had nothing to do. */
  longestAfterQuiet: number;
  /** Milliseconds of all tasks together. */
  busy: number;
  /** Memory of the page's scripts in kilobytes, after a collection. */
  heap: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds by the clock, and those that the thread had a processor for. */
  dur?: number;
  tdur?: number;
}

/** The marks that a page sets with `performance.mark` around what is measured. */
export const MARKS = { begin: 'bench-begin', quiet: 'bench-quiet' } as const;

async function trace(session: CDPSession, action: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });
  await action();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/**
 * Does something in a page and says what its main thread did from the page's own mark on, scripts of extensions included:
 * tasks as Chromium's own trace has them, because the page sees none under 50 ms.
 */
export async function watchMainThread(page: Page, action: () => Promise<unknown>): Promise<MainThread> {
  const session = await page.context().newCDPSession(page);
  const events = await trace(session, action);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const begin = events.find(({ name }) => name === MARKS.begin);
  if (!begin) throw new Error('The page set no mark, or the browser traced none.');
  const quiet = events.find(({ name }) => name === MARKS.quiet)?.ts ?? Number.POSITIVE_INFINITY;
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) => name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts + dur > begin.ts,
  );
  const cost = ({ dur = 0, tdur = dur }: TraceEvent) => tdur / 1000;
  const longestOf = (some: TraceEvent[]) => Math.max(0, ...some.map(cost));
  return {
    longest: longestOf(tasks),
    longestAfterQuiet: longestOf(tasks.filter(({ ts }) => ts > quiet)),
    busy: tasks.reduce((sum, task) => sum + cost(task), 0),
    heap: usedSize / 1000,
  };
}
