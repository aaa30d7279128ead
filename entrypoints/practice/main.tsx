import '@/components/ui/page.css';
import { PracticePage } from '@/components/practice/practice-page';
import { mountPage } from '@/components/ui/mount-page';

mountPage(<PracticePage />);
