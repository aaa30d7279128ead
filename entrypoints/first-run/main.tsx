import '@/components/ui/page.css';
import { FirstRunPage } from '@/components/first-run/first-run-page';
import { mountPage } from '@/components/ui/mount-page';

mountPage(<FirstRunPage />);
