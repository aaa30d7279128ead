import { useSettings } from '@/components/data/use-settings';
import { builtInOrigins, useGrantedOrigins } from './granted-origins';
import { KnownHelpdesks } from './known-helpdesks';
import { OwnSites } from './own-sites';
import { QuietSites } from './quiet-sites';

/** Where Evenkeel reads, and where it stays quiet. */
export default function SitesSection() {
  const granted = useGrantedOrigins();
  const loaded = useSettings();
  if (!granted || !loaded) return null;
  const known = builtInOrigins();
  return (
    <>
      <KnownHelpdesks patterns={known} granted={granted} />
      <OwnSites granted={granted.filter((pattern) => !known.includes(pattern))} />
      <QuietSites hosts={loaded.settings.sitesOff} locked={loaded.locked.includes('sitesOff')} />
    </>
  );
}
