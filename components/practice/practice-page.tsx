import { StorageTroubleNotice } from '@/components/data/storage-trouble-notice';
import { SectionsPage } from '@/components/ui/sections-page';
import { PRACTICE_SECTIONS } from './sections';

/** Practice as a full page: for a rep with or without a helpdesk, offline, with nobody watching. */
export function PracticePage() {
  return <SectionsPage name="Evenkeel practice" sections={PRACTICE_SECTIONS} notices={<StorageTroubleNotice />} wide />;
}
