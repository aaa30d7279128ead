import { useEffect, useState } from 'react';
import { loadPlaybooks, PLAYBOOKS_FILE, type Playbooks } from '@/utils/playbook/playbooks';
import { useStorageTrouble } from './storage-trouble';

const NOT_LOADED = 'The phrases could not be loaded. Close this page and open it again; your own data is untouched.';

let loading: Promise<Playbooks> | undefined;

/** What ships with the extension, loaded once a page; undefined until then. */
export function usePlaybooks(): Playbooks | undefined {
  const [playbooks, setPlaybooks] = useState<Playbooks>();
  useEffect(() => {
    let gone = false;
    loading ??= loadPlaybooks(PLAYBOOKS_FILE);
    loading.then(
      (loaded) => {
        if (!gone) setPlaybooks(loaded);
      },
      () => {
        loading = undefined;
        useStorageTrouble.getState().tell(NOT_LOADED);
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return playbooks;
}
