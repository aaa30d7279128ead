import '@/components/ui/page.css';
import { OptionsPage } from '@/components/options/frame/options-page';
import { mountPage } from '@/components/ui/mount-page';

mountPage(<OptionsPage />);
