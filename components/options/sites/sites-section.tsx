import { useSettings } from '@/components/data/use-settings';
import { useGrantedOrigins } from './granted-origins';
import { KnownHelpdesks } from './known-helpdesks';
import { OwnSites } from './own-sites';
import { QuietSites } from './quiet-sites';

/** Where Evenkeel reads, and where it stays quiet. */
export default function SitesSection() {
  const granted = useGrantedOrigins();
  const loaded = useSettings();
  if (!granted || !loaded) return null;
  return (
    <>
      <KnownHelpdesks known={granted.known} />
      <OwnSites granted={granted.own} />
      <QuietSites hosts={loaded.settings.sitesOff} locked={loaded.locked.includes('sitesOff')} />
    </>
  );
}
