import { SectionsPage } from '@/components/ui/sections-page';
import { SECTIONS } from './sections';
import { Troubles } from './troubles';

/** The options: a list of sections, one of them open. */
export function OptionsPage() {
  return <SectionsPage name="Evenkeel options" sections={SECTIONS} notices={<Troubles />} />;
}
