import { ICON_PATHS, type IconName } from './icon-paths';

interface IconProps {
  name: IconName;
  /** Filled instead of outlined, for a state such as "starred". */
  filled?: boolean;
  className?: string;
}

/** A decorative icon; the words beside it, or the button's label, carry the meaning. */
export function Icon({ name, filled = false, className }: IconProps) {
  return (
    <svg className={className} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={ICON_PATHS[name]}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
