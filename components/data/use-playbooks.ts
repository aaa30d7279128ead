import { useEffect, useState } from 'react';
import { loadPlaybooks, PLAYBOOKS_FILE, type Playbooks } from '@/utils/playbook/playbooks';

let loading: Promise<Playbooks> | undefined;

/** What ships with the extension, loaded once a page; undefined until then. */
export function usePlaybooks(): Playbooks | undefined {
  const [playbooks, setPlaybooks] = useState<Playbooks>();
  useEffect(() => {
    let gone = false;
    loading ??= loadPlaybooks(PLAYBOOKS_FILE);
    void loading.then((loaded) => {
      if (!gone) setPlaybooks(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return playbooks;
}
