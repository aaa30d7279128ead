import { Icon } from '@/components/ui/icon';
import { mountPage } from '@/components/ui/mount-page';

mountPage(
  <main>
    <Icon name="keel" />
  </main>,
);
