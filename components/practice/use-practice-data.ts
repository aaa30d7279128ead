import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { useStored } from '@/components/data/use-stored';
import type { Scenario } from '@/utils/practice/scenario';
import { loadModel, type Model } from '@/utils/reader/model';
import { ownScenarios } from '@/utils/store/practice';
import type { OwnScenario } from '@/utils/store/tables/practice';

/** The file in the extension's package that holds the compiled scenarios; checked when the extension is built. */
const SCENARIOS_FILE = '/scenarios.json';
const NO_OWN: OwnScenario[] = [];

interface Shipped {
  scenarios: Scenario[];
  model: Model;
}

const useLoaded = create<{ shipped: Shipped | undefined; failed: boolean }>()(() => ({ shipped: undefined, failed: false }));
let loading: Promise<void> | undefined;

/** Both files lie in the extension's own package: this works with no network at all. */
async function load(): Promise<void> {
  try {
    const [scenarios, bytes] = await Promise.all([
      fetch(SCENARIOS_FILE).then((response) => response.json() as Promise<Scenario[]>),
      fetch('/reader.model').then((response) => response.arrayBuffer()),
    ]);
    useLoaded.setState({ shipped: { scenarios, model: loadModel(bytes) } });
  } catch {
    useLoaded.setState({ failed: true });
  }
}

export interface PracticeData {
  /** The easiest first; an own one takes the place of a shipped one with its id. */
  scenarios: readonly Scenario[];
  own: readonly OwnScenario[];
  model: Model;
}

const byDifficulty = (one: Scenario, other: Scenario) =>
  one.difficulty - other.difficulty || one.title.localeCompare(other.title, 'en-GB');

/** What practice works with: undefined until it is loaded, "failed" when the package's own files cannot be read. */
export function usePracticeData(): PracticeData | undefined | 'failed' {
  const { shipped, failed } = useLoaded();
  const own = useStored(ownScenarios, NO_OWN);
  useEffect(() => {
    if (!loading) loading = load();
  }, []);
  const [data, setData] = useState<PracticeData>();
  useEffect(() => {
    if (!shipped) return;
    const taken = new Set(own.map(({ id }) => id));
    const rest = shipped.scenarios.filter(({ id }) => !taken.has(id));
    setData({ scenarios: [...own.map(({ scenario }) => scenario), ...rest].sort(byDifficulty), own, model: shipped.model });
  }, [shipped, own]);
  return failed ? 'failed' : data;
}
