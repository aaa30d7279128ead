import '@/components/ui/page.css';
import { Panel } from '@/components/panel/panel';
import { mountPage } from '@/components/ui/mount-page';

mountPage(<Panel />);
